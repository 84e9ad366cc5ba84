namespace RegisterNotice.Json.Walking;

/// <summary>
/// What goes through the parts of a notice, in the order of its JSON, and looks at each text: its words, language and role, and by <see cref="Pointer"/> its
/// place.
/// </summary>
/// <remarks>
/// The shapes lead it, so that it comes to every member that they write. A walk is made once and may be led through any number of notices, one after the other.
/// </remarks>
internal abstract class NoticeWalk
{
    private readonly PointerPath path = new();

    /// <summary>Where the walk is. Costs nothing until it is asked for.</summary>
    public JsonPointer Pointer => path.Pointer;

    /// <summary>The innermost part in which the walk is.</summary>
    public NoticePart? Part { get; private set; }

    /// <summary>Whether to go into a part; what stands in another is passed by.</summary>
    public virtual bool Enters(NoticePart part) => true;

    /// <summary>Looks at a text.</summary>
    public abstract void Meet(string text, LanguageTag? language, TextRole role);

    /// <summary>Looks at a text that is given by language; by itself at each of its versions.</summary>
    public virtual void Meet(LocalizedText text, TextRole role)
    {
        foreach (var version in text.AsSpan())
        {
            path.Enter(JsonPointer.Escape(version.Key.Value));
            Meet(version.Value, version.Key, role);
            path.Leave();
        }
    }

    /// <summary>Keeps where the walk is.</summary>
    protected KeptPlace Keep(PlaceTree tree) => path.Keep(tree);

    /// <summary>Goes into a member.</summary>
    public void Enter(string name) => path.Enter(name);

    /// <summary>Goes into an element of a list.</summary>
    public void Enter(int index) => path.Enter(index);

    /// <summary>Goes back to where the walk came from.</summary>
    public void Leave() => path.Leave();

    /// <summary>Goes into a part.</summary>
    /// <returns>The part in which the walk was.</returns>
    public NoticePart? Enter(NoticePart part)
    {
        var above = Part;
        Part = part;
        return above;
    }

    /// <summary>Goes back to the part in which the walk was.</summary>
    public void LeaveTo(NoticePart? above) => Part = above;
}
