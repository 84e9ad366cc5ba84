using NodaTime;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of transfers.</summary>
internal static class Destinations
{
    /// <summary>The instruments that no longer carry a transfer, by the meaning that betrays them in words.</summary>
    public static readonly (Meaning Meaning, TransferInstrument Instrument)[] InvalidInstruments =
    [
        (Meaning.SafeHarbourCited, Law.InvalidInstruments.SafeHarbour),
        (Meaning.PrivacyShieldCited, Law.InvalidInstruments.PrivacyShield),
        (Meaning.OlderClauses, Law.InvalidInstruments.OlderClauses),
    ];

    /// <summary>Whether a transfer, so called, stays inside the EEA and so needs no ground.</summary>
    public static bool AreInsideEea(Transfer transfer, LocalDate day)
    {
        foreach (var country in transfer.Countries.AsSpan())
        {
            if (!EuropeanEconomicArea.Contains(country, day))
            {
                return false;
            }
        }

        return transfer.Countries.Count > 0 && transfer.InternationalOrganisation is null;
    }

    /// <summary>Whether data are transferred as a matter of course: the transfer says so, or the disclosure to the same recipient does.</summary>
    public static bool IsRegular(Notice notice, Transfer transfer)
    {
        if (transfer.Regular is not null || string.IsNullOrEmpty(transfer.Recipient?.Name))
        {
            return transfer.Regular == true;
        }

        foreach (var disclosure in notice.Disclosures.Items.AsSpan())
        {
            if (disclosure.Regular == true
                && string.Equals(disclosure.Recipient.Name, transfer.Recipient!.Name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a derogation carries only what is occasional, or not repeated (recital 111; Article 49(1), second subparagraph).</summary>
    public static bool MustBeOccasional(Transfer transfer) =>
        transfer.Derogation is not (TransferDerogation.ExplicitConsent
            or TransferDerogation.PublicInterest
            or TransferDerogation.VitalInterests);

    /// <summary>Where an instrument is relied on, by number or by word; null where it is not.</summary>
    public static JsonPointer? WhereCited(RuleContext it, Meaning meaning, TransferInstrument instrument)
    {
        var transfers = it.Notice.Transfers;
        for (var i = 0; i < transfers.Items.Count; i++)
        {
            var transfer = transfers.Items[i];
            if (IsNumbered(transfer.Reference, instrument) || it.Says(transfer.Reference?.Text, meaning))
            {
                return Place.OfTransfer(i).Of(TransferShape.Reference);
            }

            if (it.Says(transfer.Condition, meaning))
            {
                return Place.OfTransfer(i).Of(TransferShape.Condition);
            }

            if (it.Says(transfer.CopyAvailableFrom, meaning))
            {
                return Place.OfTransfer(i).Of(TransferShape.CopyAvailableFrom);
            }
        }

        for (var i = 0; i < it.Notice.LegalFramework.Count; i++)
        {
            if (IsNumbered(it.Notice.LegalFramework[i], instrument))
            {
                return Place.Of(NoticeShape.LegalFramework, i);
            }
        }

        return it.Says(transfers.Statement, meaning)
            ? Place.Of(NoticeShape.Transfers).Of(NoticeShape.Transferred.Statement)
            : it.Words.First(meaning)?.Pointer;
    }

    private static bool IsNumbered(LegalReference? reference, TransferInstrument instrument) =>
        Array.IndexOf(instrument.Numbers, reference?.Act) >= 0;
}
