using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace RegisterNotice.Benchmarks;

/// <summary>What each job of the headline allocates, held against a file that is committed: unlike times, these figures are the same on every
/// machine.</summary>
internal static class Allocations
{
    private const int WarmUps = 50;
    private const int Runs = 10;

    // The library's own methods may come to allocate this much more, and no more, before somebody has to look.
    private const double Tolerance = 0.02;

    private static readonly string[] Peers = ["Floor", "Newtonsoft", "SourceGenerated", "Markdig", "AngleSharpParse", "PassOverText", "FaultlessTwentyRulesFluent", "FaultyTwentyRulesFluent", "JsonDiffPatch", "Lines", "Read"];

    /// <summary>Measures and compares, or writes the file anew.</summary>
    /// <returns>0 where nothing allocates more than the file says.</returns>
    public static int Check(string path, bool write)
    {
        var measured = Measure();
        if (write)
        {
            File.WriteAllText(path, string.Concat(measured.Select(row => $"{row.Key} {row.Value}\n")));
            return 0;
        }

        var committed = File.ReadLines(path).Select(line => line.Split(' ')).ToDictionary(line => line[0], line => long.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var isGood = true;
        foreach (var (name, bytes) in measured)
        {
            var isKnown = committed.TryGetValue(name, out var before);
            var isMore = !isKnown || bytes > before * (1 + Tolerance);
            isGood &= !isMore;
            Console.WriteLine($"{(isMore ? "MORE" : bytes < before * (1 - Tolerance) ? "less" : "same")} {name}: {bytes} B, {(isKnown ? $"{before} B committed" : "not committed")}");
        }

        if (!isGood)
        {
            Console.WriteLine($"Something allocates more than {path} says. If that is meant, write the file anew with --write.");
        }

        return isGood ? 0 : 1;
    }

    private static SortedDictionary<string, long> Measure()
    {
        var measured = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var type in typeof(Allocations).Assembly.GetTypes().Where(type => type.Namespace == "RegisterNotice.Benchmarks.Headline"))
        {
            var job = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties())
            {
                if (property.GetCustomAttribute<ParamsAttribute>() is { } given)
                {
                    property.SetValue(job, given.Values[0]);
                }
            }

            foreach (var method in type.GetMethods().Where(method => method.GetCustomAttribute<GlobalSetupAttribute>() is not null))
            {
                method.Invoke(job, null);
            }

            foreach (var method in type.GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null && !Peers.Contains(method.Name)))
            {
                measured[$"{type.Name}.{method.Name}"] = Of(Work(job, method));
            }
        }

        return measured;
    }

    private static Action Work(object job, MethodInfo method) =>
        method.ReturnType == typeof(int) ? Discarding(method.CreateDelegate<Func<int>>(job)) : Discarding(method.CreateDelegate<Func<object>>(job));

    private static Action Discarding<T>(Func<T> work) => () => work();

    private static long Of(Action work)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            work();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }
}
