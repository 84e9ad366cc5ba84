using Orleans;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Exceptions;

/// <summary>Carries the report on a notice with errors.</summary>
[RegisterConverter]
internal sealed class NoticeValidationExceptionConverter : IConverter<NoticeValidationException, ExceptionSurrogate>
{
    public NoticeValidationException ConvertFromSurrogate(in ExceptionSurrogate surrogate) => surrogate.WithStackTrace(
        new NoticeValidationException(surrogate.Message, surrogate.InnerException, surrogate.Report ?? NoticeReport.Clean));

    public ExceptionSurrogate ConvertToSurrogate(in NoticeValidationException value) => ExceptionSurrogate.Of(value) with { Report = value.Report };
}
