using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Reads the categories of data of a section whose heading asks for data.</summary>
/// <remarks>
/// What the section lists under a lead or a label is a category; what it names besides is one category under the heading. Sentences are read by their
/// clauses: those that say something else
/// than which data there are give none.
/// </remarks>
internal sealed class DataSectionReader
{
    private const int LongestLabel = 110;

    // What is done with data when it is not said which there are.
    private const ClauseVerbs Elsewhere = ClauseVerbs.Use | ClauseVerbs.Disclose | ClauseVerbs.Transfer | ClauseVerbs.Get | ClauseVerbs.Rest;

    private readonly NoticeDraft draft;
    private readonly Section section;
    private readonly List<ToldOfData> told;
    private readonly string language;
    private readonly bool areCategories;
    private readonly List<DataCategoryDraft> categories = [];

    private DataCategoryDraft? main;
    private DataCategoryDraft? led;
    private Sentence? lead;
    private bool isClosed;
    private Line? done;

    public DataSectionReader(NoticeDraft draft, Section section, List<ToldOfData> told)
    {
        (this.draft, this.section, this.told) = (draft, section, told);
        language = draft.Language.Value;

        // Things with a label, or with lines of their own, are categories; items that are one word or two are the data of one.
        areCategories = section.Entries.Any(entry => entry.Details.Count > 0 || entry.Line.Property is not null);
    }

    public void Read(IEnumerable<Sentence> sentences)
    {
        if (section.Heading is { } heading)
        {
            told.Add(new(heading.Text, heading.Span, IsLabel: true));
        }

        var under = sentences.ToList();
        for (var i = 0; i < under.Count; i++)
        {
            var sentence = under[i];
            if (sentence.Line == done || sentence.Line.IsTableHead || SubjectReader.TellsGroups(sentence))
            {
                continue;
            }

            if (i + 1 < under.Count && DataAsides.PointBack(under[i + 1], language) && !sentence.IsLead)
            {
                Tell(sentence, isLabel: false);
                continue;
            }

            if (areCategories && sentence.Named is { } entry)
            {
                ReadEntry(sentence, entry);
            }
            else if (!areCategories || sentence.Detailed is not { } detailed || Announces(detailed))
            {
                ReadSentence(sentence);
            }
        }

        categories.ForEach(category => category.Close(draft));
    }

    // "Rekisteri sisältää seuraavat tiedot" and below it the data: the lines are what the words announce.
    private bool Announces(Entry entry) =>
        entry.Line.Property is null && DataStatements.HasVerb(entry.Name, language) && DataStatements.Announces(entry.Name, language);

    // A thing with its label and its lines.
    private void ReadEntry(Sentence sentence, Entry entry)
    {
        if (entry.Line.Property is not { } label)
        {
            ReadName(sentence, entry);
            return;
        }

        var value = entry.Line.Text[label.ValueStart..];
        var isList = value.IndexOf(';') >= 0;
        var items = isList ? [.. Enumerations.Things(value)] : ItemsOf(DataStatements.In(sentence.Text, language, isAsked: true));
        if (items.Count == 0 || (IsOfPurposes && !items.Exists(IsCalledByName)))
        {
            return;
        }

        done = isList ? entry.Line : null;
        Fill(Open(label.Text, entry.Line), items, entry);
        Tell(sentence, isLabel: false);
    }

    // A name without a label is a category of its own; one that lists things by commas or parentheses, or says what is under it, lists
    // data.
    private void ReadName(Sentence sentence, Entry entry)
    {
        var isLong = sentence.Text.IndexOfAny([',', '(']) >= 0 && entry.Details.Count == 0;
        if (isLong || sentence.IsLead)
        {
            ReadSentence(sentence);
        }
        else if (!sentence.IsQuestion && !DataStatements.HasVerb(sentence, language))
        {
            Fill(Open(entry.Name.TrimEnd('.', ':', ';', ','), entry.Line), [], entry);
            Tell(sentence, isLabel: false);
        }
        else
        {
            ReadSentence(sentence);
        }
    }

    private void Fill(DataCategoryDraft category, List<string> items, Entry entry)
    {
        items.ForEach(category.AddItem);
        foreach (var detail in entry.Details)
        {
            var isBelow = detail.Place.Path.Length > entry.Line.Place.Path.Length;
            if (detail is { IsListItem: true, Property: { } label } && !isBelow && entry.Line.IsListItem && detail.StartsBlock
                && MeaningReader.Read(detail.Text[label.ValueStart..]).Has(Meaning.DataItem))
            {
                var sibling = Open(label.Text, detail);
                ItemsOf(DataStatements.In(detail.Text, language, isAsked: true)).ForEach(sibling.AddItem);
            }
            else if ((detail is { IsListItem: true, Property: null } && isBelow && !DataStatements.HasVerb(detail.Text, language))
                || DatumWords.AreListed(detail, language))
            {
                DataPhrases.Items(detail.Text, language).ForEach(category.AddItem);
            }
            else
            {
                category.Learn(detail);
            }
        }
    }

    private void ReadSentence(Sentence sentence)
    {
        var text = NumberPrefix.Without(sentence.Text);
        if (DataAsides.Is(sentence, text))
        {
            return;
        }

        if (sentence.IsLead || DataLeads.EndInMarker(text))
        {
            ReadLead(sentence, text);
        }
        else if (sentence.IsTableRow)
        {
            Add(sentence, DataPhrases.Of(string.Join(", ", sentence.Line.Cells ?? [text]), language, isObject: false));
        }
        else if (IsItem(sentence))
        {
            ReadItem(sentence, text);
        }
        else
        {
            led = null;
            isClosed = false;
            ReadStatements(sentence, text);
        }
    }

    private bool IsItem(Sentence sentence) => sentence.IsListItem || (sentence.Lead is not null && sentence.Lead == lead);

    // A lead that says that data follow opens nothing; one that names what follows opens a category; one that says something else closes
    // what follows.
    private void ReadLead(Sentence sentence, string text)
    {
        lead = sentence;
        var words = text.TrimEnd(':', ' ', ',', '.');
        var clauses = ClauseReader.Of(words, language);
        var saysSomething = DataClauses.HaveVerb(clauses, language);
        isClosed = saysSomething && !DataStatements.Announces(words, language)
            && (DataLeads.AskForPurposes(words) || clauses.Exists(clause => clause.IsNegated)
            || clauses.Exists(clause => clause.Does(Elsewhere) && !clause.Does(ClauseVerbs.Process)));
        led = null;
        if (isClosed)
        {
            return;
        }

        var label = DataLeads.WithoutMarker(words);
        if (!saysSomething && !DataPhrases.IsGeneric(label) && label.Length <= LongestLabel)
        {
            led = Open(label, sentence.Line);
        }

        Tell(sentence, isLabel: true);
    }

    private void ReadItem(Sentence sentence, string text)
    {
        // "perustiedot; nimi, osoite": what the line lists is called so.
        if (isClosed || (sentence.Text[^1] == ';' && text.IndexOf(' ') < 0 && text.EndsWith("tiedot;", StringComparison.Ordinal)
            && sentence.Line.Text.StartsWith(sentence.Text, StringComparison.Ordinal)))
        {
            return;
        }

        if (DataStatements.HasVerb(text, language) && !DataAsides.SayMore(text, language))
        {
            ReadStatements(sentence, text);
        }
        else if (text.IndexOf(": ", StringComparison.Ordinal) > 0)
        {
            ReadStatements(sentence, text);
        }
        else
        {
            Add(sentence, DataPhrases.Of(WithoutSecurity(text), language, isObject: false));
        }
    }

    // What stands behind a dash says more of the item.
    private static string WithoutSecurity(string text) =>
        text.IndexOf(" — ", StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;

    private void ReadStatements(Sentence sentence, string text)
    {
        foreach (var statement in DataStatements.In(text, language, isAsked: true))
        {
            var phrases = DataPhrases.Of(statement.Text, language, statement.IsObject, isListed: statement.Label is not null);
            if (IsOfPurposes && !phrases.Any(phrase => phrase.Items.Any(IsCalledByName)))
            {
                continue;
            }

            if (statement.Label is { } label && phrases.Count > 0)
            {
                var category = Open(label, sentence.Line);
                foreach (var item in phrases.SelectMany(phrase => phrase.Items))
                {
                    category.AddItem(item);
                }

                Tell(sentence, isLabel: false);
            }
            else
            {
                Add(sentence, phrases);
            }
        }

        // What must be given, and what follows if not, is told of the data before.
        if (sentence.HasAny(Meaning.ProvisionRequirement, Meaning.Voluntary) && categories is [.., var last])
        {
            last.Learn(sentence.Line);
        }
    }

    private void Add(Sentence sentence, IReadOnlyList<DataPhrase> phrases)
    {
        var isAlone = phrases.Sum(phrase => phrase.Items.Count) == 1;
        foreach (var phrase in phrases)
        {
            var category = phrase.Label is { } label ? Open(label, sentence.Line) : led ?? Main(sentence.Line);
            foreach (var item in phrase.Items)
            {
                category.AddItem(SubjectReader.WithoutOwners(item, language, isAlone));
            }
        }

        if (phrases.Count > 0)
        {
            Tell(sentence, isLabel: false);
        }
    }

    private bool IsOfPurposes => section.Announces(SectionKind.Purposes);

    private static bool IsCalledByName(string item) => MeaningReader.Read(item).Has(Meaning.DataItem);

    private List<string> ItemsOf(List<DataStatement> statements) =>
        [.. statements.SelectMany(statement => DataPhrases.Of(statement.Text, language, statement.IsObject, isListed: true)).SelectMany(phrase => phrase.Items)];

    private DataCategoryDraft Main(Line line) => main ??= Open(section.Heading?.Text.TrimEnd(':') ?? "", line);

    private DataCategoryDraft Open(string name, Line line)
    {
        var category = new DataCategoryDraft(name, line);
        categories.Add(category);
        return category;
    }

    private void Tell(Sentence sentence, bool isLabel) => told.Add(new(sentence.Text, sentence.Span, isLabel));
}
