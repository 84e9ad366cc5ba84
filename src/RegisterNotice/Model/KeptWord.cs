namespace RegisterNotice;

/// <summary>Words that stand where an enumeration of the model has <c>Unknown</c>.</summary>
/// <param name="Member">The member's name in JSON.</param>
/// <param name="Words">The words in their order: one, or of a list one for each element that is not known.</param>
internal readonly record struct KeptWord(string Member, string[] Words);
