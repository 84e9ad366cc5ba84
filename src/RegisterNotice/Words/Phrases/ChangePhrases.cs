namespace RegisterNotice.Words.Phrases;

/// <summary>Changes to the notice (Articles 13(3) and 14(4)).</summary>
internal static class ChangePhrases
{
    public static readonly Phrase NewPurpose = new(
        "Jo kerättyjä tietoja käytetään uuteen tarkoitukseen.",
        "Redan insamlade uppgifter används för ett nytt ändamål.",
        "Data already collected are put to a new purpose.");

    public static readonly Phrase NamedNewPurpose = new(
        "Jo kerättyjä tietoja käytetään uuteen tarkoitukseen: {purposes}.",
        "Redan insamlade uppgifter används för ett nytt ändamål: {purposes}.",
        "Data already collected are put to a new purpose: {purposes}.");

    public static readonly Phrase NamedNewPurposes = new(
        "Jo kerättyjä tietoja käytetään uusiin tarkoituksiin: {purposes}.",
        "Redan insamlade uppgifter används för nya ändamål: {purposes}.",
        "Data already collected are put to new purposes: {purposes}.");

    public static readonly Phrase OnePurpose = new(
        "Muutos koskee seuraavaa tarkoitusta: {purposes}.",
        "Ändringen gäller följande ändamål: {purposes}.",
        "The change concerns the following purpose: {purposes}.");

    public static readonly Phrase SomePurposes = new(
        "Muutos koskee seuraavia tarkoituksia: {purposes}.",
        "Ändringen gäller följande ändamål: {purposes}.",
        "The change concerns the following purposes: {purposes}.");
}
