namespace RegisterNotice.Documents.Writing;

/// <summary>Gathers characters to a string.</summary>
internal sealed class StringOutput : CharOutput
{
    public override string ToString() => new(Buffer, 0, Length);

    protected override void MakeRoom() => Grow();
}
