using System.CommandLine;
using System.Text;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Tool.Explaining;

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
        var explain = new Option<string>("--explain") { Description = "Write the page with the facts marked that were read from it, and what stayed unclear, instead of the JSON." };
        explain.AcceptOnlyFromAmong("text", "html");
        var command = new Command("import", "Bring a published page over: writes its notice as JSON, or an array where the page holds several.") { file, format, language, id, explain };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var page = Decode(console.Read(path));
            var options = new ImportOptions
            {
                Format = Format(parsed.GetValue(format), path),
                Language = parsed.GetValue(language) is { } tag ? LanguageTag.Parse(tag) : null,
                Id = parsed.GetRequiredValue(id) is { } given && given.Trim().Length > 0 ? given : throw new ToolException("The identifier is empty. Leave --id out or give one."),
            };
            var result = NoticeImporter.Import(page, options);
            if (parsed.GetValue(explain) is { } form)
            {
                Explain(console, new(page, options.Format, result), form, path, result.Notices[0].Languages[0]);
                return ExitCode.Good;
            }

            NoticeOutput.Write(console.Output, result.Notices, asArray: result.Notices.Count > 1, NoticeWriteOptions.Indented);
            return ExitCode.Good;
        });
        return command;
    }

    private static void Explain(ToolConsole console, SourceLines source, string form, string path, LanguageTag language)
    {
        if (form == "html")
        {
            HtmlExplanation.Write(console.Output, source, path == "-" ? "standard input" : Path.GetFileName(path), language);
        }
        else
        {
            TextExplanation.Write(console.Output, source);
        }
    }

    // UTF-8, or the encoding of old pages where the bytes are none: the same as the importer's own reading of bytes.
    private static string Decode(byte[] page)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(page);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(page);
        }
    }

    private static PageFormat Format(string? given, string path) => (given ?? Path.GetExtension(path).ToUpperInvariant()) switch
    {
        "html" or ".HTML" or ".HTM" => PageFormat.Html,
        "markdown" or ".MD" or ".MARKDOWN" => PageFormat.Markdown,
        _ => PageFormat.Text,
    };
}
