using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN2: the law behind a basis, children who consent, and purposes that are new.</summary>
internal static class BasisRules
{
    public static NoticeRule StatuteUnstated { get; } = Rule("RN2014", nameof(StatuteUnstated),
        [Information(Warning, Gdpr("6(3)"), Tsl("4"))],
        static it => SharedBases.Report(
            it,
            null,
            static (it, basis) =>
                basis is { Kind: LegalBasisKind.LegalObligation or LegalBasisKind.PublicTask, Reference: null }
                    && !NamesLaw(it, basis.Description)
                    && !NamesOtherAct(it.Notice)));

    public static NoticeRule SpecialCategoryLawUnstated { get; } = Rule("RN2015", nameof(SpecialCategoryLawUnstated),
        [Information(Warning, Gdpr("9(2)"), Tsl("6"))],
        static it => SharedBases.Report(
            it,
            null,
            static (it, basis) => NeedsLaw(basis) && !ShowsLaw(it, basis)));

    public static NoticeRule ChildConsentUnstated { get; } = Rule("RN2016", nameof(ChildConsentUnstated),
        [Information(Warning, Gdpr("8(1)"), Tsl("5")).From(2019, 1, 1)],
        static it =>
        {
            for (var i = 0; i < it.Notice.Purposes.Count; i++)
            {
                var purpose = it.Notice.Purposes[i];
                if (purpose.ChildConsentAge is null
                    && it.Notice.RestsOn(purpose, static basis => basis.Kind == LegalBasisKind.Consent)
                    && ConcernsChildren(it))
                {
                    // The article speaks of services offered online; whether one is, only words tell.
                    var isOnline = it.Says(purpose.Description, Meaning.OnlineService)
                        || it.Says(it.Notice.RegisterName, Meaning.OnlineService);
                    it.ReportAtMost(
                        isOnline ? Warning : Info,
                        Place.Of(NoticeShape.Purposes, i),
                        ("purpose", purpose.Description.For(it.Language)));
                }
            }
        });

    public static NoticeRule NewPurposeUntold { get; } = Rule("RN2017", nameof(NewPurposeUntold),
        [Information(Warning, Gdpr("13(3)"), Gdpr("14(4)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Changes.Count; i++)
            {
                if (it.Notice.Changes[i] is { NewPurpose: true } change && FurtherProcessing.IsUntold(it.Notice, change))
                {
                    it.Report(
                        Place.Of(NoticeShape.Changes, i),
                        ("missing", FurtherProcessing.Untold(it.Notice, change, it.Language)));
                }
            }
        });

    public static NoticeRule ParentalConsentUnstated { get; } = Rule("RN2018", nameof(ParentalConsentUnstated),
        [Information(Info, Gdpr("8(2)"), Tsl("5")).From(2019, 1, 1)],
        static it =>
        {
            for (var i = 0; i < it.Notice.Purposes.Count; i++)
            {
                var purpose = it.Notice.Purposes[i];

                // Of a purpose that names no age RN2016 asks both.
                if (purpose.ChildConsentAge is not null
                    && it.Notice.RestsOn(purpose, static basis => basis.Kind == LegalBasisKind.Consent)
                    && ConcernsChildren(it)
                    && !TellsOfParents(it, purpose))
                {
                    it.Report(Place.Of(NoticeShape.Purposes, i), ("purpose", purpose.Description.For(it.Language)));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
        [StatuteUnstated, SpecialCategoryLawUnstated, ChildConsentUnstated, NewPurposeUntold, ParentalConsentUnstated];

    private static bool NamesLaw(RuleContext it, LocalizedText? text) => it.Says(text, Meaning.ActName) || it.Says(text, Meaning.NamesLaw);

    /// <summary>Whether the notice lists an act on which it rests; that of data protection is no task.</summary>
    internal static bool NamesOtherAct(Notice notice)
    {
        foreach (var reference in notice.LegalFramework.AsSpan())
        {
            if (IsLaw(reference) && reference.Act != Acts.DataProtectionAct.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLaw(LegalReference? reference) => reference is not null && reference.Act != Acts.Gdpr.Number;

    private static bool ShowsLaw(RuleContext it, LegalBasis basis) =>
        IsLaw(basis.Reference)
            || IsLaw(basis.SpecialCategory?.Reference)
            || NamesLaw(it, basis.Description)
            || CategoryNamesLaw(it.Notice)
            || NamesOtherAct(it.Notice);

    // A professional's contract will do for care (Article 9(2)(h)).
    private static bool NeedsLaw(LegalBasis basis) => basis.SpecialCategory?.Ground switch
    {
        SpecialCategoryGround.EmploymentAndSocialLaw or SpecialCategoryGround.SubstantialPublicInterest
            or SpecialCategoryGround.PublicHealth or SpecialCategoryGround.ArchivingResearchStatistics => true,
        SpecialCategoryGround.HealthOrSocialCare => basis.Kind != LegalBasisKind.Contract,
        _ => false,
    };

    private static bool CategoryNamesLaw(Notice notice)
    {
        foreach (var category in notice.DataCategories.AsSpan())
        {
            if (category.Sensitivity == DataSensitivity.Special && IsLaw(category.Ground))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TellsOfParents(RuleContext it, Purpose purpose)
    {
        foreach (var group in it.Notice.DataSubjects.AsSpan())
        {
            if (group.ParentalConsent is { Count: > 0 } || it.Says(group.Description, Meaning.ParentalConsent))
            {
                return true;
            }
        }

        foreach (var basis in it.Notice.BasesOf(purpose).AsSpan())
        {
            if (it.Says(basis.Description, Meaning.ParentalConsent))
            {
                return true;
            }
        }

        return it.Says(purpose.Description, Meaning.ParentalConsent) || it.Words.Has(Meaning.ParentalConsent);
    }

    private static bool ConcernsChildren(RuleContext it)
    {
        foreach (var group in it.Notice.DataSubjects.AsSpan())
        {
            if (group.Children || it.Says(group.Name, Meaning.Children))
            {
                return true;
            }
        }

        return it.Says(it.Notice.RegisterName, Meaning.Children);
    }
}
