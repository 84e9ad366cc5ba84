using RegisterNotice.Json.Walking;

namespace RegisterNotice.Changes.Comparing;

/// <summary>Where something stands in a notice: the step to it, behind the steps above. Written out as a pointer only where a change is found.</summary>
internal sealed class Spot
{
    private readonly Spot? above;
    private readonly PlaceStep step;

    private Spot(Spot? above, PlaceStep step)
    {
        this.above = above;
        this.step = step;
    }

    /// <summary>The notice itself.</summary>
    public static Spot Notice { get; } = new(null, new(null));

    public JsonPointer Pointer
    {
        get
        {
            var steps = new Stack<PlaceStep>();
            for (var spot = this; spot is not null; spot = spot.above)
            {
                steps.Push(spot.step);
            }

            return PointerPath.Of(default, steps.ToArray());
        }
    }

    /// <summary>A member of what stands here.</summary>
    public Spot Member(string name) => new(this, new(name));

    /// <summary>An element of a list of what stands here.</summary>
    public Spot Element(string list, int index) => new(this, new(list, index));

    /// <summary>The text of a language where a text in several stands.</summary>
    public Spot In(LanguageTag language) => new(this, new(JsonPointer.Escape(language.Value)));
}
