namespace RegisterNotice.Documents.Writing;

/// <summary>Writes characters to a <see cref="TextWriter"/>.</summary>
internal sealed class TextWriterOutput(TextWriter destination) : CharOutput
{
    public void Finish()
    {
        destination.Write(Buffer, 0, Length);
        Drop(Length);
    }

    protected override void MakeRoom() => Finish();
}
