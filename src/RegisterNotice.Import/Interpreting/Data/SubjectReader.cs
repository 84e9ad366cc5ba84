using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Persons;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Reads whose data they are: under their heading, and where data, purposes and sources say it.</summary>
/// <remarks>A group is persons with a name of their own, never a sentence, and never those who only handle or receive the data.</remarks>
internal sealed class SubjectReader
{
    private const int LongestName = 90;
    private const int FewestWordsOfOwners = 2;

    // Who stands in the register, and nothing more.
    private static readonly string[] AnybodyAtAll =
    [
        "kuuluvat ", "olevat ", "rekisteröidyt ", "kyseiset ", "lailliset ", "muut ", "registrerade ", "berörda ",
    ];

    private readonly NoticeDraft draft;
    private readonly string language;
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    private bool isListed;

    private SubjectReader(NoticeDraft draft) => (this.draft, language) = (draft, draft.Language.Value);

    /// <summary>Reads the groups of a notice.</summary>
    /// <param name="draft">The notice.</param>
    /// <param name="told">What was read as data.</param>
    public static void Read(NoticeDraft draft, List<ToldOfData> told)
    {
        var reader = new SubjectReader(draft);
        foreach (var sentence in draft.Sentences)
        {
            reader.ReadUnderHeading(sentence);
            reader.ReadStatement(sentence);
        }

        // A notice that lists its groups says by that which there are.
        if (!reader.isListed)
        {
            told.ForEach(reader.ReadTold);
            draft.Sentences.ForEach(reader.ReadElsewhere);
        }
        else
        {
            told.ForEach(reader.ReadAsked);
        }

        // The name of the register tells whose it is where nothing else does.
        draft.Ties.Add(reader.InferFromName);
    }

    /// <summary>Whether a sentence under a heading of groups and data names groups: behind their label, or behind words that announce groups.</summary>
    public static bool TellsGroups(Sentence sentence) =>
        IsBehindLabelOfGroups(sentence) || (sentence.Section.Announces(SectionKind.DataSubjects)
            && ((sentence.Lead is { } lead && AnnouncesGroups(lead)) || GroupWords.AreGroups(sentence)));

    /// <summary>A datum without those whose it is, where they are told at length: "leirille osallistuvien nuorten nimet" is "nimet"; nothing where no
    /// datum is left.</summary>
    /// <param name="item">The datum.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    /// <param name="isAlone">Whether nothing else is told: then "jäsenten tietoja" tells no datum.</param>
    public static string WithoutOwners(string item, string language, bool isAlone)
    {
        var persons = PersonPhrases.In(item, language);
        var rest = item;
        for (var i = persons.Count - 1; i >= 0; i--)
        {
            rest = rest.Remove(persons[i].Start, persons[i].End - persons[i].Start);
        }

        if (isAlone && persons.Count > 0 && DataPhrases.IsGeneric(rest))
        {
            return "";
        }

        var isTold = persons is [{ Start: 0, Case: PersonCase.Owning, Kind: not PersonKind.Guardian } first, ..]
            && WordScan.Of(item[..first.End]).Count > FewestWordsOfOwners;
        return isTold && !DataPhrases.IsGeneric(item[persons[0].End..]) ? item[persons[0].End..].Trim() : item;
    }

    // "Rekisterissä käsitellään seuraavien ryhmien tietoja:", and not "seuraavien henkilötietoryhmien".
    private static bool AnnouncesGroups(Sentence lead) =>
        lead.Words.Exists(word => word.Text is "ryhmien" or "ryhmät" or "ryhmiä" or "ryhmiin" or "grupper" or "gruppers" or "groups"
            || word.BeginsWithAny(["henkilöryhm", "asiakasryhm", "persongrupp"]))
        || (lead.Has(Meaning.DataSubjectWord) && !lead.Has(Meaning.DataItem));

    private static bool IsBehindLabelOfGroups(Sentence sentence) => sentence.Line.Property is { Kinds: [SectionKind.DataSubjects, ..] };

    private void ReadUnderHeading(Sentence sentence)
    {
        var section = sentence.Section;
        if (IsBehindLabelOfGroups(sentence) && sentence.Line.Text.StartsWith(sentence.Text, StringComparison.Ordinal)
            && (DataReader.IsOfData(section) || section.Announces(SectionKind.DataSubjects)))
        {
            AddEach(sentence, sentence.Line.Text[sentence.Line.Property!.ValueStart..]);
            return;
        }

        var isAsked = section.Announces(SectionKind.DataSubjects) && !sentence.IsLead && sentence.Detailed is null && !sentence.IsQuestion;
        if (!isAsked || (DataReader.IsOfData(section) && !TellsGroups(sentence)) || (section.Main != SectionKind.DataSubjects
            && !TellsGroups(sentence)))
        {
            return;
        }

        if (sentence.Named is { Offset: > 0 } behindLabel)
        {
            AddEach(sentence, behindLabel.Name);
        }
        else if (sentence.Named is not null && sentence.Line.Property is { } label)
        {
            isListed = true;
            Add(label.Text, sentence, areChildren: AreChildren(label.Text), description: sentence.Line.Text[label.ValueStart..]);
        }
        else if (IsSentence(sentence))
        {
            var count = draft.DataSubjects.Count;
            AddPersons(sentence, person => person.Kind != PersonKind.Anybody || person.IsModified);
            isListed |= draft.DataSubjects.Count > count;
        }
        else
        {
            AddEach(sentence, sentence.Text);
        }
    }

    // "Rekisteröityjä ovat yhdistyksen jäsenet", under whatever heading.
    private void ReadStatement(Sentence sentence)
    {
        if (sentence.IsQuestion || sentence.Has(Meaning.Not) || GroupWords.StatedFrom(sentence) is not { } start)
        {
            return;
        }

        var count = draft.DataSubjects.Count;
        AddPersons(sentence, person => person.Start >= start && person.Case == PersonCase.Named
            && (person.Kind != PersonKind.Anybody || person.IsModified));
        isListed |= draft.DataSubjects.Count > count;
    }

    private bool IsSentence(Sentence sentence) => sentence.Text.Length > LongestName || DataStatements.HasVerb(sentence, language);

    // Several groups only where every part names persons: a name may have a conjunction in it.
    private void AddEach(Sentence sentence, string text)
    {
        var whole = text.TrimEnd('.', ';', ',', ' ');
        var parts = Enumerations.Things(whole).ToList();
        var areGroups = sentence.Named?.Offset > 0 || IsBehindLabelOfGroups(sentence)
            || parts.TrueForAll(part => PersonPhrases.In(part, language).Count > 0);
        isListed = true;
        foreach (var name in areGroups ? parts : [whole])
        {
            Add(name, sentence, AreChildren(name), description: null);
        }
    }

    private bool AreChildren(string name) => PersonPhrases.In(name, language) is [.., var last] && last.AreChildren;

    private void ReadTold(ToldOfData words)
    {
        var bare = words.Words.Trim(' ', ':', '.');
        AddPersons(words.Words, words.Span, person => IsOwner(person) || (words.IsLabel
            && person.Kind is PersonKind.Group or PersonKind.Children or PersonKind.Guardian && person.Start == 0
            && person.End == bare.Length));
    }

    // "Yritysasiakkailta kysytään", beside those whom the page lists.
    private void ReadAsked(ToldOfData words)
    {
        if (!words.IsLabel)
        {
            AddPersons(words.Words, words.Span, person => person is { Start: 0, Case: PersonCase.Concerned, Kind: PersonKind.Group });
        }
    }

    private static bool IsOwner(PersonPhrase person) => person.Kind switch
    {
        PersonKind.Anybody => person.IsModified && person.Case != PersonCase.Named
            && !Array.Exists(AnybodyAtAll, beginning => person.Name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)),
        PersonKind.Staff => person.Case == PersonCase.Owning,
        _ => person.Case != PersonCase.Named,
    };

    private void ReadElsewhere(Sentence sentence)
    {
        var section = sentence.Section;
        if (section.Announces(SectionKind.Sources))
        {
            AddPersons(sentence, person => person.Kind == PersonKind.Group
                && GroupWords.AreSaidOfThemselves(sentence.Text, person));
        }
        else if ((section.Announces(SectionKind.Purposes) || (section.Main is null && sentence.Has(Meaning.PurposeWord)))
            && !sentence.Has(Meaning.Not) && !sentence.Has(Meaning.Disclose))
        {
            AddPersons(sentence, person => IsOwner(person)
                && (person.Kind == PersonKind.Staff ? GroupWords.OwnData(sentence.Text, person) : IsServed(sentence.Text, person)));
        }
        else if (!DataReader.IsOfData(section)
            && section.Main is null or SectionKind.Other or SectionKind.RegisterName or SectionKind.LegalBasis)
        {
            AddPersons(sentence, person => IsOwner(person) && person.Case == PersonCase.Owning
                && GroupWords.OwnData(sentence.Text, person));
        }
    }

    // What is done for persons or with what is theirs, not what they do: "asiakkaiden tilausten käsittely", "yhteydenpito jäseniin".
    private bool IsServed(string text, PersonPhrase person)
    {
        var behind = WordScan.Of(text[person.End..]);
        if (person.Case == PersonCase.Concerned)
        {
            return !IsActing(text[person.Start..person.End], behind);
        }

        for (var i = 0; i < Math.Min(behind.Count, 4); i++)
        {
            var word = behind[i];
            if ((word.Mark is not '\0' && i > 0) || IsOwnDoing(word))
            {
                return false;
            }

            if (ActionNouns.Is(word, language) || word.Text is "kohdalla" or "osalta"
                || MeaningReader.Read(word.Text).HasAny(Meaning.DataItem, Meaning.DataWord))
            {
                return true;
            }
        }

        return false;
    }

    // "Asiakkaalla on mahdollisuus", "käyttäjälle ei ole": who has or may do something.
    private static bool IsActing(string person, List<Word> behind) =>
        behind.Count > 0 && behind[0].Text is "on" or "ei" or "voi" or "saattaa" || person.EndsWith("lla", StringComparison.Ordinal)
            || person.EndsWith("llä", StringComparison.Ordinal);

    private static bool IsOwnDoing(Word word) =>
        word.BeginsWithAny(["suostumu", "oikeu", "pyynnö", "pyyntö", "antam", "tahto", "etu", "edun", "samtyck", "rätt", "consent", "right", "request"]);

    private void AddPersons(string text, Pages.LineSpan span, Func<PersonPhrase, bool> isMeant)
    {
        AddPersons(text, WordScan.Of(text), span, isMeant);
    }

    private void AddPersons(Sentence sentence, Func<PersonPhrase, bool> isMeant) =>
        AddPersons(sentence.Text, sentence.Words, sentence.Span, isMeant);

    private void AddPersons(string text, List<Word> words, Pages.LineSpan span, Func<PersonPhrase, bool> isMeant)
    {
        foreach (var person in PersonPhrases.In(text, words, language).Where(isMeant))
        {
            Add(person.Name, span, text, person.AreChildren, null, FactConfidence.Stated);
        }
    }

    private void InferFromName()
    {
        if (draft.DataSubjects.Count > 0 || draft.RegisterName is not { } name || RegisterOwners.In(name, language) is not { } owners)
        {
            return;
        }

        var span = draft.Facts.Find(fact => fact.Pointer == Place.Of(NoticeShape.RegisterName)).Span;
        Add(owners.Name, span, name, owners.AreChildren, null, FactConfidence.Inferred);
    }

    private void Add(string name, Sentence sentence, bool areChildren, string? description) =>
        Add(name.Trim(), sentence.Span, sentence.Text, areChildren, description, FactConfidence.Stated);

    private void Add(string name, Pages.LineSpan span, string text, bool areChildren, string? description, FactConfidence confidence)
    {
        if (name.Length == 0 || !known.Add(name) || !draft.HasRoom(draft.DataSubjects, span, text))
        {
            return;
        }

        draft.Log(Place.Of(NoticeShape.DataSubjects, draft.DataSubjects.Count), span, "groupOfDataSubjects", confidence);
        draft.DataSubjects.Add(new()
        {
            Id = $"group-{draft.DataSubjects.Count + 1}",
            Name = draft.Text(Shortening.Of(name, LongestName)),
            Description = description is null ? null : draft.Text(description),
            Children = areChildren,
        });
    }
}
