using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;
using RegisterNotice.Schedules;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What a notice can be looked for by.</summary>
internal static class NoticeKeys
{
    // What of a long value stays readable; the rest of the column is its digest.
    private const int ReadableLength = NoticeColumns.ValueLength - (2 * SHA256.HashSizeInBytes) - 1;

    /// <summary>The keys that follow from what the notice says; the codes of findings come with its verdict.</summary>
    public static IReadOnlySet<(NoticeKeyKind Kind, string Value)> Of(Notice notice)
    {
        var keys = new HashSet<(NoticeKeyKind, string)>();
        foreach (var controller in notice.Controllers)
        {
            Add(keys, NoticeKeyKind.BusinessId, controller.BusinessId?.Value);
        }

        foreach (var language in notice.Languages)
        {
            Add(keys, NoticeKeyKind.Language, language.Value);
        }

        foreach (var purpose in notice.Purposes)
        {
            Add(keys, NoticeKeyKind.Purpose, purpose.Id);
        }

        foreach (var disclosure in notice.Disclosures.Items)
        {
            AddRecipient(keys, disclosure.Recipient);
        }

        foreach (var transfer in notice.Transfers.Items)
        {
            AddRecipient(keys, transfer.Recipient);
            AddCountries(keys, transfer.Countries);
        }

        foreach (var review in ReviewCalendar.FirstReviewsOf(notice))
        {
            Add(
                keys,
                review.Kind == ReviewKind.NoticeReview ? NoticeKeyKind.NoticeReview : NoticeKeyKind.RetentionReview,
                LocalDatePattern.Iso.Format(review.Day));
        }

        return keys;
    }

    /// <summary>A value as it stands in the column: of one that is too long its beginning and the SHA-256 of the whole, so that it is still found
    /// exactly.</summary>
    public static string Fit(string value)
    {
        if (value.Length <= NoticeColumns.ValueLength)
        {
            return value;
        }

        var end = char.IsHighSurrogate(value[ReadableLength - 1]) ? ReadableLength - 1 : ReadableLength;
        return value[..end] + "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
    }

    private static void AddRecipient(HashSet<(NoticeKeyKind, string)> keys, Recipient? recipient)
    {
        if (recipient is null)
        {
            return;
        }

        Add(keys, NoticeKeyKind.Recipient, recipient.Name);
        Add(keys, NoticeKeyKind.RecipientCountry, recipient.Country?.Value);
        AddCountries(keys, recipient.Locations);
        foreach (var further in recipient.SubProcessors)
        {
            Add(keys, NoticeKeyKind.Recipient, further.Name);
            Add(keys, NoticeKeyKind.RecipientCountry, further.Country?.Value);
            AddCountries(keys, further.Locations);
        }
    }

    private static void AddCountries(HashSet<(NoticeKeyKind, string)> keys, IReadOnlyList<CountryCode> countries)
    {
        foreach (var country in countries)
        {
            Add(keys, NoticeKeyKind.RecipientCountry, country.Value);
        }
    }

    private static void Add(HashSet<(NoticeKeyKind, string)> keys, NoticeKeyKind kind, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            keys.Add((kind, Fit(value)));
        }
    }
}
