namespace RegisterNotice.Json.Reading;

/// <summary>
/// Where the value of a member that had another name and form before stands today. Pointers are in the names of today, also where the text has those of before.
/// </summary>
internal static class FormerPlaces
{
    /// <summary>Each with the name of before, the name of today, and the step into the value of today that is the value of before.</summary>
    public static readonly (string Former, string Today, string Inner)[] All =
    [
        ("representative", "representatives", "0"),
        ("specialCategoryGround", "specialCategory", "ground"),
    ];
}
