namespace RegisterNotice.Law;

/// <summary>A row of the rights matrix: when a right of the data subject applies to a purpose.</summary>
public sealed class RightsRow
{
    internal RightsRow()
    {
    }

    /// <summary>The right.</summary>
    public required RightKind Right { get; init; }

    /// <summary>The article that gives it.</summary>
    public required LegalReference Article { get; init; }

    /// <summary>The legal bases that give it, any one of them; empty where it does not depend on the basis.</summary>
    public IReadOnlyList<LegalBasisKind> Bases { get; init => field = ValueList.From(value); } = ValueList<LegalBasisKind>.Empty;

    /// <summary>Whether explicit consent under Article 9(2)(a) gives it too.</summary>
    public bool OnExplicitConsent { get; init; }

    /// <summary>What must hold besides.</summary>
    public RightsCondition Condition { get; init; }

    /// <summary>The provisions by which the right may be refused or limited.</summary>
    public IReadOnlyList<LegalReference> Limitations { get; init => field = ValueList.From(value); } = ValueList<LegalReference>.Empty;
}
