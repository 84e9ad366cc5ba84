using RegisterNotice.Text.Signals;

namespace RegisterNotice.Validation.Rules;

/// <summary>Every text of a notice's facts, in the order of its JSON; those of the published wording are in <see cref="NoticeWords"/>.</summary>
internal static class NoticeTexts
{
    /// <summary>Looks at one text.</summary>
    public delegate void Look(ref RuleContext it, string text, in TextPlace place);

    public static void Each(ref RuleContext it, Look look) => Each(ref it, new Delegated(look));

    /// <summary>Looks at each with a type of its own, for what every notice goes through.</summary>
    public static void Each<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        Read(ref it, look, notice.Title, new("/title"));
        Read(ref it, look, notice.RegisterName, new("/registerName"));
        ReadParties(ref it, look);
        ReadProcessing(ref it, look);
        ReadRecipients(ref it, look);
        ReadRest(ref it, look);
    }

    /// <summary>What one of them betrays by its words, and by what has the shape of a code or, with <see cref="Signal.TemplateWords"/>, of a gap.</summary>
    public static SignalSet WithShapes(string text, SignalSet signals)
    {
        signals = TemplateGaps.MayBeIn(text.AsSpan()) ? signals.With(SignalSet.Of(Signal.TemplateWords)) : signals;
        return PersonalIdentityCode.TryFind(text, 0, out _, out _) ? signals.With(SignalSet.Of(Signal.PersonalIdentityCode)) : signals;
    }

    private static void ReadParties<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            var place = new TextPlace("/controllers", i);
            var controller = notice.Controllers[i];
            Read(ref it, look, controller.Name, place with { Member = "/name" });
            Read(ref it, look, controller.BusinessId?.Value, place with { Member = "/businessId" });
            Read(ref it, look, controller.VatNumber?.Value, place with { Member = "/vatNumber" });
            ReadAddress(ref it, look, controller.Address, place with { Child = "/address" });
            ReadChannels(ref it, look, controller.Emails, controller.Phones, controller.Website, place);
            Read(ref it, look, controller.Arrangement?.Essence, place with { Member = "/arrangement/essence" });
            ReadContact(ref it, look, controller.Arrangement?.ContactPoint, new("/controllers", i, "/arrangement/contactPoint"));
        }

        ReadContact(ref it, look, notice.Representative, new("/representative"));
        var officer = notice.DataProtectionOfficer;
        var at = new TextPlace("/dataProtectionOfficer");
        Read(ref it, look, officer.Name, at with { Member = "/name" });
        Read(ref it, look, officer.Organisation, at with { Member = "/organisation" });
        ReadAddress(ref it, look, officer.Address, at with { Child = "/address" });
        ReadChannels(ref it, look, officer.Emails, officer.Phones, officer.Website, at);
        Read(ref it, look, officer.Statement, at with { Member = "/statement" });
        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            ReadContact(ref it, look, notice.Contacts[i], new("/contacts", i));
        }
    }

    private static void ReadContact<TLook>(ref RuleContext it, TLook look, ContactPoint? contact, in TextPlace place)
        where TLook : struct, ITextLook
    {
        if (contact is not null)
        {
            Read(ref it, look, contact.Name, place with { Member = "/name" });
            Read(ref it, look, contact.Role, place with { Member = "/role" });
            Read(ref it, look, contact.Organisation, place with { Member = "/organisation" });
            ReadAddress(ref it, look, contact.Address, place with { Child = place.Child + "/address" });
            ReadChannels(ref it, look, contact.Emails, contact.Phones, contact.Website, place);
        }
    }

    private static void ReadAddress<TLook>(ref RuleContext it, TLook look, PostalAddress? address, in TextPlace place)
        where TLook : struct, ITextLook
    {
        Read(ref it, look, address?.Street, place with { Member = "/street" });
        Read(ref it, look, address?.PostOfficeBox, place with { Member = "/postOfficeBox" });
        Read(ref it, look, address?.Town, place with { Member = "/town" });
    }

    private static void ReadChannels<TLook>(ref RuleContext it, TLook look, IReadOnlyList<string> emails, IReadOnlyList<string> phones, string? website, in TextPlace place)
        where TLook : struct, ITextLook
    {
        Read(ref it, look, emails, place with { Child = place.Child + "/emails" });
        Read(ref it, look, phones, place with { Child = place.Child + "/phones" });
        Read(ref it, look, website, place with { Member = "/website" });
    }

    private static void ReadProcessing<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Purposes.Count; i++)
        {
            var place = new TextPlace("/purposes", i);
            Read(ref it, look, notice.Purposes[i].Description, place with { Member = "/description" });
            for (var b = 0; b < notice.Purposes[i].LegalBases.Count; b++)
            {
                var basis = notice.Purposes[i].LegalBases[b];
                var at = place with { Child = "/legalBases", ChildIndex = b };
                Read(ref it, look, basis.Description, at with { Member = "/description" });
                Read(ref it, look, basis.Interest, at with { Member = "/interest" });
                Read(ref it, look, basis.Reference?.Text, at with { Member = "/reference/text" });
            }
        }

        for (var i = 0; i < notice.DataSubjects.Count; i++)
        {
            Read(ref it, look, notice.DataSubjects[i].Name, new("/dataSubjects", i, Member: "/name"));
            Read(ref it, look, notice.DataSubjects[i].Description, new("/dataSubjects", i, Member: "/description"));
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            var category = notice.DataCategories[i];
            Read(ref it, look, category.Name, new("/dataCategories", i, Member: "/name"));
            for (var item = 0; item < category.Items.Count; item++)
            {
                Read(ref it, look, category.Items[item], new("/dataCategories", i, "/items", item));
            }

            Read(ref it, look, category.Provision?.Consequence, new("/dataCategories", i, Member: "/provision/consequence"));
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            Read(ref it, look, notice.Sources[i].Name, new("/sources", i, Member: "/name"));
            Read(ref it, look, notice.Sources[i].Description, new("/sources", i, Member: "/description"));
        }
    }

    private static void ReadRecipients<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        Read(ref it, look, it.Notice.Disclosures.Statement, new("/disclosures/statement"));
        for (var i = 0; i < it.Notice.Disclosures.Items.Count; i++)
        {
            var disclosure = it.Notice.Disclosures.Items[i];
            var place = new TextPlace("/disclosures/items", i);
            ReadRecipient(ref it, look, disclosure.Recipient, place);
            Read(ref it, look, disclosure.Purpose, place with { Member = "/purpose" });
            Read(ref it, look, disclosure.Condition, place with { Member = "/condition" });
            Read(ref it, look, disclosure.LegalBasis?.Description, place with { Member = "/legalBasis/description" });
            Read(ref it, look, disclosure.LegalBasis?.Interest, place with { Member = "/legalBasis/interest" });
        }

        Read(ref it, look, it.Notice.Transfers.Statement, new("/transfers/statement"));
        for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
        {
            var transfer = it.Notice.Transfers.Items[i];
            var place = new TextPlace("/transfers/items", i);
            ReadRecipient(ref it, look, transfer.Recipient, place);
            Read(ref it, look, transfer.InternationalOrganisation, place with { Member = "/internationalOrganisation" });
            Read(ref it, look, transfer.Reference?.Text, place with { Member = "/reference/text" });
            Read(ref it, look, transfer.CopyAvailableFrom, place with { Member = "/copyAvailableFrom" });
            Read(ref it, look, transfer.Condition, place with { Member = "/condition" });
        }
    }

    private static void ReadRecipient<TLook>(ref RuleContext it, TLook look, Recipient? recipient, in TextPlace place)
        where TLook : struct, ITextLook
    {
        Read(ref it, look, recipient?.Name, place with { Member = "/recipient/name" });
        Read(ref it, look, recipient?.Category, place with { Member = "/recipient/category" });
    }

    private static void ReadRest<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            Read(ref it, look, notice.RetentionRules[i].Description, new("/retentionRules", i, Member: "/description"));
        }

        for (var i = 0; i < notice.Security.Count; i++)
        {
            Read(ref it, look, notice.Security[i].Description, new("/security", i, Member: "/description"));
        }

        for (var i = 0; i < notice.Rights.Count; i++)
        {
            var right = notice.Rights[i];
            Read(ref it, look, right.Description, new("/rights", i, Member: "/description"));
            for (var c = 0; c < right.Channels.Count; c++)
            {
                Read(ref it, look, right.Channels[c].Target, new("/rights", i, "/channels", c, "/target"));
            }

            Read(ref it, look, right.Fee, new("/rights", i, Member: "/fee"));
            Read(ref it, look, right.Limitation, new("/rights", i, Member: "/limitation"));
        }

        Read(ref it, look, notice.AutomatedDecisions.Description, new("/automatedDecisions/description"));
        Read(ref it, look, notice.AutomatedDecisions.Logic, new("/automatedDecisions/logic"));
        Read(ref it, look, notice.AutomatedDecisions.Consequences, new("/automatedDecisions/consequences"));
        Read(ref it, look, notice.Cookies.Description, new("/cookies/description"));
        Read(ref it, look, notice.Cookies.Consent, new("/cookies/consent"));
        for (var i = 0; i < notice.Cookies.Technologies.Count; i++)
        {
            Read(ref it, look, notice.Cookies.Technologies[i].Name, new("/cookies/technologies", i, Member: "/name"));
            Read(ref it, look, notice.Cookies.Technologies[i].Provider, new("/cookies/technologies", i, Member: "/provider"));
            Read(ref it, look, notice.Cookies.Technologies[i].Purpose, new("/cookies/technologies", i, Member: "/purpose"));
        }

        for (var i = 0; i < notice.Changes.Count; i++)
        {
            Read(ref it, look, notice.Changes[i].Summary, new("/changes", i, Member: "/summary"));
        }
    }

    private static void Read<TLook>(ref RuleContext it, TLook look, string? text, in TextPlace place)
        where TLook : struct, ITextLook
    {
        if (text is not null)
        {
            look.At(ref it, text, place);
        }
    }

    private static void Read<TLook>(ref RuleContext it, TLook look, LocalizedText? text, in TextPlace place)
        where TLook : struct, ITextLook
    {
        if (text is not null)
        {
            foreach (var entry in text.AsSpan())
            {
                look.At(ref it, entry.Value, place with { Language = entry.Key });
            }
        }
    }

    private static void Read<TLook>(ref RuleContext it, TLook look, IReadOnlyList<string> texts, in TextPlace place)
        where TLook : struct, ITextLook
    {
        for (var i = 0; i < texts.Count; i++)
        {
            look.At(ref it, texts[i], place with { ChildIndex = i });
        }
    }

    private readonly struct Delegated(Look look) : ITextLook
    {
        public void At(ref RuleContext it, string text, in TextPlace place) => look(ref it, text, place);
    }
}
