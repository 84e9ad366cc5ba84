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
        new(Meaning.CookieConsentAsked, """
            fi: *banner*, pyyd*, kysy*, annet*, annat*, antaa*, suostumustyök*, suostumusten*, evästeikkun*, evästeasetu*, evästevalin*,
                *klikkaa*, *painamal*, *valitse*
            sv: *banner*, begär*, ber om*, fråga*, ges*, ger*, klick*, väljer*, samtyckesverkt*, kakinställning*, cookieinställning*
            en: banner*, ask*, request*, click*, prompt*, consent tool*, consent manag*, pop up*, give*, given*, choose*, cookie settings*,
                cookie preferences*
            """),
        new(Meaning.CookieConsentImplied, """
            fi: selaim* & estä*|asetuksis*|asetuksia|asetusten|poist*|kytke*|hyväksy*, jatkamal*, jatkaessa*, jatkat*, sivustoa käyttämäl*,
                käyttämällä siv*, käyttämällä pal*, esivalit*, valmiiksi valit*, katsotaan hyväk*
            sv: webbläsar* & inställ*|blocker*|spärr*|radera*|godkän*, genom att fortsätt*, fortsätter att anv*, genom att använd*, förkryssa*,
                förvald*
            en: browser* & setting*|block*|delet*|disabl*|accept*, by continuing*, continue to use*, continued use*, continuing to*, by using*,
                by browsing*, pre ticked*, pre checked*
            """),
        new(Meaning.CookieWithdrawal, """
            fi: peru, peruu*, peruut*, perua*, perut*, muuta*, muutt*, hallinnoi*, hallita*, hallit*, evästeasetu*, evästevalin*, vaihtaa*,
                milloin tahansa*, koska tahansa*
            sv: återkall*, ta tillbaka*, dra tillbaka*, ändra*, hantera*, kakinställning*, cookieinställning*, när som helst*
            en: withdraw*, revok*, chang*, manag*, cookie settings*, cookie preferences*, at any time*, opt out*
            """),
        new(Meaning.CookiePurpose, """
            fi: *analy*, *tilasto*, *mainon*, *mainost*, *markkinoin*, *kohden*, *seura*, kehit*, parant*, käyttökokem*, toimin*, *personoi*, mitata*,
                mittaa*, mittau*, *muist*, *kirjautu*, *ostosko*, *turval*, *tarkoitu*, varten, jotta
            sv: *analys*, *statistik*, *reklam*, *annons*, *marknadsför*, mät*, förbättr*, utveckl*, *funktion*, anpass*, säkerhet*, *inlogg*, kom
                ihåg*, minns*, för att, syfte*, *ändamål*
            en: analy*, statistic*, advert*, marketing*, measur*, improv*, develop*, function*, personali*, remember*, secur*, sign in*, log in*,
                shopping cart*, in order to*, purpose*
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
            en: does not use*, do not use*, don t use*, not used*, no cookies*
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
