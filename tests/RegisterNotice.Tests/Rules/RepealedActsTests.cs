using RegisterNotice.Law;
using RegisterNotice.Rules;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

public sealed class RepealedActsTests
{
    private static readonly LegalReference OldAct = new() { Act = "523/1999" };

    public static TheoryData<string, Notice> Places => new()
    {
        { "/legalFramework/0", FaultlessNotice.Instance with { LegalFramework = [OldAct] } },
        { "/dataCategories/0/ground", FaultlessNotice.Instance with { DataCategories = [FaultlessNotice.Instance.DataCategories[0] with { Ground = OldAct }] } },
        { "/retentionRules/0/reference", FaultlessNotice.Instance with { RetentionRules = [new() { Id = "r", Reference = OldAct }] } },
        { "/rights/0/reference", FaultlessNotice.Instance with { Rights = [FaultlessNotice.Instance.Rights[0] with { Reference = OldAct }] } },
        {
            "/disclosures/items/0/legalBasis/reference",
            FaultlessNotice.Instance with
            {
                Disclosures = new()
                {
                    State = DeclarationState.Some,
                    Items = [new() { Recipient = new() { Name = "Kutomo Oy" }, LegalBasis = new() { Kind = LegalBasisKind.LegalObligation, Reference = OldAct } }],
                },
            }
        },
        { "/transfers/items/0/reference", FaultlessNotice.Instance with { Transfers = new() { State = DeclarationState.Some, Items = [new() { Reference = OldAct }] } } },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_repealed_act_is_found_wherever_it_is_cited(string place, Notice notice) =>
        NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings
            .Where(finding => finding.Code == "RN2004").SelectMany(finding => finding.Pointers).Should().Equal(JsonPointer.Parse(place));

    [Fact]
    public void While_it_was_in_force_it_was_no_fault() => RepealedActs.Of(OldAct, Acts.Find("523/1999")!.InForceUntil!.Value.PlusDays(-1)).Should().BeNull();
}
