using Orleans;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>What came of reading on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.read-result")]
internal struct NoticeReadResultSurrogate
{
    [Id(0)]
    public Notice? Notice;

    [Id(1)]
    public Finding[] Findings;
}
