using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A mark of a kind that a newer version of the schema has and this version of the library does not know.</summary>
/// <remarks>It is made by reading alone, is kept as it is, and is written back. Pages show the words as if they had no such mark.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record UnknownMark : TextMark
{
    internal UnknownMark()
    {
    }

    /// <summary>The kind, as the JSON names it.</summary>
    public string Kind { get; internal init => field = value ?? ""; } = "";

    internal override string OneLine => OneLineText.Of(nameof(UnknownMark), [Range, OneLineText.Short(Kind)]);
}
