using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How data are protected.</summary>
internal static class SecurityPart
{
    private static readonly MeasureScope[] Scopes = [MeasureScope.Digital, MeasureScope.Manual, MeasureScope.Unknown];

    public static void Sections(Passage passage, Scribe scribe)
    {
        Of(passage, scribe, null).Listed(null);
        foreach (var scope in Scopes)
        {
            // Measures for what is not known here are listed behind, and each says for what it is.
            Of(passage, scribe, scope).ListedUnder(SecurityPhrases.Scopes.TryGetValue(scope, out var heading) ? scribe[heading] : null);
        }

        passage.Section(scribe.ByLayout(HeadingPhrases.RegisterProtection, HeadingPhrases.Security), SectionKind.Security);
    }

    public static Lines Told(Scribe scribe, SecurityMeasure measure)
    {
        var name = SecurityPhrases.Names.Of(measure.Kind, measure, "kind");
        return scribe.Say(measure.Description) switch
        {
            { } description when measure.Kind == SecurityMeasureKind.Other => scribe.Begin().Add(description),
            { } description => scribe.Begin().Labelled(name, description),
            null => scribe.Begin().Add($"{name}: {SecurityPhrases.Meanings.Of(measure.Kind, measure, "kind")}."),
        };
    }

    private static Passage Of(Passage passage, Scribe scribe, MeasureScope? scope)
    {
        foreach (var measure in scribe.Notice.Security.AsSpan())
        {
            if (measure.Scope == scope)
            {
                var told = Told(scribe, measure);
                passage.Item(scope == MeasureScope.Unknown ? told.Add(scribe[KeptWords.Of(measure, "scope")]) : told);
            }
        }

        return passage;
    }
}
