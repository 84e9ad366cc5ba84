namespace RegisterNotice.Words.Phrases;

/// <summary>What stands before the first heading: titles, dates and what the notice says of itself.</summary>
internal static class LeadPhrases
{
    public static readonly Phrase PrivacyNotice = new("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice");

    /// <summary>The titles that notices have by custom; one of them is translated rather than shown in a foreign language.</summary>
    public static readonly Phrase[] CustomaryTitles =
    [
        PrivacyNotice,
        new("Rekisteriseloste", "Registerbeskrivning", "Register description"),
        new("Rekisteri- ja tietosuojaseloste", "Register- och dataskyddsbeskrivning", "Register description and privacy notice"),
    ];

    public static readonly Phrase Register = new("Rekisteri", "Register", "Register");
    public static readonly Phrase DraftedOn = new("Laadittu", "Upprättad", "Drawn up");
    public static readonly Phrase UpdatedOn = new("Viimeksi päivitetty", "Senast uppdaterad", "Last updated");
    public static readonly Phrase EffectiveFrom = new("Voimassa alkaen", "Gäller från och med", "In force from");
    public static readonly Phrase Version = new("Versio", "Version", "Version");
    public static readonly Phrase Framework = new("Noudatettava lainsäädäntö", "Tillämplig lagstiftning", "Applicable legislation");
    public static readonly Phrase Languages = new("Selosteen kielet", "Språk", "Languages");

    public static readonly Phrase LanguageVersions = new("Kieliversiot", "Språkversioner", "Language versions");

    public static readonly Phrase Prevails = new(
        "ratkaiseva, jos kieliversiot poikkeavat toisistaan",
        "har företräde om språkversionerna skiljer sig åt",
        "prevails where the language versions differ");

    public static readonly Phrase VersionUpdatedOn = new("päivitetty {day}", "uppdaterad {day}", "updated {day}");

    public static readonly Phrase Contents = new("Sisällys", "Innehåll", "Contents");
    public static readonly Phrase LanguageSwitch = new("Seloste muilla kielillä", "Beskrivningen på andra språk", "This notice in other languages");

    public static readonly Phrase And = new("ja", "och", "and");
    public static readonly Phrase Yes = new("kyllä", "ja", "yes");
    public static readonly Phrase No = new("ei", "nej", "no");
}
