namespace RegisterNotice.Words.Phrases;

/// <summary>Changes to the notice (Articles 13(3) and 14(4)).</summary>
internal static class ChangePhrases
{
    public static readonly Phrase NewPurpose = new(
        "Jo kerättyjä tietoja käytetään uuteen tarkoitukseen.",
        "Redan insamlade uppgifter används för ett nytt ändamål.",
        "Data already collected are put to a new purpose.");
}
