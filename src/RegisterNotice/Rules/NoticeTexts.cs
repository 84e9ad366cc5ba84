using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Every text of a notice's facts, in the order of its JSON; those of the published wording are in <see cref="NoticeWords"/>.</summary>
internal static class NoticeTexts
{
    /// <summary>Looks at one text.</summary>
    public delegate void Look(RuleContext it, string text, in TextPlace place);

    public static void Each(RuleContext it, Look look) => Each(it, new Delegated(look));

    /// <summary>Looks at each with a type of its own, for what every notice goes through.</summary>
    public static void Each<TLook>(RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        Read(it, look, notice.Title, new("/title"));
        Read(it, look, notice.RegisterName, new("/registerName"));
        ReadParties(it, look);
        ReadProcessing(it, look);
        ReadRecipients(it, look);
        ReadRest(it, look);
    }

    /// <summary>All of them, and behind them the texts of the published wordings, as a host's rule sees them.</summary>
    public static IReadOnlyList<NoticeText> In(RuleContext it)
    {
        var texts = new List<NoticeText>();
        Each(it, new Gathering(texts));
        foreach (var section in it.Words.Sections)
        {
            foreach (var passage in section.Passages.AsSpan())
            {
                texts.Add(new() { Pointer = passage.Pointer, Text = passage.Text, Language = section.Document.Language, SectionKinds = section.Kinds });
            }
        }

        return ValueList<NoticeText>.Own([.. texts]);
    }

    /// <summary>What one of them betrays by its words, and by what has the shape of a code or, with <see cref="Meaning.TemplateWords"/>, of a gap.</summary>
    public static MeaningSet WithShapes(string text, MeaningSet meanings)
    {
        meanings = TemplateGaps.MayBeIn(text.AsSpan()) ? meanings.With(MeaningSet.Of(Meaning.TemplateWords)) : meanings;
        return PersonalIdentityCodes.TryFind(text, 0, out _, out _) ? meanings.With(MeaningSet.Of(Meaning.PersonalIdentityCode)) : meanings;
    }

    private static void ReadParties<TLook>(RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            var place = new TextPlace("/controllers", i);
            var controller = notice.Controllers[i];
            Read(it, look, controller.Name, place with { Member = "/name" });
            Read(it, look, controller.BusinessId?.Value, place with { Member = "/businessId" });
            Read(it, look, controller.VatNumber?.Value, place with { Member = "/vatNumber" });
            ReadAddress(it, look, controller.Address, place with { Child = "/address" });
            ReadChannels(it, look, controller.Emails, controller.Phones, controller.Website, place);
            Read(it, look, controller.Arrangement?.Essence, place with { Member = "/arrangement/essence" });
            ReadContact(it, look, controller.Arrangement?.ContactPoint, new("/controllers", i, "/arrangement/contactPoint"));
        }

        ReadContact(it, look, notice.Representative, new("/representative"));
        var officer = notice.DataProtectionOfficer;
        var at = new TextPlace("/dataProtectionOfficer");
        Read(it, look, officer.Name, at with { Member = "/name" });
        Read(it, look, officer.Organisation, at with { Member = "/organisation" });
        ReadAddress(it, look, officer.Address, at with { Child = "/address" });
        ReadChannels(it, look, officer.Emails, officer.Phones, officer.Website, at);
        Read(it, look, officer.Statement, at with { Member = "/statement" });
        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            ReadContact(it, look, notice.Contacts[i], new("/contacts", i));
        }
    }

    private static void ReadContact<TLook>(RuleContext it, TLook look, ContactPoint? contact, in TextPlace place)
        where TLook : struct, ITextLook
    {
        if (contact is not null)
        {
            Read(it, look, contact.Name, place with { Member = "/name" });
            Read(it, look, contact.Role, place with { Member = "/role" });
            Read(it, look, contact.Organisation, place with { Member = "/organisation" });
            ReadAddress(it, look, contact.Address, place with { Child = place.Child + "/address" });
            ReadChannels(it, look, contact.Emails, contact.Phones, contact.Website, place);
        }
    }

    private static void ReadAddress<TLook>(RuleContext it, TLook look, PostalAddress? address, in TextPlace place)
        where TLook : struct, ITextLook
    {
        Read(it, look, address?.Street, place with { Member = "/street" });
        Read(it, look, address?.PostOfficeBox, place with { Member = "/postOfficeBox" });
        Read(it, look, address?.Town, place with { Member = "/town" });
    }

    private static void ReadChannels<TLook>(RuleContext it, TLook look, IReadOnlyList<string> emails, IReadOnlyList<string> phones, string? website, in TextPlace place)
        where TLook : struct, ITextLook
    {
        Read(it, look, emails, place with { Child = place.Child + "/emails" });
        Read(it, look, phones, place with { Child = place.Child + "/phones" });
        Read(it, look, website, place with { Member = "/website" });
    }

    private static void ReadProcessing<TLook>(RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Purposes.Count; i++)
        {
            var place = new TextPlace("/purposes", i);
            Read(it, look, notice.Purposes[i].Description, place with { Member = "/description" });
            for (var b = 0; b < notice.Purposes[i].LegalBases.Count; b++)
            {
                var basis = notice.Purposes[i].LegalBases[b];
                var at = place with { Child = "/legalBases", ChildIndex = b };
                Read(it, look, basis.Description, at with { Member = "/description" });
                Read(it, look, basis.Interest, at with { Member = "/interest" });
                Read(it, look, basis.Reference?.Text, at with { Member = "/reference/text" });
            }
        }

        for (var i = 0; i < notice.DataSubjects.Count; i++)
        {
            Read(it, look, notice.DataSubjects[i].Name, new("/dataSubjects", i, Member: "/name"));
            Read(it, look, notice.DataSubjects[i].Description, new("/dataSubjects", i, Member: "/description"));
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            var category = notice.DataCategories[i];
            Read(it, look, category.Name, new("/dataCategories", i, Member: "/name"));
            for (var item = 0; item < category.Items.Count; item++)
            {
                Read(it, look, category.Items[item], new("/dataCategories", i, "/items", item));
            }

            Read(it, look, category.Provision?.Consequence, new("/dataCategories", i, Member: "/provision/consequence"));
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            Read(it, look, notice.Sources[i].Name, new("/sources", i, Member: "/name"));
            Read(it, look, notice.Sources[i].Description, new("/sources", i, Member: "/description"));
        }
    }

    private static void ReadRecipients<TLook>(RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        Read(it, look, it.Notice.Disclosures.Statement, new("/disclosures/statement"));
        for (var i = 0; i < it.Notice.Disclosures.Items.Count; i++)
        {
            var disclosure = it.Notice.Disclosures.Items[i];
            var place = new TextPlace("/disclosures/items", i);
            ReadRecipient(it, look, disclosure.Recipient, place);
            Read(it, look, disclosure.Purpose, place with { Member = "/purpose" });
            Read(it, look, disclosure.Condition, place with { Member = "/condition" });
            Read(it, look, disclosure.LegalBasis?.Description, place with { Member = "/legalBasis/description" });
            Read(it, look, disclosure.LegalBasis?.Interest, place with { Member = "/legalBasis/interest" });
        }

        Read(it, look, it.Notice.Transfers.Statement, new("/transfers/statement"));
        for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
        {
            var transfer = it.Notice.Transfers.Items[i];
            var place = new TextPlace("/transfers/items", i);
            ReadRecipient(it, look, transfer.Recipient, place);
            Read(it, look, transfer.InternationalOrganisation, place with { Member = "/internationalOrganisation" });
            Read(it, look, transfer.Reference?.Text, place with { Member = "/reference/text" });
            Read(it, look, transfer.CopyAvailableFrom, place with { Member = "/copyAvailableFrom" });
            Read(it, look, transfer.Condition, place with { Member = "/condition" });
        }
    }

    private static void ReadRecipient<TLook>(RuleContext it, TLook look, Recipient? recipient, in TextPlace place)
        where TLook : struct, ITextLook
    {
        Read(it, look, recipient?.Name, place with { Member = "/recipient/name" });
        Read(it, look, recipient?.Category, place with { Member = "/recipient/category" });
    }

    private static void ReadRest<TLook>(RuleContext it, TLook look)
        where TLook : struct, ITextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            Read(it, look, notice.RetentionRules[i].Description, new("/retentionRules", i, Member: "/description"));
        }

        for (var i = 0; i < notice.Security.Count; i++)
        {
            Read(it, look, notice.Security[i].Description, new("/security", i, Member: "/description"));
        }

        for (var i = 0; i < notice.Rights.Count; i++)
        {
            var right = notice.Rights[i];
            Read(it, look, right.Description, new("/rights", i, Member: "/description"));
            for (var c = 0; c < right.Channels.Count; c++)
            {
                Read(it, look, right.Channels[c].Target, new("/rights", i, "/channels", c, "/target"));
            }

            Read(it, look, right.Fee, new("/rights", i, Member: "/fee"));
            Read(it, look, right.Limitation, new("/rights", i, Member: "/limitation"));
        }

        Read(it, look, notice.AutomatedDecisions.Description, new("/automatedDecisions/description"));
        Read(it, look, notice.AutomatedDecisions.Logic, new("/automatedDecisions/logic"));
        Read(it, look, notice.AutomatedDecisions.Consequences, new("/automatedDecisions/consequences"));
        Read(it, look, notice.Cookies.Description, new("/cookies/description"));
        Read(it, look, notice.Cookies.Consent, new("/cookies/consent"));
        for (var i = 0; i < notice.Cookies.Technologies.Count; i++)
        {
            Read(it, look, notice.Cookies.Technologies[i].Name, new("/cookies/technologies", i, Member: "/name"));
            Read(it, look, notice.Cookies.Technologies[i].Provider, new("/cookies/technologies", i, Member: "/provider"));
            Read(it, look, notice.Cookies.Technologies[i].Purpose, new("/cookies/technologies", i, Member: "/purpose"));
        }

        for (var i = 0; i < notice.Changes.Count; i++)
        {
            Read(it, look, notice.Changes[i].Summary, new("/changes", i, Member: "/summary"));
        }
    }

    private static void Read<TLook>(RuleContext it, TLook look, string? text, in TextPlace place)
        where TLook : struct, ITextLook
    {
        if (text is not null)
        {
            look.At(it, text, place);
        }
    }

    private static void Read<TLook>(RuleContext it, TLook look, LocalizedText? text, in TextPlace place)
        where TLook : struct, ITextLook
    {
        if (text is not null)
        {
            foreach (var entry in text.AsSpan())
            {
                look.At(it, entry.Value, place with { Language = entry.Key });
            }
        }
    }

    private static void Read<TLook>(RuleContext it, TLook look, IReadOnlyList<string> texts, in TextPlace place)
        where TLook : struct, ITextLook
    {
        for (var i = 0; i < texts.Count; i++)
        {
            look.At(it, texts[i], place with { ChildIndex = i });
        }
    }

    private readonly struct Gathering(List<NoticeText> texts) : ITextLook
    {
        public void At(RuleContext it, string text, in TextPlace place) => texts.Add(new() { Pointer = place.Pointer, Text = text, Language = place.Language });
    }

    private readonly struct Delegated(Look look) : ITextLook
    {
        public void At(RuleContext it, string text, in TextPlace place) => look(it, text, place);
    }
}
