using Orleans;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>A finding with its place in a file on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.placed-finding")]
internal struct PlacedFindingSurrogate
{
    [Id(0)]
    public Finding Finding;

    [Id(1)]
    public string Root;

    /// <summary>Line and column, from 1; null where they are not known.</summary>
    [Id(2)]
    public (int Line, int Column)? Position;

    [Id(3)]
    public string? Source;

    [Id(4)]
    public string? NoticeId;

    [Id(5)]
    public FindingSuppression? Suppression;
}
