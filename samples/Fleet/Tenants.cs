using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Samples;

namespace RegisterNotice.Fleet;

/// <summary>The customers of the service and their notices.</summary>
internal static class Tenants
{
    /// <summary>Publishes two notices of each tenant: one sends data to the United Kingdom, the other does not.</summary>
    public static async Task PublishAsync(NoticeStore<FleetContext> store, int tenants)
    {
        for (var number = 1; number <= tenants; number++)
        {
            var options = new PublishOptions { Tenant = $"tenant-{number:D4}", By = "sample" };
            var library = SampleNotices.Faultless[0];
            await store.PublishAsync(library with { Id = "customers" }, options);
            await store.PublishAsync(library with { Id = "newsletter", Transfers = ToTheUnitedKingdom }, options);
        }
    }

    /// <summary>The notice with standard contractual clauses in the place of a decision that lapsed.</summary>
    public static Notice WithClauses(Notice notice) => notice with
    {
        Transfers = notice.Transfers with
        {
            Items = [.. notice.Transfers.Items.Select(transfer => transfer with
            {
                Safeguard = TransferSafeguard.StandardContractualClauses,
                WithinDecisionScope = null,
                CopyAvailableFrom = LocalizedText.Of(LanguageTag.Finnish, "Kopion vakiolausekkeista saa kirjaston asiakaspalvelusta."),
            })],
        },
    };

    private static Declaration<Transfer> ToTheUnitedKingdom { get; } = new()
    {
        State = DeclarationState.Some,
        Items =
        [
            new()
            {
                Recipient = new() { Name = "Pigeon Post Ltd", Kind = RecipientKind.Processor },
                Countries = [CountryCode.Parse("GB")],
                Safeguard = TransferSafeguard.AdequacyDecision,
                WithinDecisionScope = true,
            },
        ],
    };
}
