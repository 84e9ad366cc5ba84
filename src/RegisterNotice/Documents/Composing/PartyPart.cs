using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Who is responsible, and whom to turn to.</summary>
internal static class PartyPart
{
    public static void Controllers(Passage passage, Scribe scribe)
    {
        var several = 0;
        foreach (var controller in scribe.Notice.Controllers.AsSpan())
        {
            if (controller.Role != ControllerRole.Processor)
            {
                several++;
                Controller(passage, scribe, controller);
            }
        }

        var isJoint = AreJoint(scribe.Notice.Controllers);
        passage.Paragraph(isJoint ? scribe[PartyPhrases.RightsAgainstEach] : null);
        if (several > 0 || scribe.Notice.Controllers.Count == 0)
        {
            Representatives(passage, scribe);
        }

        passage.Section(Heading(scribe, several > 1, isJoint), SectionKind.Controller);
        ProcessorPart.Sections(passage, scribe);
    }

    public static void Representatives(Passage passage, Scribe scribe)
    {
        foreach (var representative in scribe.Notice.Representatives.AsSpan())
        {
            passage.Paragraph(Introduced(scribe, Represents(representative), representative));
        }
    }

    /// <summary>Whether several controllers decide together.</summary>
    public static bool AreJoint(IReadOnlyList<Controller> controllers)
    {
        foreach (var controller in controllers.AsSpan())
        {
            if (controller.Role == ControllerRole.Joint)
            {
                return controllers.Count > 1;
            }
        }

        return false;
    }

    public static void Contacts(Passage passage, Scribe scribe)
    {
        foreach (var contact in scribe.Notice.Contacts.AsSpan())
        {
            passage.Paragraph(Details(scribe, contact));
        }

        var heading = scribe.Notice.Contacts.Count > 1
            ? scribe.ByLayout(HeadingPhrases.RegisterContacts, HeadingPhrases.PrivacyContacts)
            : scribe.ByLayout(HeadingPhrases.RegisterContact, HeadingPhrases.PrivacyContact);
        passage.Section(heading, SectionKind.Contact);
    }

    public static void Officer(Passage passage, Scribe scribe)
    {
        var officer = scribe.Notice.DataProtectionOfficer;
        var details = Details(scribe, officer).Take();
        Statement.Add(
            passage, scribe, officer, officer.State, officer.Statement, PartyPhrases.NoOfficer,
            details is null ? PartyPhrases.SomeOfficer : null)
            .Paragraph(details)
            .Section(HeadingPhrases.Officer, SectionKind.DataProtectionOfficer);
    }

    /// <summary>How to reach somebody.</summary>
    public static Lines Reach(
        Scribe scribe,
        Lines lines,
        Phrase addressLabel,
        PostalAddress? address,
        IReadOnlyList<string> emails,
        IReadOnlyList<string> phones,
        string? website) => lines
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
        return Enumeration.Parted(
            ", ",
            Scribe.Raw(address.Street),
            Scribe.Raw(address.PostOfficeBox),
            Enumeration.Parted(" ", Scribe.Raw(address.PostalCode), Scribe.Raw(address.Town)),
            address.Country is null || isDomestic ? null : Scribe.Raw(CountryNames.Name(address.Country, scribe.Main)));
    }

    public static Lines Details(Scribe scribe, ContactPoint contact)
    {
        // What somebody is begins the lines where there is no name.
        var role = scribe.Say(contact.Role);
        var name = Scribe.Raw(contact.Name);
        var lines = scribe.Begin().Add(name).Add(name is null ? role?.Capitalised() : role).Add(Scribe.Raw(contact.Organisation));
        return Reach(scribe, lines, PartyPhrases.Address, contact.Address, contact.Emails, contact.Phones, contact.Website);
    }

    public static Lines Details(Scribe scribe, DataProtectionOfficer officer)
    {
        var lines = scribe.Begin().Add(Scribe.Raw(officer.Name)).Add(Scribe.Raw(officer.Organisation));
        return Reach(scribe, lines, PartyPhrases.Address, officer.Address, officer.Emails, officer.Phones, officer.Website);
    }

    public static Lines Details(Scribe scribe, Controller controller)
    {
        var lines = scribe.Begin()
            .Add(Scribe.Raw(controller.Name))
            .Labelled(PartyPhrases.BusinessId, Scribe.Raw(controller.BusinessId?.Value))
            .Labelled(PartyPhrases.VatNumber, Scribe.Raw(controller.VatNumber?.Value));
        return Reach(scribe, lines, PartyPhrases.Address, controller.Address, controller.Emails, controller.Phones, controller.Website)
            .Labelled(
                PartyPhrases.ServiceLanguages,
                scribe.Join(controller.Languages, static (scribe, language) => LanguageNames.Name(language, scribe.Main)))
            .Labelled(
                PartyPhrases.Role,
                TellsRole(scribe, controller) && controller.Role is { } role
                    ? scribe[PartyPhrases.Roles.Of(role, controller, "role")]
                    : null);
    }

    private static void Controller(Passage passage, Scribe scribe, Controller controller)
    {
        passage.Paragraph(Details(scribe, controller));
        if (controller.Arrangement is { } arrangement)
        {
            passage.Paragraph(scribe.Begin().Labelled(PartyPhrases.Essence, scribe.Say(arrangement.Essence)))
                .Each(arrangement.Responsibilities, Responsibility)
                .ListedUnder(scribe[PartyPhrases.Responsibilities])
                .Paragraph(Introduced(scribe, PartyPhrases.CommonContact, arrangement.ContactPoint));
        }
    }

    /// <summary>What joint controllers have agreed on, and where data subjects turn.</summary>
    public static Lines Arrangement(Scribe scribe, JointArrangement arrangement)
    {
        var contact = arrangement.ContactPoint is { } point ? Details(scribe, point).TakeListed() : null;
        var responsibilities = arrangement.Responsibilities.Select(part => Responsibility(scribe, part).Take()).ToArray();
        var lines = scribe.Begin().Said(PartyPhrases.Essence, scribe.Say(arrangement.Essence));
        foreach (var responsibility in responsibilities)
        {
            lines.Add(responsibility);
        }

        return contact is { } named ? lines.Add($"{PartyPhrases.CommonContact} {named}") : lines;
    }

    private static Lines Responsibility(Scribe scribe, JointResponsibility responsibility)
    {
        var task = scribe.Say(responsibility.Task);
        return scribe.ControllerName(responsibility.ControllerId) is { } name
            ? scribe.Begin().Add($"{task?.AsName()}: {name}")
            : scribe.Begin().Add(task);
    }

    // What all controllers are alike their heading says; what a newer version says it does not.
    private static bool TellsRole(Scribe scribe, Controller controller) =>
        scribe.RolesDiffer
        || controller.Role == ControllerRole.Unknown
        || (scribe.IsForController && controller.Role == ControllerRole.Joint);

    public static Lines Introduced(Scribe scribe, Phrase intro, ContactPoint? contact)
    {
        var lines = scribe.Begin();
        return contact is not null && Details(scribe, contact).Take() is { } details ? lines.Add(scribe[intro]).Add(details) : lines;
    }

    // Where a representative sits tells before whom it stands for the controller; one whose country is not said is that of Article 27.
    private static Phrase Represents(ContactPoint representative) => representative.Address?.Country switch
    {
        { Value: "GB" } => PartyPhrases.RepresentativeInUnitedKingdom,
        { } country when !EuropeanEconomicArea.Contains(country, LocalDate.MaxIsoValue) => PartyPhrases.RepresentativeElsewhere,
        _ => PartyPhrases.Representative,
    };

    private static Phrase Heading(Scribe scribe, bool several, bool isJoint) => (several, isJoint) switch
    {
        (_, true) => HeadingPhrases.JointControllers,
        (true, _) => scribe.ByLayout(HeadingPhrases.Controllers, HeadingPhrases.ControllersDetails),
        _ => scribe.ByLayout(HeadingPhrases.Controller, HeadingPhrases.ControllerDetails),
    };

    public static string? Listed(IReadOnlyList<string> texts)
    {
        if (texts.Count < 2)
        {
            return texts.Count == 0 ? null : Scribe.Raw(texts[0]);
        }

        var told = new string?[texts.Count];
        for (var i = 0; i < told.Length; i++)
        {
            told[i] = Scribe.Raw(texts[i]);
        }

        return Enumeration.Parted(", ", told);
    }
}
