using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

public sealed class CheckInForceTests
{
    [Theory]
    [InlineData(SourceKind.DataSubject)]
    [InlineData(SourceKind.PublicRegister)]
    public void What_is_said_of_one_party_changes_nothing_for_another(SourceKind from)
    {
        // By its number the register tells whose trade name the second is, so that no more than advice is due.
        Controller unclear = new() { Name = "Villapaja" }, found = new() { Name = "Lankapaja", BusinessId = BusinessId.Parse("2345678-0") };

        Told(unclear, found).Should().Equal(Severity.Warning, Severity.Info);
        Told(found, unclear).Should().Equal(Severity.Info, Severity.Warning);

        // Rules of a set of its own, which nobody has asked before.
        Severity[] Told(params Controller[] controllers) =>
        [
            .. NoticeValidator.Validate(
                FaultlessNotice.Instance with { Controllers = [.. controllers], Sources = [new() { Kind = from }] },
                new() { RuleSet = NoticeRuleSet.Information.Without("RN8001"), AsOf = FaultlessNotice.Today })
                .Findings.Where(it => it.Code == "RN1004").Select(it => it.Severity),
        ];
    }
}
