using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="Declaration{T}"/>.</summary>
internal sealed class DeclarationShape<T> : Shape<Declaration<T>>
    where T : NoticePart
{
    private readonly ISlot<DeclarationState> state;
    private readonly ISlot<IReadOnlyList<T>> items;
    private readonly ISlot<LocalizedText?> statement;

    private DeclarationShape(Members<Declaration<T>> members, ISlot<DeclarationState> state, ISlot<IReadOnlyList<T>> items, ISlot<LocalizedText?> statement)
        : base(members)
    {
        this.state = state;
        this.items = items;
        this.statement = statement;
    }

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
        State = values.Get(state),
        Items = values.Get(items),
        Statement = values.Get(statement),
    };
}
