using System.Buffers;
using System.Text;

namespace RegisterNotice.Tests.Documents;

/// <summary>The ways in which a writer writes.</summary>
internal static class OutputWays
{
    public static void ShouldAgree(string text, Action<IBufferWriter<byte>> toBuffer, Action<TextWriter> toWriter)
    {
        var buffer = new ArrayBufferWriter<byte>();
        toBuffer(buffer);
        using var writer = new StringWriter();
        toWriter(writer);

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer.WrittenSpan).Should().Be(text);
        writer.ToString().Should().Be(text);
    }
}
