using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What a notice says of decisions based solely on automated processing, and of profiling (Articles 13(2)(f), 14(2)(g) and 22).</summary>
/// <remarks>Finnish: <i>automatisoidut yksittäispäätökset</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record AutomatedDecisions : NoticePart
{
    /// <summary>Nothing is said.</summary>
    public static AutomatedDecisions NotStated { get; } = new() { State = DeclarationState.NotStated };

    /// <summary>Whether such decisions are made.</summary>
    public required DeclarationState State { get; init { field = value; Settle(value == DeclarationState.Unknown); } }

    /// <summary>What the notice says of them.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The logic involved.</summary>
    public LocalizedText? Logic { get; init; }

    /// <summary>The significance and the envisaged consequences for the data subject.</summary>
    public LocalizedText? Consequences { get; init; }

    /// <summary>The decisions by themselves, each with its purposes, ground and safeguards.</summary>
    public IReadOnlyList<AutomatedDecision> Decisions { get; init => field = ValueList.From(value); } = ValueList<AutomatedDecision>.Empty;

    /// <summary>Whether data are used for profiling (Article 4(4)); null where that is not said.</summary>
    public bool? Profiling { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(AutomatedDecisions), [State.ToString(), OneLineText.Short(Description)]);
}
