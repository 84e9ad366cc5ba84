namespace RegisterNotice.Tool.Terminal;

/// <summary>Shows on the error output how far work is, where somebody looks at it.</summary>
internal static class WorkProgress
{
    /// <summary>Works, and shows how far it is where it is wanted and the error output is a terminal.</summary>
    /// <param name="console">The console.</param>
    /// <param name="isWanted">Whether to show it.</param>
    /// <param name="total">How much there is to do; null where nobody knows.</param>
    /// <param name="work">The work, which reports how far it is.</param>
    public static void Run(ToolConsole console, bool isWanted, long? total, Action<IProgress<WorkDone>> work)
    {
        if (isWanted && console.ErrorLook.IsTerminal)
        {
            // In a class of its own, so that its library is loaded here and nowhere else.
            ProgressBar.Run(console.ErrorLook, total, work);
        }
        else
        {
            work(new Silence());
        }
    }

    private sealed class Silence : IProgress<WorkDone>
    {
        public void Report(WorkDone value)
        {
            // Nobody looks.
        }
    }
}
