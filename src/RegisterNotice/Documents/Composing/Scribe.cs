using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Writes the texts, names and citations of one notice in one language.</summary>
internal sealed partial class Scribe : IDisposable
{
    private readonly List<Words> joined = new(8);
    private readonly PartsById<DataCategory> categories;
    private readonly PartsById<Purpose> purposes;
    private readonly PartsById<DataSubjectGroup> subjects;
    private readonly bool isOfProcessors;
    private readonly ProperNames properNames;
    private readonly Lazy<PurposeTable?> purposeTable;
    private Lines? spare;
    private bool? rolesDiffer;

    /// <summary>Begins to write of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The language and how to write.</param>
    /// <param name="isForController">Whether the controller reads it rather than the data subject, who is addressed otherwise.</param>
    public Scribe(Notice notice, ComposeOptions options, bool isForController = false)
    {
        IsForController = isForController;
        Notice = notice;
        isOfProcessors = notice.IsOfProcessors();
        Options = options;
        Asked = options.Language ?? NoticeLanguage.Of(notice);
        Main = LanguageFallback.Main(Asked);
        Language = Asked.IsRegionOf(Main) ? Asked : Main;
        CommonTerms = RequestTerms.CommonTo(notice);
        categories = new(notice.DataCategories, static it => it.Id);
        purposes = new(notice.Purposes, static it => it.Id);
        subjects = new(notice.DataSubjects, static it => it.Id);
        properNames = new(notice);
        purposeTable = new(() => PurposeTable.Of(this), LazyThreadSafetyMode.None);

        // The record begins with the article that asks for it.
        isRegulationNamed = isForController;
    }

    public Notice Notice { get; }

    /// <summary>Whether the controller reads it, to whom facts are told that say nothing to the data subject.</summary>
    public bool IsForController { get; }

    public ComposeOptions Options { get; }

    /// <summary>The language that was asked for, or the notice's own where none was.</summary>
    public LanguageTag Asked { get; }

    /// <summary>The language of the document: the asked one, or English where the library does not write it.</summary>
    public LanguageTag Language { get; }

    /// <summary>Finnish, Swedish or English: the language of the phrases.</summary>
    public LanguageTag Main { get; }

    /// <summary>What the notice says alike of using all rights.</summary>
    public RequestTerms? CommonTerms { get; }

    /// <summary>Whether the controllers are not all of the same role. Found once: it is asked for each of them.</summary>
    public bool RolesDiffer => rolesDiffer ??= Notice.Controllers.Any(controller => controller.Role != Notice.Controllers[0].Role);

    /// <summary>Whether the notice states a right.</summary>
    public bool States(RightKind kind) => Notice.States(kind);

    /// <summary>Whether the notice states a right and does not say that it is disapplied.</summary>
    public bool Gives(RightKind kind) => Notice.IndexOfRight(kind) is >= 0 and var at && Notice.Rights[at].Applies != RightApplicability.No;

    public string this[Phrase phrase] =>
        Suited(phrase)[Main];

    public string Fill(Phrase phrase, params ReadOnlySpan<(string Name, string Value)> values) => Suited(phrase).Fill(Main, values);

    /// <summary>Begins the lines of a paragraph, an item or a cell.</summary>
    public Lines Begin()
    {
        var lines = spare ?? new(this);
        spare = null;
        return lines;
    }

    /// <summary>Takes lines back whose text has been taken, so that the next are written in their buffer.</summary>
    public void Return(Lines lines)
    {
        if (spare is not null && spare != lines)
        {
            lines.Dispose();
            return;
        }

        spare = lines;
    }

    public void Dispose()
    {
        spare?.Dispose();
        spare = null;
    }

    /// <summary>Whether the headings are those of the classic form; the other layouts go by the Regulation.</summary>
    public bool IsClassic => Options.Layout == Layout.Classic;

    /// <summary>The purposes as rows of a table; null where the layout has no such table, or the notice nothing to put beside several purposes.</summary>
    public PurposeTable? PurposeTable => purposeTable.Value;

    /// <summary>The phrase for the layout.</summary>
    public Phrase ByLayout(Phrase classic, Phrase gdpr) => IsClassic ? classic : gdpr;

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

        foreach (var language in Notice.Languages.AsSpan())
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

        foreach (var entry in text.AsSpan())
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
    public MarkedText Mark(Words words) => words.Foreign is { } foreign ? words.Said.In(foreign) + MarkOf(foreign) : words.Said;

    /// <summary>What stands behind a text in another language.</summary>
    public string MarkOf(LanguageTag foreign) => $" [{LanguageNames.Mark(foreign, Main)}]";

    public MarkedText? Mark(Words? words) => words is { } some ? Mark(some) : null;

    /// <summary>Several texts as one: "a, b ja c". What is wholly in one other language is joined and marked in it once.</summary>
    public Words? Join<T>(IReadOnlyList<T> parts, Func<Scribe, T, Words?> say)
    {
        if (parts.Count < 2)
        {
            return parts.Count == 0 ? null : say(this, parts[0]);
        }

        joined.Clear();
        var isUniform = true;
        for (var i = 0; i < parts.Count; i++)
        {
            if (say(this, parts[i]) is { } words)
            {
                joined.Add(words);
                isUniform &= Equals(words.Foreign, joined[0].Foreign);
            }
        }

        if (joined.Count == 0)
        {
            return null;
        }

        var foreign = isUniform ? joined[0].Foreign : null;
        var texts = new MarkedText[joined.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = foreign is null ? Mark(joined[i]) : joined[i].Said;
        }

        return new(Join(texts, foreign is null ? Main : LanguageFallback.Main(foreign)), foreign);
    }

    /// <summary>A phrase whose one placeholder is filled with a text that has marks.</summary>
    public MarkedText FillMarked(Phrase phrase, MarkedText value)
    {
        var template = this[phrase];
        return template[..template.IndexOf('{')] + value + template[(template.IndexOf('}') + 1)..];
    }

    /// <summary>A phrase whose placeholders are filled, in the order in which the phrase has them, with texts that have marks.</summary>
    public MarkedText FillMarked(Phrase phrase, params ReadOnlySpan<(string Name, MarkedText Value)> values)
    {
        var template = this[phrase];
        var filled = new MarkedText("");
        var from = 0;
        while (template.IndexOf('{', from) is >= 0 and var open)
        {
            var close = template.IndexOf('}', open);
            filled += template[from..open];
            foreach (var (name, value) in values)
            {
                filled = template.AsSpan(open + 1, close - open - 1).SequenceEqual(name.AsSpan()) ? filled + value : filled;
            }

            from = close + 1;
        }

        return filled + template[from..];
    }

    /// <summary>Several texts as one: "a, b ja c"; null where there is none.</summary>
    public MarkedText? Join(IReadOnlyList<MarkedText> texts) => texts.Count == 0 ? null : Join(texts, Main);

    private static MarkedText Join(IReadOnlyList<MarkedText> texts, LanguageTag language)
    {
        var (separator, last) = Enumeration.SeparatorsOf(texts, static text => text.Text, language);
        return MarkedText.Join(separator, last, texts);
    }

    /// <summary>Several texts as one: "a, b ja c"; null where there is none.</summary>
    public string? Join(IReadOnlyList<string> items) => items.Count == 0 ? null : Enumeration.Join(items, Main);

    /// <summary>What is written of the parts of a notice as one text: "a, b ja c"; null where nothing is written of any.</summary>
    public string? Join<T>(IReadOnlyList<T> parts, Func<Scribe, T, string?> write)
    {
        if (parts.Count < 2)
        {
            return parts.Count == 0 ? null : write(this, parts[0]);
        }

        var texts = new List<string>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            if (write(this, parts[i]) is { } text)
            {
                texts.Add(text);
            }
        }

        return Join(texts);
    }

    // What is said of the controller is said otherwise of a processor, and what is said to the data subject otherwise to the controller.
    private Phrase Suited(Phrase phrase) => phrase switch
    {
        _ when IsForController && RecordPhrases.OfDataSubject.TryGetValue(phrase, out var other) => other,
        _ when isOfProcessors && ProcessorPhrases.OfController.TryGetValue(phrase, out var other) => other,
        _ => phrase,
    };

    /// <summary>A text in a language or in a region of it.</summary>
    private static string? Find(LocalizedText text, LanguageTag language)
    {
        if (Raw(text[language]) is { } exact)
        {
            return exact;
        }

        // The language without a region sorts before those with one, and no other language between them.
        var entries = text.AsSpan();
        for (var i = text.FirstFrom(language.Primary()); i < entries.Length && entries[i].Key.IsRegionOf(language); i++)
        {
            if (Raw(entries[i].Value) is { } regional)
            {
                return regional;
            }
        }

        return null;
    }
}
