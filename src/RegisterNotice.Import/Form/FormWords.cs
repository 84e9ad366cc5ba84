using RegisterNotice.Import.Interpreting;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Looks for the library's phrases in lines, in the language of one page.</summary>
internal sealed class FormWords(NoticeDraft draft)
{
    private static readonly LanguageTag[] Known = [.. new[] { "fi", "sv", "en", "se", "smn", "sms", "et", "ru", "uk", "no", "nb", "da", "de", "fr", "es", "pl", "ar", "so", "zh", "vi", "th", "fa", "tr" }.Select(LanguageTag.Parse)];

    public NoticeDraft Draft { get; } = draft;

    public LanguageTag Language { get; } = draft.Language;

    /// <summary>What is said of all rights together.</summary>
    public List<Func<SubjectRight, SubjectRight>> ForAllRights { get; } = [];

    public string this[Phrase phrase] => phrase[Language];

    public bool Is(string text, Phrase phrase) => text == phrase[Language];

    /// <summary>A text of the notice; what bears the mark of another language is in that.</summary>
    public LocalizedText Say(string text)
    {
        if (text.Length > 3 && text[^1] == ']' && text.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var open)
        {
            var mark = text[(open + 2)..^1];
            if (Array.Find(Known, tag => LanguageNames.Mark(tag, Language) == mark) is { } foreign && !foreign.Equals(Language))
            {
                return LocalizedText.Of(foreign, text[..open]);
            }
        }

        return LocalizedText.Of(Language, text);
    }

    /// <summary>A name and what stands behind it, if anything. A mark behind both is taken for a mark of both.</summary>
    public (LocalizedText Name, string? Behind) SayNamed(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0)
        {
            return (Say(text), null);
        }

        var (name, behind) = (Say(text[..colon]), text[(colon + 2)..]);
        return (name.First().Key.Equals(Language) ? LocalizedText.Of(Say(behind).First().Key, text[..colon]) : name, behind);
    }

    /// <summary>What stands behind a label; null where the line does not begin with it.</summary>
    public string? Behind(string text, Phrase label)
    {
        var words = label[Language];
        return text.Length > words.Length + 2 && text.StartsWith(words, StringComparison.Ordinal) && text[words.Length] == ':' && text[words.Length + 1] == ' ' ? text[(words.Length + 2)..] : null;
    }

    /// <summary>What fills the only placeholder of a phrase; null where the text is not the phrase.</summary>
    public string? Filling(string text, Phrase phrase)
    {
        var (start, end) = Around(phrase);
        return text.Length >= start.Length + end.Length && text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith(end, StringComparison.Ordinal) ? text.Substring(start.Length, text.Length - start.Length - end.Length) : null;
    }

    /// <summary>What stands before the only placeholder of a phrase, and behind it.</summary>
    public (string Start, string End) Around(Phrase phrase)
    {
        var words = phrase[Language];
        return (words[..words.IndexOf('{')], words[(words.IndexOf('}') + 1)..]);
    }

    /// <summary>Of which value a text is the phrase; null for none.</summary>
    public T? Find<T>(Dictionary<T, Phrase> phrases, string text)
        where T : struct
    {
        foreach (var row in phrases)
        {
            if (row.Value[Language] == text)
            {
                return row.Key;
            }
        }

        return null;
    }

    /// <summary>With which of the phrases a text begins, the longest where several do, and what follows it; null for none.</summary>
    public (T Value, string Behind)? Begin<T>(Dictionary<T, Phrase> phrases, string text)
        where T : struct
    {
        (T Value, string Behind)? found = null;
        foreach (var row in phrases)
        {
            var words = row.Value[Language];
            if (text.StartsWith(words, StringComparison.Ordinal) && (found is not { } known || text.Length - words.Length < known.Behind.Length))
            {
                found = (row.Key, text[words.Length..]);
            }
        }

        return found;
    }

    /// <summary>The items of a list inside a sentence.</summary>
    public List<string> Split(string text)
    {
        if (text.IndexOf("; ", StringComparison.Ordinal) >= 0)
        {
            return [.. text.Split(["; "], StringSplitOptions.RemoveEmptyEntries)];
        }

        var and = $" {LeadPhrases.And[Language]} ";
        var last = text.LastIndexOf(and, StringComparison.Ordinal);
        return last < 0 ? [.. text.Split([", "], StringSplitOptions.RemoveEmptyEntries)] : [.. text[..last].Split([", "], StringSplitOptions.RemoveEmptyEntries), text[(last + and.Length)..]];
    }

    /// <summary>Texts of the notice in a list; where all are in another language, the mark stands once behind them.</summary>
    public List<LocalizedText> SayEach(string text)
    {
        var whole = Say(text).First();
        return whole.Key.Equals(Language)
            ? Split(text).ConvertAll(Say)
            : new FormWords(Draft, LanguageIn(whole.Key)).Split(whole.Value).ConvertAll(item => LocalizedText.Of(whole.Key, item));
    }

    /// <summary>What stands in the parentheses at the end, and what before them; null where there are none.</summary>
    public static (string Before, string Inside)? Parentheses(string text)
    {
        if (text.Length == 0 || text[^1] != ')')
        {
            return null;
        }

        var depth = 0;
        for (var i = text.Length - 1; i > 0; i--)
        {
            depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            if (depth == 0)
            {
                return text[i - 1] == ' ' ? (text[..(i - 1)], text[(i + 1)..^1]) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a text is whole sentences, as the composer sees it.</summary>
    public static bool IsSentence(string text) => text.Length > 0 && !char.IsLower(text[0]) && text[^1] is '.' or '!' or '?' or '…';

    private FormWords(NoticeDraft draft, LanguageTag language)
        : this(draft) => Language = language;

    private static LanguageTag LanguageIn(LanguageTag tag) => RegisterNotice.Words.LanguageFallback.Main(tag);
}
