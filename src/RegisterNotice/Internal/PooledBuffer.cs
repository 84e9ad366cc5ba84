using System.Buffers;
using System.Text;

namespace RegisterNotice.Internal;

/// <summary>A growing buffer whose memory goes back to the pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int written;

    public ReadOnlySpan<byte> WrittenSpan => buffer.AsSpan(0, written);

    public ArraySegment<byte> Written => new(buffer, 0, written);

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 1));
        return buffer.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public string DecodeUtf8() => Encoding.UTF8.GetString(buffer, 0, written);

    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken) =>
        destination.WriteAsync(buffer, 0, written, cancellationToken);

    /// <summary>Reads a stream to its end; false where it has more than so many bytes.</summary>
    public bool Fill(Stream source, int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Grow(1);
            var count = source.Read(buffer, written, buffer.Length - written);
            if (count == 0)
            {
                return true;
            }

            written += count;
            if (written > most)
            {
                return false;
            }
        }
    }

    /// <summary>Reads a stream to its end; false where it has more than so many bytes.</summary>
    public async Task<bool> FillAsync(Stream source, int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            Grow(1);
#if NET
            var count = await source.ReadAsync(buffer.AsMemory(written), cancellationToken).ConfigureAwait(false);
#else
            var count = await source.ReadAsync(buffer, written, buffer.Length - written, cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0)
            {
                return true;
            }

            written += count;
            if (written > most)
            {
                return false;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        written = 0;
    }

    private void Grow(int needed)
    {
        if (buffer.Length - written >= needed)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, checked(written + needed)));
        buffer.AsSpan(0, written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
