using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN6: exemptions from informing data subjects, and what each rests on.</summary>
internal static class ExemptionRules
{
    public static NoticeRule ExemptionNotInLaw { get; } = Rule("RN6029", nameof(ExemptionNotInLaw),
        [Information(Warning, Gdpr("13(4)"), Gdpr("14(5)"), Tsl("33"))],
        static it =>
        {
            // Where it is unknown from whom data come, either article may apply.
            var ofDataFromSubject = CoverageConditions.IsFromDataSubject(it.Notice) != false;
            var ofDataFromElsewhere = CoverageConditions.IsFromElsewhere(it.Notice) != false;
            for (var i = 0; i < it.Notice.Exemptions.Count; i++)
            {
                if (it.Notice.Exemptions[i].Reference is { } reference
                    && !InformingExemptions.MayExempt(reference, ofDataFromSubject, ofDataFromElsewhere))
                {
                    it.Report(
                        Place.Of(NoticeShape.Exemptions, i).Of(InformationExemptionShape.Reference),
                        ("provision", LegalCitations.Cite(reference, LanguageFallback.Main(it.Language))));
                }
            }
        });

    public static NoticeRule ExemptionGroundUnstated { get; } = Rule("RN6030", nameof(ExemptionGroundUnstated),
        [Information(Warning, Gdpr("14(5)"), Gdpr("5(2)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Exemptions.Count; i++)
            {
                var exemption = it.Notice.Exemptions[i];
                if (!IsGrounded(it, exemption))
                {
                    // That law lays down the collection or the secrecy is part of the provision itself; of a circumstance the reader needs to hear only why.
                    var isOfLaw = exemption.Reference is null
                        || InformingExemptions.Of(exemption.Reference)?.RestsOn == ExemptionGround.OtherLaw;
                    it.ReportAtMost(isOfLaw ? Warning : Info, Place.Of(NoticeShape.Exemptions, i));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [ExemptionNotInLaw, ExemptionGroundUnstated];

    private static bool IsGrounded(RuleContext it, InformationExemption exemption)
    {
        var isSaid = exemption.Reason is { Count: > 0 };
        if (exemption.Reference is not { } reference)
        {
            return NamesOtherLaw(it, exemption.Reason);
        }

        return InformingExemptions.Of(reference)?.RestsOn switch
        {
            ExemptionGround.Information => true,
            ExemptionGround.OtherLaw => NamesOtherLaw(it, exemption.Reason) || BasisRules.NamesOtherAct(it.Notice),
            _ => isSaid || IsOfOtherAct(reference),
        };
    }

    // By its number or its name; a notice may also list the acts on which it rests.
    private static bool NamesOtherLaw(RuleContext it, LocalizedText? reason) =>
        it.Says(reason, Meaning.ActName) || it.Says(reason, Meaning.NamesLaw);

    private static bool IsOfOtherAct(LegalReference reference) =>
        reference.Act is not null && reference.Act != Acts.Gdpr.Number && reference.Act != Acts.DataProtectionAct.Number;
}
