using System.Text.Json;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A block of a kind that a newer version of the schema has and this version of the library does not know.</summary>
/// <remarks>
/// It is made by reading alone, is kept as it is, and is written back. Pages show its text where it has one as paragraphs have, and else name its kind.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record UnknownBlock : Block
{
    internal UnknownBlock()
    {
    }

    /// <summary>The kind, as the JSON names it.</summary>
    public string Kind { get; internal init => field = value ?? ""; } = "";

    internal override int Depth => 0;

    internal override string OneLine =>
        OneLineText.Of(nameof(UnknownBlock), [OneLineText.Short(Language?.Value), OneLineText.Short(Kind), OneLineText.Short(Text)]);

    /// <summary>Its words, where it has them as a paragraph has.</summary>
    internal string? Text =>
        AdditionalMembers.TryGetValue("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    internal override Block Shown => new ParagraphBlock { Language = Language, Text = Text ?? $"[{Kind}]" };
}
