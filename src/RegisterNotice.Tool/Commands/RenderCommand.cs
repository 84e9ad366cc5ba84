using System.CommandLine;
using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>render</c>: the page of a notice.</summary>
internal static class RenderCommand
{
    private static readonly Dictionary<string, Action<NoticeDocument, TextWriter>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = (document, output) => PlainTextWriter.Write(document, output),
        ["markdown"] = MarkdownWriter.Write,
        ["html"] = (document, output) => HtmlWriter.Write(document, output),
    };

    public static Command Create(ToolConsole console)
    {
        var file = Options.File("The notice's JSON, or - for standard input.");
        var to = Options.Choice("--to", "The format of the page", "text", [.. Formats.Keys]);
        var language = Options.Language("The language of the page");
        var layout = Options.Choice("--layout", "The headings of the data protection ombudsman's classic form, or the order of Articles 13 and 14", "classic", "classic", "gdpr");
        var wording = Options.Choice("--wording", "The notice's own words where it has them in the language, or a text generated from its facts", "published", "published", "generated");
        var command = new Command("render", "Write a notice as a page to publish.") { file, to, language, layout, wording };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var options = new ComposeOptions
            {
                Language = LanguageTag.Parse(parsed.GetRequiredValue(language)),
                Layout = parsed.GetRequiredValue(layout) == "classic" ? Layout.Classic : Layout.Gdpr,
                Wording = parsed.GetRequiredValue(wording) == "published" ? Wording.Published : Wording.Generated,
            };
            var notice = NoticeInput.ReadOne(console.Read(path), path, "A page shows", NoticeReadOptions.Default with { Language = LanguageTag.English, UnknownMembers = UnknownMembers.Preserve });
            Formats[parsed.GetRequiredValue(to)](NoticeComposer.Compose(notice, options), console.Output);
            return ExitCode.Good;
        });
        return command;
    }
}
