using System.Text;

namespace RegisterNotice.Words.Lexicon;

/// <summary>How the lexicon writes phrases.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>fi:</c>, <c>sv:</c>, <c>en:</c>, <c>all:</c> begin the phrases of a language or of all; commas part them.</item>
/// <item><c>vain</c> is that word; <c>suostumu*</c> any word that begins so; <c>*rekisteri</c> a word that ends so.</item>
/// <item><c>*markkinoin*</c> is a word that has it anywhere.</item>
/// <item><c>a &amp; b</c>: both stand in one sentence. <c>a &amp; !b</c>: the one without the other. <c>a|b</c>: either.</item>
/// <item><c>a &gt; b</c>: the one before the other, in one clause.</item>
/// <item><c>unless a, b</c> at the end of a language's phrases: none of these may stand in the sentence.</item>
/// <item><c>FreeOfCharge</c>, with a capital letter: whatever has this meaning by itself.</item>
/// </list>
/// Case does not count; hyphens, slashes and other signs count as spaces.
/// </remarks>
internal static class LexiconNotation
{
    private const string Exceptions = " unless ";

    /// <summary>The phrases of a row.</summary>
    public static List<LexiconPhrase> Read(string phrases)
    {
        var found = new List<LexiconPhrase>();
        var cell = new StringBuilder();
        foreach (var line in phrases.Split('\n'))
        {
            var text = line.Trim();
            if (OfLanguage(text) is >= 0 and var start)
            {
                ReadCell(cell.ToString(), found);
                cell.Clear().Append(text, start, text.Length - start);
            }
            else
            {
                cell.Append(' ').Append(text);
            }
        }

        ReadCell(cell.ToString(), found);
        return found;
    }

    /// <summary>Whether a group, or a phrase of it, names a meaning.</summary>
    public static bool NamesMeaning(string phrase) => phrase.Length > 0 && phrase[0] is >= 'A' and <= 'Z';

    /// <summary>A phrase as <see cref="PhraseAutomaton"/> wants it: a space behind it where the word ends there.</summary>
    public static string ForAutomaton(string phrase)
    {
        var isOpen = phrase[^1] == '*';
        return isOpen ? phrase[..^1] : phrase + " ";
    }

    private static int OfLanguage(string line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && line[..colon] is "fi" or "sv" or "en" or "all" ? colon + 1 : -1;
    }

    private static void ReadCell(string cell, List<LexiconPhrase> found)
    {
        var end = cell.IndexOf(Exceptions, StringComparison.Ordinal);
        var exceptions = end < 0 ? null : string.Join("|", Parts(cell[(end + Exceptions.Length)..], ','));
        foreach (var item in Parts(end < 0 ? cell : cell[..end], ','))
        {
            var (wanted, unwanted) = (new List<string>(), new List<string>());
            foreach (var part in Parts(item, '&'))
            {
                if (part[0] == '!')
                {
                    unwanted.Add(part[1..]);
                }
                else
                {
                    wanted.Add(part);
                }
            }

            if (exceptions is not null)
            {
                unwanted.Add(exceptions);
            }

            Add(wanted, unwanted, found);
        }
    }

    // Phrases of which either will do, without more, are so many phrases; what must stand in order stays together.
    private static void Add(List<string> wanted, List<string> unwanted, List<LexiconPhrase> found)
    {
        if (wanted.Count > 1 || unwanted.Count > 0 || wanted[0].IndexOf('>') >= 0)
        {
            found.Add(new(wanted, unwanted));
            return;
        }

        foreach (var phrase in Parts(wanted[0], '|'))
        {
            found.Add(new([phrase], unwanted));
        }
    }

    // What stands between a sign, with one space where there were several or a line's end.
    private static List<string> Parts(string text, char sign)
    {
        var parts = new List<string>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf(sign, start);
            end = end < 0 ? text.Length : end;
            var part = text.AsSpan(start, end - start).Trim(' ');
            if (!part.IsEmpty)
            {
                parts.Add(part.IndexOf("  ".AsSpan(), StringComparison.Ordinal) < 0 ? part.ToString() : WithSingleSpaces(part));
            }

            start = end + 1;
        }

        return parts;
    }

    private static string WithSingleSpaces(ReadOnlySpan<char> text)
    {
        var part = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' || part[^1] != ' ')
            {
                part.Append(c);
            }
        }

        return part.ToString();
    }
}
