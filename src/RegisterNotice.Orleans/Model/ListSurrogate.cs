using Orleans;

namespace RegisterNotice.Orleans.Model;

/// <summary>A list of a notice or of a report on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.list`1")]
internal struct ListSurrogate<T>
{
    [Id(0)]
    public T[] Items;
}
