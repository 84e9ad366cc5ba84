namespace RegisterNotice.Import.Pdf;

/// <summary>Rules that touch one another.</summary>
/// <param name="Bounds">The box around them: left, bottom, right, top.</param>
/// <param name="Rules">The rules.</param>
internal sealed record RuleGroup((double Left, double Bottom, double Right, double Top) Bounds, List<PdfRule> Rules)
{
    public static (double Left, double Bottom, double Right, double Top) Box(PdfRule rule) =>
        rule.IsVertical ? (rule.At, rule.From, rule.At, rule.To) : (rule.From, rule.At, rule.To, rule.At);

    public bool Touches((double Left, double Bottom, double Right, double Top) other, double near) =>
        other.Left <= Bounds.Right + near && other.Right >= Bounds.Left - near && other.Bottom <= Bounds.Top + near
            && other.Top >= Bounds.Bottom - near;

    public RuleGroup With(RuleGroup other)
    {
        // The smaller list goes into the larger one.
        var (large, small) = Rules.Count >= other.Rules.Count ? (Rules, other.Rules) : (other.Rules, Rules);
        large.AddRange(small);
        return new(
            (Math.Min(Bounds.Left, other.Bounds.Left), Math.Min(Bounds.Bottom, other.Bounds.Bottom), Math.Max(Bounds.Right, other.Bounds.Right), Math.Max(Bounds.Top, other.Bounds.Top)),
            large);
    }
}
