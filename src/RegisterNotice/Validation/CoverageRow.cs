using System.ComponentModel;
using System.Text.Json.Serialization;
using RegisterNotice.Json;
using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>An item of Article 13, 14 or 30, and how a notice stands to it.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed class CoverageRow
{
    internal CoverageRow(
        LegalReference item,
        LocalizedText name,
        CoverageState state,
        IReadOnlyList<JsonPointer> pointers,
        IReadOnlyList<string> codes)
    {
        Item = item;
        Name = name;
        State = state;
        Pointers = pointers;
        Codes = codes;
    }

    /// <summary>
    /// The item, such as Article 13(1)(a), lettered as in the English and Swedish texts; the Finnish text of Article 13(1) has the letter d twice.
    /// </summary>
    public LegalReference Item { get; }

    /// <summary>What the item asks for, in Finnish, Swedish and English.</summary>
    public LocalizedText Name { get; }

    /// <summary>How the notice stands to it.</summary>
    public CoverageState State { get; }

    /// <summary>
    /// Where the notice says what the item asks for, or that its condition does not hold: JSON Pointers (RFC 6901) in the names of the notice's JSON.
    /// </summary>
    public IReadOnlyList<JsonPointer> Pointers { get; }

    /// <summary>The codes of the findings that touch the item, each once, in their order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The item as lawyers cite it.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string CitationIn(LanguageTag language) => LegalCitations.Cite(Item, Guard.NotNull(language));

    /// <summary>Item and state.</summary>
    public override string ToString() => $"{Item.Provision} {State}";
}
