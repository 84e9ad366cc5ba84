namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>What is counted.</summary>
internal static class Metrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("files over 300 lines", LineMeasures.LongFiles),
        new("lines over 160 characters", LineMeasures.LongLines),
        new("logic lines over 140 characters", LineMeasures.LongLogic),
        new("conditionals inside conditionals", ConditionMeasures.NestedConditionals),
        new("conditions above five operators", ConditionMeasures.DenseConditions),
        new("methods of complexity 15 or more", Complexity.TangledMethods),
        new("tuples of three or more in signatures", SignatureMeasures.WideTuples),
        new("enum ordinals as indexes", OrdinalMeasures.OrdinalsAsIndexes),
        new("bit sets without a guard", OrdinalMeasures.UnguardedBits),
        new("thresholds without a name", ConditionMeasures.NamelessThresholds),
        new("pointers by hand", PointerMeasures.PointersByHand),
    ];
}
