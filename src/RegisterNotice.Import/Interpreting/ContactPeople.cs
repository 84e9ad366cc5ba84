using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Finds the people that one line of a contact's section names one behind the other, each with a title or without: <c>Vieno Villanen 040 123
/// 4567 / Lauri Lanka 050 123 4567</c>.</summary>
internal static class ContactPeople
{
    private static readonly string[] Separators = [" / ", "; ", ", ", " ja ", " sekä ", " och ", " samt ", " and ", " & "];

    /// <summary>The people with where their names begin in the line; fewer than two where a part of the line is neither a person nor what reaches
    /// one.</summary>
    public static List<(string Name, string Title, int Start)> In(Line line)
    {
        var (label, value) = Labels.OfParty(line.Text);
        var people = new List<(string, string, int)>();
        if (label.Length > 0 && !Labels.IsPerson(label) && !Labels.IsName(label))
        {
            return people;
        }

        for (var start = line.Text.Length - value.Length; start < line.Text.Length;)
        {
            var end = EndOfPart(line.Text, start, out var next);
            var words = WithoutChannels(line, start, end);
            if (Titles.Split(words) is ({ Length: > 0 } name, var title))
            {
                people.Add((name, title, start));
            }
            else if (words.Length > 0 && !Titles.Is(words) && !Labels.IsOther(words))
            {
                return [];
            }

            start = next;
        }

        return people;
    }

    private static int EndOfPart(string text, int start, out int next)
    {
        var (end, length) = (text.Length, 0);
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, start, end - start, StringComparison.Ordinal);
            (end, length) = at >= 0 && at < end ? (at, separator.Length) : (end, length);
        }

        next = end + length;
        return end;
    }

    // What stands before the first channel of a part, without the label of it.
    private static string WithoutChannels(Line line, int start, int end)
    {
        foreach (var channel in line.Channels)
        {
            end = channel.Start >= start && channel.Start < end ? channel.Start : end;
        }

        var words = line.Text[start..end].Trim(' ', ':', ',', '(', ')', '.', '-', '–');
        var space = words.LastIndexOf(' ');
        return space > 0 && Labels.IsOther(words[(space + 1)..]) ? words[..space] : words;
    }
}
