namespace RegisterNotice.Tests.Model;

/// <summary>Marks over the texts of any notice: they lie within their texts, stand inside each other and overlap, and lead anywhere.</summary>
internal static class AnyMarks
{
    public static readonly Type[] Kinds = [typeof(LinkMark), typeof(StrongMark), typeof(LanguageMark)];

    private static readonly string[] Targets =
    [
        "https://a.example/x?y=1&z=(2)", "http://b.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,<script>", "vbscript:x",
        "//evil.example/", "/tietosuoja", "#retention", "#x\" onclick=\"y", "mailto:a@b.example", "mailto:a@b.example?body=x", "tel:+358 9", "tel:+3589123", "https://user:pw@c.example/", "", "\u0000", "x)](y",
    ];

    /// <summary>Lets the marks of a part lie within its texts; those that cannot are left out.</summary>
    public static void Place(NoticePart part, Random random)
    {
        foreach (var (name, text) in Texts(part))
        {
            var marks = (IReadOnlyList<TextMark>)Get(part, name);
            Set(part, name, Placed(marks, text, random));
        }

        foreach (var (name, cells) in Cells(part))
        {
            var marks = (IReadOnlyList<CellMarks>)Get(part, name);
            Set(part, name, cells.Count == 0 ? [] : marks.Select((some, i) => some with { Cell = i % cells.Count, Marks = Placed(some.Marks, cells[i % cells.Count], random) }).ToArray());
        }
    }

    /// <summary>Some marks over a text.</summary>
    public static TextMark[] Over(string text, Random random)
    {
        TextMark[] kinds = [new LinkMark { Start = 0, Length = 1, Target = "" }, new StrongMark { Start = 0, Length = 1 }, new LanguageMark { Start = 0, Length = 1, Language = AnyNotice.Tag(random) }];
        return Placed([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => kinds[random.Next(kinds.Length)])], text, random);
    }

    /// <summary>Whether all marks of a part lie within its texts.</summary>
    public static bool Fit(NoticePart part) =>
        Texts(part).All(it => ((IReadOnlyList<TextMark>)Get(part, it.Marks)).All(mark => mark.FitsIn(it.Text)))
        && Cells(part).All(it => ((IReadOnlyList<CellMarks>)Get(part, it.Marks)).All(some => some.Cell >= 0 && some.Cell < it.Cells.Count && some.Marks.All(mark => mark.FitsIn(it.Cells[some.Cell]))));

    private static IEnumerable<(string Marks, string? Text)> Texts(NoticePart part) => part switch
    {
        ParagraphBlock it => [(nameof(it.Marks), it.Text)],
        ListItem it => [(nameof(it.Marks), it.Text)],
        DocumentSection it => [(nameof(it.HeadingMarks), it.Heading)],
        NoticeDocument it => [(nameof(it.TitleMarks), it.Title)],
        TableBlock it => [(nameof(it.CaptionMarks), it.Caption)],
        _ => [],
    };

    private static IEnumerable<(string Marks, IReadOnlyList<string> Cells)> Cells(NoticePart part) => part switch
    {
        TableBlock it => [(nameof(it.HeaderMarks), it.Header)],
        TableRow it => [(nameof(it.CellMarks), it.Cells)],
        _ => [],
    };

    private static TextMark[] Placed(IReadOnlyList<TextMark> marks, string? text, Random random) =>
        string.IsNullOrEmpty(text) ? [] : [.. marks.Select(mark => Placed(mark, text!, random)).Where(mark => mark.FitsIn(text))];

    private static TextMark Placed(TextMark mark, string text, Random random)
    {
        var start = random.Next(text.Length);
        mark = mark with { Start = start, Length = 1 + random.Next(text.Length - start) };
        return mark is LinkMark link ? link with { Target = Targets[random.Next(Targets.Length)] } : mark;
    }

    private static object Get(NoticePart part, string name) => part.GetType().GetProperty(name)!.GetValue(part)!;

    private static void Set(NoticePart part, string name, object value) => part.GetType().GetProperty(name)!.SetValue(part, value);
}
