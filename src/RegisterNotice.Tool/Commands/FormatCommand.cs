using System.CommandLine;
using RegisterNotice.Json;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>format</c>: JSON in its canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("The notices' JSON, one or an array in each: files, folders (their *.json), patterns, or - for standard input.");
        var indented = new Option<bool>("--indented") { Description = "Indent by two spaces, for people and version control." };
        var language = Options.Language("The language of what is said about faults");
        var (preserve, output, name) = (Options.Preserve(), Options.Output(), Options.Name());
        var command = new Command("format", "Read notices strictly and write them as canonical JSON.")
        {
            files, indented, preserve, output, name, language,
        };
        command.SetAction(parsed =>
        {
            var layout = parsed.GetValue(indented) ? NoticeWriteOptions.Indented : NoticeWriteOptions.Compact;
            var read = NoticeInput.ReadFaultless(
                InputFiles.Of(parsed.GetRequiredValue(files), FileKind.Notices, parsed.GetValue(name)),
                console,
                Options.Reading(parsed.GetValue(preserve)));
            new OutputPlace(console, parsed.GetValue(output)).Each([
                .. read.Select(file => (
                    OutputPlace.NameFor(file.File, ".json"),
                    (Action<TextWriter>)(writer => NoticeOutput.Write(writer, file.Notices, file.IsArray, layout))))]);
            return ExitCode.Good;
        });
        return command;
    }
}
