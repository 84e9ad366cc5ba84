using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>
/// A reason for which data subjects are not informed, or not of everything (Articles 14(5) and 23; Data Protection Act 1050/2018, sections 27 and 33).
/// </summary>
/// <remarks>Finnish: <i>poikkeus informointivelvollisuudesta</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record InformationExemption : NoticePart
{
    /// <summary>The provision that grants the exemption, such as Article 14(5)(b).</summary>
    public LegalReference? Reference { get; init; }

    /// <summary>Who is not informed of what, and why the provision applies.</summary>
    public LocalizedText? Reason { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(InformationExemption),
            [OneLineText.Short(Reference?.Act), OneLineText.Short(Reference?.Provision), OneLineText.Short(Reason)]);
}
