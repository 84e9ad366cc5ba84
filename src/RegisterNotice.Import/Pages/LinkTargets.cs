namespace RegisterNotice.Import.Pages;

/// <summary>Tells which targets of a page's links are kept: those that lead somewhere from any other page too, and do nothing else.</summary>
internal static class LinkTargets
{
    // No address that people use is longer.
    private const int Longest = 2_000;

    private static readonly string[] Schemes = ["https://", "http://"];
    private static readonly string[] Channels = ["mailto:", "tel:"];

    /// <summary>The target as the page writes it; null where it is none that is kept, such as a script or a place in the page itself.</summary>
    public static string? Of(string? written)
    {
        var target = written?.Trim() ?? "";
        var isPath = target.Length > 1 && target[0] == '/' && target[1] is not ('/' or '\\');
        return target.Length <= Longest && (isPath || Begins(target, Schemes) || Begins(target, Channels)) ? target : null;
    }

    /// <summary>The mailbox or the number that a target writes to or calls; null where it does neither.</summary>
    public static string? ChannelOf(string target) =>
        Begins(target, Channels) ? Uri.UnescapeDataString(target[(target.IndexOf(':') + 1)..].Split('?')[0]) : null;

    private static bool Begins(string target, string[] schemes) =>
        Array.Exists(schemes, scheme => target.Length > scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
