namespace RegisterNotice.Analyzers;

/// <summary>The parts of a notice that others refer to by their identifiers.</summary>
internal enum PartKind
{
    Purpose,
    DataSubjects,
    DataCategory,
    Controller,
}
