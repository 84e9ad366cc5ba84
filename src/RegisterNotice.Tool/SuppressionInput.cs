using System.Text;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool;

/// <summary>Reads what is suppressed: <c>CODE[@POINTER]=REASON</c>, or a file with such a line for each.</summary>
internal static class SuppressionInput
{
    public const string Form = "CODE[@POINTER]=REASON";

    /// <summary>The suppressions of all values of the option.</summary>
    /// <exception cref="ToolException">One cannot be understood, or names no rule.</exception>
    public static IReadOnlyList<FindingSuppression> Read(IEnumerable<string> values, ToolConsole console) =>
        [.. values.SelectMany(value => value.Contains('=', StringComparison.Ordinal) ? [Parse(value, value)] : OfFile(value, console))];

    private static IEnumerable<FindingSuppression> OfFile(string path, ToolConsole console)
    {
        var lines = Encoding.UTF8.GetString(console.Read(path)).TrimStart('\uFEFF').Split('\n');
        return lines.Select((line, i) => (Text: line.Trim(), Place: $"{path}, line {i + 1}")).Where(line => line.Text is not ("" or ['#', ..])).Select(line => Parse(line.Text, line.Place));
    }

    private static FindingSuppression Parse(string text, string place)
    {
        var parts = text.Split('=', 2);
        var (head, reason) = (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "");
        var at = head.IndexOf('@', StringComparison.Ordinal);
        var (code, pointer) = at < 0 ? (head, null) : (head[..at], head[(at + 1)..]);
        if (reason.Length == 0)
        {
            throw new ToolException($"{place}: the reason is missing. Write {Form}, such as RN8003=The page shows its date itself.");
        }

        if (pointer is not (null or "" or ['/', ..]))
        {
            throw new ToolException($"{place}: \"{pointer}\" is no JSON Pointer. Write it as RN1018@/contacts/0=..., or leave it out for the whole notice.");
        }

        return NoticeRules.All.Any(rule => rule.Code == code)
            ? new() { Code = code, Pointer = pointer, Reason = reason }
            : throw new ToolException($"{place}: no rule that can be suppressed has the code \"{code}\". See register-notice rules; faults of reading (RN9) must be mended.");
    }
}
