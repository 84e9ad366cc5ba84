using System.CommandLine;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Tool.Explaining;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>import</c>: pages become notices.</summary>
internal static class ImportCommand
{
    private const string Html = "html";
    private const string Json = "json";

    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("The pages: files, folders (their *.html, *.htm, *.xhtml, *.md, *.markdown, *.txt, *.pdf and *.docx), patterns, or "
            + "- for standard input.");
        var format = Options.Choice(
            "--format",
            "The pages' format (told by the file's name unless given; text where that does not tell; PDF and Word are told by their bytes)",
            null,
            "text",
            Html,
            "markdown");
        var language = Options.Choice(
            SpokenLanguage.Option,
            "The pages' language (told by their words unless given), and the tool's",
            null,
            [.. Options.Languages]);
        var id = new Option<string>("--id") { Description = "The identifier of the notice (the file's name without its ending unless given)." };
        var explain = Options.Choice(
            "--explain",
            "Write the page with the facts marked that were read from it, and what stayed unclear, instead of the notices; json is for programs",
            null,
            "text",
            Html,
            Json);
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Do not say what was read." };
        var (output, name) = (Options.Output(), Options.Name());
        var command = new Command("import", "Bring published pages over: writes their notices as JSON, one in each file, or an array. Says on "
            + "standard error what was read, how surely, and what was not; ends with 2 where a page was not understood.")
        {
            files, format, language, id, explain, output, name, quiet,
        };
        command.SetAction(parsed =>
        {
            var inputs = InputFiles.Of(parsed.GetRequiredValue(files), FileKind.Pages, parsed.GetValue(name));
            var asked = SpokenLanguage.Asked(parsed);
            var ids = Ids(inputs, parsed.GetValue(id));
            ImportedPage[] pages = [.. inputs.Select((file, i) => ImportedPage.Read(file, console, new()
            {
                Format = Format(parsed.GetValue(format), file.Relative),
                Language = asked,
                Id = ids[i],
            }))];
            Write(pages, parsed.GetValue(explain), asked, new(console, parsed.GetValue(output)));
            console.Output.Flush();
            foreach (var page in pages.Where(page => page.MustBeTold || !parsed.GetValue(quiet)))
            {
                console.Complain(page.Told(SpokenLanguage.For(asked, page.Result.Notices)));
            }

            return Array.Exists(pages, page => page.MustBeTold) ? ExitCode.Unusable : ExitCode.Good;
        });
        return command;
    }

    private static void Write(ImportedPage[] pages, string? explain, LanguageTag? asked, OutputPlace place)
    {
        var read = Array.FindAll(pages, page => page.Result.Notices.Count > 0);
        if (read.Length == 0)
        {
            return;
        }

        if (explain is null && place.IsStandard)
        {
            Notice[] notices = [.. read.SelectMany(page => page.Result.Notices)];
            place.One(writer => Write(writer, notices, asArray: pages.Length > 1 || notices.Length > 1));
            return;
        }

        var documents = read.Select(page => explain is null ? Stored(page) : Explained(page, FormOf(explain), asked));
        place.Each([.. documents], hasSeveralInputs: pages.Length > 1);
    }

    private static (string Name, Action<TextWriter> Write) Stored(ImportedPage page) => (
        OutputPlace.NameFor(page.File, ".json"),
        writer => Write(writer, page.Result.Notices, asArray: page.Result.Notices.Count > 1));

    private static (string Name, Action<TextWriter> Write) Explained(ImportedPage page, ExplanationForm form, LanguageTag? asked) => (
        OutputPlace.NameFor(
            page.File,
            form switch { ExplanationForm.Html => ".explained.html", ExplanationForm.Json => ".explained.json", _ => ".explained.txt" }),
        writer => page.Explain(writer, form, SpokenLanguage.For(asked, page.Result.Notices)));

    private static ExplanationForm FormOf(string explain) => explain switch
    {
        Html => ExplanationForm.Html,
        Json => ExplanationForm.Json,
        _ => ExplanationForm.Text,
    };

    private static void Write(TextWriter writer, IReadOnlyList<Notice> notices, bool asArray) =>
        NoticeOutput.Write(writer, notices, asArray, NoticeWriteOptions.Indented);

    // The names of files, numbered where several have the same.
    private static string[] Ids(IReadOnlyList<InputFile> files, string? given)
    {
        if (given is not null)
        {
            if (given.AsSpan().Trim().IsEmpty)
            {
                throw new ToolException(ToolTexts.EmptyId);
            }

            return files.Count == 1 ? [given] : throw new ToolException(ToolTexts.OneId, ("count", Numbers.Plain(files.Count)));
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. files.Select(file => Unused(Stem(file), used))];
    }

    private static string Stem(InputFile file) =>
        Path.GetFileNameWithoutExtension(file.Relative) is { Length: > 0 } stem ? TerminalText.OneLine(stem) : ImportOptions.Default.Id;

    private static string Unused(string id, HashSet<string> used)
    {
        var (free, number) = (id, 2);
        while (!used.Add(free))
        {
            free = $"{id}-{Numbers.Plain(number++)}";
        }

        return free;
    }

    private static PageFormat Format(string? given, string path) => given switch
    {
        null => PageFormats.Of(path),
        Html => PageFormat.Html,
        "markdown" => PageFormat.Markdown,
        _ => PageFormat.Text,
    };
}
