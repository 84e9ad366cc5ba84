using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>Transfers to third countries and international organisations (Articles 13(1)(f) and 44-49; WP260 rev.01, paragraph 30).</summary>
internal static class TransferWeights
{
    private static readonly (ChangeWeight Yes, ChangeWeight No) BothNotable = (Notable, Notable);

    public static readonly MatchPass<Transfer>[] Passes =
    [
        MatchPasses.Content<Transfer>(),
        MatchPasses.By<Transfer>(transfer => NameOf(transfer) is { } name ? $"{name}|{Destination(transfer)}" : null),
        MatchPasses.By<Transfer>(Destination),
        MatchPasses.By<Transfer>(NameOf),
    ];

    public static readonly PartWeights<Transfer> Transfer = new(
        Row.Part(TransferShape.Recipient, Gdpr(ChangedFacts.Recipient, "13(1)(e)"), RecipientWeights.TransferRecipient, Notable, Notable),
        Row.Set(
            TransferShape.Countries, Gdpr(ChangedFacts.TransferCountry, "13(1)(f)"), added: Material, removed: Notable,
            changed: Material),
        Row.Value(
            TransferShape.InternationalOrganisation, Gdpr(ChangedFacts.TransferOrganisation, "13(1)(f)"), added: Material,
            removed: Notable, changed: Material, Likenesses.OfNames),
        Row.Value(TransferShape.Safeguard, Gdpr(ChangedFacts.Safeguard, "13(1)(f)"), added: Notable, removed: Material, changed: Material),
        Row.Value(TransferShape.Derogation, Gdpr(ChangedFacts.Derogation, "49(1)"), added: Notable, removed: Material, changed: Material),
        Row.Value(TransferShape.Reference, Gdpr(ChangedFacts.Reference, "13(1)(f)"), Notable, Notable, Notable, Likenesses.OfReferences),
        Row.Flag(
            TransferShape.WithinDecisionScope, Gdpr(ChangedFacts.DecisionScope, "45"), BothNotable, BothNotable,
            changed: (ToYes: Notable, ToNo: Material)),
        Row.Text(TransferShape.CopyAvailableFrom, Gdpr(ChangedFacts.Copy, "13(1)(f)"), Notable, Notable, newWords: Notable),
        Row.Flag(
            TransferShape.Regular, Gdpr(ChangedFacts.TransferRegular, "13(1)(f)"), BothNotable, BothNotable,
            changed: (ToYes: Material, ToNo: Notable)),
        Row.Text(TransferShape.Interest, Gdpr(ChangedFacts.TransferInterest, "49(1)"), Notable, Notable, newWords: Material),
        Row.Value(TransferShape.AuthorityInformedOn, Gdpr(ChangedFacts.AuthorityInformed, "49(1)"), Notable, Notable, Notable),
        Row.Text(
            TransferShape.Condition, Gdpr(ChangedFacts.TransferCondition, "13(1)(f)"), added: Notable, removed: Material,
            newWords: Material));

    public static readonly DeclarationRow<Transfer> Transfers = new(
        NoticeShape.Transfers, NoticeShape.Transferred, Gdpr(ChangedFacts.Transfers, "13(1)(f)"), Gdpr(ChangedFacts.Statement, "13(1)(f)"),
        new PartsRow<Declaration<Transfer>,
        Transfer>(NoticeShape.Transferred.Items, Gdpr(ChangedFacts.Transfer, "13(1)(f)"), Transfer, Passes)
        {
            Added = OfNewTransfer,
            Removed = (_, _) => Notable,
        });

    // Another recipient where data went before, on the same safeguard, weighs among the disclosures.
    private static ChangeWeight OfNewTransfer(ComparisonRun run, Transfer transfer) => Destinations(transfer).All(destination =>
        run.Old.Transfers.Items.Any(told => told.Safeguard == transfer.Safeguard && Destinations(told).Contains(destination)))
        && Destinations(transfer).Any()
            ? Notable
            : Material;

    private static IEnumerable<string> Destinations(Transfer transfer)
    {
        var countries = transfer.Countries.Select(country => country.Value);
        return transfer.InternationalOrganisation is { Length: > 0 } organisation
            ? countries.Append(PlainText.Letters(organisation))
            : countries;
    }

    private static string? Destination(Transfer transfer) =>
        string.Join("|", Destinations(transfer).OrderBy(each => each, StringComparer.Ordinal)) is { Length: > 0 } all ? all : null;

    private static string? NameOf(Transfer transfer) =>
        transfer.Recipient?.Name is { Length: > 0 } name ? CompanyNames.WithoutForm(name) : null;
}
