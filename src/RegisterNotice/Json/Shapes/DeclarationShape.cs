using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="Declaration{T}"/>.</summary>
internal sealed class DeclarationShape<T> : Shape<Declaration<T>>
    where T : NoticePart
{
    private DeclarationShape(
        Members<Declaration<T>> members, WrittenSlot<Declaration<T>, DeclarationState> state, ListSlot<Declaration<T>, T> items,
        OptionalSlot<Declaration<T>, LocalizedText> statement)
        : base(members)
    {
        State = state;
        Items = items;
        Statement = statement;
    }

    public WrittenSlot<Declaration<T>, DeclarationState> State { get; }

    public ListSlot<Declaration<T>, T> Items { get; }

    public OptionalSlot<Declaration<T>, LocalizedText> Statement { get; }

    /// <summary>The members, for items of one shape.</summary>
    public static DeclarationShape<T> Of(Shape<T> item)
    {
        var members = new Members<Declaration<T>>();
        return new(
            members,
            state: members.Required("state", JsonValues.Enum<DeclarationState>(), it => it.State),
            items: members.List("items", item, it => it.Items),
            statement: members.Optional("statement", JsonValues.Localized, it => it.Statement));
    }

    protected override Declaration<T> Create(in Slots values) => new()
    {
        State = values.Get(State),
        Items = values.Get(Items),
        Statement = values.Get(Statement),
    };
}
