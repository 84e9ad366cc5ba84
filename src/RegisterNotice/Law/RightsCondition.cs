namespace RegisterNotice.Law;

/// <summary>What must hold for a right beside the legal basis.</summary>
public enum RightsCondition
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The purpose is direct marketing, remarketing included.</summary>
    DirectMarketing,

    /// <summary>Decisions are made by automated means alone, or the notice says so of some.</summary>
    AutomatedDecisions,

    /// <summary>The purpose is scientific or historical research or statistics (Article 89(1)).</summary>
    ResearchOrStatistics,
}
