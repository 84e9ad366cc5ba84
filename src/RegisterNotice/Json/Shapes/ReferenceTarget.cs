namespace RegisterNotice.Json.Shapes;

/// <summary>What kind of part an identifier leads to.</summary>
internal enum ReferenceTarget
{
    /// <summary>A <see cref="Controller"/>.</summary>
    Controllers,

    /// <summary>A <see cref="Purpose"/>.</summary>
    Purposes,

    /// <summary>A <see cref="DataSubjectGroup"/>.</summary>
    DataSubjects,

    /// <summary>A <see cref="DataCategory"/>.</summary>
    DataCategories,
}
