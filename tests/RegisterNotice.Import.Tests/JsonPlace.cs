using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.Import.Tests;

/// <summary>Finds the places in a notice's JSON that facts point to.</summary>
internal static class JsonPlace
{
    public static JsonElement Of(Notice notice) => JsonDocument.Parse(NoticeJson.Write(notice)).RootElement;

    /// <summary>What a pointer leads to; null for nothing.</summary>
    public static JsonElement? Find(JsonElement element, JsonPointer pointer)
    {
        foreach (var step in pointer.Segments)
        {
            if (element.ValueKind == JsonValueKind.Array ? int.Parse(step, null) >= element.GetArrayLength() : !element.TryGetProperty(step, out _))
            {
                return null;
            }

            element = element.ValueKind == JsonValueKind.Array ? element[int.Parse(step, null)] : element.GetProperty(step);
        }

        return element;
    }
}
