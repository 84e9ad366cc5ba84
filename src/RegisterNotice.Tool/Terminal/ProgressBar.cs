using Spectre.Console;

namespace RegisterNotice.Tool.Terminal;

/// <summary>A bar on the terminal: how far work is, how fast it goes and how long it will take.</summary>
internal static class ProgressBar
{
    private const double UnknownTotal = 1;
    private const int BarWidth = 24;

    public static void Run(TerminalLook look, long? total, Action<IProgress<WorkDone>> work)
    {
        var console = AnsiConsole.Create(new()
        {
            ColorSystem = look.HasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(Console.Error),
        });
        var words = new TaskDescriptionColumn { Alignment = Justify.Left };
        ProgressColumn[] columns = total is null
            ? [new SpinnerColumn(), new ElapsedTimeColumn(), words]
            : [new ProgressBarColumn { Width = BarWidth }, new PercentageColumn(), new RemainingTimeColumn(), words];
        console.Progress().AutoClear(true).Columns(columns).Start(context =>
        {
            var task = context.AddTask("…", maxValue: total ?? UnknownTotal);
            task.IsIndeterminate = total is null;
            work(new Bar(task, isKnown: total is not null));
        });
    }

    private sealed class Bar(ProgressTask task, bool isKnown) : IProgress<WorkDone>
    {
        public void Report(WorkDone value)
        {
            task.Description = Markup.Escape(TerminalText.OneLine(value.Words));
            if (isKnown)
            {
                task.Value = value.Amount;
            }
        }
    }
}
