using System.Text;

namespace RegisterNotice.Words;

/// <summary>Fills the placeholders of a message: <c>{name}</c>.</summary>
internal static class MessageTemplate
{
    /// <summary>The message with its placeholders filled; one without an argument stays as it is.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> arguments)
    {
        if (arguments.Count == 0)
        {
            return template;
        }

        var text = new StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, at, open - at);
            text.Append(arguments.TryGetValue(template.Substring(open + 1, close - open - 1), out var value)
                ? value
                : template.Substring(open, close - open + 1));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>The message without particulars: an ellipsis in the place of each.</summary>
    public static string Blank(string template) => Fill(template, Names(template).Distinct().ToDictionary(name => name, _ => "…"));

    /// <summary>The names of a message's placeholders.</summary>
    public static IEnumerable<string> Names(string template) =>
        template.Split('{').Skip(1).Select(part => part.Split('}')).Where(parts => parts.Length > 1).Select(parts => parts[0]);
}
