using Microsoft.Win32.SafeHandles;

namespace RegisterNotice.Tool.Terminal;

/// <summary>An output that notices when its reader goes away (<c>| head</c>): what is written afterwards is thrown away, and long work can stop.</summary>
internal sealed class PipedOutput(Stream inner) : Stream
{
    // EPIPE.
    private const int BrokenPipe = 32;

    public bool IsClosed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>
    /// The standard output. The console's own stream keeps quiet about a reader that is gone; one on the handle does not, but fits only what has no position.
    /// </summary>
    public static Stream Standard()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek)
                {
                    return new PipedOutput(pipe);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // It is closed: writing to it will say so.
            }
        }

        return Console.OpenStandardOutput();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (IsClosed)
        {
            return;
        }

        try
        {
            inner.Write(buffer);
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe)
        {
            IsClosed = true;
        }
    }

    public override void Flush()
    {
        if (!IsClosed)
        {
            inner.Flush();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
