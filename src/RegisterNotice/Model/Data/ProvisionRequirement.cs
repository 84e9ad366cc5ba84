namespace RegisterNotice;

/// <summary>Whether the data subject must give the data, and what follows if not (Article 13(2)(e)).</summary>
public sealed record ProvisionRequirement : NoticePart
{
    /// <summary>Where the requirement comes from.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>What follows if the data are not given.</summary>
    public LocalizedText? Consequence { get; init; }
}
