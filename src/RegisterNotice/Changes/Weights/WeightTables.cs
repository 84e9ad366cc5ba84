namespace RegisterNotice.Changes.Weights;

/// <summary>The tables of weights: a table for each part of a notice that has members to weigh.</summary>
internal static class WeightTables
{
    public static IReadOnlyList<IPartWeights> All { get; } =
    [
        NoticeWeights.Table, ControllerWeights.Table, PartyWeights.Arrangement, PartyWeights.Contact, PartyWeights.CommonContact,
        PartyWeights.Officer,
        PurposeWeights.Table, PurposeWeights.Basis, DataWeights.Subjects, DataWeights.Categories, DataWeights.Provision,
        DataWeights.Sources,
        RecipientWeights.Disclosures.Table, RecipientWeights.Disclosure, RecipientWeights.Recipient, RecipientWeights.TransferRecipient,
        TransferWeights.Transfers.Table, TransferWeights.Transfer, RetentionWeights.Rule, TechnologyWeights.Security, RightWeights.Table,
        RightWeights.Channel,
        TechnologyWeights.Decisions, TechnologyWeights.Cookies, TechnologyWeights.Technology, PartyWeights.Authority,
        PurposeWeights.BalancingTest, PurposeWeights.SpecialCategory, PurposeWeights.Profiling, DataWeights.Secrecy,
        RetentionWeights.Period,
        RightWeights.Restriction, TechnologyWeights.Decision,
        PartyWeights.Responsibility, PartyWeights.Instructing, RecipientWeights.SubProcessor, SpecialWeights.Exemption,
        SpecialWeights.LanguageVersion,
        SpecialWeights.Research, SpecialWeights.DocumentRegister, SpecialWeights.PublicAccess,
    ];
}
