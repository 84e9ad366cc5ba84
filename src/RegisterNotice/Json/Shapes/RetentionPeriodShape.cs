using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.RetentionPeriod"/>.</summary>
internal sealed class RetentionPeriodShape : Shape<RetentionPeriod>
{
    private static readonly Members<RetentionPeriod> Members = new();
    public static readonly WrittenSlot<RetentionPeriod, Period> Period = Members.Required("period", JsonValues.Period, it => it.Period);
    public static readonly OptionalValueSlot<RetentionPeriod, RetentionStart> StartsFrom =
        Members.OptionalValue("startsFrom", JsonValues.Enum<RetentionStart>(), it => it.StartsFrom);
    public static readonly OptionalSlot<RetentionPeriod, LocalizedText> StartDescription =
        Members.Optional("startDescription", JsonValues.Localized, it => it.StartDescription);
    public static readonly OptionalSlot<RetentionPeriod, LocalizedText> Condition =
        Members.Optional("condition", JsonValues.Localized, it => it.Condition);

    private RetentionPeriodShape()
        : base(Members)
    {
    }

    public static RetentionPeriodShape Instance { get; } = new();

    protected override RetentionPeriod Create(in Slots values) => new()
    {
        Period = values.Get(Period),
        StartsFrom = values.Get(StartsFrom),
        StartDescription = values.Get(StartDescription),
        Condition = values.Get(Condition),
    };
}
