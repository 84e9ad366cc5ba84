using System.CommandLine;
using RegisterNotice.Json;
using RegisterNotice.Tool.Outputs;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of a notice.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var output = Options.OutputOfOne();
        var command = new Command("schema", "Write the JSON Schema (2020-12) of a notice.") { output };
        command.SetAction(parsed =>
        {
            new OutputPlace(console, parsed.GetValue(output)).One(writer => writer.Write(NoticeJson.Schema));
            return ExitCode.Good;
        });
        return command;
    }
}
