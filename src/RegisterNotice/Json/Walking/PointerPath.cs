namespace RegisterNotice.Json.Walking;

/// <summary>The way to where a walk is; written out as a pointer only when it is asked for.</summary>
internal sealed class PointerPath
{
    private const int UsualDepth = 8;

    private PlaceStep[] steps = new PlaceStep[UsualDepth];
    private int[] nodes = new int[UsualDepth];
    private int depth;

    /// <summary>The place.</summary>
    public JsonPointer Pointer => Of(default, steps.AsSpan(0, depth));

    /// <summary>The pointer of the steps from a place.</summary>
    public static JsonPointer Of(JsonPointer above, ReadOnlySpan<PlaceStep> steps)
    {
        const int Short = 256;
        var start = above.ToString();
        var length = start.Length;
        foreach (ref readonly var step in steps)
        {
            length += step.Length;
        }

        Span<char> text = length <= Short ? stackalloc char[Short] : new char[length];
        start.AsSpan().CopyTo(text);
        var room = text[start.Length..];
        foreach (ref readonly var step in steps)
        {
            room = step.Write(room);
        }

        return JsonPointer.Of(text[..length].ToString());
    }

    /// <summary>Keeps the place, all of whose path is kept in one tree.</summary>
    public KeptPlace Keep(PlaceTree tree)
    {
        var node = -1;
        for (var i = 0; i < depth; i++)
        {
            nodes[i] = nodes[i] >= 0 ? nodes[i] : tree.Add(node, steps[i]);
            node = nodes[i];
        }

        return new(tree, node);
    }

    /// <summary>Goes into a member, whose name is written as a pointer writes it.</summary>
    public void Enter(string name) => Push(new(name));

    /// <summary>Goes into an element of an array.</summary>
    public void Enter(int index) => Push(new(null, index));

    /// <summary>Goes back to where the walk came from.</summary>
    public void Leave() => depth--;

    private void Push(PlaceStep step)
    {
        if (depth == steps.Length)
        {
            Array.Resize(ref steps, depth * 2);
            Array.Resize(ref nodes, depth * 2);
        }

        nodes[depth] = -1;
        steps[depth++] = step;
    }
}
