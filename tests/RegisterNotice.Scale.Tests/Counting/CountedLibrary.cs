using System.Reflection;
using System.Runtime.Loader;
using RegisterNotice.Scale.Tests.Scenarios;

namespace RegisterNotice.Scale.Tests.Counting;

/// <summary>The libraries, rewritten to count, beside a copy of this assembly that uses them.</summary>
internal sealed class CountedLibrary : AssemblyLoadContext
{
    private static readonly string[] Counted = ["RegisterNotice", "RegisterNotice.Import"];
    private static readonly string[] Copied = ["RegisterNotice.Scale.Tests", "SampleNotices"];

    private readonly Func<string, int, int, (long Steps, long Bytes)> run;

    private CountedLibrary()
        : base(nameof(CountedLibrary))
    {
        var method = LoadFromAssemblyName(typeof(CountedLibrary).Assembly.GetName()).GetType(typeof(Scenario).FullName!)!.GetMethod(nameof(Scenario.Count))!;
        run = method.CreateDelegate<Func<string, int, int, (long, long)>>();
    }

    public static CountedLibrary Instance { get; } = new();

    /// <summary>What a scenario takes with its input at a size.</summary>
    public (long Steps, long Bytes) Count(string scenario, int input, int size) => run(scenario, input, size);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        if (Counted.Contains(assemblyName.Name))
        {
            using var code = CountedCode.Of(path);
            return LoadFromStream(code);
        }

        return Copied.Contains(assemblyName.Name) ? LoadFromAssemblyPath(path) : null;
    }
}
