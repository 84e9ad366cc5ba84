namespace RegisterNotice.EntityFrameworkCore;

/// <summary>The keys that a query asks for.</summary>
internal sealed class KeyCriteria
{
    private KeyCriteria(IReadOnlyList<(NoticeKeyKind Kind, string Value)> keys) => Keys = keys;

    /// <summary>The keys that a notice must have.</summary>
    public IReadOnlyList<(NoticeKeyKind Kind, string Value)> Keys { get; }

    /// <summary>Whether a notice can have them: none has one that no database can keep.</summary>
    public bool CanBeMet => Keys.All(key => StorageCheck.IsStorable(key.Value));

    public static KeyCriteria Of(NoticeQuery query)
    {
        // Those that leave least stand first: the first one leads through the index.
        (NoticeKeyKind Kind, string? Value)[] asked =
        [
            (NoticeKeyKind.BusinessId, query.BusinessId?.Value),
            (NoticeKeyKind.Recipient, query.Recipient),
            (NoticeKeyKind.Purpose, query.Purpose),
            (NoticeKeyKind.FindingCode, query.FindingCode),
            (NoticeKeyKind.RecipientCountry, query.RecipientCountry?.Value),
            (NoticeKeyKind.Language, query.Language?.Value),
        ];
        return new([.. from key in asked where key.Value is not null select (key.Kind, NoticeKeys.Fit(key.Value))]);
    }
}
