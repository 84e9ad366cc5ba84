using RegisterNotice.Import.Interpreting;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Tells a line that begins anew behind a full one from a line that a text was wrapped into.</summary>
internal sealed class FormBreaks(FormWords words)
{
    // Enough of a sentence to know it by, where the rest may be wrapped.
    private const int Knowable = 24;

    private static readonly Phrase[] Labels =
    [
        PartyPhrases.BusinessId, PartyPhrases.VatNumber, PartyPhrases.Address, PartyPhrases.Email, PartyPhrases.Phone, PartyPhrases.Website, PartyPhrases.Sector, PartyPhrases.Role, PartyPhrases.PostalAddress, PartyPhrases.VisitingAddress,
        LeadPhrases.Register, LeadPhrases.DraftedOn, LeadPhrases.UpdatedOn, LeadPhrases.EffectiveFrom, LeadPhrases.Version, LeadPhrases.Languages, LeadPhrases.Framework,
        DataPhrases.Subjects, DataPhrases.Purposes, DataPhrases.Ground, DataPhrases.Consequence, PurposePhrases.Activities, PurposePhrases.BasisDescription, PurposePhrases.Interest, PurposePhrases.Ground, PurposePhrases.PurposeColumn, PurposePhrases.BasisColumn, PurposePhrases.RetentionColumn,
        RecipientPhrases.Recipient, RecipientPhrases.Purpose, RecipientPhrases.Data, RecipientPhrases.When, RecipientPhrases.Condition, RecipientPhrases.Basis, TransferPhrases.Country, TransferPhrases.Basis, TransferPhrases.Copy, TransferPhrases.DerogationLabel,
        CookiePhrases.Name, CookiePhrases.Provider, CookiePhrases.Lifetime, CookiePhrases.Essential, CookiePhrases.Shared, CookiePhrases.Website, SourcePhrases.Data,
    ];

    private static readonly Phrase[] Sentences =
    [
        .. PurposePhrases.Sentences.Values, .. RetentionPhrases.Sentences.Values, .. TransferPhrases.Sentences.Values, .. DataPhrases.Sensitivities.Values, .. DataPhrases.Provisions.Values,
        RecipientPhrases.Regular, RecipientPhrases.NotRegular, TransferPhrases.Regular, TransferPhrases.NotRegular, TransferPhrases.WithinScope, TransferPhrases.OutsideScope, SourcePhrases.Public, SourcePhrases.NotPublic,
        ChangePhrases.NewPurpose,
    ];

    private readonly string[] labels = [.. Labels.Select(label => words[label] + ":")];
    private readonly string[] sentences = [.. Sentences.Select(sentence => words[sentence]), words.Around(RetentionPhrases.Kept).Start, words.Around(RetentionPhrases.Reviewed).Start, words.Around(PurposePhrases.ChildConsentAge).Start];

    /// <summary>Whether a line begins what the library sets on a line of its own.</summary>
    public bool Begins(string line) =>
        Array.Exists(labels, label => line.StartsWith(label, StringComparison.Ordinal))
        || Array.Exists(sentences, sentence => string.CompareOrdinal(line, 0, sentence, 0, Math.Min(Knowable, sentence.Length)) == 0);

    /// <summary>Whether what has been read is a whole sentence of the library's, after which a line ends.</summary>
    public bool Ends(string text) =>
        text[^1] == '.' && (Array.IndexOf(sentences, text) >= 0
            || FormBases.Read(words, text, PurposePhrases.Sentences) is not null
            || FormRetention.Sentence(words, text, new() { Id = "" }) is not null
            || FormTransfers.IsSentence(words, text));
}
