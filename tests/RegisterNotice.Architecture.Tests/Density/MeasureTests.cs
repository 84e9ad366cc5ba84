using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>What is counted, each on a line that has it and on one that comes near.</summary>
public sealed class MeasureTests
{
    public static TheoryData<string, string, string> Lines => new()
    {
        { "conditionals inside conditionals", "int A(bool x, bool y) => x ? 1 : y ? 2 : 3;", "int A(bool x, bool y) => x ? 1 : B(y ? 2 : 3);" },
        { "conditions above five operators", "bool A(bool x) => x && x && x && x && x && x && x;", "bool A(bool x) => x && x && x && x && x && x;" },
        { "tuples of three or more in signatures", "(int, int, int) A() => (1, 2, 3);", "(int, int) A() { (int, int, int) a = (1, 2, 3); return (a.Item1, 2); }" },
        { "enum ordinals as indexes", "int A(int[] all, DayOfWeek day) => all[(int)day];", "int A(int[] all, long day) => all[(int)day];" },
        { "bit sets without a guard", "ulong A(int bit) => 1UL << bit;", "ulong A(int bit) => bit < 64 ? 1UL << bit : 0;" },
        { "bit sets without a guard", "int A(ConsoleKey key) => 1 << (int)key;", "int A(DayOfWeek day) => 1 << (int)day;" },
        { "thresholds without a name", "bool A(int x) => x > 60;", "bool A(int x) => x > 1;" },
        { "methods of complexity 15 or more", "int A(int x) { " + Ifs(14) + "return 0; }", "int A(int x) { " + Ifs(13) + "return 0; }" },
        { "logic lines over 140 characters", $"int A() => {string.Join(" + ", Enumerable.Repeat("1", 40))};", $"string A() => \"{new string('a', 200)}\";" },
        { "lines over 160 characters", $"string A() => \"{new string('a', 200)}\";", $"string A() => \"{new string('a', 100)}\";" },
        { "files over 300 lines", new string('\n', 300), new string('\n', 200) },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_measure_counts_what_it_is_called_by(string name, string has, string lacks)
    {
        Count(name, has).Should().Be(1);
        Count(name, lacks).Should().Be(0);
    }

    private static int Count(string name, string member) => new SourceProject("Some", [("A.cs", $"class Some\n{{\n{member}\nint B(int b) => b;\n}}\n")]).Files
        .SelectMany(Metrics.All.Single(metric => metric.Name == name).Places).Count();

    private static string Ifs(int count) => string.Concat(Enumerable.Repeat("if (x == 0) { x = 1; } ", count));
}
