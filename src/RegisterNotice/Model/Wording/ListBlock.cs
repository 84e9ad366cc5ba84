using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A list, with numbers or bullets.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record ListBlock : Block
{
    /// <summary>How many lists may stand inside each other.</summary>
    public const int MaxDepth = 16;

    private readonly int depth = 1;

    /// <summary>Whether the items are numbered.</summary>
    public bool Ordered { get; init; }

    /// <summary>The number of the first item of a numbered list.</summary>
    public int Start { get; init; } = 1;

    /// <summary>The items in their order.</summary>
    /// <exception cref="ArgumentException">More than <see cref="MaxDepth"/> lists stand inside each other.</exception>
    public IReadOnlyList<ListItem> Items
    {
        get;
        init
        {
            field = ValueList.From(value);
            depth = 1 + Deepest(field);
            if (depth > MaxDepth)
            {
                throw new ArgumentException($"More than {MaxDepth} lists stand inside each other.", nameof(value));
            }
        }
    } = ValueList<ListItem>.Empty;

    internal override int Depth => depth;

    internal override string OneLine =>
        OneLineText.Of(nameof(ListBlock), [OneLineText.Short(Language?.Value), OneLineText.Count(Items.Count, "item")]);

    private static int Deepest(IReadOnlyList<ListItem> items)
    {
        var deepest = 0;
        foreach (var item in items.AsSpan())
        {
            foreach (var list in item.Lists.AsSpan())
            {
                deepest = Math.Max(deepest, list.Depth);
            }
        }

        return deepest;
    }
}
