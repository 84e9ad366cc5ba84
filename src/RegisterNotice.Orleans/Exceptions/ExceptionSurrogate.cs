using System.Runtime.ExceptionServices;
using Orleans;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Exceptions;

/// <summary>An exception of the library on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.exception")]
internal struct ExceptionSurrogate
{
    [Id(0)]
    public string Message;

    [Id(1)]
    public string? StackTrace;

    [Id(2)]
    public Exception? InnerException;

    /// <summary>What a <see cref="Json.NoticeFormatException"/> found.</summary>
    [Id(3)]
    public Finding[]? Findings;

    /// <summary>What a <see cref="NoticeValidationException"/> reports.</summary>
    [Id(4)]
    public NoticeReport? Report;

    /// <summary>What a <see cref="NoticeBuildException"/> lacks: places and messages.</summary>
    [Id(5)]
    public KeyValuePair<string, string>[]? Problems;

    /// <summary>What is in every exception.</summary>
    public static ExceptionSurrogate Of(Exception exception) =>
        new() { Message = exception.Message, StackTrace = exception.StackTrace, InnerException = exception.InnerException };

    /// <summary>Gives an exception the stack trace that it had.</summary>
    public readonly T WithStackTrace<T>(T exception)
        where T : Exception =>
        StackTrace is null ? exception : (T)ExceptionDispatchInfo.SetRemoteStackTrace(exception, StackTrace);
}
