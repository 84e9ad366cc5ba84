namespace RegisterNotice.Law;

/// <summary>What kind of source of law an <see cref="Act"/> is; it decides how its parts are cited.</summary>
public enum ActKind
{
    /// <summary>A Finnish act or decree: chapters, sections, subsections and items.</summary>
    FinnishAct,

    /// <summary>A regulation or directive of the Union: articles, paragraphs and points.</summary>
    UnionAct,

    /// <summary>A decision of the Commission, cited as a whole.</summary>
    CommissionDecision,

    /// <summary>A judgment of the Court of Justice, cited by its number.</summary>
    Judgment,
}
