using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A place in an act of law that a notice names.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record LegalReference : NoticePart
{
    /// <summary>
    /// The act: a Finnish act by number and year (<c>1336/1997</c>), an act of the Union by its number (<c>2016/679</c>, <c>2023/1795</c>); null where the
    /// notice names none that is known.
    /// </summary>
    public string? Act { get; init; }

    /// <summary>
    /// The place in the act. Finnish acts: section, or chapter and section parted by a colon, then subsection and item (<c>10</c>, <c>2:10</c>,
    /// <c>10(1)(3)</c>); acts of the Union: article, paragraph, point, in the lettering of the English text (<c>6(1)(f)</c>).
    /// </summary>
    public string? Provision { get; init; }

    /// <summary>
    /// What the act is called, where the library does not know it by its number, such as "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä".
    /// </summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The reference as the notice writes it.</summary>
    /// <remarks>JSON that has a plain string here is read as Finnish.</remarks>
    public LocalizedText? Text { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(LegalReference),
            [OneLineText.Short(Act), OneLineText.Short(Provision), Act is null ? OneLineText.Short(Text) : null]);
}
