using RegisterNotice.Import.Tests.RoundTrip;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Fuzzing;

namespace RegisterNotice.Import.Tests;

/// <summary>What many threads bring over at once is what one brings over.</summary>
public sealed class ImporterThreadTests
{
    private const int Threads = 8;

    private static readonly (string Page, PageFormat Format)[] Pages =
    [
        .. from notice in SecondBuild.Some(SampleNotices.All)
           from rendering in Rendering.All.Where(rendering => rendering.Language.Equals(LanguageTag.Finnish))
           select (rendering.Page(notice), rendering.Format),
    ];

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var expected = Pages.Select(Imported).ToArray();
        using var start = new Barrier(Threads);
        var results = new string[Threads][];

        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            // Each begins with another page, so that different ones are at work at once.
            results[i] = [.. Enumerable.Range(0, Pages.Length).Select(n => Imported(Pages[(n + i) % Pages.Length]))];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        for (var i = 0; i < Threads; i++)
        {
            results[i].Should().Equal(Enumerable.Range(0, Pages.Length).Select(n => expected[(n + i) % Pages.Length]));
        }
    }

    private static string Imported((string Page, PageFormat Format) page)
    {
        var result = NoticeImporter.Import(page.Page, new() { Format = page.Format });
        return string.Join("\n", [.. result.Notices.Select(notice => NoticeJson.Write(notice)), .. result.Facts.Select(fact => $"{fact}"), .. result.Unclear.Select(passage => $"{passage}")]);
    }
}
