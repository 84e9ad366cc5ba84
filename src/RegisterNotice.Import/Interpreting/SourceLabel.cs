using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting;

/// <summary>What kind of source the words before a colon name, where what follows says which one: <c>muusta rekisteristä: jäsenrekisteri</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Colon">Where the colon stands in the line.</param>
internal readonly record struct SourceLabel(SourceKind Kind, int Colon)
{
    private const int Longest = 90;
    private const int LongestName = 80;

    private static readonly char[] EndsOfName = [',', ';', '('];

    // People are not named on the pages of registers.
    private static readonly SourceKind[] WithName =
    [
        SourceKind.PublicRegister, SourceKind.OtherRegister, SourceKind.ThirdParty, SourceKind.Controller
    ];

    /// <summary>The label of the line of a sentence; null where it names no kind, or several.</summary>
    public static SourceLabel? Of(Sentence sentence, ForeignLaw law)
    {
        var colon = sentence.Line.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 1 or > Longest)
        {
            return null;
        }

        var label = new Sentence(sentence.Section, sentence.Line, 0, sentence.Line.Text[..colon], law, lead: null, isLead: false);
        return SourceKinds.In(label) is [var kind] ? new(kind, colon) : null;
    }

    /// <summary>Whether a sentence begins with the label, and does not stand in what follows it.</summary>
    public bool IsBefore(Sentence sentence) =>
        sentence.Text.Length > Colon && string.CompareOrdinal(sentence.Text, 0, sentence.Line.Text, 0, Colon) == 0;

    /// <summary>The name of the source behind the label: the first thing there that begins with a capital; null where none does.</summary>
    public string? NameIn(string line, string language)
    {
        if (Array.IndexOf(WithName, Kind) < 0)
        {
            return null;
        }

        var value = line[(Colon + 2)..];
        var end = value.IndexOfAny(EndsOfName);
        var name = (end < 0 ? value : value[..end]).Trim(' ', '.');
        return name is { Length: > 1 and <= LongestName } && char.IsUpper(name[0]) && !PurposeItems.HasVerb(name, language) ? name : null;
    }
}
