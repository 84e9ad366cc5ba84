namespace RegisterNotice.Tool.Terminal;

/// <summary>What the tool ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Good = 0;

    /// <summary>There are errors in a notice.</summary>
    public const int Errors = 1;

    /// <summary>The input or the command cannot be used.</summary>
    public const int Unusable = 2;
}
