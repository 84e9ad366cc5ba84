namespace RegisterNotice.Rules;

/// <summary>Every text of a notice's facts with all its languages, in the order of the notice's JSON; <see cref="NoticeTexts"/> gives them language by language.</summary>
internal static class LocalizedTexts
{
    public static void Each<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        Look(notice.Title, new("/title"), ref look);
        Look(notice.RegisterName, new("/registerName"), ref look);
        for (var i = 0; i < notice.LegalFramework.Count; i++)
        {
            Look(notice.LegalFramework[i].Name, new("/legalFramework", i, Member: "/name"), ref look);
        }

        OfParties(notice, ref look);
        OfPurposes(notice, ref look);
        OfData(notice, ref look);
        OfRecipients(notice, ref look);
        OfKeeping(notice, ref look);
        OfRights(notice, ref look);
        OfCookies(notice, ref look);
        Look(notice.SupervisoryAuthority?.Name, new("/supervisoryAuthority/name"), ref look);
        for (var i = 0; i < notice.Changes.Count; i++)
        {
            Look(notice.Changes[i].Summary, new("/changes", i, Member: "/summary"), ref look);
        }
    }

    private static void OfParties<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            Look(notice.Controllers[i].Arrangement?.Essence, new("/controllers", i, Member: "/arrangement/essence"), ref look);
            Look(notice.Controllers[i].Arrangement?.ContactPoint?.Role, new("/controllers", i, Member: "/arrangement/contactPoint/role"), ref look);
        }

        Look(notice.Representative?.Role, new("/representative/role"), ref look);
        Look(notice.DataProtectionOfficer.Statement, new("/dataProtectionOfficer/statement"), ref look);
        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            Look(notice.Contacts[i].Role, new("/contacts", i, Member: "/role"), ref look);
        }
    }

    private static void OfPurposes<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < notice.Purposes.Count; i++)
        {
            var purpose = notice.Purposes[i];
            Look(purpose.Description, new("/purposes", i, Member: "/description"), ref look);
            for (var b = 0; b < purpose.LegalBases.Count; b++)
            {
                Look(purpose.LegalBases[b].Description, new("/purposes", i, "/legalBases", b, "/description"), ref look);
                Look(purpose.LegalBases[b].Interest, new("/purposes", i, "/legalBases", b, "/interest"), ref look);
                Look(purpose.LegalBases[b].Reference?.Name, new("/purposes", i, "/legalBases", b, "/reference/name"), ref look);
            }
        }
    }

    private static void OfData<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < notice.DataSubjects.Count; i++)
        {
            Look(notice.DataSubjects[i].Name, new("/dataSubjects", i, Member: "/name"), ref look);
            Look(notice.DataSubjects[i].Description, new("/dataSubjects", i, Member: "/description"), ref look);
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            var category = notice.DataCategories[i];
            Look(category.Name, new("/dataCategories", i, Member: "/name"), ref look);
            for (var item = 0; item < category.Items.Count; item++)
            {
                Look(category.Items[item], new("/dataCategories", i, "/items", item), ref look);
            }

            Look(category.Ground?.Name, new("/dataCategories", i, Member: "/ground/name"), ref look);
            Look(category.Provision?.Consequence, new("/dataCategories", i, Member: "/provision/consequence"), ref look);
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            Look(notice.Sources[i].Description, new("/sources", i, Member: "/description"), ref look);
        }
    }

    private static void OfRecipients<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var (disclosures, transfers) = (notice.Disclosures, notice.Transfers);
        for (var i = 0; i < disclosures.Items.Count; i++)
        {
            var item = disclosures.Items[i];
            Look(item.Recipient.Category, new("/disclosures/items", i, Member: "/recipient/category"), ref look);
            Look(item.Purpose, new("/disclosures/items", i, Member: "/purpose"), ref look);
            Look(item.Condition, new("/disclosures/items", i, Member: "/condition"), ref look);
            Look(item.LegalBasis?.Description, new("/disclosures/items", i, Member: "/legalBasis/description"), ref look);
            Look(item.LegalBasis?.Interest, new("/disclosures/items", i, Member: "/legalBasis/interest"), ref look);
            Look(item.LegalBasis?.Reference?.Name, new("/disclosures/items", i, Member: "/legalBasis/reference/name"), ref look);
        }

        Look(disclosures.Statement, new("/disclosures/statement"), ref look);
        for (var i = 0; i < transfers.Items.Count; i++)
        {
            var item = transfers.Items[i];
            Look(item.Recipient?.Category, new("/transfers/items", i, Member: "/recipient/category"), ref look);
            Look(item.Reference?.Name, new("/transfers/items", i, Member: "/reference/name"), ref look);
            Look(item.CopyAvailableFrom, new("/transfers/items", i, Member: "/copyAvailableFrom"), ref look);
            Look(item.Condition, new("/transfers/items", i, Member: "/condition"), ref look);
        }

        Look(transfers.Statement, new("/transfers/statement"), ref look);
    }

    private static void OfKeeping<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            Look(notice.RetentionRules[i].Description, new("/retentionRules", i, Member: "/description"), ref look);
            Look(notice.RetentionRules[i].Reference?.Name, new("/retentionRules", i, Member: "/reference/name"), ref look);
        }

        for (var i = 0; i < notice.Security.Count; i++)
        {
            Look(notice.Security[i].Description, new("/security", i, Member: "/description"), ref look);
        }
    }

    private static void OfRights<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        for (var i = 0; i < notice.Rights.Count; i++)
        {
            var right = notice.Rights[i];
            Look(right.Description, new("/rights", i, Member: "/description"), ref look);
            Look(right.Fee, new("/rights", i, Member: "/fee"), ref look);
            Look(right.Limitation, new("/rights", i, Member: "/limitation"), ref look);
            Look(right.Reference?.Name, new("/rights", i, Member: "/reference/name"), ref look);
        }

        var decisions = notice.AutomatedDecisions;
        Look(decisions.Description, new("/automatedDecisions/description"), ref look);
        Look(decisions.Logic, new("/automatedDecisions/logic"), ref look);
        Look(decisions.Consequences, new("/automatedDecisions/consequences"), ref look);
    }

    private static void OfCookies<TLook>(Notice notice, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        var cookies = notice.Cookies;
        Look(cookies.Description, new("/cookies/description"), ref look);
        Look(cookies.Consent, new("/cookies/consent"), ref look);
        for (var i = 0; i < cookies.Technologies.Count; i++)
        {
            Look(cookies.Technologies[i].Purpose, new("/cookies/technologies", i, Member: "/purpose"), ref look);
        }
    }

    private static void Look<TLook>(LocalizedText? text, in TextPlace place, ref TLook look)
        where TLook : struct, ILocalizedTextLook
    {
        if (text is not null)
        {
            look.At(text, place);
        }
    }
}
