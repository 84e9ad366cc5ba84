using System.Collections.Concurrent;
using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Tool.Checking;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Lines;

/// <summary>Judges lines and writes what is reported of them. Several threads may use it at a time.</summary>
internal sealed class LineJudge(Check check)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Reports are long: each is written into the memory of one that has gone out.
    private readonly ConcurrentBag<MemoryStream> spare = [];

    public LineVerdicts Judge(LineBatch batch, string? source)
    {
        var (failing, unusable, shown) = (0, 0, 0);
        var report = spare.TryTake(out var lent) ? lent : new MemoryStream();
        report.SetLength(0);
        var (parts, counts) = (new List<(int Findings, int Length)>(), new FindingCounts());
        using (var output = new StreamWriter(report, Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            foreach (var (number, json) in batch.Lines)
            {
                var entry = new NoticeEntry(null, new(number, 1), json, NoticeJson.Read(json, check.Reading), source);
                var findings = entry.Findings(check.Rules).ToList();
                unusable += entry.Result.Notice is null ? 1 : 0;
                failing += entry.Result.Notice is not null && findings.Exists(check.Selection.Fails) ? 1 : 0;
                var selected = findings.FindAll(check.Selection.Shows);
                if (check.IsSummary)
                {
                    selected.ForEach(counts.Add);
                }
                else
                {
                    shown = Write(selected, number, SpokenLanguage.For(check.Asked, entry.Result.Notice), shown, parts, output);
                }
            }
        }

        return new(report, parts, counts, batch.Lines.Count, failing, unusable, batch.End);
    }

    /// <summary>Gives back what was lent.</summary>
    public void GiveBack(LineVerdicts verdicts) => spare.Add(verdicts.Report);

    // Where only so many findings are shown, the report is cut behind one of them (text) or behind those of a notice (JSON).
    private int Write(
        List<PlacedFinding> findings,
        int number,
        LanguageTag language,
        int shown,
        List<(int Findings, int Length)> parts,
        StreamWriter output)
    {
        if (findings.Count == 0)
        {
            return shown;
        }

        if (check.Format == LineReport.Json)
        {
            LineReport.WriteJson(number, findings, output, language);
            shown += findings.Count;
            Mark();
            return shown;
        }

        foreach (var placed in findings.Where(placed => placed.Suppression is null))
        {
            LineReport.WriteText(number, placed, output, language);
            shown++;
            if (check.Selection.Most != int.MaxValue)
            {
                Mark();
            }
        }

        return shown;

        void Mark()
        {
            if (check.Selection.Most != int.MaxValue)
            {
                output.Flush();
                parts.Add((shown, (int)output.BaseStream.Length));
            }
        }
    }
}
