using System.Buffers;
using System.Text;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes characters as UTF-8, a buffer at a time. No unpaired surrogate gets here.</summary>
internal sealed class Utf8Output(IBufferWriter<byte> destination) : CharOutput
{
    private const int MostBytesPerChar = 3;

    public void Finish() => Encode(Length);

    // A pair must not be torn apart: its first half waits for the second.
    protected override void MakeRoom() => Encode(char.IsHighSurrogate(Buffer[Length - 1]) ? Length - 1 : Length);

    private void Encode(int count)
    {
#if NET
        var written = Encoding.UTF8.GetBytes(Buffer.AsSpan(0, count), destination.GetSpan(count * MostBytesPerChar));
        destination.Advance(written);
#else
        var bytes = ArrayPool<byte>.Shared.Rent(count * MostBytesPerChar);
        var written = Encoding.UTF8.GetBytes(Buffer, 0, count, bytes, 0);
        destination.Write(bytes.AsSpan(0, written));
        ArrayPool<byte>.Shared.Return(bytes);
#endif
        Drop(count);
    }
}
