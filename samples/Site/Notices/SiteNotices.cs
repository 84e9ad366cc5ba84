using RegisterNotice.Samples;

namespace RegisterNotice.Site.Notices;

/// <summary>What an empty store is filled with: the notices of a small web shop, with the faults that such notices have, and of a town's library,
/// with none.</summary>
internal static class SiteNotices
{
    /// <summary>The notices, each in Finnish, Swedish and English.</summary>
    public static IReadOnlyList<Notice> All { get; } =
    [
        EnglishTexts.AddTo(SmallSewingShop.Notice with { Wordings = [], DraftedOn = new(2026, 2, 2), UpdatedOn = new(2026, 2, 2) })
            with { Internal = new() { Owner = "Lankaneidon kauppias", NextReviewOn = new(2027, 2, 2) } },
        EnglishTexts.AddTo(TownLibrary.Notice) with { Internal = new() { Owner = "kirjastotoimenjohtaja", NextReviewOn = new(2027, 9, 14) } },
    ];
}
