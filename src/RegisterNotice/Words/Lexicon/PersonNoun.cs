namespace RegisterNotice.Words.Lexicon;

/// <summary>A word for persons, in the languages of notices.</summary>
/// <param name="Kind">What it needs in order to name a group.</param>
/// <param name="Finnish">Its Finnish nominative plural, then the stems to which endings are joined; it may be the last part of a compound.</param>
/// <param name="Swedish">Its Swedish plural, then its other forms without <c>-s</c>.</param>
/// <param name="English">Its English plural, then its singular.</param>
internal sealed record PersonNoun(PersonKind Kind, string Finnish, string Swedish, string English);
