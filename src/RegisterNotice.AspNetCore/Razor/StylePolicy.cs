using RegisterNotice.Documents;

namespace RegisterNotice.AspNetCore.Razor;

/// <summary>What a Content-Security-Policy (CSP level 3) says of a style element.</summary>
internal static class StylePolicy
{
    private static readonly string[] Directives = ["style-src-elem", "style-src", "default-src"];

    /// <summary>Whether every policy lets the library's style stand in the page.</summary>
    /// <param name="policies">The values of the header; each may hold several, parted by commas.</param>
    /// <param name="nonce">The nonce of the element; null where it has none.</param>
    public static bool AllowsInline(IReadOnlyList<string?> policies, string? nonce) =>
        policies.SelectMany(policy => (policy ?? "").Split(',')).All(policy => Allows(policy, nonce));

    private static bool Allows(string policy, string? nonce)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToArray();
        var sources = Directives.Select(name => Array.Find(directives, directive => directive[0].Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(directive => directive is not null);
        return sources is null || Allows(sources[1..], nonce);
    }

    // Beside a nonce or a hash the word unsafe-inline counts for nothing.
    private static bool Allows(string[] sources, string? nonce) =>
        sources.Contains($"'{HtmlStylesheet.Hash}'", StringComparer.Ordinal)
            || (nonce is not null && sources.Contains($"'nonce-{nonce}'", StringComparer.Ordinal))
            || (sources.Contains("'unsafe-inline'", StringComparer.OrdinalIgnoreCase) && !Array.Exists(sources, IsNonceOrHash));

    private static bool IsNonceOrHash(string source) =>
        source.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase) || source.StartsWith("'sha", StringComparison.OrdinalIgnoreCase);
}
