using Orleans;
using RegisterNotice.Internal;

namespace RegisterNotice.Orleans.Exceptions;

/// <summary>Carries what a builder lacked.</summary>
[RegisterConverter]
internal sealed class NoticeBuildExceptionConverter : IConverter<NoticeBuildException, ExceptionSurrogate>
{
    public NoticeBuildException ConvertFromSurrogate(in ExceptionSurrogate surrogate) => surrogate.WithStackTrace(new NoticeBuildException(
        surrogate.Message,
        surrogate.InnerException,
        ValueList<BuildProblem>.Own([.. (surrogate.Problems ?? []).Select(it => new BuildProblem { Pointer = JsonPointer.Parse(it.Key), Message = it.Value })])));

    public ExceptionSurrogate ConvertToSurrogate(in NoticeBuildException value) =>
        ExceptionSurrogate.Of(value) with { Problems = [.. value.Problems.Select(it => KeyValuePair.Create(it.Pointer.ToString(), it.Message))] };
}
