namespace RegisterNotice.Rules;

/// <summary>An item of Article 13, 14 or 30: when it applies, where it is met, and what the rules say of it.</summary>
/// <param name="Provision">The item, such as <c>13(1)(a)</c>.</param>
/// <param name="Name">What it asks for.</param>
/// <param name="Applies">Whether it applies to a notice; null where that cannot be told.</param>
/// <param name="Places">Where a notice says what it asks for.</param>
/// <param name="BrokenBy">The rules that find that it is not met.</param>
/// <param name="TouchedBy">The rules that find something about it and leave it met.</param>
/// <param name="IsOfProcessor">Whether it is asked of a processor, of whom the other items are not.</param>
internal sealed record CoverageItem(
    string Provision, LocalizedText Name, Func<Notice, bool?> Applies, Func<Notice, IEnumerable<JsonPointer>> Places,
    IReadOnlyList<string> BrokenBy, IReadOnlyList<string> TouchedBy, bool IsOfProcessor = false);
