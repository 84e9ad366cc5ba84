using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>Something that falls due on a day.</summary>
/// <remarks>Immutable; compared by content.</remarks>
public sealed record ReviewEntry
{
    internal ReviewEntry()
    {
    }

    /// <summary>The day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>What falls due.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>The identifier of the notice.</summary>
    public required string NoticeId { get; init; }

    /// <summary>The revision of the notice from which the entry was made.</summary>
    public required int Revision { get; init; }

    /// <summary>The day on which that revision was updated; null where the notice does not say.</summary>
    public LocalDate? UpdatedOn { get; init; }

    /// <summary>Where in the notice: a JSON Pointer (RFC 6901).</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>
    /// What tells the entry from all others, and is the same whenever the calendar is made anew: notice, part, what falls due and the day, parted by strokes.
    /// Of an event of a calendar it is the first part of the identifier.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>In a few words, in Finnish, Swedish and English.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>More of it; empty where the title says all.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    /// <summary>The day and the English title, for a person who debugs.</summary>
    public override string ToString() => $"{Day:R} {Title[LanguageTag.English]}";
}
