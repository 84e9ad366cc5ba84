namespace RegisterNotice.Import.Interpreting;

/// <summary>Holds the texts that a page marks as left in another language in that language.</summary>
internal static class LeftTexts
{
    /// <summary>Tags the texts of a notice that has been read.</summary>
    public static void Tag(NoticeDraft draft, LanguageMarks marks)
    {
        Each(draft.Purposes, it => it with
        {
            Description = Own(it.Description),
            LegalBases = [.. it.LegalBases.Select(basis => basis with { Interest = Some(basis.Interest) })],
        });
        Each(draft.DataSubjects, it => it with { Name = Own(it.Name), Description = Some(it.Description) });
        Each(draft.DataCategories, it => it with { Name = Own(it.Name), Items = [.. it.Items.Select(Own)] });
        Each(draft.Sources, it => it with { Description = Some(it.Description) });
        Each(draft.RetentionRules, it => it with { Description = Some(it.Description) });
        Each(draft.Security, it => it with { Description = Some(it.Description) });
        draft.Disclosures = draft.Disclosures with
        {
            Items = [.. draft.Disclosures.Items.Select(it => it with
            {
                Recipient = it.Recipient with { Category = Some(it.Recipient.Category) },
                Purpose = Some(it.Purpose),
                Condition = Some(it.Condition),
            })],
        };
        draft.Cookies = draft.Cookies with
        {
            Technologies = [.. draft.Cookies.Technologies.Select(it => it with { Purpose = Some(it.Purpose) })],
        };

        LocalizedText Own(LocalizedText text) =>
            text[draft.Language] is { Length: > 0 } words && marks.Of(words) is { } language ? LocalizedText.Of(language, words) : text;

        LocalizedText? Some(LocalizedText? text) => text is null ? null : Own(text);
    }

    private static void Each<T>(List<T> parts, Func<T, T> tagged)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = tagged(parts[i]);
        }
    }
}
