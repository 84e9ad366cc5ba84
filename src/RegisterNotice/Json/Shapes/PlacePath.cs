using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>The steps to a <see cref="Place{T}"/>, held by value; where they are many, the first of them become a pointer.</summary>
internal readonly struct PlacePath
{
    private readonly JsonPointer above;
    private readonly int count;
    private readonly PlaceStep first;
    private readonly PlaceStep second;
    private readonly PlaceStep third;
    private readonly PlaceStep fourth;

    private PlacePath(
        JsonPointer above,
        int count,
        PlaceStep first,
        PlaceStep second = default,
        PlaceStep third = default,
        PlaceStep fourth = default)
    {
        this.above = above;
        this.count = count;
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    public JsonPointer Pointer
    {
        get
        {
            ReadOnlySpan<PlaceStep> steps = [first, second, third, fourth];
            return PointerPath.Of(above, steps[..count]);
        }
    }

    public PlacePath With(PlaceStep step) => count switch
    {
        0 => new(above, 1, step),
        1 => new(above, 2, first, step),
        2 => new(above, 3, first, second, step),
        3 => new(above, 4, first, second, third, step),
        _ => new(Pointer, 1, step),
    };
}
