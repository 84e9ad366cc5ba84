using RegisterNotice.Scale.Tests.Counting;

namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>Something that the library does with inputs that can be made larger.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Inputs">The names of the inputs.</param>
/// <param name="Size">The smaller of the two sizes.</param>
/// <param name="Prepare">Makes the input with a number at a size, and gives what is to be counted.</param>
public sealed record Scenario(string Name, IReadOnlyList<string> Inputs, int Size, Func<int, int, Action> Prepare)
{
    public static IReadOnlyDictionary<string, Scenario> All { get; } =
        TextScenarios.All.Concat(PartScenarios.All).Concat(JsonScenarios.All).Concat(ImportScenarios.All).ToDictionary(scenario => scenario.Name, StringComparer.Ordinal);

    /// <summary>What a scenario takes: steps and allocated bytes.</summary>
    public static (long Steps, long Bytes) Count(string name, int input, int size)
    {
        var work = All[name].Prepare(input, size);
        Work.Steps = 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        work();
        return (Work.Steps, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
