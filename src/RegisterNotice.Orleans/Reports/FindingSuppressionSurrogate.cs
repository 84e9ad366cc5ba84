using Orleans;

namespace RegisterNotice.Orleans.Reports;

/// <summary>A decision on findings on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.finding-suppression")]
internal struct FindingSuppressionSurrogate
{
    [Id(0)]
    public string Code;

    [Id(1)]
    public string? Pointer;

    [Id(2)]
    public string Reason;
}
