using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How data are protected.</summary>
internal static class SecurityPart
{
    private static readonly MeasureScope[] Scopes = [MeasureScope.Digital, MeasureScope.Manual];

    public static IEnumerable<DocumentSection> Sections(Scribe scribe)
    {
        var passage = new Passage(scribe).Items(null, Of(scribe, null));
        foreach (var scope in Scopes)
        {
            passage.Under(scribe[SecurityPhrases.Scopes[scope]], Of(scribe, scope));
        }

        return passage.Section(scribe.ByLayout(HeadingPhrases.RegisterProtection, HeadingPhrases.Security), SectionKind.Security);
    }

    private static IEnumerable<Lines> Of(Scribe scribe, MeasureScope? scope) => scribe.Notice.Security.Where(measure => measure.Scope == scope).Select(measure => Told(scribe, measure));

    public static Lines Told(Scribe scribe, SecurityMeasure measure)
    {
        var name = scribe[SecurityPhrases.Names[measure.Kind]];
        return scribe.Say(measure.Description) switch
        {
            { } description when measure.Kind == SecurityMeasureKind.Other => new Lines(scribe).Add(description),
            { } description => new Lines(scribe).Add($"{name}: {scribe.Mark(description)}"),
            null => new Lines(scribe).Add($"{name}: {scribe[SecurityPhrases.Meanings[measure.Kind]]}."),
        };
    }
}
