using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon.Topics;

namespace RegisterNotice.Words.Lexicon;

/// <summary>All phrases of the lexicon, topic by topic, and the tables of names.</summary>
internal static class LexiconTable
{
    /// <summary>The rows of all topics.</summary>
    public static IEnumerable<LexiconRow> Rows =>
    [
        .. SpeechWords.Rows, .. BasisWords.Rows, .. PurposeWords.Rows, .. DataWords.Rows, .. SensitiveWords.Rows, .. SourceWords.Rows,
        .. DisclosureWords.Rows, .. TransferWords.Rows, .. RetentionWords.Rows, .. SecurityWords.Rows, .. RightWords.Rows,
        .. RequestWords.Rows, .. DecisionWords.Rows, .. MarketingWords.Rows, .. CookieWords.Rows, .. PartyWords.Rows, .. PaperWords.Rows,
    ];

    /// <summary>The names that stand in tables of their own.</summary>
    public static IEnumerable<MeaningPhrase> Names =>
    [
        .. ActNames.Table.Phrases, .. CountryWords.Table.Phrases, .. RecipientNames.Table.Phrases, .. RecipientCategories.Table.Phrases,
        .. RetentionStarts.Table.Phrases, .. TrackingTools.Table.Phrases, .. FormsOfCompanies,
    ];

    private static IEnumerable<MeaningPhrase> FormsOfCompanies => LegalForms.All
        .Where(form => form is { Kind: LegalFormKind.Company or LegalFormKind.Association, IsEndOfWord: false })
        .Select(form => new MeaningPhrase(Meaning.LegalForm, 0, AsPhrase(form.Text + " ")));

    /// <summary>A name of another table, which stands for every word that begins with it unless a space stands behind it.</summary>
    public static string AsPhrase(string name)
    {
        var words = string.Join(" ", name.Split([.. name.Where(c => !char.IsLetterOrDigit(c))], StringSplitOptions.RemoveEmptyEntries));
        return char.IsLetterOrDigit(name[^1]) ? words + "*" : words;
    }
}
