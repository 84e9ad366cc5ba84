namespace RegisterNotice.Documents.Composing;

/// <summary>What is told of something, and the other language that all of it is in.</summary>
internal readonly record struct Told(MarkedText Words, LanguageTag? Language)
{
    /// <summary>What lines tell; null where there are none. The lines are the scribe's again.</summary>
    public static Told? By(Lines lines)
    {
        var language = lines.Foreign;
        return lines.Take() is { } words ? new(words, language) : null;
    }

    public ParagraphBlock Paragraph() => new() { Text = Words.Text, Language = Language, Marks = MarksIn(Language) };

    /// <summary>An item of a list in a language; null where the list is in the document's.</summary>
    public ListItem Item(LanguageTag? ofList) => new() { Text = Words.Text, Marks = MarksIn(ofList) };

    // Words in the language of their block need no mark for it.
    private IReadOnlyList<TextMark> MarksIn(LanguageTag? language)
    {
        if (language is null || Words.Marks.Count == 0)
        {
            return Words.Marks;
        }

        var others = Words.Marks.Where(mark => mark is not LanguageMark said || !said.Language.Equals(language));
        return ValueList<TextMark>.Own([.. others]);
    }
}
