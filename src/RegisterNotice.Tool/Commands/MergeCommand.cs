using System.CommandLine;
using RegisterNotice.Changes;
using RegisterNotice.Json;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>merge</c>: one notice of two that were edited at once.</summary>
internal static class MergeCommand
{
    public static Command Create(ToolConsole console)
    {
        var @base = new Argument<string>("BASE") { Description = "The notice's JSON with which both began; an empty file where there was none." };
        var ours = new Argument<string>("OURS") { Description = "One of the two: what it says stands where they conflict." };
        var theirs = new Argument<string>("THEIRS") { Description = "The other one." };
        var language = Options.Language("The language in which conflicts are told");
        var (preserve, output) = (Options.Preserve(), Options.OutputOfOne());
        var command = new Command(
            "merge",
            "Merge two edited revisions of a notice, part by part and text by text, indented as OURS is. Ends with 0, with 1 where a person has to "
                + "decide (told on standard error), 2 where it cannot.")
        {
            @base, ours, theirs, language, preserve, output,
        };
        command.SetAction(parsed =>
        {
            var reading = Options.Reading(parsed.GetValue(preserve));
            var (one, other) = (Read(parsed.GetRequiredValue(ours), reading, console), Read(parsed.GetRequiredValue(theirs), reading, console));
            var before = IsEmpty(parsed.GetRequiredValue(@base))
                ? new Notice { Id = one.Notice.Id }
                : Read(parsed.GetRequiredValue(@base), reading, console).Notice;
            var merge = NoticeMerge.Of(before, one.Notice, other.Notice);
            var layout = one.Json.AsSpan().TrimEnd("\r\n"u8).Contains((byte)'\n') ? NoticeWriteOptions.Indented
                : NoticeWriteOptions.Compact;
            new OutputPlace(console, parsed.GetValue(output)).One(writer => NoticeOutput.Write(writer, [merge.Merged], asArray: false, layout));
            Tell(merge, SpokenLanguage.For(SpokenLanguage.Asked(parsed), merge.Merged), console);
            return merge.IsClean ? ExitCode.Good : ExitCode.Errors;
        });
        return command;
    }

    private static void Tell(NoticeMerge merge, LanguageTag language, ToolConsole console)
    {
        if (merge.IsClean)
        {
            return;
        }

        console.Output.Flush();
        console.Complain(ComparisonTexts.Conflicts.Fill(language, ("count", Numbers.Plain(merge.Conflicts.Count))));
        foreach (var conflict in merge.Conflicts)
        {
            console.Complain($"  {TerminalText.OneLine(conflict.MessageIn(language))}");
        }
    }

    // What both have added git merges from an empty file.
    private static bool IsEmpty(string path) => Comparing.Revision.IsNothing(path) || new FileInfo(path) is { Exists: true, Length: 0 };

    private static (Notice Notice, byte[] Json) Read(string path, NoticeReadOptions options, ToolConsole console) =>
        InputFiles.Of([path], FileKind.Notices) is [var file]
        && NoticeInput.ReadFaultless([file], console, options)[0] is { IsArray: false, Entries: [{ Result.Notice: { } notice } entry] }
            ? (notice, entry.Json.ToArray())
            : throw new ToolException(ToolTexts.OneRevision, ("path", path));
}
