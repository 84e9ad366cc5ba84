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
            passage.Paragraph(Told(scribe, sources[0], source => scribe.Fill(SourcePhrases.Single, ("source", source)), stop: "."));
        }
        else
        {
            passage.Items(SourcePhrases.Intro, sources.Select(source => Told(scribe, source, static name => name, stop: "")));
        }

        return passage.Section(scribe.ByLayout(HeadingPhrases.RegularSources, HeadingPhrases.Sources), SectionKind.Sources);
    }

    private static Lines Told(Scribe scribe, Source source, Func<string, string> place, string stop)
    {
        var kind = place(scribe[SourcePhrases.Kinds[source.Kind]]);
        var named = new List<string?> { Scribe.Raw(source.Name) }.FindAll(name => name is not null);
        var description = scribe.Say(source.Description);
        if (description is { IsSentence: false })
        {
            named.Add(scribe.Mark(description));
        }

        return new Lines(scribe)
            .Add(named.Count == 0 ? kind + stop : $"{kind}: {string.Join(", ", named)}")
            .Add(description is { IsSentence: true } ? description : null)
            .Labelled(SourcePhrases.Data, scribe.CategoryNames(source.Categories))
            .Add(source.PubliclyAccessible is { } isPublic ? scribe[isPublic ? SourcePhrases.Public : SourcePhrases.NotPublic] : null);
    }
}
