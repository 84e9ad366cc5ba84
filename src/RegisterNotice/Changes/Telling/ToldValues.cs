namespace RegisterNotice.Changes.Telling;

/// <summary>What a message says in the place of values that mean nothing to people: names in the place of ids and numbers.</summary>
/// <param name="Old">The old value.</param>
/// <param name="New">The new value.</param>
internal sealed record ToldValues(object? Old, object? New);
