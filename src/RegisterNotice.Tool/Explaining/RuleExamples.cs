using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Takes the examples of rules from the catalogue of rules (docs/rules, a page for each band), in which each was tested.</summary>
internal static class RuleExamples
{
    private const string Pages = "rules/";
    private const string Found = "Found at `";
    private const string Fence = "```";

    /// <summary>The first example of a rule; null where the catalogue has none.</summary>
    public static RuleExample? Of(RuleDescription rule)
    {
        var assembly = typeof(RuleExamples).Assembly;
        foreach (var page in assembly.GetManifestResourceNames())
        {
            if (page.StartsWith(Pages, StringComparison.Ordinal)
                && rule.Code.StartsWith(page[Pages.Length..^".md".Length], StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(page)!);
                while (reader.ReadLine() is { } line)
                {
                    if (line == $"## {rule.Code} {rule.Name}")
                    {
                        return InSection(reader);
                    }
                }
            }
        }

        return null;
    }

    private static RuleExample? InSection(StreamReader reader)
    {
        string? place = null;
        while (reader.ReadLine() is { } line && line is not ['#', '#', ..])
        {
            if (line.StartsWith(Found, StringComparison.Ordinal))
            {
                place = line[Found.Length..line.LastIndexOf('`')];
            }

            if (place is not null && Block(line, reader) is { } breaking)
            {
                while (reader.ReadLine() is { } next)
                {
                    if (Block(next, reader) is { } keeping)
                    {
                        return new(place, breaking, keeping);
                    }
                }
            }
        }

        return null;
    }

    private static string? Block(string line, StreamReader reader)
    {
        if (!line.StartsWith(Fence, StringComparison.Ordinal))
        {
            return null;
        }

        var lines = new List<string>();
        while (reader.ReadLine() is { } inside && inside != Fence)
        {
            lines.Add(inside);
        }

        return string.Join('\n', lines);
    }
}
