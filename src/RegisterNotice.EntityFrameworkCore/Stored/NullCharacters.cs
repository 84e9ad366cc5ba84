using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Where in JSON the character U+0000 stands, in values and in names.</summary>
internal static class NullCharacters
{
    private const string Escaped = "\\u0000";

    /// <summary>The places; none in most texts, which costs one search.</summary>
    public static IReadOnlyList<JsonPointer> In(string json)
    {
        if (!json.Contains(Escaped, StringComparison.Ordinal))
        {
            return [];
        }

        var places = new List<JsonPointer>();
        using var document = JsonDocument.Parse(json, new() { MaxDepth = NoticeReadOptions.MaxDepthLimit });
        Look(document.RootElement, JsonPointer.WholeDocument, places);
        return places;
    }

    private static void Look(JsonElement value, JsonPointer place, List<JsonPointer> places)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.GetString()!.Contains('\0', StringComparison.Ordinal):
                places.Add(place);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var element in value.EnumerateArray())
                {
                    Look(element, place.Append(index++), places);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    var at = place.Append(member.Name);
                    if (member.Name.Contains('\0', StringComparison.Ordinal))
                    {
                        places.Add(at);
                    }

                    Look(member.Value, at, places);
                }

                break;
        }
    }
}
