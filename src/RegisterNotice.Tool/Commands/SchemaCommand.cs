using System.CommandLine;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of a notice.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("schema", "Write the JSON Schema (2020-12) of a notice.");
        command.SetAction(_ =>
        {
            console.Output.Write(NoticeJson.Schema);
            return ExitCode.Good;
        });
        return command;
    }
}
