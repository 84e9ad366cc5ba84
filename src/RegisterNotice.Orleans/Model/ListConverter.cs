using Orleans;
using RegisterNotice.Internal;

namespace RegisterNotice.Orleans.Model;

/// <summary>Carries the lists that the library gives, such as <see cref="Notice.Purposes"/> or <see cref="Validation.NoticeReport.Errors"/>.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class ListConverter<T> : SharedCopier<ValueList<T>>, IConverter<ValueList<T>, ListSurrogate<T>>
{
    public ValueList<T> ConvertFromSurrogate(in ListSurrogate<T> surrogate) => ValueList<T>.Own(surrogate.Items ?? []);

    public ListSurrogate<T> ConvertToSurrogate(in ValueList<T> value) => new() { Items = [.. value] };
}
