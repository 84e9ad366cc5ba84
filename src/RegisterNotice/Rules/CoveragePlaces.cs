using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Where a notice says what the items of Articles 13, 14 and 30 ask for.</summary>
internal static class CoveragePlaces
{
    private static readonly RightKind[] OfArticle13 =
    [
        RightKind.Access, RightKind.Rectification, RightKind.Erasure, RightKind.Restriction, RightKind.Objection, RightKind.ObjectionToDirectMarketing, RightKind.Portability,
    ];

    public static IEnumerable<JsonPointer> Parties(Notice notice) =>
    [
        .. Part("/controllers", notice.Controllers.Count), .. Part("/representative", notice.Representative is null ? 0 : 1), .. Part("/contacts", notice.Contacts.Count),
    ];

    public static IEnumerable<JsonPointer> PartiesAndOfficer(Notice notice) => Parties(notice).Concat(OfficerPlace(notice));

    public static IEnumerable<JsonPointer> OfficerPlace(Notice notice) => Part("/dataProtectionOfficer", notice.DataProtectionOfficer.State);

    public static IEnumerable<JsonPointer> PurposePlaces(Notice notice) => Part("/purposes", notice.Purposes.Count);

    public static IEnumerable<JsonPointer> InterestPlaces(Notice notice) =>
        from p in Enumerable.Range(0, notice.Purposes.Count)
        from b in Enumerable.Range(0, notice.Purposes[p].LegalBases.Count)
        where notice.Purposes[p].LegalBases[b] is { Kind: LegalBasisKind.LegitimateInterests, Interest.Count: > 0 }
        select JsonPointer.Of($"/purposes/{p}/legalBases/{b}/interest");

    public static IEnumerable<JsonPointer> DisclosurePlaces(Notice notice) => notice.Disclosures.Items.Count > 0 ? ["/disclosures"] : Part("/disclosures", notice.Disclosures.State);

    public static IEnumerable<JsonPointer> TransferPlaces(Notice notice) => notice.Transfers.Items.Count > 0 ? ["/transfers"] : Part("/transfers", notice.Transfers.State);

    public static IEnumerable<JsonPointer> RetentionPlaces(Notice notice) => Part("/retentionRules", notice.RetentionRules.Count);

    public static IEnumerable<JsonPointer> RightPlaces(Notice notice) => OfKinds(notice, OfArticle13);

    public static IEnumerable<JsonPointer> WithdrawalPlaces(Notice notice) => OfKinds(notice, [RightKind.WithdrawConsent]);

    public static IEnumerable<JsonPointer> ComplaintPlaces(Notice notice) =>
        OfKinds(notice, [RightKind.Complaint]).Concat(Part("/supervisoryAuthority", notice.SupervisoryAuthority is null ? 0 : 1));

    public static IEnumerable<JsonPointer> ProvisionPlaces(Notice notice)
    {
        var places = Enumerable.Range(0, notice.DataCategories.Count).Where(i => notice.DataCategories[i].Provision is not null).Select(i => JsonPointer.Of($"/dataCategories/{i}/provision")).ToList();
        if (places.Count == 0 && NoticeWords.Of(notice).First(Meaning.ProvisionRequirement) is { } passage)
        {
            places.Add(passage.Pointer);
        }

        return places;
    }

    public static IEnumerable<JsonPointer> DecisionPlace(Notice notice) => Part("/automatedDecisions", notice.AutomatedDecisions.State);

    public static IEnumerable<JsonPointer> CategoryPlaces(Notice notice) => Part("/dataCategories", notice.DataCategories.Count);

    public static IEnumerable<JsonPointer> SubjectAndCategoryPlaces(Notice notice) => Part("/dataSubjects", notice.DataSubjects.Count).Concat(CategoryPlaces(notice));

    public static IEnumerable<JsonPointer> SourcePlaces(Notice notice) => Part("/sources", notice.Sources.Count);

    public static IEnumerable<JsonPointer> SecurityPlaces(Notice notice) => Part("/security", notice.Security.Count);

    private static IEnumerable<JsonPointer> OfKinds(Notice notice, RightKind[] kinds) =>
        Enumerable.Range(0, notice.Rights.Count).Where(i => kinds.Contains(notice.Rights[i].Kind)).Select(i => JsonPointer.Of($"/rights/{i}"));

    private static IEnumerable<JsonPointer> Part(JsonPointer pointer, int count) => count > 0 ? [pointer] : [];

    private static IEnumerable<JsonPointer> Part(JsonPointer pointer, DeclarationState state) => state == DeclarationState.NotStated ? [] : [pointer];
}
