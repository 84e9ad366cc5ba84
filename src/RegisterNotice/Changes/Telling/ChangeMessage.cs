using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Telling;

/// <summary>Puts a change into a sentence.</summary>
internal static class ChangeMessage
{
    public static string Of(FactChange change, LanguageTag language) => change.Sentence.Fill(
        language,
        ("fact", change.Fact[language]),
        ("of", NameOf(change.About, language) is { Length: > 0 } name ? $" ({name})" : ""),
        ("old", ValueWords.Of(change.Told is { } told ? told.Old : change.OldValue, language)),
        ("new", ValueWords.Of(change.Told is { } now ? now.New : change.NewValue, language)));

    private static string NameOf(object? about, LanguageTag language) => about switch
    {
        null => "",

        // What is about all of them needs no name.
        Phrase phrase when ReferenceEquals(phrase, ChangeSentences.All) => "",
        NoticePart part => PartNames.Of(part, language),
        _ => ValueWords.Of(about, language),
    };
}
