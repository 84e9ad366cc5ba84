using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RegisterNotice.Documents.Writing;

namespace RegisterNotice.Import.Writing;

/// <summary>Writes marked text as the runs of a paragraph.</summary>
internal sealed class WordRunWriter(MainDocumentPart part, LanguageTag document)
{
    private readonly MarkedRuns marked = new();
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    public Paragraph Paragraph(string? style, MarkedText words, LanguageTag language)
    {
        var properties = style is null ? new() : new ParagraphProperties(new ParagraphStyleId { Val = style });
        var paragraph = new Paragraph(properties);
        marked.Cut(words, language);
        OpenXmlElement into = paragraph;
        var open = -1;
        foreach (var run in marked.Runs)
        {
            if (run.Link != open)
            {
                open = run.Link;
                into = open < 0 ? paragraph : paragraph.AppendChild(Link(marked.Links[open].Target) ?? new Hyperlink());
            }

            into.AppendChild(Run(words.Text[run.Start..run.End], run, run.Language ?? language));
        }

        return paragraph;
    }

    /// <summary>The text with every character that XML cannot hold replaced.</summary>
    public static string Legible(string text)
    {
        var isLegible = true;
        for (var i = 0; i < text.Length && isLegible; i++)
        {
            isLegible = IsLegible(text, i);
        }

        return isLegible ? text : string.Create(text.Length, text, static (characters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                characters[i] = IsLegible(source, i) ? source[i] : '\uFFFD';
            }
        });
    }

    private static bool IsLegible(string text, int at) =>
        XmlConvert.IsXmlChar(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    private Run Run(string words, MarkedRun marks, LanguageTag language)
    {
        var properties = new RunProperties();
        if (marks.Link >= 0)
        {
            properties.AppendChild(new RunStyle { Val = "Hyperlink" });
        }

        if (marks.IsStrong)
        {
            properties.AppendChild(new Bold());
        }

        if (!language.Equals(document))
        {
            properties.AppendChild(new Languages { Val = language.Value });
        }

        var run = new Run();
        if (properties.HasChildren)
        {
            run.AppendChild(properties);
        }

        var lines = Legible(words).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.AppendChild(new Break());
            }

            run.AppendChild(new Text(lines[i].TrimEnd('\r')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private Hyperlink? Link(LinkTarget target)
    {
        var address = target.Kind == LinkKind.Mail && !target.Address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? $"mailto:{target.Address}" : target.Address;
        if (target.Kind is not (LinkKind.Web or LinkKind.Mail or LinkKind.Phone) || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return null;
        }

        if (!links.TryGetValue(address, out var id))
        {
            links[address] = id = part.AddHyperlinkRelationship(uri, isExternal: true).Id;
        }

        return new Hyperlink { Id = id, History = true };
    }
}
