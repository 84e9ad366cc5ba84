namespace RegisterNotice.Tests.Validation;

/// <content>RN2.</content>
internal static partial class RuleExamples
{
    private static readonly RuleExample[] Purposes =
    [
        new("RN2001", """{"purposes":[]}""", "/purposes", """{"purposes":[{"id":"a","description":{"fi":"Tilausten toimittaminen"}}]}"""),
        new("RN2002",
            """{"purposes":[{"id":"a","description":{"fi":"Tilaukset"},"legalBases":[{"kind":"relevantConnection"}]}]}""", "/purposes/0/legalBases",
            """{"purposes":[{"id":"a","description":{"fi":"Tilaukset"},"legalBases":[{"kind":"relevantConnection"},{"kind":"contract"}]}]}"""),
        new("RN2003",
            """{"purposes":[{"id":"a","description":{"fi":"Tilaukset"},"legalBases":[{"kind":"relevantConnection","reference":{"act":"523/1999","provision":"8"}}]}]}""", "/purposes/0/legalBases/0",
            """{"legalFramework":[{"act":"523/1999","provision":"10"}]}"""),
        new("RN2004", """{"legalFramework":[{"act":"2016/679"},{"act":"523/1999","provision":"10"}]}""", "/legalFramework/1", """{"legalFramework":[{"act":"917/2014","provision":"205"}]}"""),
        new("RN2005",
            """{"purposes":[{"id":"a","description":{"fi":"Väärinkäytösten estäminen"},"legalBases":[{"kind":"legitimateInterests"}]}]}""", "/purposes/0/legalBases/0/interest",
            """{"purposes":[{"id":"a","description":{"fi":"Väärinkäytösten estäminen"},"legalBases":[{"kind":"legitimateInterests","interest":{"fi":"kauppiaan etu estää petoksia"}}]}]}"""),
        new("RN2006",
            """{"purposes":[{"id":"a","description":{"fi":"Tilaukset ja muut asiakkuuteen liittyvät toimenpiteet"},"legalBases":[{"kind":"contract"}]}]}""", "/purposes/0/description",
            """{"purposes":[{"id":"a","description":{"fi":"Tilausten toimittaminen ja palautusten käsittely"},"legalBases":[{"kind":"contract"}]}]}"""),
        new("RN2007",
            """{"dataCategories":[{"id":"a","name":{"fi":"Markkinointiluvat ja -kiellot"}}]}""", "/dataCategories/0",
            """{"dataCategories":[{"id":"a","name":{"fi":"Markkinointiluvat"}}],"purposes":[{"id":"n","description":{"fi":"Uutiskirjeen lähettäminen"},"legalBases":[{"kind":"consent"}]}]}"""),
        new("RN2008",
            """{"purposes":[{"id":"a","description":{"fi":"Laskutus"},"activities":["invoicing"],"legalBases":[{"kind":"consent"}]},{"id":"b","description":{"fi":"Uutiskirje"},"legalBases":[{"kind":"consent"}]}]}""",
            "/purposes/0/legalBases/0",
            """{"purposes":[{"id":"a","description":{"fi":"Laskutus"},"activities":["invoicing"],"legalBases":[{"kind":"contract"}]},{"id":"b","description":{"fi":"Uutiskirje"},"legalBases":[{"kind":"consent"}]}]}"""),
        new("RN2009",
            """{"controllers":[{"name":"Mallilan kaupunki","sector":"public"}],"purposes":[{"id":"a","description":{"fi":"Asiointi"},"legalBases":[{"kind":"legitimateInterests","interest":{"fi":"etu"}}]}]}""",
            "/purposes/0/legalBases",
            """{"controllers":[{"name":"Mallilan kaupunki","sector":"public"}],"purposes":[{"id":"a","description":{"fi":"Asiointi"},"legalBases":[{"kind":"publicTask"}]}]}"""),
        new("RN2010",
            """{"dataCategories":[{"id":"h","name":{"fi":"Allergiat"},"sensitivity":"special","purposes":["orders"]}]}""", "/dataCategories/0",
            """{"dataCategories":[{"id":"h","name":{"fi":"Allergiat"},"sensitivity":"special"}],"purposes":[{"id":"a","description":{"fi":"Ateriat"},"legalBases":[{"kind":"consent","specialCategoryGround":"explicitConsent"}]}]}"""),
        new("RN2011",
            """{"dataCategories":[{"id":"c","name":{"fi":"Rikosepäilyt"},"sensitivity":"criminal"}]}""", "/dataCategories/0",
            """{"dataCategories":[{"id":"c","name":{"fi":"Rikosepäilyt"},"sensitivity":"criminal","ground":{"act":"1050/2018","provision":"7"}}]}"""),
        new("RN2012",
            """{"dataCategories":[{"id":"c","name":{"fi":"Henkilötunnus"},"sensitivity":"personalIdentityCode"}]}""", "/dataCategories/0",
            """{"dataCategories":[{"id":"c","name":{"fi":"Henkilötunnus"},"sensitivity":"personalIdentityCode","ground":{"act":"1050/2018","provision":"29"}}]}"""),
        new("RN2013",
            """{"purposes":[{"id":"a","description":{"fi":"Peli"},"legalBases":[{"kind":"consent"}],"childConsentAge":16}]}""", "/purposes/0/childConsentAge",
            """{"purposes":[{"id":"a","description":{"fi":"Peli"},"legalBases":[{"kind":"consent"}],"childConsentAge":13}]}"""),
    ];
}
