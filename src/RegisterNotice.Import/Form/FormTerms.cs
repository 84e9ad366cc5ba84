using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads the ways in which a right is used, and the sentences on how a request is made and answered.</summary>
internal sealed class FormTerms
{
    public FormTerms(FormWords words, string way, List<List<FormLine>> list)
    {
        var texts = words.Is(way, RequestPhrases.Several) ? list.Select(entry => entry[0].Text) : [way];
        Channels = [.. texts.Select(text => Channel(words, text)).OfType<RequestChannel>()];
    }

    public IReadOnlyList<RequestChannel> Channels { get; }

    /// <summary>Whether a paragraph is made of such sentences.</summary>
    public static bool IsSentences(FormWords words, string text) => Next(words, text) is not null;

    public static SubjectRight Learn(FormWords words, string text, SubjectRight right)
    {
        for (var rest = text; Next(words, rest) is var (length, learn);)
        {
            right = learn(right);
            rest = rest[length..].TrimStart();
        }

        return right;
    }

    private static RequestChannel? Channel(FormWords words, string text) =>
        words.Begin(RequestPhrases.Channels, text) is not var (kind, rest) ? null
        : rest.StartsWith(": ", StringComparison.Ordinal) ? new() { Kind = kind, Target = rest[2..] }
        : new() { Kind = kind };

    private static (int Length, Func<SubjectRight, SubjectRight> Learn)? Next(FormWords words, string text)
    {
        if (words.Begin(RequestPhrases.Formalities, text) is var (formality, rest))
        {
            return (text.Length - rest.Length, right => right with { Formalities = [.. right.Formalities, formality] });
        }

        return Filled(words, text, RequestPhrases.Evidence, value => words.Split(value).ConvertAll(name => words.Find(RequestPhrases.EvidenceNames, name)) is var found && found.TrueForAll(it => it is not null)
                ? right => right with { Evidence = [.. found.OfType<IdentityEvidence>()] }
                : null)
            ?? Filled(words, text, RequestPhrases.Answered, value => FormTimes.Period(value, words.Language, PeriodPhrases.Within) is { } time ? right => right with { ResponseTime = time } : null)
            ?? Filled(words, text, RequestPhrases.Extended, value => FormTimes.Period(value, words.Language, PeriodPhrases.By) is { } more ? right => right with { ResponseTimeExtension = more } : null)
            ?? Filled(words, text, RequestPhrases.Frequency, value => FormTimes.Period(value, words.Language, PeriodPhrases.OnceIn) is { } limit ? right => right with { FrequencyLimit = limit } : null);
    }

    private static (int Length, Func<SubjectRight, SubjectRight> Learn)? Filled(FormWords words, string text, Phrase phrase, Func<string, Func<SubjectRight, SubjectRight>?> learn)
    {
        var (start, end) = words.Around(phrase);
        var at = text.StartsWith(start, StringComparison.Ordinal) ? text.IndexOf(end, start.Length, StringComparison.Ordinal) : -1;
        return at >= 0 && learn(text[start.Length..at]) is { } learned ? (at + end.Length, learned) : null;
    }
}
