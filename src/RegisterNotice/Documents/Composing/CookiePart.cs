using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Cookies and other tracking.</summary>
internal static class CookiePart
{
    private static readonly Column<TrackingTechnology>[] Columns =
    [
        new(CookiePhrases.Name, static (_, it) => Scribe.Raw(it.Name)),
        new(CookiePhrases.Provider, static (_, it) => Scribe.Raw(it.Provider)),
        new(CookiePhrases.Purpose, static (scribe, it) => scribe.Mark(scribe.Say(it.Purpose))),
        new(CookiePhrases.Lifetime, static (scribe, it) => Lifetime(scribe, it)),
        new(CookiePhrases.Essential, static (scribe, it) => YesOrNo(scribe, it.Essential)),
        new(CookiePhrases.Shared, static (scribe, it) => YesOrNo(scribe, it.ThirdPartyAccess)),
        new(CookiePhrases.Website, static (_, it) => Scribe.Raw(it.Website)),
    ];

    public static void Sections(Passage passage, Scribe scribe)
    {
        var cookies = scribe.Notice.Cookies;
        Statement.Add(passage, scribe, cookies, cookies.State, cookies.Description, CookiePhrases.None, CookiePhrases.Some)
            .Paragraph(scribe.Begin().Said(CookiePhrases.Consent, scribe.Say(cookies.Consent)));
        if (!scribe.IsClassic
            && cookies.Technologies.Count > 0
            && Columns.Over(scribe, cookies.Technologies) is { } table)
        {
            passage.Table(table);
        }
        else
        {
            passage.Each(cookies.Technologies, Told).Listed(null);
        }

        passage.Section(HeadingPhrases.Cookies, SectionKind.Cookies);
    }

    private static Lines Told(Scribe scribe, TrackingTechnology technology) => scribe.Begin()
        .Add(Scribe.Raw(technology.Name))
        .Labelled(CookiePhrases.Provider, Scribe.Raw(technology.Provider))
        .Labelled(CookiePhrases.Purpose, scribe.Say(technology.Purpose))
        .Labelled(CookiePhrases.Lifetime, Lifetime(scribe, technology))
        .Labelled(CookiePhrases.Essential, YesOrNo(scribe, technology.Essential))
        .Labelled(CookiePhrases.Shared, YesOrNo(scribe, technology.ThirdPartyAccess))
        .Labelled(CookiePhrases.Website, Scribe.Raw(technology.Website));

    private static string? Lifetime(Scribe scribe, TrackingTechnology technology)
    {
        var lifetime = Periods.Possible(technology.Lifetime);
        return Enumeration.Parted(
            "; ",
            lifetime is null ? null : PeriodPhrases.Length(lifetime, scribe.Main),
            technology.SessionOnly is { } isSession && (isSession || lifetime is null)
                ? scribe[isSession ? CookiePhrases.Session : CookiePhrases.BeyondSession]
                : null);
    }

    private static string? YesOrNo(Scribe scribe, bool? value) => value is { } isSo
        ? scribe[isSo ? LeadPhrases.Yes : LeadPhrases.No]
        : null;
}
