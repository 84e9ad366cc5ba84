namespace RegisterNotice.Words.Phrases;

/// <summary>Exemptions from informing data subjects (Article 14(5); Data Protection Act, sections 27 and 33).</summary>
internal static class ExemptionPhrases
{
    public static readonly Phrase Heading = new(
        "Poikkeukset rekisteröityjen informoinnista",
        "Undantag från skyldigheten att informera de registrerade",
        "Exemptions from informing data subjects");

    public static readonly Phrase Intro = new(
        "Rekisteröidyille ei anneta kaikkia tietoja käsittelystä seuraavin perustein:",
        "De registrerade får inte all information om behandlingen på följande grunder:",
        "Data subjects are not given all information on the processing, on the following grounds:");

    public static readonly Phrase Ground = new("Poikkeuksen peruste", "Grund för undantaget", "Ground of the exemption");
}
