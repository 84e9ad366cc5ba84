using System.Globalization;

namespace RegisterNotice.Documents.Composing;

/// <summary>Numbers sections.</summary>
internal static class Sections
{
    /// <summary>Numbers the headings: 1, 2, 2.1.</summary>
    public static IEnumerable<DocumentSection> Numbered(this IEnumerable<DocumentSection> sections)
    {
        var main = 0;
        var part = 0;
        foreach (var section in sections)
        {
            if (section.Heading is null)
            {
                yield return section;
                continue;
            }

            (main, part) = section.Level == 1 ? (main + 1, 0) : (main, part + 1);
            var number = part == 0 ? main.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{main}.{part}");
            var heading = $"{number}{(part == 0 ? "." : "")} " + new MarkedText(section.Heading, section.HeadingMarks);
            yield return section with { Number = number, Heading = heading.Text, HeadingMarks = heading.Marks };
        }
    }
}
