using System.Buffers;
using RegisterNotice.Json;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Lines;

/// <summary>Reads JSON Lines: a document on each line, in UTF-8. No more of the file is held than is asked for.</summary>
internal sealed class LineReader(Stream input)
{
    private const int BufferSize = 1 << 16;
    private const int MostLines = 32;
    private const int MostBytes = 1 << 18;

    private readonly byte[] buffer = new byte[BufferSize];
    private readonly ArrayBufferWriter<byte> line = new();
    private int from;
    private int to;
    private int number;
    private long read;

    /// <summary>The file in pieces, in its order.</summary>
    /// <exception cref="ToolException">A line is longer than any notice may be.</exception>
    public IEnumerable<LineBatch> Read()
    {
        var (lines, bytes) = (new List<(int Number, byte[] Json)>(), 0);
        while (Next() is { } json)
        {
            if (json.AsSpan().Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            lines.Add((number, json));
            bytes += json.Length;
            if (lines.Count == MostLines || bytes > MostBytes)
            {
                yield return new(lines, read - (to - from));
                (lines, bytes) = ([], 0);
            }
        }

        if (lines.Count > 0)
        {
            yield return new(lines, read - (to - from));
        }
    }

    // The next line without its end; null behind the last.
    private byte[]? Next()
    {
        line.ResetWrittenCount();
        number++;
        while (true)
        {
            var end = Array.IndexOf(buffer, (byte)'\n', from, to - from);
            line.Write(buffer.AsSpan(from, (end < 0 ? to : end) - from));
            if (line.WrittenCount > NoticeReadOptions.Default.MaxBytes)
            {
                throw new ToolException(
                    ToolTexts.LineTooLong,
                    ("line", Numbers.Plain(number)),
                    ("limit", Numbers.Plain(NoticeReadOptions.Default.MaxBytes)));
            }

            if (end >= 0)
            {
                from = end + 1;
                return line.WrittenSpan.ToArray();
            }

            (from, to) = (0, input.Read(buffer));
            read += to;
            if (to == 0)
            {
                return line.WrittenCount > 0 ? line.WrittenSpan.ToArray() : null;
            }
        }
    }
}
