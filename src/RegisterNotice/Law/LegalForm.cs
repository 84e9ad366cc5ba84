namespace RegisterNotice.Law;

/// <summary>A sign in a name that tells what kind of body bears it, such as <c>Oy</c>.</summary>
public sealed class LegalForm
{
    internal LegalForm(string text, LegalFormKind kind, string? country, bool isFinnish, bool isEndOfWord = false)
    {
        Text = text;
        Kind = kind;
        Country = country is null ? null : CountryCode.Parse(country);
        IsFinnish = isFinnish;
        IsEndOfWord = isEndOfWord;
    }

    /// <summary>The sign as a word of the name, or the end of a word (<see cref="IsEndOfWord"/>).</summary>
    public string Text { get; }

    /// <summary>What kind of body bears it.</summary>
    public LegalFormKind Kind { get; }

    /// <summary>The only country whose law knows the form; null for several.</summary>
    public CountryCode? Country { get; }

    /// <summary>Whether Finnish law knows the form, alone or beside that of another country: <c>Oy</c>, and <c>Ab</c>, which Sweden has too.</summary>
    public bool IsFinnish { get; }

    /// <summary>Whether the sign may be the end of a word, as in Finnish compounds: <c>-virasto</c>, <c>-osuuspankki</c>.</summary>
    public bool IsEndOfWord { get; }

    /// <summary>Whether the word by itself tells of nothing: any association has a board (hallitus).</summary>
    internal bool IsNeverAlone { get; init; }
}
