using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>That data are secret by law, or which of them are public (Act on the Openness of Government Activities 621/1999, section 24).</summary>
/// <remarks>Finnish: <i>salassapito</i>; public bodies have a heading for the publicity of the data in their notices.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Secrecy : NoticePart
{
    /// <summary>The provision that makes the data secret.</summary>
    public LegalReference? Reference { get; init; }

    /// <summary>What is secret and what is public, in words.</summary>
    public LocalizedText? Text { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(Secrecy),
            [OneLineText.Short(Reference?.Act), OneLineText.Short(Reference?.Provision), OneLineText.Short(Text)]);
}
