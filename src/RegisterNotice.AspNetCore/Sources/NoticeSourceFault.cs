using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore;

/// <summary>Something that a source of notices cannot read. For those who run the host: it is told to no reader.</summary>
public sealed record NoticeSourceFault
{
    /// <summary>Where it is: the path of a file or a folder.</summary>
    public required string Place { get; init; }

    /// <summary>What is wrong, and what to do, in English.</summary>
    public required string Message { get; init; }

    /// <summary>Every fault of form that was found in a file, in the order of its text; none where the file could not be read at all.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
