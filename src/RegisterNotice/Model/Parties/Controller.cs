using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Who decides on the purposes and means of the processing (Articles 4(7), 13(1)(a) and 30(1)(a)).</summary>
/// <remarks>Finnish: <i>rekisterinpitäjä</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Controller : NoticePart
{
    /// <summary>The identifier by which other parts of the notice refer to the controller, such as <c>city</c>; null where none does.</summary>
    public string? Id { get; init; }

    /// <summary>The name as the notice gives it: a company's, a public body's or a person's.</summary>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The Finnish business ID.</summary>
    /// <remarks>Finnish: <i>Y-tunnus</i>.</remarks>
    public BusinessId? BusinessId { get; init; }

    /// <summary>The VAT number.</summary>
    /// <remarks>Finnish: <i>arvonlisäverotunniste</i>, <i>ALV-numero</i>.</remarks>
    public VatNumber? VatNumber { get; init; }

    /// <summary>The postal address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>E-mail addresses, as written.</summary>
    public IReadOnlyList<string> Emails { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Phone numbers, as written; E.164 (<c>+358401234567</c>) is understood best.</summary>
    public IReadOnlyList<string> Phones { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The address of the website.</summary>
    public string? Website { get; init; }

    /// <summary>Whether the controller is a private or a public body; null where that is not said.</summary>
    public Sector? Sector { get; init { field = value; Settle(value == RegisterNotice.Sector.Unknown); } }

    /// <summary>The languages in which the controller must serve (BCP 47): of a bilingual authority Finnish and Swedish (Act 423/2003, section 6).</summary>
    public IReadOnlyList<LanguageTag> Languages { get; init => field = ValueList.From(value); } = ValueList<LanguageTag>.Empty;

    /// <summary>Whether the controller decides alone or jointly with others, or is a processor; null where that is not said.</summary>
    public ControllerRole? Role { get; init { field = value; Settle(value == ControllerRole.Unknown); } }

    /// <summary>The essence of the arrangement between joint controllers (Article 26).</summary>
    public JointArrangement? Arrangement { get; init; }

    /// <summary>The controllers on whose behalf it acts, where it is a <see cref="ControllerRole.Processor"/> (Article 30(2)(a)).</summary>
    public IReadOnlyList<InstructingController> OnBehalfOf
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<InstructingController>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(Controller), [OneLineText.Short(Name), OneLineText.Short(BusinessId?.Value ?? VatNumber?.Value)]);
}
