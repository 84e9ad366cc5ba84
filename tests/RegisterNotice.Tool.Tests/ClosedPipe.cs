namespace RegisterNotice.Tool.Tests;

/// <summary>An output that nobody reads any more, or that takes nothing: every writing fails.</summary>
/// <param name="fault">The error number of the system: EPIPE unless given, 28 for a full disk.</param>
internal sealed class ClosedPipe(int fault = 32) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device", fault);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
