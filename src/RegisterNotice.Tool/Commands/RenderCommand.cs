using System.CommandLine;
using RegisterNotice.Documents;
using RegisterNotice.Publishing;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>render</c>: the pages of notices.</summary>
internal static class RenderCommand
{
    private const string Html = "html";
    private const string Word = "docx";
    private const string NoticeItself = "notice";
    private const string PublicAccess = "public-access";

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        ["text"] = ".txt",
        ["markdown"] = ".md",
        [Html] = ".html",
        [Word] = ".docx",
    };

    private static readonly Dictionary<string, Layout> Layouts = new(StringComparer.Ordinal)
    {
        ["classic"] = Layout.Classic,
        ["gdpr"] = Layout.Gdpr,
        ["table"] = Layout.Table,
    };

    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("The notices' JSON: files, folders (their *.json), patterns, or - for standard input.");
        var to = Options.Choice("--to", "The format of the page; docx is a Word file", "text", [.. Extensions.Keys]);
        var language = Options.Language("The language of the page");
        var page = Options.Choice(
            "--page",
            "The notice itself, or the description of document publicity that an authority publishes beside it (Act 906/2019, section 28)",
            NoticeItself,
            NoticeItself,
            PublicAccess);
        var layout = Options.Choice(
            "--layout",
            "The headings of the data protection ombudsman's classic form, the order of Articles 13 and 14, or that order with the purposes in a table",
            "classic",
            [.. Layouts.Keys]);
        var wording = Options.Choice(
            "--wording",
            "The notice's own words where it has them in the language, or a text generated from its facts",
            "published",
            "published",
            "generated");
        var detail = Options.Choice("--detail", "All of the notice, or a first layer for one screen that points to the rest", "full", "full", "short");
        var fullNotice = new Option<string>("--full-notice")
        {
            Description = "With --detail short: the https address of the page with the full notice (the same page unless given).",
            HelpName = "URL",
        };
        var fragment = new Option<bool>("--fragment") { Description = "With --to html: an article element without style, to put into a page of your own." };
        var embed = new Option<bool>("--embed") { Description = "With --to html --fragment: the fragment carries the notice's JSON too, as a page does." };
        var noEmbed = new Option<bool>("--no-embed")
        {
            Description = "With --to html: the page does not carry the notice's JSON, from which "
                + "register-notice import takes it without loss.",
        };
        var (preserve, output, name) = (Options.Preserve(), Options.Output(), Options.Name());
        var command = new Command("render", "Write notices as pages to publish.")
        {
            files, to, page, language, layout, wording, detail, fullNotice, fragment, embed, noEmbed, preserve, output, name,
        };
        command.SetAction(parsed =>
        {
            var (format, asked) = (parsed.GetRequiredValue(to), SpokenLanguage.Asked(parsed));
            var options = new ComposeOptions
            {
                Layout = Layouts[parsed.GetRequiredValue(layout)],
                WordSource = parsed.GetRequiredValue(wording) == "published" ? WordSource.Published : WordSource.Generated,
                Detail = parsed.GetRequiredValue(detail) == "full" ? Detail.Full : Detail.Short,
                FullNotice = parsed.GetValue(fullNotice) is { } address ? Address(address) : null,
            };
            if (options is { FullNotice: not null, Detail: Detail.Full })
            {
                throw new ToolException(UsageTexts.FullNoticeOfFull);
            }

            var isNotice = parsed.GetRequiredValue(page) == NoticeItself;
            if (!isNotice && parsed.GetValue(embed))
            {
                throw new ToolException(UsageTexts.NothingToEmbed);
            }

            ForHtmlOnly(fragment.Name, parsed.GetValue(fragment), format);
            ForHtmlOnly(embed.Name, parsed.GetValue(embed), format);
            ForHtmlOnly(noEmbed.Name, parsed.GetValue(noEmbed), format);
            if (parsed.GetValue(embed) && parsed.GetValue(noEmbed))
            {
                throw new ToolException(UsageTexts.EmbedAndNot);
            }

            var html = new HtmlOptions { Page = !parsed.GetValue(fragment) };
            var carries = (html.Page || parsed.GetValue(embed)) && !parsed.GetValue(noEmbed);
            var read = NoticeInput.ReadFaultless(
                InputFiles.Of(parsed.GetRequiredValue(files), FileKind.Notices, parsed.GetValue(name)),
                console,
                Options.Reading(parsed.GetValue(preserve)));
            var place = new OutputPlace(console, parsed.GetValue(output));
            var pages = from file in read
                        from entry in file.Entries
                        select (Name: OutputPlace.NameFor(file.File, Extensions[format], entry.Index), Notice: entry.Result.Notice!, File: file.File.Path);
            var compose = options with { Language = asked };
            if (format == Word)
            {
                place.Each([.. pages.Select(page => (page.Name, WordPage(isNotice ? NoticeComposer.Compose(page.Notice, compose) : ComposePublicAccess(page.Notice, page.File, compose))))]);
                return ExitCode.Good;
            }

            place.Each([.. pages.Select(page => (page.Name, isNotice
                ? (Action<TextWriter>)(writer => WritePage(page.Notice, format, writer, new() { Compose = compose, Html = html, EmbedNotice = carries }))
                : PublicAccessPage(ComposePublicAccess(page.Notice, page.File, compose), format, html)))]);
            return ExitCode.Good;
        });
        return command;
    }

    private static NoticeDocument ComposePublicAccess(Notice notice, string file, ComposeOptions options) =>
        NoticeComposer.ComposePublicAccess(notice, options) ?? throw new ToolException(UsageTexts.NoPublicAccess, ("file", file));

    private static Action<TextWriter> PublicAccessPage(NoticeDocument document, string format, HtmlOptions html) =>
        writer => Write(document, format, writer, html);

    // A Word file is made whole before it is written: the standard output cannot go back in it.
    private static Func<Stream, int> WordPage(NoticeDocument document) => stream =>
    {
        stream.Write(WordWriter.Write(document));
        return ExitCode.Good;
    };

    private static void WritePage(Notice notice, string format, TextWriter output, NoticePageOptions options)
    {
        if (format == Html)
        {
            NoticePage.Write(notice, output, options);
        }
        else
        {
            Write(NoticeComposer.Compose(notice, options.Compose), format, output, options.Html);
        }
    }

    /// <summary>Writes a document in a format by its name.</summary>
    public static void Write(NoticeDocument document, string format, TextWriter output, HtmlOptions html)
    {
        switch (format)
        {
            case Html:
                HtmlWriter.Write(document, output, html);
                break;
            case "markdown":
                MarkdownWriter.Write(document, output);
                break;
            default:
                PlainTextWriter.Write(document, output);
                break;
        }
    }

    private static string Address(string text)
    {
        var isPage = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "https", UserInfo: "", Fragment: "" };
        return isPage && !text.Contains('#', StringComparison.Ordinal)
            ? text
            : throw new ToolException(UsageTexts.NoAddress, ("value", text));
    }

    private static void ForHtmlOnly(string option, bool isGiven, string format)
    {
        if (isGiven && format != Html)
        {
            throw new ToolException(UsageTexts.HtmlOnly, ("option", option));
        }
    }
}
