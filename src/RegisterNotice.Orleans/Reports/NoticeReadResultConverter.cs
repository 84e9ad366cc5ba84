using Orleans;
using RegisterNotice.Internal;
using RegisterNotice.Json;
using RegisterNotice.Orleans.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>Carries what came of reading.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class NoticeReadResultConverter : SharedCopier<NoticeReadResult>, IConverter<NoticeReadResult, NoticeReadResultSurrogate>
{
    public NoticeReadResult ConvertFromSurrogate(in NoticeReadResultSurrogate surrogate) =>
        new(surrogate.Notice, ValueList<Finding>.Own(surrogate.Findings ?? []));

    public NoticeReadResultSurrogate ConvertToSurrogate(in NoticeReadResult value) => new() { Notice = value.Notice, Findings = [.. value.Findings] };
}
