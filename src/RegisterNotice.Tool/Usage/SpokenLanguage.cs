using System.CommandLine;
using RegisterNotice.Words;

namespace RegisterNotice.Tool.Usage;

/// <summary>Tells which language the tool speaks: the one that was asked for, else the notice's first, else one of its own.</summary>
internal static class SpokenLanguage
{
    public const string Option = "--language";

    /// <summary>What the tool says of itself where no language is asked for: the language of its help.</summary>
    public static LanguageTag OfTheTool => LanguageTag.English;

    /// <summary>The language that was asked for; null where none was, or one that the tool has not.</summary>
    public static LanguageTag? Asked(ParseResult parsed)
    {
        for (var i = 0; i + 1 < parsed.Tokens.Count; i++)
        {
            if (parsed.Tokens[i].Value == Option && Options.Languages.Contains(parsed.Tokens[i + 1].Value))
            {
                return LanguageTag.Parse(parsed.Tokens[i + 1].Value);
            }
        }

        return null;
    }

    /// <summary>The language of what is said about notices: of the first that could be read.</summary>
    public static LanguageTag For(LanguageTag? asked, IEnumerable<Notice?> notices) =>
        asked ?? Of(notices.FirstOrDefault(notice => notice is not null)) ?? OfTheTool;

    /// <summary>The language of what is said about one notice.</summary>
    public static LanguageTag For(LanguageTag? asked, Notice? notice) => For(asked, [notice]);

    /// <summary>The language of a notice, as far as the tool speaks it; null where there is no notice.</summary>
    public static LanguageTag? Of(Notice? notice) => notice is null ? null : LanguageFallback.Main(NoticeLanguage.Of(notice));
}
