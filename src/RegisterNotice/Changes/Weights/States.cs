using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.DeclarationState;

namespace RegisterNotice.Changes.Weights;

/// <summary>What it weighs that a matter is affirmed, denied or passed over where it was not: a denial that is withdrawn is a promise withdrawn.</summary>
internal static class States
{
    private static readonly Dictionary<(DeclarationState Old, DeclarationState New), ChangeWeight> Weights = new()
    {
        [(NotStated, None)] = Notable,
        [(NotStated, Some)] = Material,
        [(None, NotStated)] = Material,
        [(None, Some)] = Material,
        [(Some, None)] = Notable,
        [(Some, NotStated)] = Notable,
    };

    /// <summary>The weight; material where one of the states is not known.</summary>
    public static ChangeWeight Weight(DeclarationState old, DeclarationState @new) =>
        Weights.TryGetValue((old, @new), out var weight) ? weight : Material;
}
