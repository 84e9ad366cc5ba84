using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Cookies and other tracking.</summary>
internal static class CookiePart
{
    public static IEnumerable<DocumentSection> Sections(Scribe scribe)
    {
        var cookies = scribe.Notice.Cookies;
        var passage = Statement.Add(new Passage(scribe), scribe, cookies.State, cookies.Description, CookiePhrases.None, CookiePhrases.Some)
            .Paragraph(new Lines(scribe).Said(CookiePhrases.Consent, scribe.Say(cookies.Consent)));
        return (scribe.Options.Layout == Layout.Gdpr && cookies.Technologies.Count > 1 && Columns(scribe).Over(cookies.Technologies) is { } table
            ? passage.Table(table)
            : passage.Items(null, cookies.Technologies.Select(technology => Told(scribe, technology))))
            .Section(HeadingPhrases.Cookies, SectionKind.Cookies);
    }

    private static Columns<TrackingTechnology> Columns(Scribe scribe) => new Columns<TrackingTechnology>(scribe)
        .Add(CookiePhrases.Name, it => Scribe.Raw(it.Name))
        .Add(CookiePhrases.Provider, it => Scribe.Raw(it.Provider))
        .Add(CookiePhrases.Purpose, it => scribe.Mark(scribe.Say(it.Purpose)))
        .Add(CookiePhrases.Lifetime, it => Lifetime(scribe, it))
        .Add(CookiePhrases.Essential, it => YesOrNo(scribe, it.Essential))
        .Add(CookiePhrases.Shared, it => YesOrNo(scribe, it.ThirdPartyAccess))
        .Add(CookiePhrases.Website, it => Scribe.Raw(it.Website));

    private static Lines Told(Scribe scribe, TrackingTechnology technology) => new Lines(scribe)
        .Add(Scribe.Raw(technology.Name))
        .Labelled(CookiePhrases.Provider, Scribe.Raw(technology.Provider))
        .Labelled(CookiePhrases.Purpose, scribe.Say(technology.Purpose))
        .Labelled(CookiePhrases.Lifetime, Lifetime(scribe, technology))
        .Labelled(CookiePhrases.Essential, YesOrNo(scribe, technology.Essential))
        .Labelled(CookiePhrases.Shared, YesOrNo(scribe, technology.ThirdPartyAccess))
        .Labelled(CookiePhrases.Website, Scribe.Raw(technology.Website));

    private static string? Lifetime(Scribe scribe, TrackingTechnology technology)
    {
        var parts = new[]
        {
            technology.Lifetime is { } lifetime ? PeriodPhrases.Length(lifetime, scribe.Main) : null,
            technology.SessionOnly is { } isSession && (isSession || technology.Lifetime is null) ? scribe[isSession ? CookiePhrases.Session : CookiePhrases.BeyondSession] : null,
        }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    private static string? YesOrNo(Scribe scribe, bool? value) => value is { } isSo ? scribe[isSo ? LeadPhrases.Yes : LeadPhrases.No] : null;
}
