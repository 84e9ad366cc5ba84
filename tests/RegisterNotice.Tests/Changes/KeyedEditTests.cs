using System.Globalization;
using System.Text.Json.Nodes;
using RegisterNotice.Changes;
using RegisterNotice.Json;
using RegisterNotice.Tests.Changes.Weights;

namespace RegisterNotice.Tests.Changes;

/// <summary>The changes of an edit hold all of it: made to the old revision, they give the new one.</summary>
public sealed class KeyedEditTests
{
    // References follow a renamed part without a change of their own, and another kind of basis stands for all that is said of it.
    public static TheoryData<string> Names => [.. ChangeCases.All
        .Where(each => !each.Pointer.EndsWith("/id", StringComparison.Ordinal) && each.Name != "another basis")
        .Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_changes_made_to_the_old_revision_give_the_new_one(string name)
    {
        var each = ChangeCases.All.Single(each => each.Name == name);
        var (old, @new) = (each.Old(ChangingNotice.Base), each.New(ChangingNotice.Base));

        var made = Made(old, @new);

        NoticeComparison.Of(made, @new).Changes.Should().BeEmpty();
    }

    private static Notice Made(Notice old, Notice @new)
    {
        var (json, written) = (JsonNode.Parse(NoticeJson.Write(old))!, JsonNode.Parse(NoticeJson.Write(@new))!);
        foreach (var change in NoticeComparison.Of(old, @new).Changes)
        {
            var steps = change.Pointer.Segments;
            var above = Above(json, steps);
            if (change.Kind != ChangeKind.Removed && At(written, steps) is { } value)
            {
                Put(above, steps[^1], value, change.Kind == ChangeKind.Added);
            }
            else
            {
                // What is gone, and what means the same as its absence.
                Remove(above, steps[^1]);
            }
        }

        return NoticeJson.Parse(json.ToJsonString());
    }

    private static JsonNode? At(JsonNode node, IReadOnlyList<string> steps) => Above(node, steps) is JsonArray list
        ? list[int.Parse(steps[^1], CultureInfo.InvariantCulture)]
        : Above(node, steps)[steps[^1]];

    private static JsonNode Above(JsonNode node, IReadOnlyList<string> steps)
    {
        for (var i = 0; i < steps.Count - 1; i++)
        {
            if (node is JsonArray array)
            {
                node = array[int.Parse(steps[i], CultureInfo.InvariantCulture)]!;
            }
            else
            {
                // A list or a part that is empty is not written.
                node[steps[i]] ??= int.TryParse(steps[i + 1], CultureInfo.InvariantCulture, out _) ? new JsonArray() : new JsonObject();
                node = node[steps[i]]!;
            }
        }

        return node;
    }

    private static void Remove(JsonNode above, string step)
    {
        if (above is JsonArray array)
        {
            array.RemoveAt(int.Parse(step, CultureInfo.InvariantCulture));
        }
        else
        {
            above.AsObject().Remove(step);
        }
    }

    private static void Put(JsonNode above, string step, JsonNode value, bool isAdded)
    {
        if (above is not JsonArray array)
        {
            above[step] = value.DeepClone();
            return;
        }

        var index = int.Parse(step, CultureInfo.InvariantCulture);
        if (!isAdded)
        {
            array.RemoveAt(index);
        }

        array.Insert(Math.Min(index, array.Count), value.DeepClone());
    }
}
