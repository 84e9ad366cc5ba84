using System.Text;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Inputs;

/// <summary>Reads what is suppressed: <c>CODE[@POINTER]=REASON</c>, or a file with such a line for each.</summary>
internal static class SuppressionInput
{
    public const string Form = "CODE[@POINTER]=REASON";

    private const string CodePrefix = "RN";

    /// <summary>The suppressions of all values of the option.</summary>
    /// <exception cref="ToolException">One cannot be understood, or names no rule.</exception>
    public static IReadOnlyList<FindingSuppression> Read(IEnumerable<string> values, ToolConsole console) =>
        [.. values.SelectMany(value => IsOne(value) ? [Parse(value, value)] : OfFile(value, console))];

    private static bool IsOne(string value) => value.Contains('=', StringComparison.Ordinal) || (IsCode(value) && !File.Exists(value));

    // A code alone is a suppression whose reason was forgotten, not a file.
    private static bool IsCode(string value) =>
        value.StartsWith(CodePrefix, StringComparison.Ordinal) && value.Split('@')[0].Skip(CodePrefix.Length).All(char.IsAsciiDigit);

    private static IEnumerable<FindingSuppression> OfFile(string path, ToolConsole console)
    {
        var file = InputFiles.Of([path], new FileKind(".txt"))[0];
        var lines = Encoding.UTF8.GetString(file.Read(console, ToolTexts.PageTooLong)).TrimStart('\uFEFF').Split('\n');
        return lines.Select((line, i) => (Text: line.Trim(), Place: $"{path}:{Numbers.Plain(i + 1)}"))
            .Where(line => line.Text is not ("" or ['#', ..]))
            .Select(line => Parse(line.Text, line.Place));
    }

    private static FindingSuppression Parse(string text, string place)
    {
        var parts = text.Split('=', 2);
        var (head, reason) = (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "");
        var at = head.IndexOf('@', StringComparison.Ordinal);
        var (code, pointer) = at < 0 ? (head, null) : (head[..at], head[(at + 1)..]);
        if (reason.Length == 0)
        {
            throw new ToolException(
                UsageTexts.ReasonMissing,
                ("place", place),
                ("form", Form),
                ("code", code.Length > 0 ? code : "RN8003"));
        }

        var above = default(JsonPointer);
        if (pointer is not null && !JsonPointer.TryParse(pointer, out above))
        {
            throw new ToolException(UsageTexts.NoPointer, ("place", place), ("pointer", pointer));
        }

        return NoticeRules.All.Any(rule => rule.Code == code)
            ? new() { Code = code, Pointer = above, Reason = reason }
            : throw new ToolException(language => UsageTexts.NotSuppressible.Fill(
                language,
                ("place", Terminal.TerminalText.OneLine(place)),
                ("code", Terminal.TerminalText.OneLine(code)),
                ("near", UsageErrors.Near(Suggestions.Near(code, NoticeRules.All.Select(rule => rule.Code)), language))));
    }
}
