using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes what stands around the words of a document in HTML: the head of a page, the switch between languages and the table of contents.</summary>
internal sealed class HtmlFrame(CharOutput output, HtmlText text, HtmlOptions options)
{
    // A short page is seen at a glance.
    private const int FewestEntries = 8;

    private const int LongestDescription = 160;

    /// <summary>Writes the head of a page.</summary>
    public void Head(NoticeDocument document, string title)
    {
        output.Write("<!DOCTYPE html>\n<html");
        text.WriteLanguage(document.Language);
        output.Write(">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text.WriteTitle(title);
        output.Write("</title>\n<meta name=\"description\" content=\"");
        text.WriteAttribute(options.Description ?? Description(document, title));
        output.Write("\">\n");
        foreach (var version in options.LanguageVersions.AsSpan())
        {
            output.Write("<link rel=\"alternate\" hreflang=\"");
            text.WriteAttribute(version.Language.Value);
            Attribute("href", version.Address!);
            output.Write("\">\n");
        }

        Style();
        output.Write("</head>\n<body class=\"register-notice-page\">\n");
    }

    /// <summary>Writes links to the same notice in other languages, each named in its own; nothing where the host gives no other.</summary>
    public void Languages(LanguageTag current)
    {
        if (options.LanguageVersions.All(version => version.Language.Equals(current)))
        {
            return;
        }

        Open("languages", LeadPhrases.LanguageSwitch[LanguageFallback.Main(current)]);
        foreach (var version in options.LanguageVersions.AsSpan())
        {
            var isCurrent = version.Language.Equals(current);
            output.Write(isCurrent ? "<li><span aria-current=\"true\"" : "<li><a");
            text.WriteLanguage(version.Language);
            if (!isCurrent)
            {
                output.Write(" hreflang=\"");
                text.WriteAttribute(version.Language.Value);
                Attribute("href", version.Address!);
                output.Write('"');
            }

            output.Write('>');
            text.WriteTitle(OwnName(version.Language));
            output.Write(isCurrent ? "</span></li>\n" : "</a></li>\n");
        }

        output.Write("</ul>\n</nav>\n");
    }

    /// <summary>Writes links to the sections of the document; nothing where they are few, or where the host wants none.</summary>
    public void Contents(NoticeDocument document, string?[] anchors)
    {
        var entries = Enumerable.Range(0, anchors.Length).Where(i => anchors[i] is not null && document.Sections[i].Level <= 1).ToArray();
        if (!(options.Contents ?? options.Page) || entries.Length < FewestEntries)
        {
            return;
        }

        var name = LeadPhrases.Contents[LanguageFallback.Main(document.Language)];
        output.Write("<nav class=\"register-notice-contents\" aria-label=\"");
        text.WriteAttribute(name);
        output.Write("\">\n<p>");
        text.WriteTitle(name);
        output.Write("</p>\n<ul>\n");
        foreach (var i in entries)
        {
            output.Write("<li><a href=\"#");
            output.Write(options.IdPrefix);
            output.Write(anchors[i]!);
            output.Write("\">");
            text.WriteTitle(HeadingDepth.Heading(document.Sections[i]).Text);
            output.Write("</a></li>\n");
        }

        output.Write("</ul>\n</nav>\n");
    }

    private void Open(string part, string name)
    {
        output.Write("<nav class=\"register-notice-");
        output.Write(part);
        output.Write("\" aria-label=\"");
        text.WriteAttribute(name);
        output.Write("\">\n<ul>\n");
    }

    private void Style()
    {
        if (options.Stylesheet is { } address)
        {
            output.Write("<link rel=\"stylesheet");
            Attribute("href", address);
            output.Write("\">\n");
            return;
        }

        output.Write("<style");
        if (options.Nonce is { } nonce)
        {
            output.Write(" nonce=\"");
            text.WriteAttribute(nonce);
            output.Write('"');
        }

        output.Write('>');
        output.Write(HtmlStylesheet.Element);
        output.Write("</style>\n");
    }

    // Behind an attribute that is still open.
    private void Attribute(string name, string value)
    {
        output.Write("\" ");
        output.Write(name);
        output.Write("=\"");
        text.WriteAttribute(value);
    }

    private static string OwnName(LanguageTag language)
    {
        var name = LanguageNames.Name(language, LanguageFallback.Main(language));
        return name.Length == 0 ? language.Value : char.ToUpperInvariant(name[0]) + name[1..];
    }

    // What a search engine shows below the title: who the controller is and which register it is about.
    private static string Description(NoticeDocument document, string title)
    {
        var lines = new[] { SectionKind.Controller, SectionKind.RegisterName }
            .Select(kind => document.Sections.FirstOrDefault(section => section.Kinds.Count > 0 && section.Kinds[0] == kind))
            .Select(section => section is { Blocks: [ParagraphBlock paragraph, ..] } ? paragraph.Text.Split('\n')[0] : null);
        var description = string.Join(" – ", new[] { title }.Concat(lines.OfType<string>()));
        if (description.Length <= LongestDescription)
        {
            return description;
        }

        var end = char.IsHighSurrogate(description[LongestDescription - 1]) ? LongestDescription - 1 : LongestDescription;
        return description[..end] + "…";
    }
}
