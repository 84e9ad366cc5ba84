namespace RegisterNotice.Import.Interpreting;

/// <summary>Finds the categories of data that words name, such as the label before a period.</summary>
internal static class CategoryNames
{
    /// <summary>The identifiers of the categories that are called so; none where the words name no category that the notice tells of.</summary>
    public static IEnumerable<string> In(NoticeDraft draft, string names)
    {
        var whole = draft.DataCategories.Find(category => IsNamed(category, names, draft.Language));
        return whole is not null
            ? [whole.Id]
            : Enumerations.Things(names).SelectMany(name => draft.DataCategories.Where(category => IsNamed(category, name, draft.Language))).Select(category => category.Id);
    }

    private static bool IsNamed(DataCategory category, string name, LanguageTag language) =>
        string.Equals(category.Name[language]?.Trim('.', ':', ' '), name.Trim('.', ':', ' '), StringComparison.OrdinalIgnoreCase);
}
