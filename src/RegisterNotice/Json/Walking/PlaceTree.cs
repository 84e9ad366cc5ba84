namespace RegisterNotice.Json.Walking;

/// <summary>
/// Places that a walk has been at, to be asked for later: a place shares its way with those beside it, and no pointer is made for one that nobody asks for.
/// </summary>
internal sealed class PlaceTree
{
    private readonly List<(int Above, PlaceStep Step)> nodes = [];

    /// <summary>Adds a step.</summary>
    /// <param name="above">The step that leads to it; -1 for none.</param>
    /// <param name="step">The step.</param>
    /// <returns>What the step is known by.</returns>
    public int Add(int above, PlaceStep step)
    {
        nodes.Add((above, step));
        return nodes.Count - 1;
    }

    /// <summary>The pointer of a step and those that lead to it.</summary>
    public JsonPointer PointerOf(int node)
    {
        var steps = new Stack<PlaceStep>();
        for (; node >= 0; node = nodes[node].Above)
        {
            steps.Push(nodes[node].Step);
        }

        return PointerPath.Of(default, steps.ToArray());
    }
}
