using Orleans;
using RegisterNotice.Orleans.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>Carries a decision on findings.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class FindingSuppressionConverter : SharedCopier<FindingSuppression>, IConverter<FindingSuppression, FindingSuppressionSurrogate>
{
    public FindingSuppression ConvertFromSurrogate(in FindingSuppressionSurrogate surrogate) => new()
    {
        Code = surrogate.Code,
        Pointer = surrogate.Pointer is { } pointer ? JsonPointer.Parse(pointer) : default(JsonPointer?),
        Reason = surrogate.Reason,
    };

    public FindingSuppressionSurrogate ConvertToSurrogate(in FindingSuppression value) =>
        new() { Code = value.Code, Pointer = value.Pointer?.ToString(), Reason = value.Reason };
}
