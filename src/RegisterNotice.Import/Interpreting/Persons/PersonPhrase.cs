using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Words that name persons: the noun with what tells which of them are meant.</summary>
/// <param name="Name">The group in the nominative plural where the form of every word is known, else as the words stand.</param>
/// <param name="Kind">What the noun needs in order to name a group.</param>
/// <param name="Case">What the form of the noun says.</param>
/// <param name="IsModified">Whether words before the noun, or the first part of its compound, tell which persons are meant.</param>
/// <param name="IsMinor">Whether they are said to be under age.</param>
/// <param name="Start">Where in the text the words begin.</param>
/// <param name="End">Where they end.</param>
internal sealed record PersonPhrase(string Name, PersonKind Kind, PersonCase Case, bool IsModified, bool IsMinor, int Start, int End)
{
    /// <summary>Whether they are children: called so, or called under age, and not those responsible for them.</summary>
    public bool AreChildren => Kind == PersonKind.Children || (IsMinor && Kind != PersonKind.Guardian);
}
