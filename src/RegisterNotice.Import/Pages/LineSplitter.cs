using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Parts headings from the words that run into them on the same line.</summary>
internal static class LineSplitter
{
    private const int LongestLabel = 90;
    private const int FewestLabels = 3;

    /// <summary>Parts a heading from its text where a tab stands between them, and a heading glued to the end of the paragraph before it.</summary>
    public static List<PageLine> Split(List<PageLine> lines)
    {
        if (!lines.Exists(line => MayBeParted(line) && (TabAfterHeading(line.Text) > 0 || GluedHeading(line.Text) > 0)))
        {
            return lines;
        }

        var result = new List<PageLine>(lines.Count);
        foreach (var line in lines)
        {
            if (MayBeParted(line))
            {
                if (TabAfterHeading(line.Text) is > 0 and var tab)
                {
                    var head = line.Part(0, tab);
                    head.StartsBlock = true;
                    result.Add(head);
                    AddRest(result, line, tab);
                    continue;
                }

                if (GluedHeading(line.Text) is > 0 and var glued)
                {
                    result.Add(line.Part(0, glued));
                    var heading = line.Part(glued, line.Text.Length - glued);
                    heading.StartsBlock = true;
                    heading.IsGlued = true;
                    result.Add(heading);
                    continue;
                }
            }

            result.Add(line);
        }

        return result;
    }

    /// <summary>Parts headings from the values behind them where nothing stands between the two (<c>1. Rekisterinpitäjä Kudelma ry</c>).</summary>
    public static List<PageLine> SplitValues(List<PageLine> lines, bool areNumbered)
    {
        List<PageLine>? result = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var start = MayHaveValue(line, areNumbered) && (areNumbered || i == 0 || !HeadsParty(lines[i - 1]))
                ? GluedValues.Start(line, i + 1 < lines.Count ? lines[i + 1] : null, areNumbered) : 0;
            if (start == 0)
            {
                result?.Add(line);
                continue;
            }

            result ??= lines.GetRange(0, i);
            var heading = line.Part(0, TextScan.StartOf(line.Text, start, " -–—"));
            (heading.StartsBlock, heading.StandsAlone, heading.Role, heading.Level) = (true, true, line.Role, line.Level);
            result.Add(heading);
            AddRest(result, line, start);
        }

        return result ?? lines;
    }

    // Under "Yhteyshenkilö", "Tietosuojavastaava Vieno Villanen" is who it is.
    private static bool HeadsParty(PageLine line) =>
        line.Reading is { Kinds: [SectionKind.Controller or SectionKind.Contact or SectionKind.DataProtectionOfficer], Coverage: 1, HasVerb: false };

    private static bool MayHaveValue(PageLine line, bool areNumbered) =>
        line is { Cells: null, IsChrome: false, IsListItem: false } && (areNumbered || (line.StartsBlock && line.Role == LineRole.Text));

    /// <summary>Parts headings that stand as labels before their text (<c>Rekisterin nimi: Asiakkaat</c>), where the page has the habit.</summary>
    public static List<PageLine> SplitLabels(List<PageLine> lines, bool areNumbered)
    {
        var labels = new Dictionary<int, int>();
        var kinds = new HashSet<SectionKind>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Label(lines[i], areNumbered) is ( > 0, var kind) label)
            {
                labels[i] = label.End;
                kinds.Add(kind);
            }
        }

        // A label that comes again and again says something of one thing after the other.
        var different = labels.Select(label => lines[label.Key].Text[..label.Value]).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var areHabit = kinds.Count >= FewestLabels && !HeadingsStandAlone(lines, different);
        if (!areHabit && !BeginPage(lines, labels, kinds))
        {
            return lines;
        }

        var result = new List<PageLine>(lines.Count + labels.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!labels.TryGetValue(i, out var end))
            {
                result.Add(lines[i]);
                continue;
            }

            var heading = lines[i].Part(0, end);
            heading.StartsBlock = true;
            heading.Role = areNumbered ? LineRole.Text : LineRole.Heading;
            heading.Reading = HeadingLexicon.Read(heading.Text);
            result.Add(heading);
            AddRest(result, lines[i], end);
        }

        return result;
    }

    /// <summary>Parts the label of the controller from its name before the first heading, where no heading is the controller's: <c>Rekisterinpitäjä:
    /// Villapaja Oy</c>.</summary>
    public static List<PageLine> SplitController(List<PageLine> lines)
    {
        if (lines.Exists(line => line.Role == LineRole.Heading && line.Reading.Kinds is { } kinds && Array.IndexOf(kinds, SectionKind.Controller) >= 0))
        {
            return lines;
        }

        for (var i = 0; i < lines.Count && lines[i].Role != LineRole.Heading; i++)
        {
            if (Label(lines[i], isNumbered: false) is ( > 0, SectionKind.Controller) label)
            {
                var heading = lines[i].Part(0, label.End);
                heading.StartsBlock = true;
                heading.Role = LineRole.Heading;
                heading.Reading = HeadingLexicon.Read(heading.Text);
                var result = lines.GetRange(0, i);
                result.Add(heading);
                AddRest(result, lines[i], label.End);
                result.AddRange(lines.GetRange(i + 1, lines.Count - i - 1));
                return result;
            }
        }

        return lines;
    }

    // Where more headings stand alone than before their text, labels are those of forms.
    private static bool HeadingsStandAlone(List<PageLine> lines, int labels)
    {
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            count += StandsAlone(lines[i]) || (i > 0 && !lines[i].StartsBlock && FlatHeadings.Is(lines, i)) ? 1 : 0;
        }

        return count > labels;
    }

    private static bool StandsAlone(PageLine line) =>
        line is { StandsAlone: true, IsChrome: false, IsListItem: false, Cells: null, Reading: { HasKinds: true, HasVerb: false, Coverage: >= 0.8 } }
            && line.Text[^1] != ':';

    // Before any heading, who keeps the register and one thing more.
    private static bool BeginPage(List<PageLine> lines, Dictionary<int, int> labels, HashSet<SectionKind> kinds) =>
        kinds.Count == 2 && kinds.Contains(SectionKind.Controller) && labels.Keys.Max() < 8
            && !lines.Take(labels.Keys.Max()).Any(line => line.Role == LineRole.Heading
            || (line.Reading is { HasKinds: true, HasVerb: false, Coverage: >= 0.8 } && line.StandsAlone));

    private static void AddRest(List<PageLine> result, PageLine line, int start)
    {
        var rest = line.Part(start, line.Text.Length - start);
        if (rest.Text.Length > 0)
        {
            rest.StartsBlock = true;
            rest.Reading = rest.Text.Length <= 160 ? HeadingLexicon.Read(rest.Text) : default;
            result.Add(rest);
        }
    }

    private static bool MayBeParted(PageLine line) => line.Cells is null && !line.IsChrome && line.HeadingLevel == 0;

    private static int TabAfterHeading(string text)
    {
        var tab = text.IndexOf('\t');
        if (tab is <= 0 or > LongestLabel)
        {
            return -1;
        }

        var start = NumberPrefix.TryRead(text, out var prefix) && prefix.Length < tab ? prefix.Length : 0;
        var reading = HeadingLexicon.Read(text, start, tab);
        return reading.HasKinds && reading.Coverage >= 0.6 ? tab : -1;
    }

    /// <summary>Where a heading starts that is glued to the end of a sentence: <c>...käyttäen.Rekisterin tietosisältö</c>.</summary>
    private static int GluedHeading(string text)
    {
        // Only the end of the line is looked at: what follows a heading stands on the next line.
        var first = Math.Max(1, text.Length - LongestLabel);
        for (var i = text.Length - 4; i > first; i--)
        {
            i = text.AsSpan(first, i - first).LastIndexOfAny('.', '!', '?') + first + 1;
            if (i > first && char.IsUpper(text[i]) && (char.IsLower(text[i - 2]) || text[i - 2] is ')' or '”' or '"'))
            {
                var reading = HeadingLexicon.Read(text, i, text.Length);
                return reading is { HasKinds: true, HasVerb: false, Coverage: >= 0.99 } && text[^1] != '.' ? i : -1;
            }
        }

        return -1;
    }

    private static (int End, SectionKind Kind) Label(PageLine line, bool isNumbered)
    {
        if (line.IsChrome || line.IsListItem || line.Cells is not null || line.Role != LineRole.Text)
        {
            return default;
        }

        var start = 0;
        if (isNumbered)
        {
            start = line.Prefix is { } prefix && prefix.Length < line.Text.Length ? prefix.Length : line.Text.Length;
        }

        var colon = line.Text.IndexOf(':', start);
        if (colon <= start + 3 || colon > start + LongestLabel || colon == line.Text.Length - 1
            || !char.IsWhiteSpace(line.Text[colon + 1]) || !char.IsUpper(line.Text[start]))
        {
            return default;
        }

        var reading = HeadingLexicon.Read(line.Text, start, colon);
        return reading is { Kinds: [var kind, ..], HasVerb: false, Coverage: >= 0.75 } ? (colon + 1, kind) : default;
    }
}
