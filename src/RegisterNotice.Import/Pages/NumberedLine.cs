using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>A line with a number that may be a heading.</summary>
/// <param name="Index">The line among those of the page.</param>
/// <param name="Prefix">Its number.</param>
/// <param name="Reading">What the words behind the number tell if they are a heading.</param>
internal readonly record struct NumberedLine(int Index, NumberPrefix Prefix, HeadingReading Reading)
{
    private const double LeastCoverage = 0.5;

    public int Major => Prefix.Major;

    /// <summary>Whether half of its words or more are those of headings.</summary>
    public bool Announces => Reading.HasKinds && Reading.Coverage >= LeastCoverage;

    /// <summary>Whether it numbers a part of a section, as 2.1 does.</summary>
    public bool IsPart => Prefix.Label.IndexOf('.') > 0;
}
