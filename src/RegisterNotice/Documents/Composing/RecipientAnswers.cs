using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>What a notice answers about who receives data, and where data are.</summary>
internal static class RecipientAnswers
{
    public static IEnumerable<MarkedText?> Recipients(Scribe scribe) =>
        scribe.Notice.Disclosures.Items.Select(disclosure => RecipientPart.Whole(scribe, disclosure.Recipient));

    /// <summary>Whether data go to others, and in what cases.</summary>
    public static IEnumerable<MarkedText?> Sharing(Scribe scribe)
    {
        var disclosures = scribe.Notice.Disclosures;
        yield return disclosures.State switch
        {
            DeclarationState.None => scribe[RecipientPhrases.None],
            DeclarationState.Some => scribe[RecipientPhrases.Some],
            _ => null,
        };
        yield return scribe.Mark(scribe.Say(disclosures.Statement));
        foreach (var disclosure in disclosures.Items)
        {
            yield return scribe.Mark(scribe.Say(disclosure.Condition));
        }
    }

    public static IEnumerable<MarkedText?> DataByRecipient(Scribe scribe) =>
        scribe.Notice.Disclosures.Items.Select(disclosure => RecipientPart.DataOf(scribe, disclosure, disclosure.CategoryIds));

    public static IEnumerable<MarkedText?> Transfers(Scribe scribe) =>
        scribe.Notice.Transfers.State == DeclarationState.None && scribe.Notice.Transfers.Items.Count == 0
            ? [scribe[TransferPhrases.None]]
            : scribe.Notice.Transfers.Items.Select(transfer => TransferPart.Head(scribe, transfer));

    /// <summary>The basis of each transfer and where a copy of its safeguards is; that there are no transfers where there are none.</summary>
    public static IEnumerable<MarkedText?> Safeguards(Scribe scribe) =>
        scribe.Notice.Transfers.State == DeclarationState.None && scribe.Notice.Transfers.Items.Count == 0
            ? [scribe[TransferPhrases.None]]
            : scribe.Notice.Transfers.Items.Select(transfer => TransferPart.Brief(scribe, transfer).TakeSentences());

    /// <summary>Where data are within the organisation and with its recipients.</summary>
    public static IEnumerable<MarkedText?> Locations(Scribe scribe) =>
    [
        .. InternalRecord.Each(scribe, scribe.Notice.Internal?.Locations),
        .. from disclosure in scribe.Notice.Disclosures.Items
           let countries = scribe.CountryList(disclosure.Recipient.Locations)
           where countries is not null
           let name = Scribe.Raw(disclosure.Recipient.Name) ?? scribe.Mark(scribe.Say(disclosure.Recipient.Category))
           select MarkedText.Parted(": ", name, countries),
    ];
}
