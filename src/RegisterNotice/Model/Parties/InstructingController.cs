using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A controller on whose behalf a processor acts (Articles 28 and 30(2)(a)).</summary>
/// <remarks>Finnish: <i>rekisterinpitäjä, jonka lukuun henkilötietoja käsitellään</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record InstructingController : NoticePart
{
    /// <summary>The controller's name.</summary>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The controller's Finnish business ID.</summary>
    /// <remarks>Finnish: <i>Y-tunnus</i>.</remarks>
    public BusinessId? BusinessId { get; init; }

    /// <summary>How the controller is reached.</summary>
    public ContactPoint? Contact { get; init; }

    /// <summary>The controller's representative in the Union, where it has one (Article 27).</summary>
    public ContactPoint? Representative { get; init; }

    /// <summary>The controller's data protection officer, where it has one (Article 37).</summary>
    /// <remarks>Finnish: <i>tietosuojavastaava</i>.</remarks>
    public ContactPoint? DataProtectionOfficer { get; init; }

    /// <summary>The categories of processing carried out on the controller's behalf (Article 30(2)(b)), such as "payroll calculation".</summary>
    /// <remarks>Finnish: <i>käsittelytoimien ryhmät</i>.</remarks>
    public IReadOnlyList<LocalizedText> Processing { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(InstructingController), [OneLineText.Short(Name), OneLineText.Short(BusinessId?.Value)]);
}
