using RegisterNotice.Law;
using RegisterNotice.Text;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Writes the texts, names and citations of one notice in one language.</summary>
internal sealed class Scribe
{
    private readonly bool isForController;

    /// <summary>Begins to write of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The language and how to write.</param>
    /// <param name="isForController">Whether the controller reads it rather than the data subject, who is addressed otherwise.</param>
    public Scribe(Notice notice, ComposeOptions options, bool isForController = false)
    {
        this.isForController = isForController;
        Notice = notice;
        Options = options;
        Main = LanguageFallback.Main(options.Language);
        Language = options.Language.IsRegionOf(Main) ? options.Language : Main;
    }

    public Notice Notice { get; }

    public ComposeOptions Options { get; }

    /// <summary>The language of the document: the asked one, or English where the library does not write it.</summary>
    public LanguageTag Language { get; }

    /// <summary>Finnish, Swedish or English: the language of the phrases.</summary>
    public LanguageTag Main { get; }

    public string this[Phrase phrase] => (isForController && RecordPhrases.OfDataSubject.TryGetValue(phrase, out var other) ? other : phrase)[Main];

    public string Fill(Phrase phrase, params (string Name, string Value)[] values) => phrase.Fill(Main, values);

    /// <summary>The phrase for the layout.</summary>
    public Phrase ByLayout(Phrase classic, Phrase gdpr) => Options.Layout == Layout.Classic ? classic : gdpr;

    /// <summary>
    /// A text of the notice in the document's language, else in the notice's languages in their order, else in English, else in any; null where there is none.
    /// </summary>
    public Words? Say(LocalizedText? text)
    {
        if (text is null)
        {
            return null;
        }

        if (Find(text, Language) is { } own)
        {
            return new(own);
        }

        foreach (var language in Notice.Languages)
        {
            if (Find(text, language) is { } other)
            {
                return new(other, language);
            }
        }

        if (Find(text, LanguageTag.English) is { } english)
        {
            return new(english, LanguageTag.English);
        }

        foreach (var entry in text)
        {
            if (Raw(entry.Value) is { } other)
            {
                return new(other, entry.Key);
            }
        }

        return null;
    }

    /// <summary>A text that has no language, such as a name; null where it is blank.</summary>
    public static string? Raw(string? text) => string.IsNullOrWhiteSpace(text) ? null : BidiBalance.Close(text!);

    /// <summary>The text with its language behind it, where it is another than the document's.</summary>
    public string Mark(Words words) => words.Foreign is null ? words.Text : $"{words.Text} [{LanguageNames.Mark(words.Foreign, Main)}]";

    public string? Mark(Words? words) => words is { } some ? Mark(some) : null;

    /// <summary>Several texts as one: "a, b ja c". What is wholly in one other language is joined and marked in it once.</summary>
    public Words? Join(IEnumerable<Words?> texts)
    {
        var all = texts.Where(text => text is not null).Select(text => text!.Value).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var foreign = all[0].Foreign;
        return foreign is not null && all.TrueForAll(text => foreign.Equals(text.Foreign))
            ? new(Enumeration.Join(all.ConvertAll(text => text.Text), LanguageFallback.Main(foreign)), foreign)
            : new(Join(all.ConvertAll(Mark)));
    }

    public string Join(IReadOnlyList<string> items) => Enumeration.Join(items, Main);

    /// <summary>The names of categories; an identifier without a category stands for itself.</summary>
    public Words? CategoryNames(IReadOnlyList<string> ids) =>
        Join(ids.Select(id => Notice.DataCategories.FirstOrDefault(it => it.Id == id) is { } category ? Say(category.Name)?.AsName() : Raw(id) is { } raw ? new Words(raw) : null));

    /// <summary>The names of purposes; an identifier without a purpose stands for itself.</summary>
    public Words? PurposeNames(IReadOnlyList<string> ids) =>
        Join(ids.Select(id => Notice.Purposes.FirstOrDefault(it => it.Id == id) is { } purpose ? Say(purpose.Description)?.AsName() : Raw(id) is { } raw ? new Words(raw) : null));

    /// <summary>The names of groups of data subjects; an identifier without a group stands for itself.</summary>
    public Words? SubjectNames(IReadOnlyList<string> ids) =>
        Join(ids.Select(id => Notice.DataSubjects.FirstOrDefault(it => it.Id == id) is { } group ? Say(group.Name)?.AsName() : Raw(id) is { } raw ? new Words(raw) : null));

    /// <summary>A place in an act; where the notice names none in it, the reference as the notice writes it.</summary>
    public string? Cite(LegalReference? reference) => reference switch
    {
        null => null,
        { Provision: null, Text: { } text } when Raw(text) is { } written => written,
        _ => Raw(LegalCitations.Cite(reference, Main)),
    };

    /// <summary>Whether a reference is given in the notice's own words, which need not fit into a sentence of ours.</summary>
    public static bool IsAsWritten(LegalReference? reference) => reference is { Provision: null, Text: { } text } && Raw(text) is not null;

    /// <summary>An article and the place that the notice names beside it; of two places of which one lies in the other, the narrower.</summary>
    public string?[] Cite(LegalReference article, LegalReference? beside) => beside switch
    {
        null => [Cite(article)],
        _ when Holds(beside, article) => [Cite(article)],
        _ when Holds(article, beside) => [Cite(beside)],
        _ => [Cite(article), Cite(beside)],
    };

    /// <summary>Citations in parentheses, with a space before them; nothing where there are none.</summary>
    public static string InParentheses(params string?[] citations)
    {
        var given = citations.Where(citation => citation is not null).Distinct(StringComparer.Ordinal).ToArray();
        return given.Length == 0 ? "" : $" ({string.Join("; ", given)})";
    }

    public string Gdpr(string provision) => LegalCitations.Cite(Acts.Gdpr.At(provision), Main);

    /// <summary>A text in a language or in a region of it.</summary>
    private static string? Find(LocalizedText text, LanguageTag language)
    {
        if (Raw(text[language]) is { } exact)
        {
            return exact;
        }

        // The language without a region sorts before those with one.
        foreach (var entry in text.AsSpan())
        {
            if (entry.Key.IsRegionOf(language) && Raw(entry.Value) is { } regional)
            {
                return regional;
            }
        }

        return null;
    }

    private static bool Holds(LegalReference outer, LegalReference inner) =>
        outer.Act == inner.Act && (outer.Provision, inner.Provision) switch
        {
            (null, _) => outer.Text is null,
            ({ } wide, { } narrow) => narrow.StartsWith(wide, StringComparison.Ordinal) && (narrow.Length == wide.Length || narrow[wide.Length] == '('),
            _ => false,
        };
}
