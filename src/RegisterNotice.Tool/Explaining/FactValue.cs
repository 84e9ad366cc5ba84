using System.Globalization;
using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Shows what stands at a place of notices as text.</summary>
internal sealed class FactValue(IReadOnlyList<Notice> notices)
{
    private const int Longest = 160;

    private readonly JsonElement[] roots = [.. notices.Select(Root)];

    /// <summary>What stands at a place: a text by itself, several parted by dots; empty where nothing does.</summary>
    /// <param name="notice">The index of the notice.</param>
    /// <param name="pointer">The place: a JSON Pointer (RFC 6901).</param>
    public string At(int notice, JsonPointer pointer)
    {
        var element = roots[notice];
        foreach (var name in pointer.Segments)
        {
            if (Step(element, name) is not { } next)
            {
                return "";
            }

            element = next;
        }

        // A whole notice that the page carries as data is no value to show.
        return pointer.IsWholeDocument ? "" : Cut(string.Join(" · ", Leaves(element).Distinct(StringComparer.Ordinal)));
    }

    private static JsonElement Root(Notice notice)
    {
        using var document = JsonDocument.Parse(NoticeJson.Write(notice));
        return document.RootElement.Clone();
    }

    private static JsonElement? Step(JsonElement element, string step) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(step, out var member) => member,
        JsonValueKind.Array => Element(element, step),
        _ => null,
    };

    private static JsonElement? Element(JsonElement array, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < array.GetArrayLength()
            ? array[index]
            : null;

    private static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Telling(element).SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String => [element.GetString()!],
        _ => [element.GetRawText()],
    };

    // An id is made up by the importer, and a statement is the words of the page themselves: it is shown where nothing else was read.
    private static JsonProperty[] Telling(JsonElement element)
    {
        var members = element.EnumerateObject().Where(member => member.Name != "id").ToArray();
        var others = Array.FindAll(members, member => member.Name != "statement");
        return others.Length > 0 ? others : members;
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        return $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";
    }
}
