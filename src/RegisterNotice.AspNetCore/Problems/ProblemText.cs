namespace RegisterNotice.AspNetCore.Problems;

/// <summary>What the answer to a request that cannot be served says: what is wrong with it, and what to do.</summary>
/// <param name="Title">What is wrong, the same for every request of the kind.</param>
/// <param name="Detail">What to do.</param>
internal sealed record ProblemText(LocalizedText Title, LocalizedText Detail);
