using System.Buffers;

namespace RegisterNotice.Documents.Writing;

/// <summary>Characters on their way to where they are written, gathered in a buffer from the pool.</summary>
internal abstract class CharOutput : IDisposable
{
    private const int Size = 4096;

    protected char[] Buffer { get; private set; } = ArrayPool<char>.Shared.Rent(Size);

    protected int Length { get; private set; }

    public void Write(char c)
    {
        if (Length == Buffer.Length)
        {
            MakeRoom();
        }

        Buffer[Length++] = c;
    }

    public void Write(string text) => Write(text.AsSpan());

    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > Buffer.Length - Length)
        {
            var room = Buffer.Length - Length;
            text[..room].CopyTo(Buffer.AsSpan(Length));
            Length += room;
            text = text[room..];
            MakeRoom();
        }

        text.CopyTo(Buffer.AsSpan(Length));
        Length += text.Length;
    }

    public void Write(char c, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Write(c);
        }
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(Buffer);
        Buffer = [];
        GC.SuppressFinalize(this);
    }

    /// <summary>Called when the buffer is full: makes room for at least one character.</summary>
    protected abstract void MakeRoom();

    /// <summary>Doubles the buffer.</summary>
    protected void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(Buffer.Length * 2);
        Buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(Buffer);
        Buffer = larger;
    }

    /// <summary>Drops from the buffer what has been written, keeping what stands behind it.</summary>
    protected void Drop(int count)
    {
        Buffer.AsSpan(count, Length - count).CopyTo(Buffer);
        Length -= count;
    }
}
