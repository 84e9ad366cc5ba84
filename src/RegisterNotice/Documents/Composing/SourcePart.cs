using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Where data come from.</summary>
internal static class SourcePart
{
    public static void Sections(Passage passage, Scribe scribe)
    {
        var sources = scribe.Notice.Sources;
        if (sources.Count == 1)
        {
            passage.Paragraph(Told(scribe, Place(scribe, sources[0], isAlone: true), sources.AsSpan(), stop: "."));
        }

        for (var from = 0; sources.Count > 1 && from < sources.Count;)
        {
            var same = sources.AsSpan()[from..End(scribe, sources.AsSpan(), from)];
            passage.Item(Told(scribe, Place(scribe, same[0], isAlone: false), same, stop: ""));
            from += same.Length;
        }

        passage
            .Listed(SourcePhrases.Intro)
            .Section(scribe.ByLayout(HeadingPhrases.RegularSources, HeadingPhrases.Sources), SectionKind.Sources);
    }

    /// <summary>A source by itself.</summary>
    public static Lines Brief(Scribe scribe, Source source) => Told(scribe, Place(scribe, source, isAlone: false), [source], stop: "");

    private static string Place(Scribe scribe, Source source, bool isAlone)
    {
        var isNamed = source.Kind == SourceKind.ThirdParty
            && (Scribe.Raw(source.Name) is not null || scribe.Say(source.Description) is { IsSentence: false });
        var kind = scribe[isNamed ? SourcePhrases.NamedThirdParty : SourcePhrases.Kinds.Of(source.Kind, source, "kind")];
        return isAlone ? scribe.Fill(SourcePhrases.Single, ("source", kind)) : kind;
    }

    // Sources of one kind that follow each other are one item, unless more is said of one of them.
    private static int End(Scribe scribe, ReadOnlySpan<Source> sources, int from)
    {
        var end = from + 1;
        while (end < sources.Length
            && sources[from].Kind == sources[end].Kind
            && sources[end].Kind != SourceKind.Unknown
            && IsBrief(scribe, sources[end - 1])
            && IsBrief(scribe, sources[end]))
        {
            end++;
        }

        return end;
    }

    // A sentence of one among several would not tell which of them it is about.
    private static bool IsBrief(Scribe scribe, Source source) =>
        source is { CategoryIds.Count: 0, PubliclyAccessible: null, Website: null } && scribe.Say(source.Description) switch
        {
            null => Scribe.Raw(source.Name) is not null,
            var words => words is not { IsSentence: true },
        };

    private static Lines Told(Scribe scribe, string place, ReadOnlySpan<Source> same, string stop)
    {
        var names = new MarkedText?[same.Length];
        for (var i = 0; i < names.Length; i++)
        {
            // A name and what is said of it have commas of their own.
            var words = scribe.Say(same[i].Description);
            names[i] = MarkedText.Parted(", ", Scribe.Raw(same[i].Name), words is { IsSentence: true } ? null : scribe.Mark(words));
        }

        var named = MarkedText.Parted("; ", names);
        var lines = named is null ? scribe.Begin().Add($"{place}{stop}") : scribe.Begin().Add($"{place}: {named}");
        foreach (var source in same)
        {
            if (scribe.Say(source.Description) is { IsSentence: true } sentence)
            {
                lines.Add(sentence);
            }
        }

        return lines
            .Labelled(SourcePhrases.Data, scribe.CategoryNames(same[0].CategoryIds))
            .Labelled(SourcePhrases.Website, Scribe.Raw(same[0].Website))
            .Add(Publicity(scribe, same[0]));
    }

    // That a source is public is not said of one that cannot be.
    private static string? Publicity(Scribe scribe, Source source) => source.PubliclyAccessible switch
    {
        true when SourceFacts.MayBePublic(source.Kind) => scribe[SourcePhrases.Public],
        false => scribe[SourcePhrases.NotPublic],
        _ => null,
    };
}
