using System.Diagnostics;
using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(RegisterNotice.Tests.Mutation.MutantRun))]

namespace RegisterNotice.Tests.Mutation;

/// <summary>
/// Orders the tests of a mutant so that those come first that are likely to notice it, for the first failure ends the run; and gives a mutant of
/// what is initialised once a process of its own, for the runner goes on in the process of the mutant before.
/// </summary>
/// <remarks>
/// The runner asks for every test where a mutant takes part in initialisation, which is how such a mutant is known here. It takes the end of the
/// process for a crash, starts another and runs the tests again there.
/// </remarks>
public sealed class MutantRun : ITestCollectionOrderer
{
    // The tests of the folder that is changed, which .ci/mutation names; among them those of every rule.
    private static readonly string Folder = $".{Environment.GetEnvironmentVariable("MUTATED_FOLDER")}.";
    private static readonly string[] Broadest = [".RuleTests", ".RoundTripTests"];
    private static readonly string[] Slowest = [".SchemaTests", ".SarifReportTests"];

    private static readonly int TestClasses =
        typeof(MutantRun).Assembly.GetTypes().Count(type => type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute))));

    private static int? last;
    private static bool isInitialisedByMutant;

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection
    {
        if (Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is { } path)
        {
            Begin(BitConverter.ToInt32(File.ReadAllBytes(path), 0), takesPartInInitialisation: testCollections.Count == TestClasses);
        }

        return [.. testCollections.OrderBy(Rank)];
    }

    private static void Begin(int mutant, bool takesPartInInitialisation)
    {
        if (last is { } before && before != mutant && (takesPartInInitialisation || isInitialisedByMutant))
        {
            using var process = Process.GetCurrentProcess();
            process.Kill();
        }

        last = mutant;
        isInitialisedByMutant |= takesPartInInitialisation && mutant >= 0;
    }

    private static int Rank<TTestCollection>(TTestCollection tests)
        where TTestCollection : ITestCollection
    {
        var name = tests.TestCollectionDisplayName;
        return (name.Contains(Folder, StringComparison.Ordinal) ? 0 : 3) + (Array.Exists(Broadest, name.Contains) ? 0 : Array.Exists(Slowest, name.Contains) ? 2 : 1);
    }
}
