namespace RegisterNotice;

/// <content>Transfers.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<Transfer> TransferKey = new("transfer to", static part => part.Recipient?.Name);

    /// <summary>Adds a transfer. Where the notice said nothing of transfers it now says that there are some; beside a denial it is an exception.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="transfer">The transfer.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice AddTransfer(this Notice notice, Transfer transfer) =>
        Guard.NotNull(notice) with { Transfers = Some(notice.Transfers, [.. notice.Transfers.Items, Guard.NotNull(transfer)]) };

    /// <summary>Changes every transfer to a recipient.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="recipient">The recipient's name.</param>
    /// <param name="change">Gives the transfer as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithTransfer(this Notice notice, string recipient, Func<Transfer, Transfer> change) =>
        WithItems(Guard.NotNull(notice), TransferKey.Change(notice.Transfers.Items, recipient, change));

    /// <summary>Takes every transfer to a recipient out. Whether there are transfers stays as it is stated, also where none is left.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="recipient">The recipient's name.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutTransfer(this Notice notice, string recipient) =>
        WithItems(Guard.NotNull(notice), TransferKey.Remove(notice.Transfers.Items, recipient));

    /// <summary>Changes the transfer at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/transfers/items/0</c> of a finding.</param>
    /// <param name="change">Gives the transfer as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithTransfer(this Notice notice, int index, Func<Transfer, Transfer> change) =>
        WithItems(Guard.NotNull(notice), PartPlace.Change(notice.Transfers.Items, index, change));

    /// <summary>Takes the transfer at a place out. Whether there are transfers stays as it is stated, also where none is left.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/transfers/items/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutTransfer(this Notice notice, int index) =>
        WithItems(Guard.NotNull(notice), PartPlace.Remove(notice.Transfers.Items, index));

    private static Notice WithItems(Notice notice, IReadOnlyList<Transfer> items) =>
        notice with { Transfers = notice.Transfers with { Items = items } };
}
