using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Where data come from.</summary>
internal static class SourcePart
{
    public static IEnumerable<DocumentSection> Sections(Scribe scribe)
    {
        var sources = scribe.Notice.Sources;
        var passage = new Passage(scribe);
        if (sources.Count == 1)
        {
            passage.Paragraph(Told(scribe, sources, source => scribe.Fill(SourcePhrases.Single, ("source", source)), stop: "."));
        }
        else
        {
            passage.Items(SourcePhrases.Intro, Merged(sources).Select(same => Told(scribe, same, static name => name, stop: "")));
        }

        return passage.Section(scribe.ByLayout(HeadingPhrases.RegularSources, HeadingPhrases.Sources), SectionKind.Sources);
    }

    // Sources of one kind that follow each other are one item, unless more is said of one of them.
    private static IEnumerable<List<Source>> Merged(IReadOnlyList<Source> sources)
    {
        var same = new List<Source>();
        foreach (var source in sources)
        {
            if (same.Count > 0 && (same[0].Kind != source.Kind || !IsBrief(same[^1]) || !IsBrief(source)))
            {
                yield return same;
                same = [];
            }

            same.Add(source);
        }

        if (same.Count > 0)
        {
            yield return same;
        }
    }

    private static bool IsBrief(Source source) => source is { Categories.Count: 0, PubliclyAccessible: null };

    private static Lines Told(Scribe scribe, IReadOnlyList<Source> same, Func<string, string> place, string stop)
    {
        var kind = place(scribe[SourcePhrases.Kinds[same[0].Kind]]);
        var named = new List<string>();
        var said = new List<Words>();
        foreach (var source in same)
        {
            if (Scribe.Raw(source.Name) is { } name)
            {
                named.Add(name);
            }

            switch (scribe.Say(source.Description))
            {
                case { IsSentence: true } sentence:
                    said.Add(sentence);
                    break;
                case { } words:
                    named.Add(scribe.Mark(words));
                    break;
            }
        }

        var lines = new Lines(scribe).Add(named.Count == 0 ? kind + stop : $"{kind}: {string.Join(", ", named)}");
        said.ForEach(sentence => lines.Add(sentence));
        return lines
            .Labelled(SourcePhrases.Data, scribe.CategoryNames(same[0].Categories))
            .Add(same[0].PubliclyAccessible is { } isPublic ? scribe[isPublic ? SourcePhrases.Public : SourcePhrases.NotPublic] : null);
    }
}
