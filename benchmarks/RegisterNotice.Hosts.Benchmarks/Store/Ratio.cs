using System.Globalization;

namespace RegisterNotice.Hosts.Benchmarks.Store;

/// <summary>Two rates of the same work, told by the median of their rounds; the first round warms both up.</summary>
internal sealed class Ratio(string work)
{
    private readonly List<(double Ours, double Raw)> rounds = [];

    public void Add(double ours, double raw) => rounds.Add((ours, raw));

    public void AddSwapped(double raw, double ours) => Add(ours, raw);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{work,-28} {Median(it => it.Ours),8:F0}/s   raw {Median(it => it.Raw),8:F0}/s   of raw {Median(it => it.Ours / it.Raw):F2}");

    private double Median(Func<(double Ours, double Raw), double> what)
    {
        var values = rounds.Skip(1).Select(what).Order().ToList();
        return values[values.Count / 2];
    }
}
