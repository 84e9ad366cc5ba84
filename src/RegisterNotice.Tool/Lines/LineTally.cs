using RegisterNotice.Tool.Checking;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Lines;

/// <summary>What has been found so far.</summary>
internal sealed class LineTally
{
    public int Notices { get; private set; }

    public int Failing { get; private set; }

    public int Unusable { get; private set; }

    /// <summary>How many findings were shown.</summary>
    public int Shown { get; private set; }

    /// <summary>How many findings were not shown because there are too many.</summary>
    public int LeftOut { get; private set; }

    /// <summary>How often each rule was broken.</summary>
    public FindingCounts Counts { get; } = new();

    public int ExitCode
    {
        get
        {
            if (Unusable > 0)
            {
                return Terminal.ExitCode.Unusable;
            }

            return Failing > 0 ? Terminal.ExitCode.Errors : Terminal.ExitCode.Good;
        }
    }

    public void Add(LineVerdicts verdicts, int shown)
    {
        Notices += verdicts.Notices;
        Failing += verdicts.Failing;
        Unusable += verdicts.Unusable;
        Shown += shown;
        LeftOut += verdicts.Findings - shown;
        Counts.Add(verdicts.Counts);
    }

    public string In(LanguageTag language) => TallyTexts.Lines(Notices, Failing, Unusable, language);
}
