using RegisterNotice.Law;

namespace RegisterNotice.Words;

/// <summary>An act as a citation names it.</summary>
/// <param name="Name">Its name in the language of the citation.</param>
/// <param name="Number">Its number; null where it goes by its name alone.</param>
/// <param name="Act">The act.</param>
/// <param name="Style">Where the citation stands.</param>
internal readonly record struct CitedAct(string Name, string? Number, Act Act, CitationStyle Style)
{
    /// <summary>The whole act: <c>kuntalaki (410/2015)</c>.</summary>
    public string Whole => Numbered(Name);

    public string SwedishDefinite => Numbered(ActNameForms.SwedishDefinite(Name));

    public string EnglishDefinite => Numbered(ActNameForms.EnglishDefinite(Name));

    /// <summary>
    /// The act before a place in it: <c>kuntalain (410/2015) 134 §</c>; in parentheses, and where the name cannot be bent, <c>kuntalaki 410/2015, 134 §</c>.
    /// </summary>
    public string WithFinnishPlace(string place) =>
        IsInParentheses || (Act.FinnishGenitive ?? ActNameForms.FinnishGenitive(Name)) is not { } genitive
            ? $"{Whole}, {place}"
            : $"{Numbered(genitive)} {place}";

    private bool IsInParentheses => Style == CitationStyle.InParentheses;

    // Numbers of the Union stand bare behind the name, as they do in its Official Journal.
    private string Numbered(string name) => Number switch
    {
        null => name,
        _ when IsInParentheses || Act.Kind != ActKind.FinnishAct => $"{name} {Number}",
        _ => $"{name} ({Number})",
    };
}
