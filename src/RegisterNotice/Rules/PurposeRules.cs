using System.Globalization;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN2: purposes and legal bases.</summary>
internal static class PurposeRules
{
    /// <summary>The age of Article 8(1) in Finland (Data Protection Act 1050/2018, section 5).</summary>
    private const int ChildConsentAgeInFinland = 13;

    // Processing that a customer or employee cannot freely refuse rests on a contract or on law.
    private static readonly ProcessingActivity[] NotByConsent =
    [
        ProcessingActivity.OrderFulfilment, ProcessingActivity.Invoicing, ProcessingActivity.Accounting, ProcessingActivity.DebtCollection,
        ProcessingActivity.Employment, ProcessingActivity.StatutoryDuty,
    ];

    // A membership may rest on consent beside other purposes; where all does, nobody has asked himself on what it rests.
    private static readonly ProcessingActivity[] OfMembers = [ProcessingActivity.Membership];

    // What an authority does by its power nobody can refuse (recital 43).
    private static readonly ProcessingActivity[] OfAuthorities = [ProcessingActivity.Education, ProcessingActivity.HealthCare];

    private static readonly (Meaning Meaning, Phrase Name)[] Activities =
    [
        (Meaning.MarketingActivity, ActivityPhrases.Names[ProcessingActivity.DirectMarketing]),
        (Meaning.ProfilingActivity, ActivityPhrases.Names[ProcessingActivity.Profiling]),
        (Meaning.Tracking, ActivityPhrases.Names[ProcessingActivity.Analytics]),
        (Meaning.Competition, ActivityPhrases.Names[ProcessingActivity.Competitions]),
    ];

    public static NoticeRule PurposeMissing { get; } = Rule("RN2001", nameof(PurposeMissing),
        [Information(Error, Gdpr("13(1)(c)")), Record(Error, Gdpr("30(1)(b)")), OldAct(Error, HetiL("10(1)(2)"))],
        static it =>
        {
            if (it.Notice.Purposes.Count == 0)
            {
                it.Report(Place.Of(NoticeShape.Purposes));
            }
        });

    public static NoticeRule LegalBasisMissing { get; } = Rule("RN2002", nameof(LegalBasisMissing),
        [Information(Error, Gdpr("13(1)(c)"), Gdpr("6(1)"))],
        static it =>
        {
            if (Controllers.OnlyProcess(it))
            {
                return;
            }

            var found = default(SharedFault);
            for (var i = 0; i < it.Notice.Purposes.Count; i++)
            {
                if (!it.Notice.RestsOn(it.Notice.Purposes[i], static basis => basis.Kind != LegalBasisKind.RelevantConnection))
                {
                    found.Add(Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.LegalBases), it.Notice.Purposes[i]);
                }
            }

            // Where no purpose has one, the notice says nothing of bases at all: that is one thing to mend.
            found.Report(it, isOne: found.Count == it.Notice.Purposes.Count);
        });

    public static NoticeRule LegalBasisRepealed { get; } = Rule("RN2003", nameof(LegalBasisRepealed),
        [Information(Error, Gdpr("6(1)"), Gdpr("6(3)")).From(2019, 1, 1)],
        static it =>
            SharedBases.Report(
                it,
                null,
                static (it, basis) => IsOfRepealedAct(it, basis) || RepealedActs.Of(basis.Reference, it.AsOf) is not null));

    public static NoticeRule RepealedActCited { get; } = OnceRule("RN2004", nameof(RepealedActCited),
        [Information(Warning, Gdpr("5(1)(a)"), Gdpr("12(1)"))],
        static it => RepealedActs.ReportEach(it));

    public static NoticeRule LegitimateInterestUnstated { get; } = Rule("RN2005", nameof(LegitimateInterestUnstated),
        [Information(Error, Gdpr("13(1)(d)"))],
        static it =>
            SharedBases.Report(
                it,
                LegalBasisShape.Interest,
                static (_, basis) => basis is { Kind: LegalBasisKind.LegitimateInterests, Interest: null or { Count: 0 } }));

    public static NoticeRule PurposeVague { get; } = Rule("RN2006", nameof(PurposeVague),
        [Recommended(Warning, Gdpr("5(1)(b)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Purposes.Count; i++)
            {
                if (it.Says(it.Notice.Purposes[i].Description, Meaning.VaguePurpose))
                {
                    it.Report(Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.Description), Named(it.Notice.Purposes[i], it));
                }
            }
        });

    public static NoticeRule ActivityWithoutPurpose { get; } = Rule("RN2007", nameof(ActivityWithoutPurpose),
        [Information(Warning, Gdpr("5(1)(b)"), Gdpr("13(1)(c)"))],
        static it =>
        {
            foreach (var (meaning, name) in Activities)
            {
                if (Purposes.WhereShown(it, meaning) is { } pointer && !Purposes.Cover(it, meaning))
                {
                    it.Report(pointer, ("activity", name[LanguageFallback.Main(it.Language)]));
                }
            }
        });

    public static NoticeRule BlanketConsent { get; } = Rule("RN2008", nameof(BlanketConsent),
        [Information(Warning, Gdpr("6(1)"), Gdpr("7(4)"))],
        static it =>
        {
            var isBlanket = true;
            foreach (var purpose in it.Notice.Purposes.AsSpan())
            {
                isBlanket &= Purposes.RestOnConsentAlone(it.Notice, purpose);
            }

            var found = default(SharedFault);
            for (var i = 0; i < it.Notice.Purposes.Count; i++)
            {
                if (Purposes.RestOnConsentAlone(it.Notice, it.Notice.Purposes[i])
                    && CannotBeRefused(it, it.Notice.Purposes[i], isBlanket))
                {
                    found.Add(Purposes.PlaceOfBasis(it.Notice, i, 0), it.Notice.Purposes[i]);
                }
            }

            found.Report(it, isOne: true);
        });

    public static NoticeRule LegitimateInterestsByAuthority { get; } = Rule("RN2009", nameof(LegitimateInterestsByAuthority),
        [Information(Warning, Gdpr("6(1)"))],
        static it =>
        {
            if (Controllers.ArePublic(it.Notice))
            {
                SharedBases.Report(it, null, static (_, basis) => basis.Kind == LegalBasisKind.LegitimateInterests);
            }
        });

    public static NoticeRule SpecialCategoryGroundMissing { get; } = Rule("RN2010", nameof(SpecialCategoryGroundMissing),
        [Information(Error, Gdpr("9(2)"))],
        static it => SensitiveData.ReportWithoutGround(
            it,
            DataSensitivity.Special,
            Meaning.SpecialCategoryData,
            static (it, category) => SensitiveData.HasGroundOfArticle9(it, category)));

    public static NoticeRule CriminalDataGroundMissing { get; } = Rule("RN2011", nameof(CriminalDataGroundMissing),
        [Information(Error, Gdpr("10"), Tsl("7"))],
        static it => SensitiveData.ReportWithoutGround(
            it,
            DataSensitivity.Criminal,
            Meaning.CriminalOffenceData,
            static (it, category) => SensitiveData.HasGroundOfArticle10(it, category)));

    public static NoticeRule PersonalIdentityCodeGroundMissing { get; } = Rule("RN2012", nameof(PersonalIdentityCodeGroundMissing),
        [Recommended(Warning, Tsl("29")).From(2019, 1, 1)],
        static it => SensitiveData.ReportWithoutGround(
            it,
            DataSensitivity.PersonalIdentityCode,
            Meaning.IdentityCode,
            static (it, category) => SensitiveData.HasGroundOfSection29(it, category)));

    public static NoticeRule ChildConsentAge { get; } = Rule("RN2013", nameof(ChildConsentAge),
        [Information(Warning, Gdpr("8(1)"), Tsl("5")).From(2019, 1, 1)],
        static it =>
        {
            for (var i = 0; i < it.Notice.Purposes.Count && Controllers.AreFinnish(it.Notice); i++)
            {
                if (it.Notice.Purposes[i].ChildConsentAge is { } age && age != ChildConsentAgeInFinland)
                {
                    it.Report(
                        Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.ChildConsentAge),
                        ("age", age.ToString(CultureInfo.InvariantCulture)));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        PurposeMissing, LegalBasisMissing, LegalBasisRepealed, RepealedActCited, LegitimateInterestUnstated, PurposeVague,
        ActivityWithoutPurpose, BlanketConsent,
        LegitimateInterestsByAuthority, SpecialCategoryGroundMissing, CriminalDataGroundMissing, PersonalIdentityCodeGroundMissing,
        ChildConsentAge,
    ];

    private static (string Name, string Value) Named(Purpose purpose, RuleContext it) => ("purpose", purpose.Description.For(it.Language));

    // Who gives a customer relationship as the basis does not rest on the old act, unless the words say so.
    private static bool IsOfRepealedAct(RuleContext it, LegalBasis basis) =>
        basis.Kind == LegalBasisKind.RelevantConnection
            && (basis.Description is null or { Count: 0 } || it.Says(basis.Description, Meaning.RelevantConnection)
            || it.Says(basis.Description, Meaning.PersonalDataAct));

    private static bool CannotBeRefused(RuleContext it, Purpose purpose, bool isBlanket) =>
        IsNotByConsent(it, purpose, isBlanket) && !it.Says(purpose.Description, Meaning.FreelyRefused);

    private static bool IsNotByConsent(RuleContext it, Purpose purpose, bool isBlanket) =>
        Purposes.Does(purpose, NotByConsent)
            || (isBlanket && Purposes.Does(purpose, OfMembers))
            || (Purposes.Does(purpose, OfAuthorities) && Controllers.ArePublic(it.Notice));
}
