namespace RegisterNotice.Validation.Rules;

/// <summary>Every text of a notice's facts with all its languages, in the order of the notice's JSON; <see cref="NoticeTexts"/> gives them language by language.</summary>
internal static class LocalizedTexts
{
    public static void Each<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var notice = it.Notice;
        Look(it, notice.Title, new("/title"), look);
        Look(it, notice.RegisterName, new("/registerName"), look);
        for (var i = 0; i < notice.LegalFramework.Count; i++)
        {
            Look(it, notice.LegalFramework[i].Name, new("/legalFramework", i, Member: "/name"), look);
        }

        OfParties(it, look);
        OfPurposes(it, look);
        OfData(it, look);
        OfRecipients(it, look);
        OfKeeping(it, look);
        OfRights(it, look);
        OfCookies(it, look);
        Look(it, notice.SupervisoryAuthority?.Name, new("/supervisoryAuthority/name"), look);
        for (var i = 0; i < notice.Changes.Count; i++)
        {
            Look(it, notice.Changes[i].Summary, new("/changes", i, Member: "/summary"), look);
        }
    }

    private static void OfParties<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            Look(it, notice.Controllers[i].Arrangement?.Essence, new("/controllers", i, Member: "/arrangement/essence"), look);
            Look(it, notice.Controllers[i].Arrangement?.ContactPoint?.Role, new("/controllers", i, Member: "/arrangement/contactPoint/role"), look);
        }

        Look(it, notice.Representative?.Role, new("/representative/role"), look);
        Look(it, notice.DataProtectionOfficer.Statement, new("/dataProtectionOfficer/statement"), look);
        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            Look(it, notice.Contacts[i].Role, new("/contacts", i, Member: "/role"), look);
        }
    }

    private static void OfPurposes<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < it.Notice.Purposes.Count; i++)
        {
            var purpose = it.Notice.Purposes[i];
            Look(it, purpose.Description, new("/purposes", i, Member: "/description"), look);
            for (var b = 0; b < purpose.LegalBases.Count; b++)
            {
                Look(it, purpose.LegalBases[b].Description, new("/purposes", i, "/legalBases", b, "/description"), look);
                Look(it, purpose.LegalBases[b].Interest, new("/purposes", i, "/legalBases", b, "/interest"), look);
                Look(it, purpose.LegalBases[b].Reference?.Name, new("/purposes", i, "/legalBases", b, "/reference/name"), look);
            }
        }
    }

    private static void OfData<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.DataSubjects.Count; i++)
        {
            Look(it, notice.DataSubjects[i].Name, new("/dataSubjects", i, Member: "/name"), look);
            Look(it, notice.DataSubjects[i].Description, new("/dataSubjects", i, Member: "/description"), look);
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            var category = notice.DataCategories[i];
            Look(it, category.Name, new("/dataCategories", i, Member: "/name"), look);
            for (var item = 0; item < category.Items.Count; item++)
            {
                Look(it, category.Items[item], new("/dataCategories", i, "/items", item), look);
            }

            Look(it, category.Ground?.Name, new("/dataCategories", i, Member: "/ground/name"), look);
            Look(it, category.Provision?.Consequence, new("/dataCategories", i, Member: "/provision/consequence"), look);
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            Look(it, notice.Sources[i].Description, new("/sources", i, Member: "/description"), look);
        }
    }

    private static void OfRecipients<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var (disclosures, transfers) = (it.Notice.Disclosures, it.Notice.Transfers);
        for (var i = 0; i < disclosures.Items.Count; i++)
        {
            var item = disclosures.Items[i];
            Look(it, item.Recipient.Category, new("/disclosures/items", i, Member: "/recipient/category"), look);
            Look(it, item.Purpose, new("/disclosures/items", i, Member: "/purpose"), look);
            Look(it, item.Condition, new("/disclosures/items", i, Member: "/condition"), look);
            Look(it, item.LegalBasis?.Description, new("/disclosures/items", i, Member: "/legalBasis/description"), look);
            Look(it, item.LegalBasis?.Interest, new("/disclosures/items", i, Member: "/legalBasis/interest"), look);
            Look(it, item.LegalBasis?.Reference?.Name, new("/disclosures/items", i, Member: "/legalBasis/reference/name"), look);
        }

        Look(it, disclosures.Statement, new("/disclosures/statement"), look);
        for (var i = 0; i < transfers.Items.Count; i++)
        {
            var item = transfers.Items[i];
            Look(it, item.Recipient?.Category, new("/transfers/items", i, Member: "/recipient/category"), look);
            Look(it, item.Reference?.Name, new("/transfers/items", i, Member: "/reference/name"), look);
            Look(it, item.CopyAvailableFrom, new("/transfers/items", i, Member: "/copyAvailableFrom"), look);
            Look(it, item.Condition, new("/transfers/items", i, Member: "/condition"), look);
        }

        Look(it, transfers.Statement, new("/transfers/statement"), look);
    }

    private static void OfKeeping<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
        {
            Look(it, it.Notice.RetentionRules[i].Description, new("/retentionRules", i, Member: "/description"), look);
            Look(it, it.Notice.RetentionRules[i].Reference?.Name, new("/retentionRules", i, Member: "/reference/name"), look);
        }

        for (var i = 0; i < it.Notice.Security.Count; i++)
        {
            Look(it, it.Notice.Security[i].Description, new("/security", i, Member: "/description"), look);
        }
    }

    private static void OfRights<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < it.Notice.Rights.Count; i++)
        {
            var right = it.Notice.Rights[i];
            Look(it, right.Description, new("/rights", i, Member: "/description"), look);
            Look(it, right.Fee, new("/rights", i, Member: "/fee"), look);
            Look(it, right.Limitation, new("/rights", i, Member: "/limitation"), look);
            Look(it, right.Reference?.Name, new("/rights", i, Member: "/reference/name"), look);
        }

        var decisions = it.Notice.AutomatedDecisions;
        Look(it, decisions.Description, new("/automatedDecisions/description"), look);
        Look(it, decisions.Logic, new("/automatedDecisions/logic"), look);
        Look(it, decisions.Consequences, new("/automatedDecisions/consequences"), look);
    }

    private static void OfCookies<TLook>(RuleContext it, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var cookies = it.Notice.Cookies;
        Look(it, cookies.Description, new("/cookies/description"), look);
        Look(it, cookies.Consent, new("/cookies/consent"), look);
        for (var i = 0; i < cookies.Technologies.Count; i++)
        {
            Look(it, cookies.Technologies[i].Purpose, new("/cookies/technologies", i, Member: "/purpose"), look);
        }
    }

    private static void Look<TLook>(RuleContext it, LocalizedText? text, in TextPlace place, TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        if (text is not null)
        {
            look.At(it, text, place);
        }
    }
}
