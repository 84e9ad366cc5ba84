using Orleans;
using RegisterNotice.Internal;
using RegisterNotice.Orleans.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>Carries a report.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class NoticeReportConverter : SharedCopier<NoticeReport>, IConverter<NoticeReport, NoticeReportSurrogate>
{
    public NoticeReport ConvertFromSurrogate(in NoticeReportSurrogate surrogate) => new(
        ValueList<Finding>.Own(surrogate.Findings ?? []),
        ValueList<SuppressedFinding>.Own(surrogate.Suppressed ?? []),
        surrogate.NoticeId);

    public NoticeReportSurrogate ConvertToSurrogate(in NoticeReport value) => new()
    {
        Findings = [.. value.Findings],
        Suppressed = [.. value.Suppressed],
        NoticeId = value.NoticeId,
    };
}
