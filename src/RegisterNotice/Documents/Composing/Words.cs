namespace RegisterNotice.Documents.Composing;

/// <summary>A text of the notice and, where it is not given in the language of the document, the language it is in.</summary>
internal readonly record struct Words(MarkedText Said, LanguageTag? Foreign = null)
{
    public Words(string text, LanguageTag? foreign = null)
        : this(new MarkedText(text), foreign)
    {
    }

    public string Text => Said.Text;

    /// <summary>Whether the text is one or more whole sentences, so that it needs no label before it.</summary>
    public bool IsSentence => Text.Length > 0 && !char.IsLower(Text[0]) && EndsSentence(Text);

    /// <summary>The text as a name inside a sentence of ours: without the full stop behind it.</summary>
    public Words AsName() => Text.Length > 1 && Text[^1] == '.' && Text[^2] != '.'
        ? this with { Said = Said.Slice(0, Text.Length - 1) }
        : this;

    /// <summary>The text as the beginning of what is told.</summary>
    public Words Capitalised() => Text.Length > 0 && char.IsLower(Text[0])
        ? this with { Said = new(char.ToUpperInvariant(Text[0]) + Text[1..], Said.Marks) }
        : this;

    /// <summary>The text as the name of what is told behind it.</summary>
    public Words Strong() => this with { Said = Said.Strong() };

    public static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '…';
}
