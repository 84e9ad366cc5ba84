namespace RegisterNotice.Words.Lexicon;

/// <content>What one part of a notice says and another denies.</content>
internal static partial class SignalPhrases
{
    private static readonly string[] WithExceptions =
    [
        "lukuun ottamatta", "lukuunottamatta", "paitsi", "muutoin kuin", "muuten kuin", "muuhun kuin", "muille kuin", "muihin", "säännönmukai", "ilman", "*markkinoin", "*mainon", "alla ", "seuraav",
        "utom", "förutom", "andra än", "utan ", "marknadsför", "except", "other than", "unless", "without", "marketing", "following", "below",
    ];

    private static (Signal Signal, string[] Phrases)[] Contradictions() =>
    [
        (Signal.DecidingProfile,
        [
            "luottopäätö & automaat", "luottopisteyt", "pisteytyk", "pisteytet", "luottoluokit", "automaattise & hylät|hyväksyt|päätetään|evät", "profiilin perusteella & hinta|päät",
            "poängsät", "kreditbeslut|kreditvärdighetsbedömning & automat", "automatiskt & avslås|godkän", "credit scor", "scoring", "automatically & reject|approv", "credit decision & automat",
        ]),
        (Signal.DisclosureDenied,
        [
            "luovutetaan vain lak", "luovutetaan vain lain", "luovutetaan ainoastaan lak", "luovutetaan ainoastaan lain", "luovutetaan vain luva", "luovutetaan vain suostumu", "luovutetaan vain asiakkaan suostumu", "luovutetaan vain rekisteröidyn suostumu", "luovutetaan ainoastaan suostumu",
            .. Unless(WithExceptions, "ei luovuteta|emme luovuta|ei luovuta & ulkopuolis|kolman|sivullis|eteenpäin|kenelle", "emme luovuta tietoja"),
            "utlämnas endast med stöd av lag", "lämnas endast ut med stöd av lag", "lämnas endast ut med samtycke",
            .. Unless(WithExceptions, "lämnas inte ut|lämnar inte ut & utomstående|tredje"),
            "disclosed only where the law", "disclosed only by law", "disclosed only with",
            .. Unless(WithExceptions, "not disclosed|not disclose|not shared|not share & third", "never disclose"),
        ]),
        (Signal.DisclosureAffirmed,
        [
            .. Unless(["viranomai", "ei luovut", "emme luovut", "lain ", "laki ", "lakisäätei", "*suostumu", "emme"],
                "luovutamme|välitämme & tieto|tiedot|*tietoja", "luovutetaan säännönmukaisesti", "välitetään|luovutetaan & yhteistyökump|kumppan"),
            .. Unless(["myndighet", "enligt lag", "samtyck", "inte"], "vi lämnar ut|lämnas regelmässigt ut|uppgifter lämnas ut till|vi överlåter"),
            .. Unless(["authorit", "never", "required by law", "consent", "not "], "we disclose|we share|are regularly disclosed|are shared with"),
        ]),
        (Signal.Exception,
        [
            "lukuun ottamatta", "lukuunottamatta", "paitsi", "ellei", "ellemme", "elleivät", "poikkeuksena", "poikkeuksen muod", "muutoin kuin", "utom när", "utom till", "utom i", "förutom", "såvida inte", "om det inte", "med undantag", "unless", "except", "other than", "save where",
        ]),
        (Signal.ProviderOutsideEea,
        [
            "google", "facebook", "meta pixel", "meta platforms", "meta ads", "instagram", "whatsapp", "youtube", "linkedin", "twitter", "tiktok", "pinterest", "snapchat", "mailchimp", "hubspot", "salesforce", "klaviyo", "activecampaign", "sendgrid", "zendesk", "intercom",
            "jivochat", "jivosite", "shopify", "amazon web services", "cloudflare", "squarespace", "stripe", "paypal", "dropbox", "slack", "surveymonkey", "microsoft clarity", "microsoft advertising", "microsoft 365", "office 365",
        ]),
        (Signal.PersonnelOnly,
        [
            .. Unless(["lukuun", "*alihankki", "*palveluntarjo", "yhteistyökump", "*käsittelij", "toimeksian", "muilla", "kumppan", "palveluntuott"],
                "vain|ainoastaan & *työntekij|henkilökun|henkilöst|palveluksessa"),
            .. Unless(["underleverant", "biträde", "tjänsteleverant", "partner"], "endast|bara & anställd|personal |personalen"),
            .. Unless(["processor", "subcontract", "service provider", "partner"], "only & employee|staff|personnel"),
        ]),
        (Signal.OutsideMaintenance,
        [
            "ylläpitä|ylläpid & kolma|ulkopuolis|ulkoist", "*alihankkij", "ulkoistaa", "ulkoistet", "ulkoistam", "henkilötietojen käsittelij & lukuun", "palveluntarjoaj & palvelimi|palvelim|ylläpit",
            "underleverantör", "personuppgiftsbiträde", "driftleverantör", "tjänsteleverantör & system", "subcontractor", "on our behalf", "outsourc", "hosting provider", "service provider & system",
        ]),
    ];
}
