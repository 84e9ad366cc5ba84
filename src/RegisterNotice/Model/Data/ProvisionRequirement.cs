using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Whether the data subject must give the data, and what follows if not (Article 13(2)(e)).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record ProvisionRequirement : NoticePart
{
    /// <summary>Where the requirement comes from.</summary>
    public required ProvisionKind Kind { get; init { field = value; Settle(value == ProvisionKind.Unknown); } }

    /// <summary>What follows if the data are not given.</summary>
    public LocalizedText? Consequence { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(ProvisionRequirement), [Kind.ToString(), OneLineText.Short(Consequence)]);
}
