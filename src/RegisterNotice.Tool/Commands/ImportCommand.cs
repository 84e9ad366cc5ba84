using System.CommandLine;
using RegisterNotice.Import;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>import</c>: a page becomes notices.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = Options.File("The page, or - for standard input.");
        var format = new Option<string>("--format") { Description = "The page's format (told by the file's name unless given; text for standard input)." };
        format.AcceptOnlyFromAmong("text", "html", "markdown");
        var language = new Option<string>("--language") { Description = "The page's language (told by its words unless given)." };
        language.AcceptOnlyFromAmong("fi", "sv", "en");
        var id = new Option<string>("--id") { Description = "The identifier of the notice.", DefaultValueFactory = _ => "imported" };
        var command = new Command("import", "Bring a published page over: writes its notice as JSON, or an array where the page holds several.") { file, format, language, id };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var result = NoticeImporter.Import(console.Read(path), new ImportOptions
            {
                Format = Format(parsed.GetValue(format), path),
                Language = parsed.GetValue(language) is { } tag ? LanguageTag.Parse(tag) : null,
                Id = parsed.GetRequiredValue(id) is { } given && given.Trim().Length > 0 ? given : throw new ToolException("The identifier is empty. Leave --id out or give one."),
            });
            NoticeOutput.Write(console.Output, result.Notices, asArray: result.Notices.Count > 1, NoticeWriteOptions.Indented);
            return ExitCode.Good;
        });
        return command;
    }

    private static PageFormat Format(string? given, string path) => (given ?? Path.GetExtension(path).ToUpperInvariant()) switch
    {
        "html" or ".HTML" or ".HTM" => PageFormat.Html,
        "markdown" or ".MD" or ".MARKDOWN" => PageFormat.Markdown,
        _ => PageFormat.Text,
    };
}
