using System.Globalization;
using RegisterNotice.Architecture.Tests.Sources;
using RegisterNotice.Tests;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>How much of each thing each project may have: what the file says, and nothing of what it does not name.</summary>
internal static class Ceilings
{
    private const string File = "tests/RegisterNotice.Architecture.Tests/Density/ceilings.txt";

    private static readonly string[] Heading =
    [
        "# How much of what is hard to read each project may have at most; what is not named here, it may not have at all.",
        "# The numbers only fall: a run of these tests with UPDATE_APPROVED=1 lowers them to what is there, and never raises one.",
    ];

    /// <summary>As written.</summary>
    public static Dictionary<(string Project, string Metric), int> Read() => System.IO.File.ReadLines(RepositoryFile.Path(File))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => (cells[0], cells[1]), cells => int.Parse(cells[2], CultureInfo.InvariantCulture));

    /// <summary>Lowers what is above the counts.</summary>
    public static void Lower(IReadOnlyDictionary<(string Project, string Metric), int> ceilings, IReadOnlyDictionary<(string Project, string Metric), int> counts)
    {
        var rows = SourceProject.All.SelectMany(project => Metrics.All.Select(metric => (project.Name, metric.Name)))
            .Select(row => (row.Item1, row.Item2, Math.Min(ceilings.GetValueOrDefault(row), counts[row])))
            .Where(row => row.Item3 > 0)
            .Select(row => FormattableString.Invariant($"{row.Item1,-22} | {row.Item2,-38} | {row.Item3}"));
        System.IO.File.WriteAllText(RepositoryFile.Path(File), string.Join('\n', [.. Heading, "", .. rows, ""]));
    }
}
