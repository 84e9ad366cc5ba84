using System.Globalization;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN3: from whom an employer may have data, and data that serve no purpose.</summary>
internal static class DataUseRules
{
    private static readonly ProcessingActivity[] AtWork = [ProcessingActivity.Employment, ProcessingActivity.Recruitment];

    public static NoticeRule EmployeeDataFromElsewhere { get; } = Rule("RN3013", nameof(EmployeeDataFromElsewhere),
        [Information(Warning, Acts.WorkingLifePrivacyAct.At("4"))],
        static it =>
        {
            if (!ConcernEmployeesAlone(it.Notice) || !Controllers.AreFinnish(it.Notice))
            {
                return;
            }

            for (var i = 0; i < it.Notice.Sources.Count; i++)
            {
                var source = it.Notice.Sources[i];
                if ((source.Kind == SourceKind.ThirdParty || IsOnline(it, source)) && !MayBeAsked(it, source))
                {
                    it.Report(Place.Of(NoticeShape.Sources, i), ("source", source.Name ?? Quote.Of(source.Description, it.Language)));
                }
            }
        });

    public static NoticeRule CategoryWithoutPurpose { get; } = Rule("RN3014", nameof(CategoryWithoutPurpose),
        [Information(Info, Gdpr("5(1)(b)"))],
        static it =>
        {
            var unlinked = 0;
            foreach (var category in it.Notice.DataCategories.AsSpan())
            {
                unlinked += category.PurposeIds.Count == 0 ? 1 : 0;
            }

            // Where no category names a purpose, each is for all of them; where others do, one that does not may have been forgotten.
            if (unlinked > 0 && unlinked < it.Notice.DataCategories.Count)
            {
                ReportUnlinked(it);
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [EmployeeDataFromElsewhere, CategoryWithoutPurpose];

    private static void ReportUnlinked(RuleContext it)
    {
        var places = new List<JsonPointer>();
        var first = "";
        for (var i = 0; i < it.Notice.DataCategories.Count; i++)
        {
            var category = it.Notice.DataCategories[i];
            if (category.PurposeIds.Count == 0)
            {
                first = places.Count == 0 ? category.Name.For(it.Language) : first;
                places.Add(Place.Of(NoticeShape.DataCategories, i));
            }
        }

        it.ReportAt(places, ("category", first), ("count", places.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool ConcernEmployeesAlone(Notice notice)
    {
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (!Purposes.Does(purpose, AtWork))
            {
                return false;
            }
        }

        return notice.Purposes.Count > 0;
    }

    // What somebody finds of people on the web is no register that the law opens to employers.
    private static bool IsOnline(RuleContext it, Source source) =>
        source.Kind is SourceKind.PublicRegister or SourceKind.OtherRegister
            && (it.Says(source.Name, Meaning.SocialMedia) || it.Says(source.Description, Meaning.SocialMedia));

    // With the employee's consent, by law, or from an authority for a statutory task (section 4(1) and (2)).
    private static bool MayBeAsked(RuleContext it, Source source) =>
        it.Says(source.Name, Meaning.SourceOfEmployer)
            || it.Says(source.Description, Meaning.SourceOfEmployer)
            || (source.Name is { } name && LegalForms.In(name) is { Kind: LegalFormKind.PublicBody });
}
