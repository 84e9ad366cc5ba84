using System.Text;

namespace RegisterNotice.Words.Phrases;

/// <summary>A phrase of the library in its three languages. Placeholders are names in braces: <c>{period}</c>.</summary>
internal sealed class Phrase(string fi, string sv, string en)
{
    /// <summary>The phrase in Finnish, Swedish or English; in English for any other language.</summary>
    public string this[LanguageTag language] => language.Value switch
    {
        "fi" => fi,
        "sv" => sv,
        _ => en,
    };

    /// <summary>Whether words are the phrase in one of its languages.</summary>
    public bool Is(string words) => words == fi || words == sv || words == en;

    /// <summary>The phrase with its placeholders filled, in one pass: a value may hold braces of its own.</summary>
    public string Fill(LanguageTag language, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var template = this[language];
        var open = template.IndexOf('{');
        var close = template.IndexOf('}');
        if (open >= 0 && template.IndexOf('{', close) < 0)
        {
            var value = ValueOf(template.AsSpan(open + 1, close - open - 1), values);
#if NET
            return string.Concat(template.AsSpan(0, open), value, template.AsSpan(close + 1));
#else
            return string.Concat(template[..open], value, template[(close + 1)..]);
#endif
        }

        var text = new StringBuilder(template.Length + 64);
        var at = 0;
        while (open >= 0)
        {
            close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(ValueOf(template.AsSpan(open + 1, close - open - 1), values));
            at = close + 1;
            open = template.IndexOf('{', at);
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (name.SequenceEqual(value.Name.AsSpan()))
            {
                return value.Value;
            }
        }

        throw new ArgumentException($"Nothing fills the placeholder {{{name.ToString()}}}.", nameof(values));
    }
}
