using RegisterNotice.Changes;

namespace RegisterNotice.Tests.Changes.Weights;

/// <summary>Two notices that differ in one fact, and what that weighs in both directions.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Old">Makes the old revision of the base.</param>
/// <param name="New">Makes the new one.</param>
/// <param name="Pointer">Where the change stands.</param>
/// <param name="Kind">What became of the fact; the other way round what was added is removed.</param>
/// <param name="Weight">What it weighs.</param>
/// <param name="Back">What the way back weighs.</param>
internal sealed record ChangeCase(
    string Name, Func<Notice, Notice> Old, Func<Notice, Notice> New, string Pointer, ChangeKind Kind, ChangeWeight Weight, ChangeWeight Back)
{
    public ChangeKind BackKind => Kind switch
    {
        ChangeKind.Added => ChangeKind.Removed,
        ChangeKind.Removed => ChangeKind.Added,
        var same => same,
    };

    public override string ToString() => Name;
}
