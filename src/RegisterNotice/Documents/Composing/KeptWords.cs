using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The words that pages print for values of a newer version: those that the notice itself has for them.</summary>
internal static class KeptWords
{
    private static readonly Phrase Unknown = new("tuntematon", "okänt", "unknown");

    /// <summary>The phrase for a value of a member of a part; where it is not known, the word that was kept for it.</summary>
    public static Phrase Of<T>(this Dictionary<T, Phrase> phrases, T value, NoticePart part, string member)
        where T : struct, Enum => phrases.TryGetValue(value, out var phrase) ? phrase : Word(part.AdditionalMembers, member, 0);

    /// <summary>The word that was kept for a member of a part.</summary>
    public static Phrase Of(NoticePart part, string member) => Word(part.AdditionalMembers, member, 0);

    /// <summary>The phrase for the next value of a list in its order; where it is not known, the next of the words that were kept for the list.</summary>
    public static Phrase Next<T>(this Dictionary<T, Phrase> phrases, T value, AdditionalMembers? kept, string member, ref int unknown)
        where T : struct, Enum => phrases.TryGetValue(value, out var phrase) ? phrase : Word(kept, member, unknown++);

    // A value that was made in code has no word.
    private static Phrase Word(AdditionalMembers? kept, string member, int index)
    {
        var words = kept is null ? [] : kept.WordsOf(member);
        return index < words.Length && Scribe.Raw(words[index]) is { } word ? new(word, word, word) : Unknown;
    }
}
