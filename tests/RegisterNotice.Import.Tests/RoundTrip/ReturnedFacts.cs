namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>How much of what a notice states its page gives back.</summary>
internal readonly record struct ReturnedFacts(int Stated, int Returned, int Invented)
{
    public double Share => Stated == 0 ? 1 : (double)Returned / Stated;

    /// <summary>The share of what was read that the notice does not state.</summary>
    public double InventedShare => Returned + Invented == 0 ? 0 : (double)Invented / (Returned + Invented);

    public static ReturnedFacts operator +(ReturnedFacts one, ReturnedFacts other) =>
        new(one.Stated + other.Stated, one.Returned + other.Returned, one.Invented + other.Invented);

    public static ReturnedFacts Of(IReadOnlyList<string> stated, IReadOnlyList<string> read)
    {
        var lost = Without(stated, read).Length;
        return new(stated.Count, stated.Count - lost, Without(read, stated).Length);
    }

    public static string[] Without(IReadOnlyList<string> facts, IReadOnlyList<string> others)
    {
        var left = others.ToList();
        return [.. facts.Where(fact => !left.Remove(fact))];
    }
}
