namespace RegisterNotice;

/// <content>Disclosures.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<Disclosure> DisclosureKey = new("disclosure to", static part => part.Recipient.Name);

    /// <summary>Adds a disclosure. Where the notice said nothing of disclosures it now says that there are some; beside a denial it is an exception.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="disclosure">The disclosure.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice AddDisclosure(this Notice notice, Disclosure disclosure) =>
        Guard.NotNull(notice) with { Disclosures = Some(notice.Disclosures, [.. notice.Disclosures.Items, Guard.NotNull(disclosure)]) };

    /// <summary>Changes every disclosure to a recipient.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="recipient">The recipient's name.</param>
    /// <param name="change">Gives the disclosure as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithDisclosure(this Notice notice, string recipient, Func<Disclosure, Disclosure> change) =>
        WithItems(Guard.NotNull(notice), DisclosureKey.Change(notice.Disclosures.Items, recipient, change));

    /// <summary>Takes every disclosure to a recipient out. Whether there are disclosures stays as it is stated, also where none is left.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="recipient">The recipient's name.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutDisclosure(this Notice notice, string recipient) =>
        WithItems(Guard.NotNull(notice), DisclosureKey.Remove(notice.Disclosures.Items, recipient));

    /// <summary>Changes the disclosure at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/disclosures/items/0</c> of a finding.</param>
    /// <param name="change">Gives the disclosure as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithDisclosure(this Notice notice, int index, Func<Disclosure, Disclosure> change) =>
        WithItems(Guard.NotNull(notice), PartPlace.Change(notice.Disclosures.Items, index, change));

    /// <summary>Takes the disclosure at a place out. Whether there are disclosures stays as it is stated, also where none is left.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/disclosures/items/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutDisclosure(this Notice notice, int index) =>
        WithItems(Guard.NotNull(notice), PartPlace.Remove(notice.Disclosures.Items, index));

    private static Notice WithItems(Notice notice, IReadOnlyList<Disclosure> items) =>
        notice with { Disclosures = notice.Disclosures with { Items = items } };
}
