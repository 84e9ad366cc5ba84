namespace RegisterNotice.Law;

/// <summary>A right that the data subjects of a notice have, and the purposes that give it to them.</summary>
public sealed class ApplicableRight
{
    internal ApplicableRight(RightsRow row, IReadOnlyList<string> purposes, bool forAllPurposes)
    {
        Row = row;
        PurposeIds = purposes;
        ForAllPurposes = forAllPurposes;
    }

    /// <summary>The row of the matrix by which it applies.</summary>
    public RightsRow Row { get; }

    /// <summary>The right.</summary>
    public RightKind Right => Row.Right;

    /// <summary>Identifiers of the purposes for which it applies; empty where the notice names none that gives it.</summary>
    public IReadOnlyList<string> PurposeIds { get; }

    /// <summary>Whether it applies whatever the purpose.</summary>
    public bool ForAllPurposes { get; }
}
