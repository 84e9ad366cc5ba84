namespace RegisterNotice.Site.Editing;

/// <summary>A notice that an editor is at work on: the JSON as it was typed, faults and all.</summary>
internal sealed class Draft
{
    /// <summary>The identifier of the notice.</summary>
    public required string Id { get; init; }

    /// <summary>The text of the editor.</summary>
    public required string Json { get; set; }

    /// <summary>The revision that was the newest when the editor began.</summary>
    public required int BasedOn { get; set; }
}
