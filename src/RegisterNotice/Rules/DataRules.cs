using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN3: whose data, which data, and where they come from.</summary>
internal static class DataRules
{
    private static readonly SectionKind[] WhereRequirementsStand =
        [
            SectionKind.DataContent, SectionKind.Purposes, SectionKind.LegalBasis, SectionKind.Sources, SectionKind.Rights,
            SectionKind.OtherRights, SectionKind.Other
        ];

    public static NoticeRule DataSubjectsMissing { get; } = Rule("RN3001", nameof(DataSubjectsMissing),
        [Recommended(Info, Gdpr("12(1)")), Record(Error, Gdpr("30(1)(c)")), OldAct(Error, HetiL("10(1)(3)"))],
        static it =>
        {
            if (it.Notice.DataSubjects.Count == 0)
            {
                it.Report(Place.Of(NoticeShape.DataSubjects));
            }
        });

    public static NoticeRule DataCategoriesMissing { get; } = Rule("RN3002", nameof(DataCategoriesMissing),
        [Information(Error, Gdpr("14(1)(d)")), Record(Error, Gdpr("30(1)(c)")), OldAct(Error, HetiL("10(1)(3)"))],
        static it =>
        {
            if (it.Notice.DataCategories.Count > 0)
            {
                return;
            }

            // Article 13 does not ask for them: the data subject knows what he or she gives.
            if (CoverageConditions.IsFromElsewhere(it.Notice) == true)
            {
                it.Report(Place.Of(NoticeShape.DataCategories));
            }
            else
            {
                it.ReportOutside(RuleSetName.Information, Place.Of(NoticeShape.DataCategories));
            }
        });

    public static NoticeRule DataCategoryOpenEnded { get; } = Rule("RN3003", nameof(DataCategoryOpenEnded),
        [Recommended(Warning, Gdpr("5(1)(c)"))],
        static it => DataCategories.ReportMeaning(it, Meaning.OpenEnded));

    public static NoticeRule CredentialsInContent { get; } = Rule("RN3004", nameof(CredentialsInContent),
        [Recommended(Warning, Gdpr("5(1)(f)"), Gdpr("32"))],
        static it => DataCategories.ReportMeaning(it, Meaning.PasswordStored));

    public static NoticeRule MinimisationQuestion { get; } = Rule("RN3005", nameof(MinimisationQuestion),
        [Recommended(Info, Gdpr("5(1)(c)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.DataCategories.Count; i++)
            {
                var category = it.Notice.DataCategories[i];
                if (DataCategories.Shows(it, category, i, Meaning.PersonalTrait) is { } shown
                    && DataCategories.IsOfCustomers(it.Notice, category))
                {
                    it.Report(shown.Place, ("data", Quote.Of(shown.Words, it.Language)));
                }
            }
        });

    public static NoticeRule SourcesMissing { get; } = Rule("RN3006", nameof(SourcesMissing),
        [Recommended(Info, Gdpr("14(2)(f)"))],
        static it =>
        {
            if (it.Notice.Sources.Count == 0)
            {
                it.Report(Place.Of(NoticeShape.Sources));
            }
        });

    public static NoticeRule SourceMeaningless { get; } = Rule("RN3007", nameof(SourceMeaningless),
        [Information(Warning, Gdpr("14(2)(f)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Sources.Count; i++)
            {
                var source = it.Notice.Sources[i];
                var isMeaningless = source.Kind switch
                {
                    SourceKind.Controller =>
                        DataCategories.IsControllerItself(it.Notice, source.Name ?? source.Description?.For(it.Language)),
                    SourceKind.PublicRegister or SourceKind.OtherRegister or SourceKind.ThirdParty =>
                        string.IsNullOrWhiteSpace(source.Name)
                            && (source.Description is not { Count: > 0 } || it.Says(source.Description, Meaning.UnnamedRegister)),
                    _ => false,
                };
                if (isMeaningless)
                {
                    it.Report(Place.Of(NoticeShape.Sources, i));
                }
            }
        });

    public static NoticeRule SourcePublicityUnstated { get; } = Rule("RN3008", nameof(SourcePublicityUnstated),
        [Information(Info, Gdpr("14(2)(f)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Sources.Count; i++)
            {
                // A public register says by its kind that it is open to the public.
                if (it.Notice.Sources[i] is { Kind: SourceKind.OtherRegister, PubliclyAccessible: null } source)
                {
                    it.Report(
                        Place.Of(NoticeShape.Sources, i).Of(SourceShape.PubliclyAccessible),
                        ("source", source.Name ?? Quote.Of(source.Description, it.Language)));
                }
            }
        });

    public static NoticeRule ProvisionRequirementUnstated { get; } = Rule("RN3009", nameof(ProvisionRequirementUnstated),
        [Information(Warning, Gdpr("13(2)(e)"))],
        static it =>
        {
            var isStated = false;
            foreach (var category in it.Notice.DataCategories.AsSpan())
            {
                // What one need not give has no consequence that would have to be told.
                isStated |= category.Provision is { Kind: ProvisionKind.Voluntary } or { Consequence.Count: > 0 };
            }

            if (!isStated
                && CoverageConditions.IsGivenByDataSubject(it.Notice) == true
                && !it.Words.Has(Meaning.ProvisionRequirement, WhereRequirementsStand))
            {
                it.Report(Place.Of(NoticeShape.DataCategories));
            }
        });

    public static NoticeRule DanglingReference { get; } = OnceRule("RN3010", nameof(DanglingReference),
        [Information(Error), Record(Error), Processor(Error)],
        static it =>
        {
            var notice = it.Notice;
            var controllers = new Ids<Controller>(notice.Controllers, static controller => controller.Id);
            var purposes = new Ids<Purpose>(notice.Purposes, static purpose => purpose.Id);
            var subjects = new Ids<DataSubjectGroup>(notice.DataSubjects, static group => group.Id);
            var categories = new Ids<DataCategory>(notice.DataCategories, static category => category.Id);
            foreach (var member in References.All)
            {
                switch (member.Target)
                {
                    case ReferenceTarget.Controllers:
                        controllers.ReportDangling(it, member);
                        break;
                    case ReferenceTarget.Purposes:
                        purposes.ReportDangling(it, member);
                        break;
                    case ReferenceTarget.DataSubjects:
                        subjects.ReportDangling(it, member);
                        break;
                    default:
                        categories.ReportDangling(it, member);
                        break;
                }
            }
        });

    public static NoticeRule DuplicateId { get; } = Rule("RN3011", nameof(DuplicateId),
        [Information(Error), Record(Error), Processor(Error)],
        static it =>
        {
            new Ids<Controller>(it.Notice.Controllers, static controller => controller.Id).ReportRepeated(
                it,
                NoticeShape.Controllers,
                ControllerShape.Id);
            new Ids<Purpose>(it.Notice.Purposes, static purpose => purpose.Id).ReportRepeated(it, NoticeShape.Purposes, PurposeShape.Id);
            new Ids<DataSubjectGroup>(it.Notice.DataSubjects, static group => group.Id).ReportRepeated(
                it,
                NoticeShape.DataSubjects,
                DataSubjectGroupShape.Id);
            new Ids<DataCategory>(
                it.Notice.DataCategories,
                static category => category.Id).ReportRepeated(it, NoticeShape.DataCategories, DataCategoryShape.Id);
            new Ids<RetentionRule>(it.Notice.RetentionRules, static rule => rule.Id).ReportRepeated(
                it,
                NoticeShape.RetentionRules,
                RetentionRuleShape.Id);
        });

    public static NoticeRule PersonalIdentityCodeInText { get; } = OnceRule("RN3012", nameof(PersonalIdentityCodeInText),
        [
            Information(Error, Tsl("29")).From(2019, 1, 1), Record(Error, Tsl("29")).From(2019, 1, 1),
            Processor(Error, Tsl("29")).From(2019, 1, 1), OldAct(Error, HetiL("13")),
        ],
        static it =>
        {
            if (it.Facts.Has(Meaning.PersonalIdentityCode))
            {
                NoticeTexts.Each(it, static (it, in text) =>
                {
                    if (PersonalIdentityCodes.TryFind(text.Text, 0, out var index, out var length))
                    {
                        it.Report(text.Pointer, ("code", PersonalIdentityCodes.Mask(text.Text.Substring(index, length))));
                    }
                });
            }

            foreach (var section in it.Words.Sections)
            {
                foreach (var passage in section.Passages.AsSpan())
                {
                    if (passage.Meanings.Has(Meaning.PersonalIdentityCode)
                        && PersonalIdentityCodes.TryFind(passage.Text, 0, out var index, out var length))
                    {
                        it.Report(passage.Pointer, ("code", PersonalIdentityCodes.Mask(passage.Text.Substring(index, length))));
                    }
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        DataSubjectsMissing, DataCategoriesMissing, DataCategoryOpenEnded, CredentialsInContent, MinimisationQuestion, SourcesMissing,
        SourceMeaningless, SourcePublicityUnstated,
        ProvisionRequirementUnstated, DanglingReference, DuplicateId, PersonalIdentityCodeInText,
    ];
}
