using System.Text.Json;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Reading;

/// <summary>Tells where faults stand: walks through the text once more and follows the path to each.</summary>
internal sealed class FaultLocator
{
    private readonly List<(bool IsArray, PlaceStep Step)> path = [];

    /// <summary>The faults in the order of the text, each with its pointer and position.</summary>
    public static List<LocatedFault> Locate(
        List<Fault> faults,
        ReadOnlySpan<byte> utf8,
        int maxDepth)
    {
        var sorted = Sorted(faults);
        var pointers = new FaultLocator().Walk(sorted, new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth }));
        var located = new List<LocatedFault>(sorted.Count);
        var lines = new LineCounter(utf8);
        for (var i = 0; i < sorted.Count; i++)
        {
            located.Add(new(sorted[i], pointers[i], lines.At((int)Math.Min(sorted[i].Offset, utf8.Length))));
        }

        return located;
    }

    /// <summary>The faults of the value on whose first token a reader stands, in the order of the text, each with its pointer.</summary>
    public static List<(Fault Fault, JsonPointer Pointer)> Locate(List<Fault> faults, Utf8JsonReader json)
    {
        var sorted = Sorted(faults);
        var pointers = new FaultLocator().Walk(sorted, json);
        return [.. sorted.Select((fault, i) => (fault, pointers[i]))];
    }

    private static List<Fault> Sorted(List<Fault> faults) =>
        [.. faults.Select((fault, i) => (fault, i)).OrderBy(pair => pair.fault.Offset).ThenBy(pair => pair.i).Select(pair => pair.fault)];

    private List<JsonPointer> Walk(List<Fault> faults, Utf8JsonReader json)
    {
        var pointers = new List<JsonPointer>(faults.Count);
        try
        {
            var isRead = json.TokenType != JsonTokenType.None;
            for (; pointers.Count < faults.Count && (isRead || json.Read()); isRead = false)
            {
                if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                Step(ref json);
                while (pointers.Count < faults.Count && faults[pointers.Count].Offset <= json.TokenStartIndex)
                {
                    pointers.Add(Pointer(faults[pointers.Count]));
                }

                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    path.Add((json.TokenType == JsonTokenType.StartArray, new(null)));
                }
            }
        }
        catch (JsonException)
        {
            // The text breaks off here; what is still to be placed stands where it breaks off.
        }

        while (pointers.Count < faults.Count)
        {
            pointers.Add(Pointer(faults[pointers.Count]));
        }

        return pointers;
    }

    private void Step(ref Utf8JsonReader json)
    {
        if (path.Count == 0)
        {
            return;
        }

        var (isArray, step) = path[^1];
        if (json.TokenType == JsonTokenType.PropertyName)
        {
            path[^1] = (isArray, new(JsonPointer.Escape(Name(ref json))));
        }
        else if (isArray)
        {
            path[^1] = (isArray, new(null, step.Index + 1));
        }
    }

    private static string Name(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private JsonPointer Pointer(Fault fault)
    {
        var place = PointerPath.Of(default, path.ConvertAll(static it => it.Step).ToArray());
        place = fault.Child is { } child ? place.Append(child) : place;
        return fault.ChildIndex is { } index ? place.Append(index) : place;
    }
}
