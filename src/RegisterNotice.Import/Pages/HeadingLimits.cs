namespace RegisterNotice.Import.Pages;

/// <summary>How long headings are, how many words they have, and how much of them must be words that headings are made of. Found by reading many
/// notices.</summary>
internal static class HeadingLimits
{
    /// <summary>The most signs of a heading.</summary>
    public const int LongestHeading = 160;

    /// <summary>The most words of a heading.</summary>
    public const int MostWords = 16;

    /// <summary>The most words of a heading that ends with a stop.</summary>
    public const int MostWordsBeforeStop = 4;

    /// <summary>The most words of a title.</summary>
    public const int MostWordsOfTitle = 14;

    /// <summary>The most words of a line that is a heading by its shape alone.</summary>
    public const int MostWordsByShape = 8;

    /// <summary>The most words of a heading by shape that another heading follows, or that leads a list.</summary>
    public const int MostWordsOverHeading = 6;

    /// <summary>The most words of a heading by shape that says something of something.</summary>
    public const int MostWordsWithVerb = 10;

    /// <summary>The most words of the heading of a part of a section.</summary>
    public const int MostWordsOfPart = 7;

    /// <summary>The most words of words before a list that may yet be a heading on a page that numbers its headings.</summary>
    public const int MostWordsBeforeColon = 4;

    /// <summary>How many signs make a line running text.</summary>
    public const int Prose = 60;

    /// <summary>How many signs make a line running text that ends like a sentence.</summary>
    public const int ShortProse = 25;

    /// <summary>The share of a heading's own words on a page that numbers its headings, where this one has no number.</summary>
    public const double CoverageWithoutNumber = 0.8;

    /// <summary>The share in a line that is set in bold.</summary>
    public const double CoverageInBold = 0.5;

    /// <summary>The share in a question.</summary>
    public const double CoverageOfQuestion = 0.6;

    /// <summary>The share in any other line.</summary>
    public const double Coverage = 0.7;
}
