using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Who is responsible, and whom to turn to.</summary>
internal static class PartyPart
{
    public static IEnumerable<DocumentSection> Controllers(Scribe scribe)
    {
        var controllers = scribe.Notice.Controllers;
        var isJoint = controllers.Count > 1 && controllers.Any(controller => controller.Role == ControllerRole.Joint);
        var passage = new Passage(scribe);
        foreach (var controller in controllers)
        {
            passage.Paragraph(Details(scribe, controller));
            if (controller.Arrangement is { } arrangement)
            {
                passage.Paragraph(new Lines(scribe).Labelled(PartyPhrases.Essence, scribe.Say(arrangement.Essence)))
                    .Paragraph(Introduced(scribe, PartyPhrases.CommonContact, arrangement.ContactPoint));
            }
        }

        return passage.Paragraph(isJoint ? scribe[PartyPhrases.RightsAgainstEach] : null)
            .Paragraph(Introduced(scribe, PartyPhrases.Representative, scribe.Notice.Representative))
            .Section(Heading(scribe, controllers.Count > 1, isJoint), SectionKind.Controller);
    }

    public static IEnumerable<DocumentSection> Contacts(Scribe scribe)
    {
        var passage = new Passage(scribe);
        foreach (var contact in scribe.Notice.Contacts)
        {
            passage.Paragraph(Details(scribe, contact));
        }

        var heading = scribe.Notice.Contacts.Count > 1
            ? scribe.ByLayout(HeadingPhrases.RegisterContacts, HeadingPhrases.PrivacyContacts)
            : scribe.ByLayout(HeadingPhrases.RegisterContact, HeadingPhrases.PrivacyContact);
        return passage.Section(heading, SectionKind.Contact);
    }

    public static IEnumerable<DocumentSection> Officer(Scribe scribe)
    {
        var officer = scribe.Notice.DataProtectionOfficer;
        var details = Details(scribe, officer);
        return Statement.Add(new Passage(scribe), scribe, officer.State, officer.Statement, PartyPhrases.NoOfficer, details.IsEmpty ? PartyPhrases.SomeOfficer : null)
            .Paragraph(details)
            .Section(HeadingPhrases.Officer, SectionKind.DataProtectionOfficer);
    }

    /// <summary>How to reach somebody.</summary>
    public static Lines Reach(Scribe scribe, Lines lines, Phrase addressLabel, PostalAddress? address, IReadOnlyList<string> emails, IReadOnlyList<string> phones, string? website) => lines
        .Labelled(addressLabel, Address(scribe, address))
        .Labelled(PartyPhrases.Email, Listed(emails))
        .Labelled(PartyPhrases.Phone, Listed(phones))
        .Labelled(PartyPhrases.Website, Scribe.Raw(website));

    /// <summary>An address on one line. Finland is not named in the languages of Finland.</summary>
    public static string? Address(Scribe scribe, PostalAddress? address)
    {
        if (address is null)
        {
            return null;
        }

        var isDomestic = address.Country?.Value == "FI" && scribe.Main.Value is "fi" or "sv";
        var town = string.Join(" ", new[] { Scribe.Raw(address.PostalCode), Scribe.Raw(address.Town) }.OfType<string>());
        return Listed(
        [
            address.Street ?? "",
            address.PostOfficeBox ?? "",
            town,
            address.Country is null || isDomestic ? "" : CountryNames.Name(address.Country, scribe.Main),
        ]);
    }

    public static Lines Details(Scribe scribe, ContactPoint contact)
    {
        var lines = new Lines(scribe).Add(Scribe.Raw(contact.Name)).Add(scribe.Say(contact.Role)).Add(Scribe.Raw(contact.Organisation));
        return Reach(scribe, lines, PartyPhrases.Address, contact.Address, contact.Emails, contact.Phones, contact.Website);
    }

    public static Lines Details(Scribe scribe, DataProtectionOfficer officer)
    {
        var lines = new Lines(scribe).Add(Scribe.Raw(officer.Name)).Add(Scribe.Raw(officer.Organisation));
        return Reach(scribe, lines, PartyPhrases.Address, officer.Address, officer.Emails, officer.Phones, officer.Website);
    }

    public static Lines Details(Scribe scribe, Controller controller)
    {
        var lines = new Lines(scribe)
            .Add(Scribe.Raw(controller.Name))
            .Labelled(PartyPhrases.BusinessId, Scribe.Raw(controller.BusinessId?.Value))
            .Labelled(PartyPhrases.VatNumber, Scribe.Raw(controller.VatNumber?.Value));
        return Reach(scribe, lines, PartyPhrases.Address, controller.Address, controller.Emails, controller.Phones, controller.Website)
            .Labelled(PartyPhrases.Sector, controller.Sector is { } sector ? scribe[PartyPhrases.Sectors[sector]] : null)
            .Labelled(PartyPhrases.Role, controller.Role is { } role ? scribe[PartyPhrases.Roles[role]] : null);
    }

    private static Lines Introduced(Scribe scribe, Phrase intro, ContactPoint? contact)
    {
        var details = contact is null ? new Lines(scribe) : Details(scribe, contact);
        return details.IsEmpty ? details : new Lines(scribe).Add(scribe[intro]).Add(details.Text);
    }

    private static Phrase Heading(Scribe scribe, bool several, bool isJoint) => (several, isJoint) switch
    {
        (_, true) => HeadingPhrases.JointControllers,
        (true, _) => scribe.ByLayout(HeadingPhrases.Controllers, HeadingPhrases.ControllersDetails),
        _ => scribe.ByLayout(HeadingPhrases.Controller, HeadingPhrases.ControllerDetails),
    };

    private static string? Listed(IReadOnlyList<string> texts)
    {
        var given = texts.Select(Scribe.Raw).OfType<string>().ToArray();
        return given.Length == 0 ? null : string.Join(", ", given);
    }
}
