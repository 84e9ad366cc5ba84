namespace RegisterNotice.Validation.Rules;

/// <summary>Every text of a notice's facts with all its languages, in the order of the notice's JSON; <see cref="NoticeTexts"/> gives them language by language.</summary>
internal static class LocalizedTexts
{
    /// <summary>Looks at one of them.</summary>
    public delegate void Check<TState>(ref RuleContext it, LocalizedText text, in TextPlace place, TState state);

    public static void Each<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        var notice = it.Notice;
        Look(ref it, notice.Title, new("/title"), state, check);
        Look(ref it, notice.RegisterName, new("/registerName"), state, check);
        OfParties(ref it, state, check);
        OfPurposes(ref it, state, check);
        OfData(ref it, state, check);
        OfRecipients(ref it, state, check);
        OfKeeping(ref it, state, check);
        OfRights(ref it, state, check);
        OfCookies(ref it, state, check);
        Look(ref it, notice.SupervisoryAuthority?.Name, new("/supervisoryAuthority/name"), state, check);
        for (var i = 0; i < notice.Changes.Count; i++)
        {
            Look(ref it, notice.Changes[i].Summary, new("/changes", i, Member: "/summary"), state, check);
        }
    }

    private static void OfParties<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            Look(ref it, notice.Controllers[i].Arrangement?.Essence, new("/controllers", i, Member: "/arrangement/essence"), state, check);
            Look(ref it, notice.Controllers[i].Arrangement?.ContactPoint?.Role, new("/controllers", i, Member: "/arrangement/contactPoint/role"), state, check);
        }

        Look(ref it, notice.Representative?.Role, new("/representative/role"), state, check);
        Look(ref it, notice.DataProtectionOfficer.Statement, new("/dataProtectionOfficer/statement"), state, check);
        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            Look(ref it, notice.Contacts[i].Role, new("/contacts", i, Member: "/role"), state, check);
        }
    }

    private static void OfPurposes<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        for (var i = 0; i < it.Notice.Purposes.Count; i++)
        {
            var purpose = it.Notice.Purposes[i];
            Look(ref it, purpose.Description, new("/purposes", i, Member: "/description"), state, check);
            for (var b = 0; b < purpose.LegalBases.Count; b++)
            {
                Look(ref it, purpose.LegalBases[b].Description, new("/purposes", i, "/legalBases", b, "/description"), state, check);
                Look(ref it, purpose.LegalBases[b].Interest, new("/purposes", i, "/legalBases", b, "/interest"), state, check);
            }
        }
    }

    private static void OfData<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.DataSubjects.Count; i++)
        {
            Look(ref it, notice.DataSubjects[i].Name, new("/dataSubjects", i, Member: "/name"), state, check);
            Look(ref it, notice.DataSubjects[i].Description, new("/dataSubjects", i, Member: "/description"), state, check);
        }

        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            var category = notice.DataCategories[i];
            Look(ref it, category.Name, new("/dataCategories", i, Member: "/name"), state, check);
            for (var item = 0; item < category.Items.Count; item++)
            {
                Look(ref it, category.Items[item], new("/dataCategories", i, "/items", item), state, check);
            }

            Look(ref it, category.Provision?.Consequence, new("/dataCategories", i, Member: "/provision/consequence"), state, check);
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            Look(ref it, notice.Sources[i].Description, new("/sources", i, Member: "/description"), state, check);
        }
    }

    private static void OfRecipients<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        var (disclosures, transfers) = (it.Notice.Disclosures, it.Notice.Transfers);
        for (var i = 0; i < disclosures.Items.Count; i++)
        {
            var item = disclosures.Items[i];
            Look(ref it, item.Recipient.Category, new("/disclosures/items", i, Member: "/recipient/category"), state, check);
            Look(ref it, item.Purpose, new("/disclosures/items", i, Member: "/purpose"), state, check);
            Look(ref it, item.Condition, new("/disclosures/items", i, Member: "/condition"), state, check);
            Look(ref it, item.LegalBasis?.Description, new("/disclosures/items", i, Member: "/legalBasis/description"), state, check);
            Look(ref it, item.LegalBasis?.Interest, new("/disclosures/items", i, Member: "/legalBasis/interest"), state, check);
        }

        Look(ref it, disclosures.Statement, new("/disclosures/statement"), state, check);
        for (var i = 0; i < transfers.Items.Count; i++)
        {
            var item = transfers.Items[i];
            Look(ref it, item.Recipient?.Category, new("/transfers/items", i, Member: "/recipient/category"), state, check);
            Look(ref it, item.CopyAvailableFrom, new("/transfers/items", i, Member: "/copyAvailableFrom"), state, check);
            Look(ref it, item.Condition, new("/transfers/items", i, Member: "/condition"), state, check);
        }

        Look(ref it, transfers.Statement, new("/transfers/statement"), state, check);
    }

    private static void OfKeeping<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
        {
            Look(ref it, it.Notice.RetentionRules[i].Description, new("/retentionRules", i, Member: "/description"), state, check);
        }

        for (var i = 0; i < it.Notice.Security.Count; i++)
        {
            Look(ref it, it.Notice.Security[i].Description, new("/security", i, Member: "/description"), state, check);
        }
    }

    private static void OfRights<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        for (var i = 0; i < it.Notice.Rights.Count; i++)
        {
            var right = it.Notice.Rights[i];
            Look(ref it, right.Description, new("/rights", i, Member: "/description"), state, check);
            Look(ref it, right.Fee, new("/rights", i, Member: "/fee"), state, check);
            Look(ref it, right.Limitation, new("/rights", i, Member: "/limitation"), state, check);
        }

        var decisions = it.Notice.AutomatedDecisions;
        Look(ref it, decisions.Description, new("/automatedDecisions/description"), state, check);
        Look(ref it, decisions.Logic, new("/automatedDecisions/logic"), state, check);
        Look(ref it, decisions.Consequences, new("/automatedDecisions/consequences"), state, check);
    }

    private static void OfCookies<TState>(ref RuleContext it, TState state, Check<TState> check)
    {
        var cookies = it.Notice.Cookies;
        Look(ref it, cookies.Description, new("/cookies/description"), state, check);
        Look(ref it, cookies.Consent, new("/cookies/consent"), state, check);
        for (var i = 0; i < cookies.Technologies.Count; i++)
        {
            Look(ref it, cookies.Technologies[i].Purpose, new("/cookies/technologies", i, Member: "/purpose"), state, check);
        }
    }

    private static void Look<TState>(ref RuleContext it, LocalizedText? text, in TextPlace place, TState state, Check<TState> check)
    {
        if (text is not null)
        {
            check(ref it, text, place, state);
        }
    }
}
