using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Where a notice says what the items of Articles 13, 14 and 30 ask for.</summary>
internal static class CoveragePlaces
{
    private static readonly RightKind[] OfArticle13 =
    [
        RightKind.Access, RightKind.Rectification, RightKind.Erasure, RightKind.Restriction, RightKind.Objection,
        RightKind.ObjectionToDirectMarketing, RightKind.Portability,
    ];

    public static IEnumerable<JsonPointer> Parties(Notice notice) =>
    [
        .. Part(notice, NoticeShape.Controllers), .. Part(notice, NoticeShape.Representatives), .. Part(notice, NoticeShape.Contacts),
    ];

    public static IEnumerable<JsonPointer> PartiesAndOfficer(Notice notice) => Parties(notice).Concat(OfficerPlace(notice));

    public static IEnumerable<JsonPointer> ProcessingPlaces(Notice notice) => Part(notice, NoticeShape.Purposes).Concat(
        from c in Enumerable.Range(0, notice.Controllers.Count)
        from o in Enumerable.Range(0, notice.Controllers[c].OnBehalfOf.Count)
        where notice.Controllers[c].OnBehalfOf[o].Processing.Count > 0
        select Place.Of(NoticeShape.Controllers, c).Of(ControllerShape.OnBehalfOf, o).Of(InstructingControllerShape.Processing).Pointer);

    public static IEnumerable<JsonPointer> OfficerPlace(Notice notice) =>
        Part(NoticeShape.DataProtectionOfficer, IsStated(notice.DataProtectionOfficer.State));

    public static IEnumerable<JsonPointer> PurposePlaces(Notice notice) => Part(notice, NoticeShape.Purposes);

    public static IEnumerable<JsonPointer> PurposeAndBasisPlaces(Notice notice) =>
        PurposePlaces(notice).Concat(Part(notice, NoticeShape.LegalBases));

    public static IEnumerable<JsonPointer> InterestPlaces(Notice notice) =>
        Enumerable.Range(0, notice.Purposes.Count)
            .SelectMany(i => Interests(notice.Purposes[i].LegalBases, Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.LegalBases)))
            .Concat(Interests(notice.LegalBases, Place.Of(NoticeShape.LegalBases)));

    public static IEnumerable<JsonPointer> DisclosurePlaces(Notice notice) =>
        Part(NoticeShape.Disclosures, notice.Disclosures.Items.Count > 0 || IsStated(notice.Disclosures.State));

    public static IEnumerable<JsonPointer> TransferPlaces(Notice notice) =>
        Part(NoticeShape.Transfers, notice.Transfers.Items.Count > 0 || IsStated(notice.Transfers.State));

    public static IEnumerable<JsonPointer> RetentionPlaces(Notice notice) => Part(notice, NoticeShape.RetentionRules);

    public static IEnumerable<JsonPointer> RightPlaces(Notice notice) => OfKinds(notice, OfArticle13);

    public static IEnumerable<JsonPointer> WithdrawalPlaces(Notice notice) => OfKinds(notice, [RightKind.WithdrawConsent]);

    public static IEnumerable<JsonPointer> ComplaintPlaces(Notice notice) =>
        OfKinds(notice, [RightKind.Complaint]).Concat(Part(NoticeShape.SupervisoryAuthority, notice.SupervisoryAuthority is not null));

    public static IEnumerable<JsonPointer> ProvisionPlaces(Notice notice)
    {
        var places = Enumerable.Range(0, notice.DataCategories.Count)
            .Where(i => notice.DataCategories[i].Provision is not null)
            .Select(i => Place.Of(NoticeShape.DataCategories, i).Of(DataCategoryShape.Provision).Pointer)
            .ToList();
        if (places.Count == 0 && NoticeWords.Of(notice).First(Meaning.ProvisionRequirement) is { } passage)
        {
            places.Add(passage.Pointer);
        }

        return places;
    }

    public static IEnumerable<JsonPointer> DecisionPlace(Notice notice) =>
        Part(NoticeShape.AutomatedDecisions, IsStated(notice.AutomatedDecisions.State));

    public static IEnumerable<JsonPointer> CategoryPlaces(Notice notice) => Part(notice, NoticeShape.DataCategories);

    public static IEnumerable<JsonPointer> SubjectAndCategoryPlaces(Notice notice) =>
        Part(notice, NoticeShape.DataSubjects).Concat(CategoryPlaces(notice));

    public static IEnumerable<JsonPointer> SourcePlaces(Notice notice) => Part(notice, NoticeShape.Sources);

    public static IEnumerable<JsonPointer> SecurityPlaces(Notice notice) => Part(notice, NoticeShape.Security);

    private static IEnumerable<JsonPointer> OfKinds(Notice notice, RightKind[] kinds) => Enumerable.Range(0, notice.Rights.Count)
        .Where(i => kinds.Contains(notice.Rights[i].Kind))
        .Select(i => Place.Of(NoticeShape.Rights, i).Pointer);

    private static IEnumerable<JsonPointer> Interests(IReadOnlyList<LegalBasis> bases, Place<IReadOnlyList<LegalBasis>> list) =>
        Enumerable.Range(0, bases.Count)
            .Where(i => bases[i] is { Kind: LegalBasisKind.LegitimateInterests, Interest.Count: > 0 })
            .Select(i => list.At(i).Of(LegalBasisShape.Interest).Pointer);

    private static bool IsStated(DeclarationState state) => state != DeclarationState.NotStated;

    private static IEnumerable<JsonPointer> Part<T>(Notice notice, ListSlot<Notice, T> list) => Part(list, list.HasAny(notice));

    private static IEnumerable<JsonPointer> Part<TMember, TValue>(Slot<Notice, TMember, TValue> member, bool isThere) =>
        isThere ? [Place.Of(member)] : [];
}
