using System.Runtime.CompilerServices;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A line that is written where it will stand, so that <c>lines.Add($"{label}: {words}")</c> makes no text of its own.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Line
{
    private readonly Lines lines;

    public Line(int literalLength, int formattedCount, Lines lines)
    {
        // The buffer is shared: what the compiler counts of one line says nothing of it.
        _ = literalLength + formattedCount;
        this.lines = lines;
        lines.Begin(null);
    }

    public void AppendLiteral(string text) => lines.Write(text);

    public void AppendFormatted(string? text) => lines.Write(text ?? "");

    public void AppendFormatted(MarkedText text) => lines.Write(text);

    public void AppendFormatted(MarkedText? text)
    {
        if (text is { } some)
        {
            lines.Write(some);
        }
    }

    public void AppendFormatted(Phrase phrase) => lines.Write(phrase);

    public void AppendFormatted(Words words) => lines.Write(words);

    public void AppendFormatted(Words? words)
    {
        if (words is { } some)
        {
            lines.Write(some);
        }
    }

    public void AppendFormatted(Parenthesis parenthesis) => parenthesis.Write(lines);
}
