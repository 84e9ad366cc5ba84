using System.Text;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Makes one line of several that follow each other in a text.</summary>
internal static class JoinedLines
{
    /// <summary>The lines from one to before another as one: a space for each line end, nothing where it cut a word in two.</summary>
    public static Line Of(List<Line> lines, int start, int end)
    {
        var words = new StringBuilder(lines[start].Text, LengthOf(lines, start, end));
        var runs = new LineRun[end - start];
        runs[0] = new(0, lines[start].Place.Before);
        var links = lines[start].Links;
        for (var i = start + 1; i < end; i++)
        {
            if (!LineEnds.CutWord(lines[i - 1].Text, lines[i].Text))
            {
                words.Append(' ');
            }
            else if (!LineEnds.KeepHyphen(lines[i - 1].Text))
            {
                words.Length--;
            }

            runs[i - start] = new(words.Length, lines[i].Place.Offset + lines[i].Place.Before - lines[start].Place.Offset);
            if (lines[i].Links.Count > 0)
            {
                links = [.. links, .. lines[i].Links.Select(link => link with { Start = link.Start + words.Length, End = link.End + words.Length })];
            }

            words.Append(lines[i].Text);
        }

        return new(lines[start].Place, lines[start].Kind, words.ToString())
        {
            StartsBlock = lines[start].StartsBlock,
            Links = links,
            Runs = runs,
        };
    }

    private static int LengthOf(List<Line> lines, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
        {
            length += lines[i].Text.Length + 1;
        }

        return length;
    }
}
