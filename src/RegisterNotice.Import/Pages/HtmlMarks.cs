using AngleSharp.Dom;

namespace RegisterNotice.Import.Pages;

/// <summary>Tells what elements say of the words in them: links, what is strong, what is in another language.</summary>
internal static class HtmlMarks
{
    /// <summary>Begins the marks of an element; gives how many.</summary>
    public static int Open(IElement element, PlacedWords words)
    {
        var name = element.LocalName;
        var count = 0;
        if (name is "b" or "strong" or "em")
        {
            count += words.Open(new StrongMark { Start = 0, Length = 0 }) ? 1 : 0;
        }
        else if (name == "a" && LinkTargets.Of(element.GetAttribute("href")) is { } target)
        {
            count += words.Open(new LinkMark { Start = 0, Length = 0, Target = target }) ? 1 : 0;
        }

        if (Language(element) is { } language)
        {
            count += words.Open(new LanguageMark { Start = 0, Length = 0, Language = language }) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Ends the last marks that were begun.</summary>
    public static void Close(int count, PlacedWords words)
    {
        for (; count > 0; count--)
        {
            words.Close();
        }
    }

    /// <summary>The mailbox or number behind a link that shows a picture, or nothing, in the place of words; null for any other element.</summary>
    public static string? ChannelWithoutWords(IElement element) =>
        element.LocalName == "a" && LinkTargets.Of(element.GetAttribute("href")) is { } target && LinkTargets.ChannelOf(target) is { } channel && string.IsNullOrWhiteSpace(element.TextContent) ? channel : null;

    // What is in the language of the page is not said anew.
    private static LanguageTag? Language(IElement element) =>
        element.Attributes.Length > 0
        && element.GetAttribute("lang") is { } written
        && !string.Equals(written, element.Owner?.DocumentElement?.GetAttribute("lang"), StringComparison.OrdinalIgnoreCase)
        && LanguageTag.TryParse(written, out var language) ? language : null;
}
