using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class PartyTests
{
    [Theory]
    [InlineData("Vieno Villanen", "Villapaja Oy", "Vieno Villanen")]
    [InlineData("Vieno Villanen", null, "Vieno Villanen")]
    [InlineData(null, "Villapaja Oy", "Villapaja Oy")]
    [InlineData(null, null, null)]
    public void A_party_has_the_name_of_the_person_or_else_of_the_organisation(string? person, string? organisation, string? name)
    {
        Party.Of(PartyRole.Contact, new() { Name = person, Organisation = organisation }).Name.Should().Be(name);
        Party.Of(new DataProtectionOfficer { State = DeclarationState.Some, Name = person, Organisation = organisation }).Name.Should().Be(name);
    }
}
