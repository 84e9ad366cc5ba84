using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What lets special categories of data be processed beside a legal basis (Article 9(2)-(3); Data Protection Act 1050/2018, section 6).</summary>
/// <remarks>Finnish: <i>erityisten henkilötietoryhmien käsittelyn edellytys</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record SpecialCategoryCondition : NoticePart
{
    /// <summary>The ground of Article 9(2); null where the notice names none.</summary>
    public SpecialCategoryGround? Ground { get; init { field = value; Settle(value == SpecialCategoryGround.Unknown); } }

    /// <summary>
    /// The law on which the ground rests, where it needs one (points (b), (g), (h), (i) and (j)), such as section 6 of the Data Protection Act (1050/2018).
    /// </summary>
    public LegalReference? Reference { get; init; }

    /// <summary>The suitable and specific measures that protect the data subject (Data Protection Act 1050/2018, section 6(2)), one by one.</summary>
    /// <remarks>Finnish: <i>suojatoimet</i>.</remarks>
    public IReadOnlyList<LocalizedText> Safeguards { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    internal override string OneLine =>
        OneLineText.Of(
            nameof(SpecialCategoryCondition),
            [Ground?.ToString(), OneLineText.Short(Reference?.Act), OneLineText.Short(Reference?.Provision)]);
}
