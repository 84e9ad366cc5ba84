using System.Globalization;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes texts so that a CommonMark reader gives back the same characters.</summary>
internal sealed class MarkdownText(CharOutput output)
{
    // What may open or close something anywhere in a line, in CommonMark or in the usual extensions of it.
    private const string Always = "\\`*_[]<>|~^$&";

    // What does so at the start of a line only.
    private const string AtStart = "#+-=:";

    // "## Heading ##" and "## C#": where the signs at the end of the line begin, which are no part of a heading.
    private int closing;

    // What of the text is a link or strong; null where it has no marks.
    private MarkdownRuns? runs;

    private MarkdownRuns? spare;

    /// <summary>Writes the words of a paragraph or an item; a line feed becomes a hard break, and the next line starts behind an indent.</summary>
    public void Write(MarkedText value, int indent) => Write(value, indent, null);

    /// <summary>Writes a heading, which has one line only.</summary>
    public void WriteHeading(MarkedText value) => Write(value, 0, "&#10;", holdsItems: false);

    /// <summary>Writes a cell of a table.</summary>
    public void WriteCell(MarkedText value) => Write(value, 0, "<br>");

    /// <summary>Writes part of a line so that each of its characters stands for itself.</summary>
    public void Escape(ReadOnlySpan<char> line, int start, int end, bool holdsItems)
    {
        for (var i = start; i < end; i++)
        {
            var plain = i;
            while (i < end && IsPlain(line, i))
            {
                i++;
            }

            output.Write(line[plain..i]);
            if (i == end)
            {
                return;
            }

            if (IsReferenced(line[i]) || (char.IsWhiteSpace(line[i]) && (i == 0 || i == line.Length - 1) && !Legibility.IsUnfit(line, i)))
            {
                Reference(line[i]);
            }
            else
            {
                Character(line, i, holdsItems);
            }
        }
    }

    private void Write(MarkedText marked, int indent, string? lineBreak, bool holdsItems = true)
    {
        runs = marked.Marks.Count == 0 ? null : spare ??= new(this, output);
        runs?.Take(marked);
        var value = marked.Text.AsSpan();
        var lineStart = 0;
        while (value[lineStart..].IndexOfAny('\n', '\r') is >= 0 and var found)
        {
            var at = lineStart + found;
            Legibility.IsBreak(value, at, out var length);
            Line(value[lineStart..at], lineStart, holdsItems);
            lineStart = at + length;
            Break(indent, lineStart == value.Length ? lineBreak ?? "&#10;" : lineBreak);
        }

        Line(value[lineStart..], lineStart, holdsItems);
    }

    // A hard break at the very end of a paragraph would be a backslash.
    private void Break(int indent, string? lineBreak)
    {
        if (lineBreak is not null)
        {
            output.Write(lineBreak);
        }
        else
        {
            output.Write("\\\n");
            output.Write(' ', indent);
        }
    }

    // Links are written in angle brackets, between which every sign stands for itself.
    private void Line(ReadOnlySpan<char> line, int lineStart, bool holdsItems)
    {
        closing = line.TrimEnd('#').Length;
        if (runs is not null)
        {
            runs.WriteLine(line, lineStart, holdsItems);
            return;
        }

        var at = 0;
        var signs = default(LinkSigns);
        while (Links.TryFind(line, at, ref signs, out var link))
        {
            var target = line[link.Start..link.End];
            Escape(line, at, link.Start, holdsItems);
            if (IsAutolink(target, link.Kind))
            {
                output.Write('<');
                output.Write(target);
                output.Write('>');
            }
            else
            {
                Escape(line, link.Start, link.End, holdsItems);
            }

            at = link.End;
        }

        Escape(line, at, line.Length, holdsItems);
    }

    /// <summary>Whether an address can stand in angle brackets as it is.</summary>
    public static bool IsAutolink(ReadOnlySpan<char> target, LinkKind kind)
    {
        foreach (var c in target)
        {
            if (kind == LinkKind.Mail && c > '~')
            {
                return false;
            }
        }

        return kind != LinkKind.Anchor;
    }

    // Most of every text: it means nothing wherever it stands.
    private static bool IsPlain(ReadOnlySpan<char> line, int index) => line[index] switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ',' or (>= '\u00C0' and <= '\u024F') => true,
        ' ' => index > 0 && index < line.Length - 1,
        _ => false,
    };

    // A tab may be taken for spaces, and some readers look for attributes in braces before they look for backslashes.
    private static bool IsReferenced(char c) => c is '\t' or '{' or '}';

    private void Character(ReadOnlySpan<char> line, int index, bool holdsItems)
    {
        var c = line[index];
        if (Legibility.IsUnfit(line, index))
        {
            output.Write(Legibility.Replacement);
            return;
        }

        var isSign = Has(Always, c) || (index == 0 && Has(AtStart, c)) || index >= closing;
        if (isSign || (holdsItems && MarksItem(line, index)) || Doubles(line, index) || StartsLink(line, index))
        {
            output.Write('\\');
        }

        output.Write(c);
    }

    private void Reference(char c)
    {
        output.Write("&#");
        output.Write(((int)c).ToString(CultureInfo.InvariantCulture));
        output.Write(';');
    }

    // "1. " and "1) " at the start of a line begin a list.
    private static bool MarksItem(ReadOnlySpan<char> line, int index) =>
        line[index] is '.' or ')'
            && index is > 0 and < 10
            && (index + 1 == line.Length || char.IsWhiteSpace(line[index + 1]))
            && AreAlphanumeric(line[..index]);

    // "++", "==", "--", "::" and the like are signs in extensions.
    private static bool Doubles(ReadOnlySpan<char> line, int index) =>
        line[index] is '+' or '=' or '-' or ':' or '"' or '\'' or '.'
            && ((index > 0 && line[index - 1] == line[index]) || (index + 1 < line.Length && line[index + 1] == line[index]));

    // What is no link of ours must not become one by an extension that looks for bare addresses.
    private static bool StartsLink(ReadOnlySpan<char> line, int index) => line[index] switch
    {
        ':' =>
            line[(index + 1)..].StartsWith("//".AsSpan(), StringComparison.Ordinal)
                || EndsWith(line[..index], "mailto")
                || EndsWith(line[..index], "tel"),
        '.' => EndsWith(line[..index], "www"),
        _ => false,
    };

    private static bool EndsWith(ReadOnlySpan<char> text, string word) => text.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool AreAlphanumeric(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(string set, char c) => set.AsSpan().IndexOf(c) >= 0;
}
