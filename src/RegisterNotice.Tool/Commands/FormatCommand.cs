using System.CommandLine;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>format</c>: JSON in its canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = Options.File("The notice's JSON, or - for standard input.");
        var indented = new Option<bool>("--indented") { Description = "Indent by two spaces, for people and version control." };
        var preserve = new Option<bool>("--preserve") { Description = "Keep members that the schema does not know." };
        var command = new Command("format", "Read a notice strictly and write it as canonical JSON.") { file, indented, preserve };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var options = NoticeReadOptions.Default with { Language = LanguageTag.English, UnknownMembers = parsed.GetValue(preserve) ? UnknownMembers.Preserve : UnknownMembers.Reject };
            var result = NoticeJson.Read(console.Read(path), options);
            if (!result.IsFaultless)
            {
                throw new ToolException($"{path} is not a faultless notice:{Environment.NewLine}{string.Join(Environment.NewLine, result.Findings)}");
            }

            console.Output.Write(NoticeJson.Write(result.Notice, parsed.GetValue(indented) ? NoticeWriteOptions.Indented : NoticeWriteOptions.Compact));
            if (parsed.GetValue(indented))
            {
                console.Output.WriteLine();
            }

            return ExitCode.Good;
        });
        return command;
    }
}
