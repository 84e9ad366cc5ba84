using Orleans;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>A report on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.report")]
internal struct NoticeReportSurrogate
{
    [Id(0)]
    public Finding[] Findings;

    [Id(1)]
    public SuppressedFinding[] Suppressed;

    [Id(2)]
    public string? NoticeId;
}
