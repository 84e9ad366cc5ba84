namespace RegisterNotice.Json.Shapes;

/// <summary>A member by the type that its value has in the model.</summary>
internal interface ISlot<out T>
{
    /// <summary>The place among the members of the object.</summary>
    int Index { get; }

    /// <summary>The value where the member is absent.</summary>
    T WhenAbsent { get; }
}
