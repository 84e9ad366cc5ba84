using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A kind of decision that is based solely on automated processing (Articles 13(2)(f), 14(2)(g) and 22).</summary>
/// <remarks>Finnish: <i>automatisoitu yksittäispäätös</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record AutomatedDecision : NoticePart
{
    /// <summary>Identifiers of the <see cref="Purpose"/>s for which it is made; empty means all.</summary>
    public IReadOnlyList<string> PurposeIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>What allows it (Article 22(2)); null where that is not said.</summary>
    public DecisionGround? Ground { get; init { field = value; Settle(value == DecisionGround.Unknown); } }

    /// <summary>The law that authorises it (Article 22(2)(b)), such as chapter 8 b of the Administrative Procedure Act (434/2003).</summary>
    public LegalReference? Reference { get; init; }

    /// <summary>The logic involved.</summary>
    public LocalizedText? Logic { get; init; }

    /// <summary>The significance and the envisaged consequences for the data subject.</summary>
    public LocalizedText? Consequences { get; init; }

    /// <summary>
    /// What protects the data subject (Article 22(3)), one by one: that a person examines the matter on request, that one can say one's view, that the decision
    /// can be contested.
    /// </summary>
    /// <remarks>Finnish: <i>suojatoimet</i>.</remarks>
    public IReadOnlyList<LocalizedText> Safeguards { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(AutomatedDecision), [OneLineText.Words(PurposeIds), Ground?.ToString(), OneLineText.Short(Logic)]);
}
