namespace RegisterNotice.Words.Phrases;

/// <summary>Cookies and other data on the visitor's device (Act 917/2014, section 205).</summary>
internal static class CookiePhrases
{
    public static readonly Phrase None = new("Evästeitä ei käytetä.", "Kakor används inte.", "No cookies are used.");

    public static readonly Phrase Some = new(
        "Käytössä on evästeitä tai muita vastaavia tekniikoita.",
        "Kakor eller liknande teknik används.",
        "Cookies or similar technologies are used.");

    public static readonly Phrase Consent = new("Suostumus evästeisiin", "Samtycke till kakor", "Consent to cookies");

    public static readonly Phrase Name = new("Eväste tai työkalu", "Kaka eller verktyg", "Cookie or tool");
    public static readonly Phrase Provider = new("Palveluntarjoaja", "Leverantör", "Provider");
    public static readonly Phrase Purpose = new("Käyttötarkoitus", "Ändamål", "Purpose");
    public static readonly Phrase Lifetime = new("Voimassaolo", "Giltighetstid", "Lifetime");
    public static readonly Phrase Essential = new("Välttämätön palvelulle", "Nödvändig för tjänsten", "Essential to the service");
    public static readonly Phrase Shared = new("Ulkopuoliset saavat tietoja", "Utomstående får uppgifter", "Data shared with third parties");

    public static readonly Phrase Website = new("Lisätietoja", "Mer information", "More information");

    public static readonly Phrase Session = new("istunnon ajan", "under sessionen", "for the session");
    public static readonly Phrase BeyondSession = new("säilyy istunnon jälkeen", "finns kvar efter sessionen", "remains after the session");
}
