using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>
/// Data that the law protects more than others: those that the author marks, and those that are called by their names in a category that is not marked.
/// </summary>
internal static class SensitiveData
{
    private static readonly string[] OnOffences = ["6", "7"];

    /// <summary>Whether the notice gives a ground for a category.</summary>
    public delegate bool HasGround(RuleContext it, DataCategory category);

    /// <summary>
    /// Reports each category of such data for which the notice gives no ground: of one that is only called so it is a risk, no certain breach.
    /// </summary>
    public static void ReportWithoutGround(RuleContext it, DataSensitivity sensitivity, Meaning name, HasGround hasGround)
    {
        for (var i = 0; i < it.Notice.DataCategories.Count; i++)
        {
            var category = it.Notice.DataCategories[i];
            if (category.Sensitivity == sensitivity)
            {
                if (!hasGround(it, category))
                {
                    it.Report(Place.Of(NoticeShape.DataCategories, i), ("category", category.Name.For(it.Language)));
                }
            }
            else if (Called(it, category, i, name) is { } shown && !hasGround(it, category))
            {
                it.ReportAtMost(Severity.Warning, shown.Place, ("category", Quote.Of(shown.Words, it.Language)));
            }
        }
    }

    /// <summary>Article 9(2): a purpose of the category names a ground, or the category names the law that is one.</summary>
    public static bool HasGroundOfArticle9(RuleContext it, DataCategory category) =>
        IsOwnGround(category) || Purposes.OfCategory(it.Notice, category, static basis => basis.SpecialCategory?.Ground is not null);

    /// <summary>
    /// Article 10 and section 7 of the Data Protection Act: the category or a basis names the law. Where the data are only called so, the act behind each
    /// purpose will do.
    /// </summary>
    public static bool HasGroundOfArticle10(RuleContext it, DataCategory category) =>
        IsOwnGround(category)
            || Purposes.OfCategory(
                it.Notice,
                category,
                static basis => basis.Reference is { } law && law.Act == Acts.DataProtectionAct.Number && IsOnOffences(law.Provision))
            || (category.Sensitivity != DataSensitivity.Criminal && Purposes.EachOfCategory(it.Notice, category, RestsOnNamedLaw));

    /// <summary>
    /// Section 29 of the Data Protection Act: the category names the law, or every purpose rests on consent. Where the codes are only named, the act behind
    /// each purpose will do.
    /// </summary>
    public static bool HasGroundOfSection29(RuleContext it, DataCategory category) =>
        category.Ground is not null
            || Purposes.EachOfCategory(it.Notice, category, static basis => basis.Kind == LegalBasisKind.Consent)
            || (category.Sensitivity != DataSensitivity.PersonalIdentityCode
                && Purposes.EachOfCategory(it.Notice, category, RestsOnNamedLaw));

    /// <summary>Whether a provision names a substantial public interest: Article 9(2)(g), or section 6 of the Data Protection Act, which rests on it.</summary>
    public static bool IsSubstantialPublicInterest(LegalReference? ground) => ground is not null
        && ((ground.Act == Acts.Gdpr.Number && ground.Provision == "9(2)(g)")
            || (ground.Act == Acts.DataProtectionAct.Number && IsAt(ground.Provision, "6")));

    // "Emme käsittele terveystietoja" names no data.
    private static (Place<LocalizedText> Place, LocalizedText Words)? Called(
        RuleContext it, DataCategory category, int index, Meaning name) =>
        DataCategories.Shows(it, category, index, name) is { } shown && !it.Says(shown.Words, Meaning.Not) ? shown : null;

    // Section 29 of the Data Protection Act is a ground for identity codes and for nothing else.
    private static bool IsOwnGround(DataCategory category) =>
        category.Ground is { } ground && !(ground.Act == Acts.DataProtectionAct.Number && IsAt(ground.Provision, "29"));

    private static bool RestsOnNamedLaw(LegalBasis basis) =>
        basis is { Kind: LegalBasisKind.LegalObligation or LegalBasisKind.PublicTask, Reference: { } law } && law.Act != Acts.Gdpr.Number;

    private static bool IsOnOffences(string? provision) => Array.Exists(OnOffences, section => IsAt(provision, section));

    private static bool IsAt(string? provision, string section) =>
        provision is not null
            && provision.StartsWith(section, StringComparison.Ordinal)
            && (provision.Length == section.Length || provision[section.Length] is '(' or ' ' or ',');
}
