using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN1: whom the law makes a controller name beside itself, and whether each is who it says.</summary>
internal static class RepresentationRules
{
    private static readonly ProcessingActivity[] Care = [ProcessingActivity.HealthCare];

    // A practitioner alone does not process on a large scale (recital 91).
    private static readonly string[] OfSoleTraders = ["tmi", "t:mi", "tmi:", "toiminimi", "firma"];

    public static NoticeRule PublicBodyWithoutOfficer { get; } = Rule("RN1021", nameof(PublicBodyWithoutOfficer),
        [Information(Error, Gdpr("37(1)(a)"), Gdpr("13(1)(b)"))],
        static it =>
        {
            if (it.Notice.DataProtectionOfficer.State is not (DeclarationState.None or DeclarationState.NotStated))
            {
                return;
            }

            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                var controller = it.Notice.Controllers[i];
                if (PublicBodies.Has(controller) && !OfficerIsAmongContacts(it))
                {
                    // Of a body that only its name shows to be public, and of an officer whom only the notice leaves out, nobody can be sure.
                    var isSure = controller.Sector == Sector.Public && it.Notice.DataProtectionOfficer.State == DeclarationState.None;
                    it.ReportAtMost(isSure ? Error : Warning, Place.Of(NoticeShape.DataProtectionOfficer), ("controller", controller.Name));
                    return;
                }
            }
        });

    public static NoticeRule SensitiveDataWithoutOfficer { get; } = Rule("RN1022", nameof(SensitiveDataWithoutOfficer),
        [Information(Warning, Gdpr("37(1)(c)"))],
        static it =>
        {
            if (it.Notice.DataProtectionOfficer.State == DeclarationState.None
                && !Controllers.ArePublic(it.Notice)
                && IsInLargeScaleCare(it.Notice))
            {
                it.Report(Place.Of(NoticeShape.DataProtectionOfficer));
            }
        });

    public static NoticeRule RepresentativeOutsideUnion { get; } = Rule("RN1023", nameof(RepresentativeOutsideUnion),
        [Information(Error, Gdpr("27(3)")), Record(Warning, Gdpr("27(3)")), Processor(Warning, Gdpr("27(3)"))],
        static it =>
        {
            var outside = -1;
            for (var i = 0; i < it.Notice.Representatives.Count; i++)
            {
                if (it.Notice.Representatives[i].Address?.Country is not { IsValid: true } country
                    || EuropeanEconomicArea.Contains(country, it.AsOf))
                {
                    // One in the Union, or of whom that cannot be told, is enough; another may serve the law of the United Kingdom.
                    return;
                }

                outside = outside < 0 ? i : outside;
            }

            if (outside >= 0)
            {
                it.Report(
                    Place.Of(NoticeShape.Representatives, outside),
                    ("representative", it.Notice.Representatives[outside].Name ?? it.Notice.Representatives[outside].Organisation ?? "-"));
            }
        });

    public static NoticeRule IdentifierShared { get; } = Rule("RN1024", nameof(IdentifierShared),
        [
            Information(Error, Gdpr("13(1)(a)"), Acts.BusinessInformationDecree.At("3")),
            Record(Error, Gdpr("30(1)(a)"), Acts.BusinessInformationDecree.At("3")),
        ],
        static it =>
        {
            var controllers = it.Notice.Controllers;
            for (var i = 1; i < controllers.Count; i++)
            {
                for (var first = 0; first < i && first < Few; first++)
                {
                    if (controllers[i].BusinessId is { } id && id.Equals(controllers[first].BusinessId))
                    {
                        it.Report(
                            Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.BusinessId),
                            ("businessId", id.Value),
                            ("first", controllers[first].Name),
                            ("second", controllers[i].Name));
                        break;
                    }
                }
            }
        });

    public static NoticeRule ProcessorAsController { get; } = Rule("RN1025", nameof(ProcessorAsController),
        [Processor(Warning, Gdpr("30(2)"), Gdpr("28(3)"))],
        static it =>
        {
            if (it.Notice.Controllers.Count > 0 && !it.Notice.IsOfProcessors() && Controllers.SoundLikeProcessor(it))
            {
                it.Report(Place.Of(NoticeShape.Controllers, 0), ("controller", it.Notice.Controllers[0].Name));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        PublicBodyWithoutOfficer, SensitiveDataWithoutOfficer, RepresentativeOutsideUnion, IdentifierShared, ProcessorAsController,
    ];

    // No more controllers share a notice; so the search stays short whatever stands in it.
    private const int Few = 32;

    private static bool OfficerIsAmongContacts(RuleContext it)
    {
        foreach (var contact in it.Notice.Contacts.AsSpan())
        {
            if (it.Says(contact.Role, Meaning.OfficerWord))
            {
                return true;
            }
        }

        return false;
    }

    // Care of patients is health data as a core activity; a person's or a sole trader's practice is not on a large scale.
    private static bool IsInLargeScaleCare(Notice notice)
    {
        var isOfBody = false;
        foreach (var controller in notice.Controllers.AsSpan())
        {
            isOfBody |= LegalForms.In(controller.Name) is { Kind: LegalFormKind.Company or LegalFormKind.Association } form
                && Array.IndexOf(OfSoleTraders, form.Text) < 0;
        }

        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (isOfBody && Purposes.Does(purpose, Care))
            {
                return true;
            }
        }

        return false;
    }
}
