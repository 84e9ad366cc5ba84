using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

public sealed class CeilingTests(ITestOutputHelper output)
{
    private const int MostShown = 20;

    private static readonly Dictionary<(string Project, string Metric), IReadOnlyList<string>> Places = SourceProject.All
        .SelectMany(project => Metrics.All.Select(metric => (Key: (project.Name, metric.Name), Found: (IReadOnlyList<string>)[.. project.Files.SelectMany(metric.Places)])))
        .ToDictionary(found => found.Key, found => found.Found);

    private static readonly Dictionary<(string Project, string Metric), int> Counts = Places.ToDictionary(found => found.Key, found => found.Value.Count);

    [Fact]
    public void No_project_grows_denser()
    {
        var ceilings = Ceilings.Read();
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Ceilings.Lower(ceilings, Counts);
            ceilings = Ceilings.Read();
        }

        string.Join("\n\n", Counts.Where(count => count.Value > ceilings.GetValueOrDefault(count.Key)).Select(count => Risen(count.Key, ceilings.GetValueOrDefault(count.Key))))
            .Should().BeEmpty("counts of what is hard to read only fall");
        ceilings.Where(ceiling => Counts.GetValueOrDefault(ceiling.Key) < ceiling.Value)
            .Select(ceiling => $"{ceiling.Key.Project}: {ceiling.Key.Metric}: {Counts.GetValueOrDefault(ceiling.Key)}, no longer {ceiling.Value}")
            .Should().BeEmpty("a ceiling follows what has fallen: run this test with UPDATE_APPROVED=1");
    }

    [Fact]
    public void Every_project_is_read()
    {
        foreach (var project in SourceProject.All)
        {
            var largest = project.Files.MaxBy(file => file.LineCount)!;
            output.WriteLine($"{project.Name}: {project.Files.Count} files, {project.Files.Sum(file => file.LineCount)} lines, largest {largest.Path} ({largest.LineCount})");
            foreach (var metric in Metrics.All)
            {
                output.WriteLine($"  {metric.Name}: {Counts[(project.Name, metric.Name)]}");
            }
        }

        SourceProject.All.Select(project => project.Name).Should().Contain(["RegisterNotice", "RegisterNotice.Import", "RegisterNotice.Tool"]);
        SourceProject.All.Should().OnlyContain(project => project.Files.Count > 0);
    }

    private static string Risen((string Project, string Metric) key, int ceiling) =>
        $"{key.Project}: {key.Metric}: {Counts[key]}, at most {ceiling}. They are:\n{string.Join('\n', Places[key].Take(ceiling + MostShown))}";
}
