using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The characters weigh more than those around them, as the name of a purpose does before what is told of it.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record StrongMark : TextMark
{
    internal override string OneLine => OneLineText.Of(nameof(StrongMark), [Range]);
}
