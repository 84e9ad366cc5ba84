using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>How people are profiled for a purpose (Articles 4(4), 13(2)(f) and 14(2)(g)).</summary>
/// <remarks>Finnish: <i>profilointi</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Profiling : NoticePart
{
    /// <summary>What is evaluated or predicted, and how.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Identifiers of the <see cref="DataCategory"/>s from which profiles are made; empty means all that are processed for the purpose.</summary>
    public IReadOnlyList<string> CategoryIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>What the profile means for the data subject.</summary>
    public LocalizedText? Consequences { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(Profiling), [OneLineText.Short(Description), OneLineText.Count(CategoryIds.Count, "category", "categories")]);
}
