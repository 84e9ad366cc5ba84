namespace RegisterNotice.Words;

/// <summary>In which language a notice is published, checked and reported on where nobody asks for another.</summary>
internal static class NoticeLanguage
{
    /// <summary>
    /// The first of the notice's languages that the library writes, as the notice gives it (<c>sv-FI</c> stays so); of a notice that names no languages, the
    /// first in which it says something; English where that is none of the three.
    /// </summary>
    public static LanguageTag Of(Notice notice)
    {
        foreach (var language in notice.Languages.AsSpan())
        {
            if (LanguageFallback.IsWritten(language))
            {
                return language;
            }
        }

        return notice.Languages.Count > 0 ? LanguageTag.English : Spoken(notice) ?? LanguageTag.English;
    }

    /// <summary>The language of the first of several notices.</summary>
    public static LanguageTag Of(IReadOnlyList<Notice> notices) => notices.Count == 0 ? LanguageTag.English : Of(notices[0]);

    private static LanguageTag? Spoken(Notice notice)
    {
        if ((First(notice.Title) ?? First(notice.RegisterName)) is { } language)
        {
            return language;
        }

        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (First(purpose.Description) is { } spoken)
            {
                return spoken;
            }
        }

        foreach (var wording in notice.Wordings.AsSpan())
        {
            if (LanguageFallback.IsWritten(wording.Language))
            {
                return wording.Language;
            }
        }

        return null;
    }

    private static LanguageTag? First(LocalizedText? text)
    {
        if (text is not null)
        {
            foreach (var version in text.AsSpan())
            {
                if (LanguageFallback.IsWritten(version.Key))
                {
                    return version.Key;
                }
            }
        }

        return null;
    }
}
