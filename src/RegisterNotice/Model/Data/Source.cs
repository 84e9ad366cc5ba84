using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Where data come from (Article 14(2)(f)).</summary>
/// <remarks>Finnish: <i>tietolähde</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Source : NoticePart
{
    /// <summary>The kind of source.</summary>
    public required SourceKind Kind { get; init { field = value; Settle(value == SourceKind.Unknown); } }

    /// <summary>The name of the register or of the party that the data come from.</summary>
    public string? Name { get; init; }

    /// <summary>The source in words, such as the occasions on which data are collected.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The web address of the source, where it can be read there (RFC 3986).</summary>
    public string? Website { get; init; }

    /// <summary>Whether the source is open to the public; null where that is not said.</summary>
    public bool? PubliclyAccessible { get; init; }

    /// <summary>Identifiers of the <see cref="DataCategory"/>s that come from the source; empty means all.</summary>
    public IReadOnlyList<string> CategoryIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(Source), [Kind.ToString(), OneLineText.Short(Name), OneLineText.Short(Description)]);
}
