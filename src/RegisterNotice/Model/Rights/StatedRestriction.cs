using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>By which law a right is restricted or disapplied, and how, as the notice states it (Article 23).</summary>
/// <remarks>Finnish: <i>oikeuden rajoitus</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record StatedRestriction : NoticePart
{
    /// <summary>The provision that restricts the right, such as section 34 of the Data Protection Act (1050/2018).</summary>
    public LegalReference? Reference { get; init; }

    /// <summary>When and how far the right is restricted, in words.</summary>
    public LocalizedText? Text { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(StatedRestriction),
            [OneLineText.Short(Reference?.Act), OneLineText.Short(Reference?.Provision), OneLineText.Short(Text)]);
}
