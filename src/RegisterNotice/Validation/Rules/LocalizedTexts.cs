namespace RegisterNotice.Validation.Rules;

/// <summary>Every text of a notice's facts with all its languages, in the order of the notice's JSON; <see cref="NoticeTexts"/> gives them language by language.</summary>
internal static class LocalizedTexts
{
    public static void Each<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var notice = it.Notice;
        Look(ref it, notice.Title, new("/title"), look);
        Look(ref it, notice.RegisterName, new("/registerName"), look);
        OfParties(ref it, look);
        OfPurposes(ref it, look);
        OfData(ref it, look);
        OfRecipients(ref it, look);
        OfKeeping(ref it, look);
        OfRights(ref it, look);
        OfCookies(ref it, look);
        Look(ref it, notice.SupervisoryAuthority?.Name, new("/supervisoryAuthority/name"), look);
        for (var i = 0; i < notice.Changes.Count; i++)
        {
            Look(ref it, notice.Changes[i].Summary, new("/changes", i, Member: "/summary"), look);
        }
    }

    private static void OfParties<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            Look(ref it, notice.Controllers[i].Arrangement?.Essence, new("/controllers", i, Member: "/arrangement/essence"), look);
            Look(ref it, notice.Controllers[i].Arrangement?.ContactPoint?.Role, new("/controllers", i, Member: "/arrangement/contactPoint/role"), look);
        }

        Look(ref it, notice.Representative?.Role, new("/representative/role"), look);
        Look(ref it, notice.DataProtectionOfficer.Statement, new("/dataProtectionOfficer/statement"), look);
        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            Look(ref it, notice.Contacts[i].Role, new("/contacts", i, Member: "/role"), look);
        }
    }

    private static void OfPurposes<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < it.Notice.Purposes.Count; i++)
        {
            var purpose = it.Notice.Purposes[i];
            Look(ref it, purpose.Description, new("/purposes", i, Member: "/description"), look);
            for (var b = 0; b < purpose.LegalBases.Count; b++)
            {
                Look(ref it, purpose.LegalBases[b].Description, new("/purposes", i, "/legalBases", b, "/description"), look);
                Look(ref it, purpose.LegalBases[b].Interest, new("/purposes", i, "/legalBases", b, "/interest"), look);
            }
        }
    }

    private static void OfData<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.DataSubjects.Count; i++)
        {
            Look(ref it, notice.DataSubjects[i].Name, new("/dataSubjects", i, Member: "/name"), look);
            Look(ref it, notice.DataSubjects[i].Description, new("/dataSubjects", i, Member: "/description"), look);
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            var category = notice.DataCategories[i];
            Look(ref it, category.Name, new("/dataCategories", i, Member: "/name"), look);
            for (var item = 0; item < category.Items.Count; item++)
            {
                Look(ref it, category.Items[item], new("/dataCategories", i, "/items", item), look);
            }

            Look(ref it, category.Provision?.Consequence, new("/dataCategories", i, Member: "/provision/consequence"), look);
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            Look(ref it, notice.Sources[i].Description, new("/sources", i, Member: "/description"), look);
        }
    }

    private static void OfRecipients<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var (disclosures, transfers) = (it.Notice.Disclosures, it.Notice.Transfers);
        for (var i = 0; i < disclosures.Items.Count; i++)
        {
            var item = disclosures.Items[i];
            Look(ref it, item.Recipient.Category, new("/disclosures/items", i, Member: "/recipient/category"), look);
            Look(ref it, item.Purpose, new("/disclosures/items", i, Member: "/purpose"), look);
            Look(ref it, item.Condition, new("/disclosures/items", i, Member: "/condition"), look);
            Look(ref it, item.LegalBasis?.Description, new("/disclosures/items", i, Member: "/legalBasis/description"), look);
            Look(ref it, item.LegalBasis?.Interest, new("/disclosures/items", i, Member: "/legalBasis/interest"), look);
        }

        Look(ref it, disclosures.Statement, new("/disclosures/statement"), look);
        for (var i = 0; i < transfers.Items.Count; i++)
        {
            var item = transfers.Items[i];
            Look(ref it, item.Recipient?.Category, new("/transfers/items", i, Member: "/recipient/category"), look);
            Look(ref it, item.CopyAvailableFrom, new("/transfers/items", i, Member: "/copyAvailableFrom"), look);
            Look(ref it, item.Condition, new("/transfers/items", i, Member: "/condition"), look);
        }

        Look(ref it, transfers.Statement, new("/transfers/statement"), look);
    }

    private static void OfKeeping<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
        {
            Look(ref it, it.Notice.RetentionRules[i].Description, new("/retentionRules", i, Member: "/description"), look);
        }

        for (var i = 0; i < it.Notice.Security.Count; i++)
        {
            Look(ref it, it.Notice.Security[i].Description, new("/security", i, Member: "/description"), look);
        }
    }

    private static void OfRights<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < it.Notice.Rights.Count; i++)
        {
            var right = it.Notice.Rights[i];
            Look(ref it, right.Description, new("/rights", i, Member: "/description"), look);
            Look(ref it, right.Fee, new("/rights", i, Member: "/fee"), look);
            Look(ref it, right.Limitation, new("/rights", i, Member: "/limitation"), look);
        }

        var decisions = it.Notice.AutomatedDecisions;
        Look(ref it, decisions.Description, new("/automatedDecisions/description"), look);
        Look(ref it, decisions.Logic, new("/automatedDecisions/logic"), look);
        Look(ref it, decisions.Consequences, new("/automatedDecisions/consequences"), look);
    }

    private static void OfCookies<TLook>(ref RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var cookies = it.Notice.Cookies;
        Look(ref it, cookies.Description, new("/cookies/description"), look);
        Look(ref it, cookies.Consent, new("/cookies/consent"), look);
        for (var i = 0; i < cookies.Technologies.Count; i++)
        {
            Look(ref it, cookies.Technologies[i].Purpose, new("/cookies/technologies", i, Member: "/purpose"), look);
        }
    }

    private static void Look<TLook>(ref RuleContext it, LocalizedText? text, in TextPlace place, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        if (text is not null)
        {
            look.At(ref it, text, place);
        }
    }
}
