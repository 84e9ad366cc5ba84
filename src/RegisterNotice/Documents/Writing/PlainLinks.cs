using System.Text;

namespace RegisterNotice.Documents.Writing;

/// <summary>Plain text cannot lead anywhere: where the words of a link do not say where it leads, the address stands behind them in parentheses.</summary>
internal static class PlainLinks
{
    /// <summary>The text with the addresses of its links.</summary>
    public static string Spell(MarkedText marked)
    {
        return HasLink(marked.Marks.AsSpan()) ? SpellAll(marked) : marked.Text;
    }

    private static bool HasLink(ReadOnlySpan<TextMark> marks)
    {
        foreach (var mark in marks)
        {
            if (mark is LinkMark)
            {
                return true;
            }
        }

        return false;
    }

    private static string SpellAll(MarkedText marked)
    {
        var runs = new MarkedRuns();
        runs.Cut(marked, language: null);
        var spelled = new StringBuilder();
        var at = 0;
        foreach (var link in runs.Links)
        {
            spelled.Append(marked.Text, at, link.End - at);
            at = link.End;
            if (!link.IsWords
                && link.Target.Kind != LinkKind.Anchor
                && !link.Target.IsSaidBy(marked.Text.AsSpan(link.Start, link.End - link.Start)))
            {
                spelled.Append(" (").Append(Address(link.Target)).Append(')');
            }
        }

        return spelled.Append(marked.Text, at, marked.Text.Length - at).ToString();
    }

    private static string Address(LinkTarget target) => target.Kind == LinkKind.Phone
        ? target.Address[(target.Address.IndexOf(':') + 1)..]
        : target.Address;
}
