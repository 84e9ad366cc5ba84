namespace RegisterNotice.Changes.Telling;

/// <summary>A retention rule with the names of the data that it covers.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Data">The data.</param>
internal sealed record ToldRule(RetentionRule Rule, object? Data);
