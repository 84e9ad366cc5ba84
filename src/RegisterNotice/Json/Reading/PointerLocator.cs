using System.Globalization;
using System.Text.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Json.Reading;

/// <summary>Finds the places that pointers name: walks through the text once, into those branches only that some pointer leads to.</summary>
internal sealed class PointerLocator
{
    // So many names are compared with a member as it is written; among more it is looked up.
    private const int Few = 16;

    private readonly List<Step> steps = [];

    /// <summary>Where each pointer stands; where it leads to nothing, the nearest place above.</summary>
    public static IReadOnlyList<TextPosition> Locate(ReadOnlySpan<byte> utf8, IReadOnlyList<JsonPointer> pointers)
    {
        var body = ByteOrderMark.Off(utf8);
        var locator = new PointerLocator();
        var root = locator.Add(null);
        var ends = new Step[pointers.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = locator.Follow(root, pointers[i]);
        }

        Walk(body, root);

        // Columns are counted in one pass too, from place to place.
        var lines = new LineCounter(body);
        locator.steps.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        foreach (var step in locator.steps)
        {
            if (step.IsFound)
            {
                step.Position = lines.At(step.Offset);
            }
        }

        return ValueList<TextPosition>.Own(Array.ConvertAll(ends, static end => end.Nearest));
    }

    private Step Follow(Step root, JsonPointer pointer)
    {
        var step = root;
        foreach (var name in pointer.Segments)
        {
            step = step.Below?.TryGetValue(name, out var known) == true ? known : step.Add(name, Add(step));
        }

        return step;
    }

    private Step Add(Step? above)
    {
        var step = new Step(above);
        steps.Add(step);
        return step;
    }

    private static void Walk(ReadOnlySpan<byte> utf8, Step root)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = NoticeReadOptions.MaxDepthLimit });
        try
        {
            if (json.Read())
            {
                root.Found((int)json.TokenStartIndex);
                Into(ref json, root);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text breaks off here, or a name is no Unicode; what stands behind is placed at what was found above it.
        }
    }

    /// <summary>Goes through a value to its end.</summary>
    private static void Into(ref Utf8JsonReader json, Step step)
    {
        if (step.Below is null)
        {
            json.Skip();
        }
        else if (json.TokenType == JsonTokenType.StartObject)
        {
            IntoObject(ref json, step);
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            IntoArray(ref json, step);
        }
    }

    private static void IntoObject(ref Utf8JsonReader json, Step step)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var wanted = Member(ref json, step) ?? Former(ref json, step);
            wanted?.Found((int)json.TokenStartIndex);
            json.Read();
            if (wanted is null)
            {
                json.Skip();
            }
            else
            {
                Into(ref json, wanted);
            }
        }
    }

    private static void IntoArray(ref Utf8JsonReader json, Step step)
    {
        for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            if (step.Below!.TryGetValue(index.ToString(CultureInfo.InvariantCulture), out var wanted))
            {
                wanted.Found((int)json.TokenStartIndex);
                Into(ref json, wanted);
            }
            else
            {
                json.Skip();
            }
        }
    }

    /// <summary>The step that the member is, if some pointer leads there; of a member that stands twice, the first.</summary>
    private static Step? Member(ref Utf8JsonReader json, Step step)
    {
        if (step.Below!.Count > Few)
        {
            return ReadSession.Peek(ref json) is { } name && step.Below.TryGetValue(name, out var known) && !known.IsFound ? known : null;
        }

        foreach (var below in step.Below)
        {
            if (!below.Value.IsFound && json.ValueTextEquals(below.Key))
            {
                return below.Value;
            }
        }

        return null;
    }

    /// <summary>The step that the value of a member of before has become, if some pointer leads there.</summary>
    private static Step? Former(ref Utf8JsonReader json, Step step)
    {
        foreach (var (former, today, inner) in FormerPlaces.All)
        {
            if (step.Below!.TryGetValue(today, out var now) && !now.IsFound && json.ValueTextEquals(former))
            {
                now.Found((int)json.TokenStartIndex);
                return now.Below?.TryGetValue(inner, out var wanted) == true ? wanted : null;
            }
        }

        return null;
    }

    private sealed class Step(Step? above)
    {
        /// <summary>The steps from here by name; null where none leads on.</summary>
        public Dictionary<string, Step>? Below { get; private set; }

        public bool IsFound { get; private set; }

        public int Offset { get; private set; }

        public TextPosition Position { get; set; } = new(1, 1);

        public TextPosition Nearest => IsFound || above is null ? Position : above.Nearest;

        public Step Add(string name, Step below)
        {
            Below ??= new(StringComparer.Ordinal);
            return Below[name] = below;
        }

        public void Found(int offset)
        {
            Offset = offset;
            IsFound = true;
        }
    }
}
