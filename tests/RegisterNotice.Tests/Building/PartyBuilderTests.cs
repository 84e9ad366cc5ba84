namespace RegisterNotice.Tests.Building;

public sealed class PartyBuilderTests
{
    [Fact]
    public void A_controller_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .Controller(one, c => c
                .BusinessId(one).VatNumber(other).Private().Public()
                .Email(one).Email(other).Phone(other).Address(one, other, one, "SE").Website(other)
                .Jointly(one, point => point.Email(other)).In("sv", sv => sv.Jointly(other, point => point.Phone(one))))
            .Build().Controllers.Single(),
        (one, other) => new()
        {
            Name = one,
            BusinessId = BusinessId.AsWritten(one),
            VatNumber = VatNumber.AsWritten(other),
            Sector = Sector.Public,
            Emails = [one, other],
            Phones = [other],
            Address = new() { Street = one, PostalCode = other, Town = one, Country = CountryCode.Parse("SE") },
            Website = other,
            Role = ControllerRole.Joint,
            Arrangement = new() { Essence = AnyWords.Both(one, other), ContactPoint = new() { Emails = [other], Phones = [one] } },
        });

    [Fact]
    public void A_private_controller_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, _) => NoticeBuilder.Create("a", "fi").Controller(one, c => c.Private()).Build().Controllers.Single(),
        (one, _) => new() { Name = one, Sector = Sector.Private });

    [Fact]
    public void A_contact_point_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").Contact(one, Details(one, other)).Build().Contacts.Single(),
        (one, other) => Point(one, other));

    [Fact]
    public void A_representative_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").Representative(one, Details(one, other)).Build().Representatives[0],
        (one, other) => Point(one, other));

    [Fact]
    public void A_data_protection_officer_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").DataProtectionOfficer(one, Officer(one, other)).Build().DataProtectionOfficer,
        (one, other) => new()
        {
            State = DeclarationState.Some,
            Name = one,
            Organisation = other,
            Address = new() { PostOfficeBox = one },
            Emails = [one],
            Phones = [other],
            Website = one,
            Statement = AnyWords.Both(one, other),
        });

    [Fact]
    public void That_there_is_no_officer_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").DataProtectionOfficer(null, Officer(one, other)).NoDataProtectionOfficer(one).In("sv", sv => sv.NoDataProtectionOfficer(other)).Build().DataProtectionOfficer,
        (one, other) => new() { State = DeclarationState.None, Statement = AnyWords.Both(one, other) });

    private static Action<ContactPointBuilder> Details(string one, string other) => point => point
        .Role(one).In("sv", sv => sv.Role(other)).Organisation(other).Address(new PostalAddress { PostOfficeBox = one }).Email(one).Phone(other).Website(one);

    private static Action<OfficerBuilder> Officer(string one, string other) => officer => officer
        .Statement(one).In("sv", sv => sv.Statement(other)).Organisation(other).Address(new PostalAddress { PostOfficeBox = one }).Email(one).Phone(other).Website(one);

    private static ContactPoint Point(string one, string other) => new()
    {
        Name = one,
        Role = AnyWords.Both(one, other),
        Organisation = other,
        Address = new() { PostOfficeBox = one },
        Emails = [one],
        Phones = [other],
        Website = one,
    };
}
