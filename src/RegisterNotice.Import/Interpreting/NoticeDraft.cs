using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A notice that is being read from its sections: the facts so far, each with its place.</summary>
internal sealed class NoticeDraft(int index, LanguageTag language, string? title, IReadOnlyList<Section> sections, List<ImportedFact> facts, List<UnclearPassage> unclear)
{
    private const int MostOfAKind = 1_000;

    public LanguageTag Language { get; } = language;

    public string? Title { get; } = title;

    public SourceSpan TitleSpan { get; set; }

    public IReadOnlyList<Section> Sections { get; } = sections;

    public List<Sentence> Sentences { get; } = Interpreting.Sentences.Of(sections);

    public List<Controller> Controllers { get; } = [];

    public List<ContactPoint> Contacts { get; } = [];

    public DataProtectionOfficer Officer { get; set; } = DataProtectionOfficer.NotStated;

    public ContactPoint? Representative { get; set; }

    public List<NoticeChange> Changes { get; } = [];

    public SupervisoryAuthority? Authority { get; set; }

    /// <summary>Whether the acts that the notice names in Swedish or English are not Finnish ones; known when its controllers are.</summary>
    public bool IsUnderForeignLaw { get; private set; }

    public string? RegisterName { get; set; }

    public List<LegalReference> Acts { get; } = [];

    public List<Purpose> Purposes { get; } = [];

    public List<DataSubjectGroup> DataSubjects { get; } = [];

    public List<DataCategory> DataCategories { get; } = [];

    public List<Source> Sources { get; } = [];

    public Declaration<Disclosure> Disclosures { get; set; } = Declaration<Disclosure>.NotStated;

    public Declaration<Transfer> Transfers { get; set; } = Declaration<Transfer>.NotStated;

    public List<RetentionRule> RetentionRules { get; } = [];

    public List<SecurityMeasure> Security { get; } = [];

    public List<SubjectRight> Rights { get; } = [];

    public AutomatedDecisions AutomatedDecisions { get; set; } = AutomatedDecisions.NotStated;

    public Cookies Cookies { get; set; } = Cookies.NotStated;

    public NodaTime.LocalDate? DraftedOn { get; set; }

    public NodaTime.LocalDate? UpdatedOn { get; set; }

    public NodaTime.LocalDate? EffectiveFrom { get; set; }

    /// <summary>Whether the notice takes one more fact of a kind. No notice states so many; what a page has beyond them is listed as unclear.</summary>
    public bool HasRoom<T>(ICollection<T> facts, SourceSpan span, string text)
    {
        if (facts.Count < MostOfAKind)
        {
            return true;
        }

        Unsettled(span, text, "More facts of a kind than a notice states.");
        return false;
    }

    /// <summary>Settles whose acts the notice names, before the first of them is read.</summary>
    public void SettleLaw()
    {
        IsUnderForeignLaw = ForeignLaw.Applies(this);
        foreach (var sentence in Sentences)
        {
            sentence.CitesForeignActs = IsUnderForeignLaw;
        }
    }

    public LocalizedText Text(string words) => LocalizedText.Of(Language, words);

    public void Log(string pointer, SourceSpan span, string rule) => facts.Add(new(index, pointer, span, rule));

    public void Unsettled(SourceSpan span, string text, string reason) => unclear.Add(new(index, span, text, reason));

    /// <summary>Says that a section states something that its heading does not announce.</summary>
    public static void Mark(Section section, SectionKind kind)
    {
        if (!section.Kinds.Contains(kind) && section.Kinds is not [SectionKind.PageChrome])
        {
            section.Kinds.Add(kind);
        }
    }
}
