using System.CommandLine;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>format</c>: JSON in its canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = Options.File("The notice's JSON or an array of notices, or - for standard input.");
        var indented = new Option<bool>("--indented") { Description = "Indent by two spaces, for people and version control." };
        var preserve = new Option<bool>("--preserve") { Description = "Keep members that the schema does not know." };
        var command = new Command("format", "Read a notice strictly and write it as canonical JSON.") { file, indented, preserve };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var options = NoticeReadOptions.Default with { Language = LanguageTag.English, UnknownMembers = parsed.GetValue(preserve) ? UnknownMembers.Preserve : UnknownMembers.Reject };
            var layout = parsed.GetValue(indented) ? NoticeWriteOptions.Indented : NoticeWriteOptions.Compact;
            var entries = NoticeInput.ReadFaultless(console.Read(path), path, options);
            NoticeOutput.Write(console.Output, [.. entries.Select(entry => entry.Result.Notice!)], asArray: entries[0].Index is not null, layout);
            return ExitCode.Good;
        });
        return command;
    }
}
