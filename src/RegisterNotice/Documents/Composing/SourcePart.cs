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
            passage.Items(SourcePhrases.Intro, Merged(scribe).Select(same => Told(scribe, same, static name => name, stop: "")));
        }

        return passage.Section(scribe.ByLayout(HeadingPhrases.RegularSources, HeadingPhrases.Sources), SectionKind.Sources);
    }

    // Sources of one kind that follow each other are one item, unless more is said of one of them.
    private static IEnumerable<List<Source>> Merged(Scribe scribe)
    {
        var same = new List<Source>();
        foreach (var source in scribe.Notice.Sources)
        {
            if (same.Count > 0 && (same[0].Kind != source.Kind || !IsBrief(scribe, same[^1]) || !IsBrief(scribe, source)))
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

    // A sentence of one among several would not tell which of them it is about.
    private static bool IsBrief(Scribe scribe, Source source) =>
        source is { Categories.Count: 0, PubliclyAccessible: null } && scribe.Say(source.Description) switch
        {
            null => Scribe.Raw(source.Name) is not null,
            var words => words is not { IsSentence: true },
        };

    private static Lines Told(Scribe scribe, IReadOnlyList<Source> same, Func<string, string> place, string stop)
    {
        var kind = place(scribe[SourcePhrases.Kinds[same[0].Kind]]);
        var named = new List<string>();
        var said = new List<Words>();
        foreach (var source in same)
        {
            var description = scribe.Say(source.Description);
            if (description is { IsSentence: true } sentence)
            {
                said.Add(sentence);
                description = null;
            }

            if (string.Join(", ", new[] { Scribe.Raw(source.Name), scribe.Mark(description) }.OfType<string>()) is { Length: > 0 } name)
            {
                named.Add(name);
            }
        }

        // A name and what is said of it have commas of their own.
        var lines = new Lines(scribe).Add(named.Count == 0 ? kind + stop : $"{kind}: {string.Join("; ", named)}");
        said.ForEach(sentence => lines.Add(sentence));
        return lines
            .Labelled(SourcePhrases.Data, scribe.CategoryNames(same[0].Categories))
            .Add(same[0].PubliclyAccessible is { } isPublic ? scribe[isPublic ? SourcePhrases.Public : SourcePhrases.NotPublic] : null);
    }
}
