namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Cookies and the tools that follow visitors.</summary>
internal static class CookieWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Cookie, """
            fi: *eväste*
            sv: kakor*, kaka
            en: cookie*
            """),
        new(Meaning.Session, """
            fi: väliaika*, istunto*, istunnon*, selaimesi*, suljet selai*
            sv: sessions*, tillfällig*
            en: session*, close your browser*
            """),
        new(Meaning.Persistent, """
            fi: pysyv*, säilyvät pidem*
            sv: permanent*, beständig*
            en: persistent*
            """),
        new(Meaning.CookieConsent, """
            fi: suostumu*, hyväksy*, evästeasetu*, evästevalin*, evästebanner*, evästehallin*
            sv: samtyck*, godkän*, accepter*, kakinställning*, cookieinställning*
            en: consent*, accept*, cookie settings*, cookie preferences*, opt in*
            """),
        new(Meaning.CookieLifetime, """
            fi: *kuukau*, vuotta*, vuoden*, päivää*, päivän*, viikko*, viikon*, tuntia*, tunnin*, vuorokau*, vrk
            sv: månad*, dagar*, dygn*, år, veckor*, timmar*
            en: month*, days*, years*, year, hours*, weeks*
            """),
        new(Meaning.CookieAccess, """
            fi: kolman*, kolmas*, ulkopuolis*, palveluntarjoa*, omia evästeitä*
            sv: tredje part*, tredjepart*, utomstående*, leverantör*
            en: third part*, provider*, our own cookies*
            all: google*, facebook*
            """),
        new(Meaning.ToolAnalytics, """
            all: google analytics*, matomo*, hotjar*, microsoft clarity*, google tag manager*, plausible*, adobe analytics*, leadfeeder*,
                 snoobi*, google search console*
            """),
        new(Meaning.UseVerb, """
            fi: *käytet*, *käytt*
            sv: *använd*
            en: use*
            """)
        {
            Denied = Meaning.UseDenied,
            Verbs = """
                fi: käyttää
                sv: använda använder använde använt
                en: use used
                """,
        },
        new(Meaning.NotUsed, """
            fi: ei käyt*, emme käyt*, en käyt*, eivät käyt*, ei aseta*, emme aseta*
            sv: används inte*, använder inte*, använder vi inte*
            en: does not use*, do not use*, don t use*, not used*
            """),
        new(Meaning.Tracking, """
            fi: *eväste*, *kävijäseuran*, *kävijäliiken*, *kävijätilast*, selailutie*, selailu, hakutiedot*, sivujen käytö*, sivuston käytö*,
                verkkosivujen käytö*, verkkoanalyti*, *uudelleenmarkkin*
            sv: kakor*, cookie*, besöksstatistik*, webbanalys*
            en: pixel*, web analytics*, browsing data*, website usage*
            all: google analytics*, facebook pixel*, meta pixel*
            """),
    ];
}
