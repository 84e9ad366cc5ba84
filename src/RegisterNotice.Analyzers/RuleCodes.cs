using RegisterNotice.Internal;

namespace RegisterNotice.Analyzers;

/// <summary>The codes and names of the library's rules, as RULES.md lists them.</summary>
internal static class RuleCodes
{
    private const string Prefix = "RN";
    private const int Length = 6;

    private static readonly Lazy<Dictionary<string, string>> Table = new(Read);

    /// <summary>The rules' names by their codes.</summary>
    public static IReadOnlyDictionary<string, string> All => Table.Value;

    /// <summary>
    /// Whether a text is meant to be the code of a rule of the library and is none. Rules of the program's own have codes that it chooses, so that only what
    /// looks like the library's codes, or is the name of a rule, is judged.
    /// </summary>
    public static bool IsMistaken(string text) => !All.ContainsKey(text) && (IsMeantAsCode(text) || CodeNamed(text) is not null);

    /// <summary>The code that a text means beyond doubt: the same in another case, or of the rule that is called so; null where there is none.</summary>
    public static string? Meant(string text)
    {
        var code = text.Trim().ToUpperInvariant();
        return All.ContainsKey(code) ? code : CodeNamed(text.Trim());
    }

    /// <summary>What to say of a code that nobody has: the rule that may have been meant.</summary>
    public static string Advice(string text) => (Meant(text) ?? Spelling.Nearest(text, All.Keys)) is { } near
        ? $"; did you mean {near} ({All[near]})?"
        : "";

    private static bool IsMeantAsCode(string text)
    {
        var code = text.Trim();
        return code.Length > Prefix.Length
            && code.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && CheckDigits.AllDigits(code.Substring(Prefix.Length));
    }

    private static string? CodeNamed(string name) =>
        All.FirstOrDefault(rule => string.Equals(rule.Value, name, StringComparison.OrdinalIgnoreCase)).Key;

    // Its contents have a line for each rule: "  - [RN1001 ControllerMissing](...)".
    private static Dictionary<string, string> Read()
    {
        var rules = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = typeof(RuleCodes).Assembly.GetManifestResourceStream("RULES.md")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var start = line.IndexOf("- [" + Prefix, StringComparison.Ordinal) + 3;
            var end = line.IndexOf("](", StringComparison.Ordinal);
            if (start > 2 && end > start + Length && line[start + Length] == ' ')
            {
                rules[line.Substring(start, Length)] = line.Substring(start + Length + 1, end - start - Length - 1);
            }
        }

        return rules;
    }
}
