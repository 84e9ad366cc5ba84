namespace RegisterNotice.Documents.Composing;

/// <summary>Finds the notice's own words in a language.</summary>
internal static class PublishedWording
{
    /// <summary>The wording in the language, else in another region of it, without page chrome; null where there is none that says anything.</summary>
    public static NoticeDocument? Of(Notice notice, LanguageTag language)
    {
        var wordings = notice.Wordings;
        var wording = wordings.FirstOrDefault(it => it.Language.Equals(language))
            ?? wordings.FirstOrDefault(it => it.Language.IsRegionOf(language));
        if (wording is null)
        {
            return null;
        }

        var said = wording.Sections.Where(section => section.Kinds.Count == 0 || section.Kinds[0] != SectionKind.PageChrome).ToArray();
        return said.Length == 0 ? null : wording with { Sections = said };
    }
}
