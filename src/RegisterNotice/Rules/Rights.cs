using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of the rights of the data subject.</summary>
internal static class Rights
{
    /// <summary>The sections in which notices speak of rights.</summary>
    public static readonly SectionKind[] Sections =
    [
        SectionKind.Rights, SectionKind.Access, SectionKind.Rectification, SectionKind.Erasure, SectionKind.Objection,
        SectionKind.OtherRights,
    ];

    private static readonly SectionKind[] OnAccess = [SectionKind.Access, SectionKind.Rights];
    private static readonly SectionKind[] OnRectification = [SectionKind.Rectification, SectionKind.Rights];
    private static readonly SectionKind[] OnErasure = [SectionKind.Erasure, SectionKind.Rights];
    private static readonly SectionKind[] OnObjection = [SectionKind.Objection, SectionKind.Rights];
    private static readonly SectionKind[] OnOthers = [SectionKind.OtherRights, SectionKind.Rights];

    /// <summary>The sections that say how a right is used.</summary>
    public static SectionKind[] SectionsOf(RightKind kind) => kind switch
    {
        RightKind.Access => OnAccess,
        RightKind.Rectification => OnRectification,
        RightKind.Erasure => OnErasure,
        RightKind.Objection or RightKind.ObjectionToDirectMarketing => OnObjection,
        _ => OnOthers,
    };

    /// <summary>Whether some purpose, or the register as a whole, rests on a basis of Article 6.</summary>
    public static bool BasisIsStated(Notice notice) => notice.RestsOn(IsInForce);

    /// <summary>
    /// Whether every purpose rests on a basis of Article 6, so that it can be said which rights nothing gives: a basis of a newer version may give any.
    /// </summary>
    public static bool EveryBasisIsStated(Notice notice) =>
        notice.EachRestsOn(IsInForce) && !notice.RestsOn(static basis => basis.Kind == LegalBasisKind.Unknown);

    /// <summary>
    /// Whether a right can be used against whoever gives the notice: a processor answers none, a special act may disapply one, and what is on paper or comes
    /// from others is not moved to another controller.
    /// </summary>
    public static bool CanBeUsed(RuleContext it, RightKind kind)
    {
        var isAnswered = kind switch
        {
            RightKind.Complaint => true,
            RightKind.Portability => CanBePorted(it) && !Controllers.OnlyProcess(it),
            _ => !Controllers.OnlyProcess(it),
        };
        return isAnswered && !LawfulRestrictions.Disapply(it.Notice, kind);
    }

    public static bool Demands(SubjectRight right, RequestFormality formality) => right.Formalities.Has(formality);

    private static bool CanBePorted(RuleContext it) => CoverageConditions.IsFromDataSubject(it.Notice) != false && !IsOnPaper(it);

    // Article 20(1)(b) and 2(1): a register on paper is no processing by automated means.
    private static bool IsOnPaper(RuleContext it)
    {
        var notice = it.Notice;
        if (it.Says(notice.RegisterName, Meaning.Paper) && !it.Says(notice.RegisterName, Meaning.Digital))
        {
            return true;
        }

        var isManual = false;
        foreach (var measure in notice.Security.AsSpan())
        {
            if (measure.Scope is null or MeasureScope.Digital)
            {
                return false;
            }

            isManual |= measure.Scope == MeasureScope.Manual;
        }

        return isManual;
    }

    private static bool IsInForce(LegalBasis basis) => basis.Kind != LegalBasisKind.RelevantConnection;
}
