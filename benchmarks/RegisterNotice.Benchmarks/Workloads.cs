using System.Text;
using NodaTime;
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

    /// <summary>The next revision of a notice: a purpose more, data kept longer, a recipient more, words written anew, the entry of it.</summary>
    public static Notice Revise(Notice notice) => notice with
    {
        Revision = notice.Revision + 1,
        UpdatedOn = new(2026, 12, 1),
        EffectiveFrom = new(2027, 1, 1),
        Purposes =
        [
            .. notice.Purposes.Take(1).Select(it => it with { Description = it.Description.With("fi", it.Description.For(LanguageTag.Finnish) + " ja siihen liittyvä neuvonta") }),
            .. notice.Purposes.Skip(1),
            new() { Id = "later", Description = LocalizedText.Of("fi", "Mainonnan kohdentaminen"), LegalBases = [new() { Kind = LegalBasisKind.Consent }] },
        ],
        RetentionRules = [.. notice.RetentionRules.Select(it => it with { Period = Period.FromYears(12) })],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items = [.. notice.Disclosures.Items, new() { Recipient = new() { Name = "Mittari Oy", Category = LocalizedText.Of("fi", "Mainosverkot") } }],
        },
        Changes = [.. notice.Changes, new() { Date = new(2026, 12, 1), Summary = LocalizedText.Of("fi", "Uusi tarkoitus"), NewPurpose = true }],
    };

    /// <summary>A notice with a translation more in each of its purposes.</summary>
    public static Notice Translate(Notice notice) =>
        notice with { Purposes = [.. notice.Purposes.Select(it => it with { Description = it.Description.With("se", "Ulbmil") })] };

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
