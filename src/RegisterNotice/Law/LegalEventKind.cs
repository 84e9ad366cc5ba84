namespace RegisterNotice.Law;

/// <summary>What happens to the law on a day.</summary>
public enum LegalEventKind
{
    /// <summary>An act comes into force or begins to apply.</summary>
    ActInForce,

    /// <summary>An act is no longer in force.</summary>
    ActNotInForce,

    /// <summary>A decision on adequate protection may be relied on for transfers (GDPR Article 45).</summary>
    DecisionInForce,

    /// <summary>A decision on adequate protection may no longer be relied on.</summary>
    DecisionNotInForce,

    /// <summary>A body has another name, or another body has its tasks.</summary>
    BodyReplaced,
}
