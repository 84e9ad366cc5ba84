using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.BalancingTest"/>.</summary>
internal sealed class BalancingTestShape : Shape<BalancingTest>
{
    private static readonly Members<BalancingTest> Members = new();
    public static readonly OptionalSlot<BalancingTest, LocalizedText> Summary =
        Members.Optional("summary", JsonValues.Localized, it => it.Summary);
    public static readonly OptionalSlot<BalancingTest, LocalizedText> AvailableFrom =
        Members.Optional("availableFrom", JsonValues.Localized, it => it.AvailableFrom);

    private BalancingTestShape()
        : base(Members)
    {
    }

    public static BalancingTestShape Instance { get; } = new();

    protected override BalancingTest Create(in Slots values) => new()
    {
        Summary = values.Get(Summary),
        AvailableFrom = values.Get(AvailableFrom),
    };
}
