using NodaTime.Text;
using RegisterNotice.Validation;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class RequestsTests
{
    private static readonly Notice Nobody = new() { Id = "a" };

    [Theory]
    [InlineData("P1M", 1, false)]
    [InlineData("P31D", 1, false)]
    [InlineData("P4W", 1, false)]
    [InlineData("P4W3D", 1, false)]
    [InlineData("P2M", 2, false)]
    [InlineData("P62D", 2, false)]
    [InlineData("P1M31D", 2, false)]
    [InlineData("P30D", 1, false)]
    [InlineData("P1M1D", 1, true)]
    [InlineData("P32D", 1, true)]
    [InlineData("P4W4D", 1, true)]
    [InlineData("P5W", 1, true)]
    [InlineData("P2M", 1, true)]
    [InlineData("P1Y", 2, true)]
    [InlineData("P63D", 2, true)]
    [InlineData("P1M33D", 2, true)]
    [InlineData("P2M1D", 2, true)]
    [InlineData("P1D", 0, true)]
    [InlineData("P0D", 0, false)]
    public void A_time_is_longer_than_months_where_it_is_so_in_any_calendar(string time, int months, bool isLonger) =>
        Requests.IsLongerThan(PeriodPattern.Roundtrip.Parse(time).Value, months).Should().Be(isLonger);

    [Fact]
    public void No_time_is_not_longer() => Requests.IsLongerThan(null, 1).Should().BeFalse();

    [Fact]
    public void A_channel_without_a_target_leads_to_what_some_party_gives()
    {
        var ways = new (ChannelKind Kind, Controller Controller)[]
        {
            (ChannelKind.Email, new() { Name = "Villanen Oy", Emails = ["a@villanen.example"] }),
            (ChannelKind.Phone, new() { Name = "Villanen Oy", Phones = ["040 123 4567"] }),
            (ChannelKind.Post, new() { Name = "Villanen Oy", Address = new() { Town = "Tampere" } }),
        };
        foreach (var (kind, giver) in ways)
        {
            var contact = new ContactPoint { Emails = giver.Emails, Phones = giver.Phones, Address = giver.Address };
            var officer = new DataProtectionOfficer { State = DeclarationState.Some, Emails = giver.Emails, Phones = giver.Phones, Address = giver.Address };
            var silent = new Controller { Name = "Kudelma Oy" };

            HasWay(kind, null, Nobody).Should().BeFalse();
            HasWay(kind, null, Nobody with { Controllers = [silent], Contacts = [new()] }).Should().BeFalse();
            HasWay(kind, null, Nobody with { Controllers = [silent, giver] }).Should().BeTrue();
            HasWay(kind, null, Nobody with { Contacts = [new(), contact] }).Should().BeTrue();
            HasWay(kind, null, Nobody with { DataProtectionOfficer = officer }).Should().BeTrue();
            HasWay(kind, null, Nobody with { DataProtectionOfficer = officer with { State = DeclarationState.None } }).Should().BeFalse();
            HasWay(kind, null, Nobody with { DataProtectionOfficer = new() { State = DeclarationState.Some } }).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData(ChannelKind.Email, "a@villanen.example", true)]
    [InlineData(ChannelKind.Email, "villanen", false)]
    [InlineData(ChannelKind.Phone, "vaihde", true)]
    [InlineData(ChannelKind.Post, "PL 1", true)]
    [InlineData(ChannelKind.SelfService, null, true)]
    [InlineData(ChannelKind.InPerson, null, true)]
    [InlineData(ChannelKind.Other, "ilmoitustaulu", true)]
    [InlineData(ChannelKind.Other, " ", false)]
    [InlineData(ChannelKind.Other, null, false)]
    public void A_target_must_lead_somewhere(ChannelKind kind, string? target, bool leads) => HasWay(kind, target, Nobody).Should().Be(leads);

    [Fact]
    public void The_identity_code_proves_identity_alone_or_with_the_name()
    {
        IsProved([IdentityEvidence.PersonalIdentityCode]).Should().BeTrue();
        IsProved([IdentityEvidence.Name, IdentityEvidence.PersonalIdentityCode]).Should().BeTrue();
        IsProved([IdentityEvidence.PersonalIdentityCode, Enum.GetValues<IdentityEvidence>().First(evidence => evidence is not (IdentityEvidence.Name or IdentityEvidence.PersonalIdentityCode))]).Should().BeFalse();
        IsProved([IdentityEvidence.Name]).Should().BeFalse();
        IsProved([]).Should().BeFalse();
    }

    private static bool IsProved(IdentityEvidence[] evidence) => Requests.IsProvedByIdentityCode(new() { Kind = RightKind.Access, Evidence = evidence });

    private static bool HasWay(ChannelKind kind, string? target, Notice notice)
    {
        var right = new SubjectRight { Kind = RightKind.Access, Channels = [new() { Kind = kind, Target = target }] };
        var it = new RuleContext(notice with { Rights = [right] }, FaultlessNotice.Today, LanguageTag.Finnish);
        return Requests.HasWay(it, right);
    }
}
