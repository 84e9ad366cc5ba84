using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Documents;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests;

/// <summary>What many threads get at once is what one gets.</summary>
public sealed class ThreadTests
{
    private const int Threads = 8;

    private static readonly Notice[] Notices = [.. SampleNotices.All, FaultlessNotice.Instance, TrilingualNotice.Instance, ModelTypes.FullNotice()];

    public static TheoryData<string> Jobs => [.. Work.Keys];

    private static readonly Dictionary<string, Func<Notice, string>> Work = new(StringComparer.Ordinal)
    {
        ["JSON"] = notice => NoticeJson.Write(NoticeJson.Parse(NoticeJson.Write(notice, NoticeWriteOptions.Indented))),
        ["faults of JSON"] = notice => string.Join("\n", NoticeJson.Read(NoticeJson.Write(notice).Replace("\"kind\":", "\"kinds\":", StringComparison.Ordinal)).Findings),
        ["findings"] = notice => string.Join("\n", NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings.Select(finding => $"{finding} {finding.Remedy} {finding.Citation}")),
        ["coverage"] = notice => TextReportWriter.Write(NoticeCoverage.Of(notice, FaultlessNotice.Today)),
        ["HTML"] = notice => Pages(notice, document => HtmlWriter.Write(document)),
        ["Markdown"] = notice => Pages(notice, document => MarkdownWriter.Write(document)),
        ["text"] = notice => Pages(notice, document => PlainTextWriter.Write(document)),
        ["the record"] = notice => RecordComposer.WriteJson([notice], LanguageTag.Swedish),
    };

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Many_threads_get_what_one_gets(string job)
    {
        var work = Work[job];
        var expected = Notices.Select(work).ToArray();
        using var start = new Barrier(Threads);
        var results = new string[Threads][];

        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            // Each begins with another notice, so that different ones are at work at once.
            results[i] = [.. Enumerable.Range(0, Notices.Length * 2).Select(n => work(Notices[(n + i) % Notices.Length]))];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        for (var i = 0; i < Threads; i++)
        {
            results[i].Should().Equal(Enumerable.Range(0, Notices.Length * 2).Select(n => expected[(n + i) % Notices.Length]));
        }
    }

    private static string Pages(Notice notice, Func<NoticeDocument, string> write) => string.Concat(
        from language in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English }
        from layout in new[] { Layout.Classic, Layout.Gdpr }
        select write(NoticeComposer.Compose(notice, new() { Language = language, Layout = layout })));
}
