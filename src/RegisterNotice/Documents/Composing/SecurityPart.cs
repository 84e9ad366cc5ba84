using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How data are protected.</summary>
internal static class SecurityPart
{
    private static readonly MeasureScope[] Scopes = [MeasureScope.Digital, MeasureScope.Manual];

    public static void Sections(Passage passage, Scribe scribe)
    {
        Of(passage, scribe, null).Listed(null);
        foreach (var scope in Scopes)
        {
            Of(passage, scribe, scope).ListedUnder(scribe[SecurityPhrases.Scopes[scope]]);
        }

        passage.Section(scribe.ByLayout(HeadingPhrases.RegisterProtection, HeadingPhrases.Security), SectionKind.Security);
    }

    public static Lines Told(Scribe scribe, SecurityMeasure measure)
    {
        var name = SecurityPhrases.Names[measure.Kind];
        return scribe.Say(measure.Description) switch
        {
            { } description when measure.Kind == SecurityMeasureKind.Other => scribe.Begin().Add(description),
            { } description => scribe.Begin().Labelled(name, description),
            null => scribe.Begin().Add($"{name}: {SecurityPhrases.Meanings[measure.Kind]}."),
        };
    }

    private static Passage Of(Passage passage, Scribe scribe, MeasureScope? scope)
    {
        foreach (var measure in scribe.Notice.Security.AsSpan())
        {
            if (measure.Scope == scope)
            {
                passage.Item(Told(scribe, measure));
            }
        }

        return passage;
    }
}
