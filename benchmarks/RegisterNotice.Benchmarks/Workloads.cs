using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Benchmarks;

/// <summary>The notices that the benchmarks work on: the samples, and one of 200 kB.</summary>
public static class Workloads
{
    private const int LargeSize = 200_000;

    /// <summary>The sample that stands for all in the headline: a notice of twelve headings, with facts and its own words.</summary>
    public static Notice Typical { get; } = SampleNotices.All[2];

    /// <summary>The typical one with its purposes, data, recipients and sections many times over.</summary>
    public static Notice Large { get; } = Grow(Typical);

    /// <summary>All by name.</summary>
    public static IReadOnlyDictionary<string, Notice> All { get; } =
        SampleNotices.All.Append(Large).ToDictionary(notice => notice.Id, StringComparer.Ordinal);

    /// <summary>A notice's JSON.</summary>
    public static byte[] JsonOf(Notice notice) => Encoding.UTF8.GetBytes(NoticeJson.Write(notice));

    private static Notice Grow(Notice notice)
    {
        var times = (LargeSize / JsonOf(notice).Length) + 1;
        return notice with
        {
            Id = "large",
            Purposes = [.. Enumerable.Range(0, times).SelectMany(i => notice.Purposes.Select(it => it with { Id = $"{it.Id}-{i}" }))],
            DataCategories = [.. Enumerable.Range(0, times).SelectMany(i => notice.DataCategories.Select(it => it with { Id = $"{it.Id}-{i}", PurposeIds = [.. it.PurposeIds.Select(id => $"{id}-{i}")] }))],
            Sources = [.. Enumerable.Repeat(notice.Sources, times).SelectMany(it => it)],
            Disclosures = notice.Disclosures with { Items = [.. Enumerable.Repeat(notice.Disclosures.Items, times).SelectMany(it => it)] },
            Security = [.. Enumerable.Repeat(notice.Security, times).SelectMany(it => it)],
            Rights = [.. Enumerable.Repeat(notice.Rights, times).SelectMany(it => it)],
            Wordings = [.. notice.Wordings.Select(wording => wording with { Sections = [.. Enumerable.Repeat(wording.Sections, times).SelectMany(it => it)] })],
        };
    }
}
