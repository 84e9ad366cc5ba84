using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Parts the lines of sections into sentences.</summary>
internal static class Sentences
{
    // Far beyond any sentence that is meant to be read.
    private const int LongestSentence = 5_000;
    private const int LongestAbbreviation = 4;
    private const string Stops = ".!?;";

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "esim", "mm", "ml", "ns", "ym", "yms", "jne", "tms", "puh", "os", "ko", "mom", "art", "nro", "kts", "ks", "alk", "vrt", "huom", "em", "pvm", "kap",
        "klo", "s", "n", "v", "krs", "t.ex", "bl.a", "m.m", "osv", "tfn", "tel", "e.g", "i.e", "etc", "no", "mr", "ms", "inc", "ltd", "r.f", "r.y",
    };

    public static List<Sentence> Of(IReadOnlyList<Section> sections, ForeignLaw law)
    {
        var sentences = new List<Sentence>();
        foreach (var section in sections)
        {
            Sentence? lead = null;
            for (var i = 0; i < section.Lines.Count; i++)
            {
                var line = section.Lines[i];
                if (IsUntickedOption(line.Text))
                {
                    continue;
                }

                lead = line.IsListItem || line.Cells is not null || IsItemOf(lead, section.Lines, i) ? lead : null;
                var announces = !line.IsListItem && i + 1 < section.Lines.Count && section.Lines[i + 1].IsListItem;
                Split(sentences, section, i, law, lead, announces);
                if (Last(sentences, section) is { IsLead: true })
                {
                    lead = line.IsListItem && lead is not null ? lead : sentences[^1];
                }
            }
        }

        Readings.ReadMeanings(sentences);
        return sentences;
    }

    // What a form offers and nobody has ticked is not said.
    private static bool IsUntickedOption(string text) => text[0] is '☐' or '❏' || text.StartsWith("[ ]", StringComparison.Ordinal);

    /// <summary>A heading as a sentence of its section.</summary>
    public static Sentence OfHeading(Section section, Line heading, ForeignLaw law) =>
        new(section, heading, 0, heading.Text, law, lead: null, isLead: false);

    // Without bullets, the lines of a list follow each other without a gap, or each is short and in small letters.
    private static bool IsItemOf(Sentence? lead, List<Line> lines, int index) =>
        lead is not null && (!lines[index].StartsBlock || lines[index - 1].Text[^1] == ':' || char.IsLower(lines[index].Text[0]));

    private static Sentence? Last(List<Sentence> sentences, Section section) =>
        sentences.Count > 0 && sentences[^1].Section == section ? sentences[^1] : null;

    private static void Split(List<Sentence> sentences, Section section, int line, ForeignLaw law, Sentence? lead, bool announces)
    {
        var text = section.Lines[line].Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            i = NextStop(text, i, start);
            var isTooLong = i - start >= LongestSentence && (char.IsWhiteSpace(text[i]) || i - start >= 2 * LongestSentence)
                && !char.IsHighSurrogate(text[i]);
            if (i + 1 < text.Length && !isTooLong && !Ends(text, start, i))
            {
                continue;
            }

            Add(sentences, section, line, law, start, i + 1, lead, announces && i + 1 == text.Length);
            start = i + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            i = Math.Max(i, start - 1);
        }
    }

    // Where the sentence may end next: at a sign, where it becomes too long, or with the text.
    private static int NextStop(string text, int index, int start)
    {
        var stop = text.AsSpan(index).IndexOfAny(Stops.AsSpan());
        var end = stop < 0 ? text.Length - 1 : index + stop;
        return Math.Min(end, Math.Max(index, start + LongestSentence));
    }

    private static void Add(List<Sentence> sentences, Section section, int index, ForeignLaw law, int start, int end, Sentence? lead, bool announces)
    {
        var line = section.Lines[index];
        var words = (start == 0 && end == line.Text.Length ? line.Text : line.Text.Substring(start, end - start)).Trim();
        if (words.Length > 0)
        {
            var isLead = words[^1] == ':' || (announces && words[^1] is not ('.' or '!' or '?' or ';'));
            sentences.Add(new(section, line, start, words, law, lead, isLead)
            {
                LineBefore = index > 0 ? section.Lines[index - 1] : null,
                Before = Last(sentences, section),
            });
        }
    }

    private static bool Ends(string text, int start, int index)
    {
        var c = text[index];
        if (c is '!' or '?')
        {
            return char.IsWhiteSpace(text[index + 1]);
        }

        if (c == ';')
        {
            return !IsInParentheses(text, start, index);
        }

        if (c is not '.' || !(char.IsWhiteSpace(text[index + 1]) || (char.IsUpper(text[index + 1]) && index > 1 && char.IsLower(text[index - 1]) && char.IsLower(text[index - 2]))))
        {
            return false;
        }

        var word = index - 1;
        while (word >= 0 && !char.IsWhiteSpace(text[word]) && text[word] is not ('(' or ','))
        {
            word--;
        }

        var next = index + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '”' or '“' or '(' or '*'))
        {
            next++;
        }

        // A number before the point is an ordinal where a small letter follows; a single letter is an initial.
        var follows = next >= text.Length || char.IsUpper(text[next]) || text[next] is >= '0' and <= '9' || text[next] is 'h'
            && string.CompareOrdinal(text, next, "http", 0, 4) == 0;
        var length = index - word - 1;
        if (!follows || length > LongestAbbreviation)
        {
            return follows;
        }

        var before = text.Substring(word + 1, length);
        var isNumber = length > 0 && before[^1] is >= '0' and <= '9';
        return !Abbreviations.Contains(before) && !(length == 1 && char.IsUpper(before[0]))
            && !(isNumber && length <= 2 && (word < 0 || Dates.IsMonth(text, next)));
    }

    private static int DepthOf(char c) => c switch
    {
        '(' => 1,
        ')' => -1,
        _ => 0,
    };

    // "(Article 6(1)(e) GDPR; Data Protection Act, section 4)": what parentheses hold parts no sentences.
    private static bool IsInParentheses(string text, int start, int index)
    {
        var depth = 0;
        for (var i = index - 1; i >= start && depth <= 0; i--)
        {
            depth += DepthOf(text[i]);
        }

        return depth > 0 && text.IndexOf(')', index, Math.Min(LongestSentence, text.Length - index)) >= 0;
    }
}
