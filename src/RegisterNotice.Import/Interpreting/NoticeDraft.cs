using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A notice that is being read from a document: its sections and sentences, and the facts so far, each with its place.</summary>
/// <remarks>
/// What sections are about by their headings is settled before, and who the parties are is read when it is first asked for. Each reader of facts
/// writes its own members of the draft
/// and looks at none that another writes, so that their order does not matter.
/// </remarks>
internal sealed class NoticeDraft
{
    private const int MostOfAKind = 1_000;
    private const int UsualFacts = 64;

    private readonly Dictionary<Section, SortedSet<SectionKind>> stated = [];
    private readonly Dictionary<string, int> purposesByWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Parties> parties;
    private int purposesKnown;

    public NoticeDraft(LanguageTag language, Line? title, IReadOnlyList<Section> sections)
    {
        Language = language;
        Title = title;
        Sections = sections;
        Law = new(this);
        Tables = Interpreting.Tables.ProcessingTables.Take(sections);
        Sentences = Interpreting.Sentences.Of([.. sections, .. Interpreting.Tables.ProcessingTables.Cells(Tables)], Law);
        parties = new(() => PartyReader.Read(this), LazyThreadSafetyMode.None);
    }

    public LanguageTag Language { get; }

    public Line? Title { get; }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The tables whose rows tie purposes, data, bases, periods and recipients; their lines are none of the sections'.</summary>
    public IReadOnlyList<ProcessingTable> Tables { get; }

    /// <summary>Those of the tables whose rows are purposes or data.</summary>
    public IEnumerable<ProcessingTable> ProcessingTables => Tables.Where(table => !table.IsOfRecipients);

    /// <summary>The sentences of the sections, then those of cells that are read as sections.</summary>
    public List<Sentence> Sentences { get; }

    /// <summary>Who keeps the register, who answers questions, the officer and the authority.</summary>
    public Parties Parties => parties.Value;

    /// <summary>Whose acts the notice names.</summary>
    public ForeignLaw Law { get; }

    /// <summary>The facts with their places, in the order in which they were found.</summary>
    public List<FoundFact> Facts { get; } = new(UsualFacts);

    /// <summary>What looked like a fact and could not be settled.</summary>
    public List<UnsettledWords> Unclear { get; } = [];

    /// <summary>Words that say more of a fact than what it is noted with.</summary>
    public List<LineSpan> Taken { get; } = [];

    /// <summary>What ties parts together by their names: done when all readers have read, each for members that no other looks at.</summary>
    public List<Action> Ties { get; } = [];

    public string? RegisterName { get; set; }

    public List<LegalReference> Acts { get; } = [];

    public List<Purpose> Purposes { get; } = [];

    /// <summary>The bases that are said of the register as a whole.</summary>
    public List<LegalBasis> LegalBases { get; } = [];

    public List<DataSubjectGroup> DataSubjects { get; } = [];

    public List<DataCategory> DataCategories { get; } = [];

    public List<Source> Sources { get; } = [];

    public Declaration<Disclosure> Disclosures { get; set; } = Declaration<Disclosure>.NotStated;

    public Declaration<Transfer> Transfers { get; set; } = Declaration<Transfer>.NotStated;

    public List<RetentionRule> RetentionRules { get; } = [];

    /// <summary>Where each rule of retention was read; null for rows of a table of periods, each of which is one.</summary>
    public List<Section?> SectionsOfRules { get; } = [];

    public List<SecurityMeasure> Security { get; } = [];

    public List<SubjectRight> Rights { get; } = [];

    public List<InformationExemption> Exemptions { get; } = [];

    public ResearchStudy? Research { get; set; }

    public AutomatedDecisions AutomatedDecisions { get; set; } = AutomatedDecisions.NotStated;

    public Cookies Cookies { get; set; } = Cookies.NotStated;

    public NodaTime.LocalDate? DraftedOn { get; set; }

    public NodaTime.LocalDate? UpdatedOn { get; set; }

    public NodaTime.LocalDate? EffectiveFrom { get; set; }

    /// <summary>Whether the notice takes one more fact of a kind. No notice states so many; what a page has beyond them is listed as unclear.</summary>
    public bool HasRoom<T>(ICollection<T> facts, LineSpan span, string text)
    {
        if (facts.Count < MostOfAKind)
        {
            return true;
        }

        Unsettled(span, text, UnclearCode.TooManyFacts);
        return false;
    }

    public LocalizedText Text(string words) => LocalizedText.Of(Language, words);

    /// <summary>The place of the purpose that is described so, in small letters or capitals; -1 for none. A purpose keeps its words.</summary>
    public int PurposeCalled(string words)
    {
        for (; purposesKnown < Purposes.Count; purposesKnown++)
        {
            if (Purposes[purposesKnown].Description[Language] is { } known && !purposesByWords.ContainsKey(known))
            {
                purposesByWords.Add(known, purposesKnown);
            }
        }

        return purposesByWords.TryGetValue(words, out var place) ? place : -1;
    }

    /// <summary>Notes a fact with the words that state it.</summary>
    /// <param name="pointer">The fact in the notice.</param>
    /// <param name="span">The words.</param>
    /// <param name="rule">The rule of reading that found it.</param>
    /// <param name="confidence">How sure it is: inferred where the words say it only under their heading, weak where they may mean something else.</param>
    public void Log(JsonPointer pointer, LineSpan span, string rule, FactConfidence confidence = FactConfidence.Stated) =>
        Facts.Add(new(pointer, span, rule, confidence));

    public void Unsettled(LineSpan span, string text, UnclearCode code) => Unclear.Add(new(span, text, code));

    /// <summary>Says that a section states something, whatever its heading announces. No reader sees what another says here.</summary>
    public void Mark(Section section, SectionKind kind)
    {
        var host = section.Host ?? section;
        if (!stated.TryGetValue(host, out var kinds))
        {
            stated.Add(host, kinds = []);
        }

        kinds.Add(kind);
    }

    /// <summary>What a section is about: what its headings say, then what its words state, whoever read that first.</summary>
    public IReadOnlyList<SectionKind> KindsOf(Section section)
    {
        if (!stated.TryGetValue(section, out var further))
        {
            return section.Kinds;
        }

        var kinds = new List<SectionKind>(section.Kinds.Count + further.Count);
        foreach (var kind in section.Kinds.Concat(further))
        {
            if (!kinds.Contains(kind))
            {
                kinds.Add(kind);
            }
        }

        return kinds;
    }
}
