using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace RegisterNotice.Tests.Documents;

/// <summary>Texts made to be taken for something else than text.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</p>", "<!--", "-->", "<br>", "&amp;", "&#0;", "&lt", "&", "\"", "'", "<a href=\"javascript:x\">", "javascript:alert(1)", "]]>",
        "# ", "## ", "#", "=", "==", "===", "-", "--", "---", "- ", "+ ", "* ", "1. ", "1) ", "12.", "> ", "`", "```", "~~~", "~", "^", "*a*", "__", "_a_", "[a](b)", "![a](b)", "[a]: b", "[^1]", "|", "| --- |", "\\", "{.a}", "$", "$$",
        ":", "::: a", ": a", "\"\"", "++", "*[A]: b", "[ ] ", "!!!", "(c)", ":)", "www.a.example", "ftp://a.example", "://", "@",
        "https://a.example/ä?b=c&d=(e)#f", "https://u:p@a.example", "https://", "a@b.example", "a.b@c-d.example", "a@b-example", "a@b.xn--p1ai", "å@ä.example", "a?subject=x&y@b.example", "(#retention)", "(#x)",
        "\n", "\n\n", "\r", "\r\n", "\t", "    ", "  ", " ", "\u00A0", "\u2028", "\u2029", "\u0085", "\u000B", "\u000C", "\u3000", "\u200B", "\uFEFF",
        "\0", "\u0001", "\u001B[31m", "\u007F", "\u009B", "\u202E", "\u2066", "\u2069", "\u202C", "\uD83D\uDE00", "\uD83D", "\uDE00", "\uFFFE", "\uFDD0", "e\u0301",
        "a", "ä", "Sana", "seloste", "§", "10 §", "…", "”x”", "x.", "1", "{name}", "{0}",
    ];

    public static Arbitrary<string> Any { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    /// <summary>Texts without halves of surrogate pairs, which JSON cannot hold.</summary>
    public static string WellFormed(Random random) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pieces[random.Next(Pieces.Length)]))));

    /// <summary>A document in which the text stands in every place.</summary>
    public static NoticeDocument Document(string text) => new()
    {
        Language = LanguageTag.Finnish,
        Title = text,
        Sections =
        [
            new()
            {
                Kinds = [SectionKind.Controller],
                Heading = text,
                Blocks =
                [
                    new ParagraphBlock { Text = text },
                    new ListBlock { Items = [new() { Text = text, Lists = [new() { Ordered = true, Start = 3, Items = [new() { Text = text }] }] }, new() { Text = text }] },
                    new ListBlock { Items = [new() { Text = text, Lists = [new() { Items = [new() { Text = text }] }, new() { Items = [new() { Text = text }] }] }] },
                    new ParagraphBlock { Text = text },
                    new TableBlock { Caption = text, Header = [text, text], Rows = [new() { Cells = [text, text] }, new() { Cells = [text, text] }] },
                ],
            },
        ],
    };

    /// <summary>What a format shows of a text: line breaks as line feeds, and the replacement character for what it cannot hold.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder();
        var broken = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (var i = 0; i < broken.Length; i++)
        {
            var isPair = char.IsHighSurrogate(broken[i]) && i + 1 < broken.Length && char.IsLowSurrogate(broken[i + 1]);
            var c = broken[i];
            var isUnfit = (char.IsControl(c) && c is not '\t' and not '\n') || (char.IsSurrogate(c) && !isPair) || c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF';
            shown.Append(isUnfit ? '\uFFFD' : c);
            if (isPair)
            {
                shown.Append(broken[++i]);
            }
        }

        return shown.ToString();
    }
}
