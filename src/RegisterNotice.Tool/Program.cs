namespace RegisterNotice.Tool;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var console = ToolConsole.Standard();
        return CommandLine.Run(args, console);
    }
}
