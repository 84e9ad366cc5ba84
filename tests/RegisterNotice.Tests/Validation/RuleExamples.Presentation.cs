namespace RegisterNotice.Tests.Validation;

/// <content>RN8.</content>
internal static partial class RuleExamples
{
    private static readonly RuleExample[] Presentation =
    [
        new("RN8001",
            """{"cookies":{"state":"some","description":{"fi":"Kauppa käyttää evästeitä."},"technologies":[{"name":"laskuri","lifetime":"P1Y"}]}}""", "/cookies/consent",
            """{"cookies":{"state":"some","technologies":[{"name":"ostoskori","essential":true}]}}"""),
        new("RN8001",
            """{"cookies":{"state":"some","consent":{"fi":"Suostumus kysytään ensimmäisellä käynnillä."},"technologies":[{"name":"laskuri","provider":"Laskuri Oy"}]}}""", "/cookies/technologies",
            """{"cookies":{"state":"some","description":{"fi":"Käytämme vain välttämättömiä evästeitä."}}}"""),
        new("RN8002",
            """{"purposes":[{"id":"a","description":{"fi":"Markkinointi sähköpostitse"},"legalBases":[{"kind":"legitimateInterests","interest":{"fi":"kauppiaan etu"}}]}]}""", "/purposes/0",
            """{"purposes":[{"id":"a","description":{"fi":"Samankaltaisten tuotteiden markkinointi asiakkaille"},"legalBases":[{"kind":"legitimateInterests","interest":{"fi":"kauppiaan etu"}}]},{"id":"b","description":{"fi":"Mainoskuvaston markkinointi postitse"}}]}"""),
        new("RN8003", """{"draftedOn":null,"updatedOn":null}""", "/updatedOn", """{"updatedOn":null}"""),
        new("RN8004", """{"updatedOn":"2026-11-23"}""", "/updatedOn", """{"updatedOn":"2026-11-22","effectiveFrom":"2027-01-01"}"""),
        new("RN8005",
            """{"sources":[{"kind":"publicRegister","description":{"fi":"Osoitteet päivitetään Väestörekisterikeskuksesta."}}]}""", "/sources/0/description/fi",
            """{"sources":[{"kind":"publicRegister","description":{"fi":"Osoitteet päivitetään Digi- ja väestötietovirastosta (entinen Väestörekisterikeskus) 14 vrk välein."}}]}"""),
        new("RN8006",
            """
            {"wordings":[{"language":"fi","sections":[{"kinds":["controller"],"number":"1","heading":"1. Rekisterinpitäjä"},{"kinds":["registerName"],"number":"2","heading":"2. Rekisterin nimi"},
            {"kinds":["access"],"number":"3","blocks":[{"kind":"paragraph","text":"Pyyntö lähetetään kohdassa 2 mainittuun osoitteeseen."}]}]}]}
            """, "/wordings/0/sections/2/blocks/0/text",
            """
            {"wordings":[{"language":"fi","sections":[{"kinds":["controller"],"number":"1","heading":"1. Rekisterinpitäjä"},{"kinds":["registerName"],"number":"2","heading":"2. Rekisterin nimi"},
            {"kinds":["access"],"number":"3","blocks":[{"kind":"paragraph","text":"Pyyntö lähetetään kohdassa 1. mainittuun osoitteeseen. Asetuksen 15 artiklan kohdassa 9 ei ole osoitteesta mitään. Kohdassa 2 on rekisterin nimi."}]}]}]}
            """),
        new("RN8007",
            """{"wordings":[{"language":"fi","sections":[{"kinds":["pageChrome"],"blocks":[{"kind":"paragraph","text":"Siirry valikkoon"}]}]}]}""", "/wordings/0/sections/0",
            """{"wordings":[{"language":"fi","sections":[{"kinds":["other"],"blocks":[{"kind":"paragraph","text":"Siirry lukemaan lisää."}]}]}]}"""),
        new("RN8008",
            """{"wordings":[{"language":"fi","sections":[{"kinds":["purposes"],"blocks":[{"kind":"paragraph","text":"Tilaukset toimitetaan postitse.Rekisterin tietosisältö"}]}]}]}""", "/wordings/0/sections/0/blocks/0/text",
            """{"wordings":[{"language":"fi","sections":[{"kinds":["purposes"],"blocks":[{"kind":"paragraph","text":"Tilaukset toimitetaan postitse. Rekisterin tietosisältö\nVaihde 029 123 45.Sähköposti: a@villanen.example"}]}]}]}"""),
        new("RN8008",
            """{"wordings":[{"language":"fi","sections":[{"kinds":["dataContent"],"heading":"Rekisterin tietosisältö","glued":true}]}]}""", "/wordings/0/sections/0/heading",
            """{"wordings":[{"language":"fi","sections":[{"kinds":["dataContent"],"heading":"Rekisterin tietosisältö"}]}]}"""),
        new("RN8009",
            """{"registerName":{"fi":"[yrityksen nimi] asiakasrekisteri"}}""", "/registerName/fi",
            """{"wordings":[{"language":"fi","sections":[{"kinds":["contact"],"blocks":[{"kind":"paragraph","text":"Kirjoita: [sähköposti suojattu], ks. [1] ja [ohje](https://villanen.example) sekä liitteet... Xenia Villanen, 1.1.2026"}]}]}]}"""),
        new("RN8010", """{"title":{"fi":"Asiakasrekisteriseloste"}}""", "/title", """{"title":{"fi":"Asiakasrekisterin tietosuojaseloste"}}"""),
        new("RN8011",
            """{"languages":["fi","sv"],"title":{"fi":"Tietosuojaseloste","sv":"Dataskyddsbeskrivning"}}""", "/registerName",
            """{"languages":["fi"],"title":{"fi":"Tietosuojaseloste","sv":"Dataskyddsbeskrivning"}}"""),
    ];
}
