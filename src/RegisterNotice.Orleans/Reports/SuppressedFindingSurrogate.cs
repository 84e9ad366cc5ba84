using Orleans;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>A suppressed finding on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.suppressed-finding")]
internal struct SuppressedFindingSurrogate
{
    [Id(0)]
    public Finding Finding;

    [Id(1)]
    public FindingSuppression Suppression;
}
