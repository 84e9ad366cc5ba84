using Orleans.Serialization.Cloning;

namespace RegisterNotice.Orleans.Model;

/// <summary>"Copies" what cannot change: the same object serves all grains of a silo.</summary>
internal abstract class SharedCopier<T> : IDeepCopier<T>
{
    public T? DeepCopy(T? input, CopyContext context) => input;
}
