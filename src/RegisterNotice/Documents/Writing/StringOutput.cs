namespace RegisterNotice.Documents.Writing;

/// <summary>Gathers characters to a string.</summary>
internal sealed class StringOutput : CharOutput
{
    public ReadOnlySpan<char> Written => Buffer.AsSpan(0, Length);

    public override string ToString() => new(Buffer, 0, Length);

    /// <summary>Begins anew in the same buffer.</summary>
    public void Clear() => Drop(Length);

    protected override void MakeRoom() => Grow();
}
