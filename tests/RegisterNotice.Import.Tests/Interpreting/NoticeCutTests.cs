using RegisterNotice.Import.Interpreting;

namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>A notice without a fact says nothing that it did not say with it.</summary>
public sealed class NoticeCutTests
{
    private static readonly Notice Notice = new()
    {
        Id = "kudelma",
        Languages = [LanguageTag.Finnish],
        DraftedOn = new(2024, 3, 4),
        Controllers = [new() { Name = "Kudelma Oy", Emails = ["paja@kudelma.example"] }, new() { Name = "Kehrä Oy" }],
        Contacts = [new() { Emails = ["kysy@kudelma.example"] }],
        Purposes =
        [
            Purpose("purpose-1"), Purpose("purpose-2") with { LegalBases = [new() { Kind = LegalBasisKind.Contract }, new() { Kind = LegalBasisKind.Consent }] }, Purpose("purpose-3"),
        ],
        DataCategories = [Category("data-1", "purpose-2"), Category("data-2", "purpose-1", "purpose-2"), Category("data-3")],
        Disclosures = new() { State = DeclarationState.None, Items = [new() { Recipient = new() { Name = "Posti" } }], Statement = Finnish("Ei luovuteta, paitsi Postille.") },
        Transfers = new() { State = DeclarationState.Some, Items = [new() { Countries = [CountryCode.Parse("US")] }] },
    };

    private static readonly JsonPointer[] Facts =
    [
        "/draftedOn", "/controllers/0/name", "/controllers/0/emails/0", "/controllers/1/name", "/contacts/0/emails/0", "/purposes/0", "/purposes/1", "/purposes/1/legalBases/0",
        "/purposes/1/legalBases/1", "/purposes/2", "/dataCategories/0", "/dataCategories/1", "/dataCategories/2", "/disclosures/items/0", "/transfers/items/0",
    ];

    [Fact]
    public void Identifiers_stay_as_they_were_and_lead_to_parts_that_are_there()
    {
        var cut = NoticeCut.Of(Notice, Facts, ["/purposes/1"]);
        var left = cut.Apply();

        left.Purposes.Select(purpose => purpose.Id).Should().Equal("purpose-1", "purpose-3");
        left.DataCategories.Select(category => category.Id).Should().Equal("data-2", "data-3");
        left.DataCategories[0].PurposeIds.Should().Equal("purpose-1");
        cut.Covers("/purposes/1/legalBases/0").Should().BeTrue();
        cut.Covers("/purposes/2").Should().BeFalse();
        cut.Moved("/purposes/2").Should().Be((JsonPointer)"/purposes/1");
    }

    [Fact]
    public void What_referred_to_a_cut_part_alone_goes_because_no_reference_would_mean_all() =>
        NoticeCut.Of(Notice, Facts, ["/purposes/1"]).Covers("/dataCategories/0").Should().BeTrue();

    [Fact]
    public void A_basis_goes_by_itself()
    {
        var cut = NoticeCut.Of(Notice, Facts, ["/purposes/1/legalBases/0"]);

        cut.Apply().Purposes[1].LegalBases.Should().ContainSingle().Which.Kind.Should().Be(LegalBasisKind.Consent);
        cut.Moved("/purposes/1/legalBases/1").Should().Be((JsonPointer)"/purposes/1/legalBases/0");
    }

    [Fact]
    public void A_controller_goes_with_its_name_and_its_address_with_it()
    {
        var cut = NoticeCut.Of(Notice, Facts, ["/controllers/0/name"]);

        cut.Apply().Controllers.Should().ContainSingle().Which.Name.Should().Be("Kehrä Oy");
        cut.Covers("/controllers/0/emails/0").Should().BeTrue();
        cut.Moved("/controllers/1/name").Should().Be((JsonPointer)"/controllers/0/name");
    }

    [Fact]
    public void A_part_goes_when_nothing_else_was_read_of_it() => NoticeCut.Of(Notice, Facts, ["/contacts/0/emails/0"]).Apply().Contacts.Should().BeEmpty();

    [Fact]
    public void A_denial_goes_with_its_exception_because_it_would_deny_more() =>
        NoticeCut.Of(Notice, Facts, ["/disclosures/items/0"]).Apply().Disclosures.Should().Be(Declaration<Disclosure>.NotStated);

    [Fact]
    public void What_was_affirmed_of_one_thing_alone_is_not_stated_without_it() =>
        NoticeCut.Of(Notice, Facts, ["/transfers/items/0"]).Apply().Transfers.Should().Be(Declaration<Transfer>.NotStated);

    [Fact]
    public void Nothing_else_changes() =>
        NoticeCut.Of(Notice, Facts, ["/draftedOn"]).Apply().Should().Be(Notice with { DraftedOn = null });

    private static Purpose Purpose(string id) => new() { Id = id, Description = Finnish(id) };

    private static DataCategory Category(string id, params string[] purposes) => new() { Id = id, Name = Finnish(id), PurposeIds = purposes };

    private static LocalizedText Finnish(string text) => LocalizedText.Of(LanguageTag.Finnish, text);
}
