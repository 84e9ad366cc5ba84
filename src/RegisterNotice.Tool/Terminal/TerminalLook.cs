namespace RegisterNotice.Tool.Terminal;

/// <summary>What an output can show.</summary>
/// <param name="IsTerminal">Whether it is a terminal, before which somebody sits.</param>
/// <param name="HasColours">Whether it shows colours, and they are wanted (https://no-color.org).</param>
internal readonly record struct TerminalLook(bool IsTerminal, bool HasColours)
{
    /// <summary>Of an output of this process.</summary>
    public static TerminalLook Of(bool isRedirected)
    {
        var isDumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        var isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new(!isRedirected && !isDumb, !isRedirected && !isDumb && !isPlain);
    }
}
