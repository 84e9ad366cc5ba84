using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells lists of purposes from those of data, bases and conditions, by the words that announce them and by what they list.</summary>
internal static class PurposeLists
{
    private const int LongestItem = 300;
    private const double LeastCoverage = 0.9;

    private static readonly string[] ListedData =
    [
        "seuraavat tiedot", "seuraavia tietoja", "seuraavat henkilötiedot", "seuraavia henkilötietoja", "tallennettavia tietoja",
        "käsiteltävät tiedot", "käsiteltäviä tietoja", "följande uppgifter",
        "följande personuppgifter", "följande information", "following data", "following information", "following personal", "following details",
    ];

    // Labels of what else is told of a purpose: "Tiedot: nimi", "Säilytysaika: 2 vuotta".
    private static readonly SectionKind[] OtherProperties =
    [
        SectionKind.DataContent, SectionKind.DataSubjects, SectionKind.Retention, SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Sources,
        SectionKind.Security, SectionKind.LegalBasis,
    ];

    private static readonly string[] LeadsToPurposes =
        ["tarkoituksiin", "varten", "käytetään", "käytämme", "käyttötarkoituksiin", "för att", " för", " till", "ändamål", "syften", " to", " for", "purposes", "in order to"];

    private static readonly string[] OpenConditions = [" kun", " jos", " mikäli", " when", " if", " om", " när"];

    // What comes behind these are examples of the word before them.
    private static readonly string[] OpenExamples =
    [
        "kuten", "esimerkiksi", "esim.", "muun muassa", "mm.", "such as", "for example", "e.g.", "including",
        "såsom", "till exempel", "t.ex.", "eli"
    ];

    /// <summary>Whether words without a verb may name purposes where they stand; a whole clause may only where words before the list announce
    /// purposes.</summary>
    public static bool MayHold(Sentence sentence, string language)
    {
        var isOther = IsBasisOnly(sentence) || IsContinuationOfHeading(sentence) || IsOfAnotherList(sentence) || IsOtherProperty(sentence);
        return !isOther && sentence.Text.Length <= LongestItem
            && (!PurposeItems.HasVerb(NameIn(sentence), language) || MayBeClause(sentence));
    }

    /// <summary>The item without what makes it a clause behind it: <c>Markkinointi, mikäli asiakas antaa suostumuksensa</c>.</summary>
    public static string ItemOf(Sentence sentence) =>
        sentence.Clauses is [{ Verbs: ClauseVerbs.None, Start: 0 } name, { Link: ClauseLink.Condition }, ..] ? name.Text : sentence.Text;

    /// <summary>Whether words before the item, or the heading, announce purposes.</summary>
    /// <remarks>A list right under the heading of purposes, which announces nothing else, needs no other words.</remarks>
    public static bool IsLed(Sentence sentence) =>
        sentence.Lead is { } lead ? AnnouncesPurposes(lead) || NamesBasisOf(lead, sentence)
            : sentence.IsListItem && sentence.Section.Main == SectionKind.Purposes && sentence.Section.Kinds.Count == 1;

    /// <summary>Whether words ask for purposes by that name: <c>seuraaviin tarkoituksiin:</c>.</summary>
    public static bool AskFor(Sentence? lead) =>
        lead is not null && lead.Clauses.Exists(PurposeJudgement.NamesPurpose) && !lead.HasAny(Meaning.Basis, Meaning.Not);

    /// <summary>Whether words lead to purposes by their last word: <c>käytetään:</c>, <c>för att:</c>.</summary>
    public static bool LeadTo(Sentence lead) => TextScan.EndsWithAny(lead.Text.TrimEnd(':', ' '), LeadsToPurposes);

    public static bool ListsData(Sentence lead) =>
        !lead.Has(Meaning.PurposeNoun) && lead.Clauses is not [.., { Link: ClauseLink.Purpose }]
            && ((lead.Clauses.Exists(ListsWhatIsHeld) && !LeadTo(lead))
            || TextScan.HasAny(lead.Text, ListedData));

    /// <summary>Where the purposes begin that follow in one sentence with the words that announce them: <c>Käyttötarkoitukset: laskutus ja neuvonta</c>;
    /// -1 where it announces none.</summary>
    public static int BehindColon(Sentence sentence, string language)
    {
        var colon = sentence.Text.IndexOf(": ", StringComparison.Ordinal);
        var announced = colon > 0 ? ClauseReader.Of(sentence.Text[..colon], language) : [];
        var isAsked = announced.Exists(clause => !clause.IsNegated && PurposeJudgement.NamesPurpose(clause))
            && !sentence.HasAny(Meaning.Basis, Meaning.Not);
        return isAsked && !PurposeItems.HasVerb(sentence.Text[(colon + 2)..], language) ? colon + 2 : -1;
    }

    /// <summary>The words that announce a list, without those that only point at it: <c>käytetään laskutukseen, kuten:</c>.</summary>
    public static string WithoutPointer(Sentence lead)
    {
        var text = lead.Text.TrimEnd(':', ' ');
        var pointer = Array.Find(OpenExamples, word => text.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase));
        return pointer is null ? text : text[..^pointer.Length].TrimEnd(',', ' ');
    }

    /// <summary>Whether a list holds examples of something that verbs are done to: in <c>to offer services, such as:</c> the services.</summary>
    public static bool HoldsObjects(Sentence lead, string language)
    {
        var text = WithoutPointer(lead);
        var isOfExamples = text.Length < lead.Text.TrimEnd(':', ' ').Length;
        return isOfExamples && PurposeFrames.In(text, ClauseReader.Of(text, language), language) is [.., var last]
            && WordScan.Of(last.Text) is var words && Infinitives.Begins(words, 0, words.Count, language);
    }

    private static string NameIn(Sentence sentence) =>
        sentence.IsListItem && sentence.Clauses is [{ Verbs: ClauseVerbs.None, Start: 0 } name, { Link: ClauseLink.Relative }, ..]
            ? name.Text : ItemOf(sentence);

    private static bool MayBeClause(Sentence sentence)
    {
        var isLed = sentence.Lead is not null && IsLed(sentence) && sentence.Text[^1] != '.';
        var isBehindLabel = sentence.Line.Property is not null && sentence.Line.Text.StartsWith(sentence.Text, StringComparison.Ordinal);
        return isLed || (isBehindLabel && !sentence.Has(Meaning.Not));
    }

    private static bool AnnouncesPurposes(Sentence lead) =>
        (lead.Has(Meaning.PurposeNoun) || lead.Clauses.Exists(PurposeFrames.Announces) || lead.Has(Meaning.PurposeWord))
            && !lead.Has(Meaning.Not) && !ListsData(lead);

    // "Suostumukseen perustuva käsittely:" with what is done with consent.
    private static bool NamesBasisOf(Sentence lead, Sentence item) =>
        lead.Has(Meaning.Processing) && BasisStatements.NamesBasis(lead) && !BasisStatements.NamesBasis(item) && !lead.Has(Meaning.Not);

    // "Rekisteri pitää sisällään seuraavat tiedot:" opens a list of data, "oikeusperuste on" one of bases, "kun:" one of conditions.
    private static bool IsOfAnotherList(Sentence sentence) =>
        sentence.Lead is { } lead && (OpensCondition(lead) || (!IsLed(sentence)
            && (ListsData(lead) || lead.HasAny(Meaning.Basis, Meaning.Not, Meaning.Disclose))));

    /// <summary>Whether words open a list of conditions: <c>käsitellään, kun:</c>.</summary>
    public static bool OpensCondition(Sentence lead) => TextScan.EndsWithAny(lead.Text.TrimEnd(':', ' '), OpenConditions);

    private static bool ListsWhatIsHeld(Clause clause) =>
        clause.Does(ClauseVerbs.Contain | ClauseVerbs.Collect | ClauseVerbs.Keep) && !clause.Does(ClauseVerbs.Use | ClauseVerbs.Process);

    private static bool IsOtherProperty(Sentence sentence) =>
        sentence.Line.Property is { Kinds: [var kind, ..] } && Array.IndexOf(OtherProperties, kind) >= 0;

    private static bool IsContinuationOfHeading(Sentence sentence) =>
        char.IsLower(sentence.Text[0]) && !sentence.IsListItem && sentence.Lead is null
            && sentence.Reading is { HasKinds: true, Coverage: >= LeastCoverage, HasVerb: false };

    /// <summary>Whether the sentence says on what the processing rests, and not what it is for.</summary>
    public static bool IsBasisOnly(Sentence sentence)
    {
        var namesBasis = BasisStatements.NamesBasis(sentence) || sentence.Has(Meaning.RelevantConnection);
        var isOfList = sentence.Section.Announces(SectionKind.LegalBasis) && (sentence.IsListItem || sentence.Lead is not null)
            && namesBasis && !PurposeJudgement.IsCompound(sentence.Text)
            && !(AskFor(sentence.Lead) && !sentence.HasAny(Meaning.Basis, Meaning.Processing));
        var namesPurpose = sentence.HasAny(Meaning.PurposeNoun, Meaning.InOrderTo)
            || sentence.HasAny(Meaning.PersonalDataAct, Meaning.RelevantConnection);
        var saysBasis = sentence.Has(Meaning.Basis) || (sentence.Lead?.Has(Meaning.Basis) == true && namesBasis);
        return (isOfList || saysBasis) && !namesPurpose;
    }
}
