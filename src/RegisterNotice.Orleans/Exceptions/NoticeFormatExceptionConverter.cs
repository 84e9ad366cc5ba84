using Orleans;
using RegisterNotice.Internal;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Exceptions;

/// <summary>Carries the faults of a document.</summary>
[RegisterConverter]
internal sealed class NoticeFormatExceptionConverter : IConverter<NoticeFormatException, ExceptionSurrogate>
{
    public NoticeFormatException ConvertFromSurrogate(in ExceptionSurrogate surrogate) => surrogate.WithStackTrace(
        new NoticeFormatException(surrogate.Message, surrogate.InnerException, ValueList<Finding>.Own(surrogate.Findings ?? [])));

    public ExceptionSurrogate ConvertToSurrogate(in NoticeFormatException value) =>
        ExceptionSurrogate.Of(value) with { Findings = [.. value.Findings] };
}
