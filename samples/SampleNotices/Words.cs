namespace RegisterNotice.Samples;

/// <summary>Short names for the parts of a document, so that in a sample its words stand out.</summary>
internal static class Words
{
    public static DocumentSection Section(SectionKind kind, string? heading, params Block[] blocks) => Section([kind], heading, blocks);

    public static DocumentSection Section(SectionKind[] kinds, string? heading, params Block[] blocks) => new() { Kinds = kinds, Heading = heading, Blocks = blocks };

    public static DocumentSection Numbered(string number, SectionKind kind, string heading, params Block[] blocks) => Numbered(number, [kind], heading, blocks);

    public static DocumentSection Numbered(string number, SectionKind[] kinds, string heading, params Block[] blocks) =>
        Section(kinds, $"{number}. {heading}", blocks) with { Number = number };

    /// <summary>A heading below the one before it.</summary>
    public static DocumentSection Part(SectionKind kind, string heading, params Block[] blocks) => Section(kind, heading, blocks) with { Level = 2 };

    public static ParagraphBlock Paragraph(string text) => new() { Text = text };

    public static ListBlock Bullets(params string[] items) => new() { Items = [.. items.Select(item => Item(item))] };

    public static ListBlock Numbers(params ListItem[] items) => new() { Ordered = true, Items = items };

    public static ListItem Item(string text, params string[] below) => new() { Text = text, Lists = below.Length == 0 ? [] : [Bullets(below)] };
}
