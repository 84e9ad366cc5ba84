namespace RegisterNotice.Tests.Validation;

/// <content>RN7.</content>
internal static partial class RuleExamples
{
    private static readonly RuleExample[] Contradictions =
    [
        new("RN7001",
            """{"disclosures":{"state":"none","items":[{"recipient":{"name":"Rahtila Oy"},"regular":true}]}}""", "/disclosures/items/0",
            """{"disclosures":{"state":"none","items":[{"recipient":{"category":{"fi":"viranomaiset"},"kind":"authority"},"condition":{"fi":"lain niin vaatiessa"}},{"recipient":{"name":"Palvelin Oy","kind":"processor"}}]}}"""),
        new("RN7002",
            """{"transfers":{"state":"none","statement":{"fi":"Tietoja ei siirretä ETA:n ulkopuolelle, ellei palvelun toteuttaminen sitä vaadi."}}}""", "/transfers/statement",
            """{"transfers":{"state":"none"},"disclosures":{"state":"some","items":[{"recipient":{"name":"Rahtila Oy","country":"SE"},"regular":true}]}}"""),
        new("RN7003",
            """{"disclosures":{"state":"some","items":[{"recipient":{"name":"Palvelin Oy","kind":"processor"}}]}}""", "/security/0",
            """{"disclosures":{"state":"some","items":[{"recipient":{"name":"Palvelin Oy","kind":"processor"}}]},"security":[{"kind":"accessControl","description":{"fi":"Tietoja käsittelevät vain työntekijämme ja lukuumme toimivat käsittelijät."}}]}"""),
        new("RN7004",
            """{"automatedDecisions":{"state":"none","logic":{"fi":"Pisteet lasketaan maksutavoista."}}}""", "/automatedDecisions/logic",
            """{"automatedDecisions":{"state":"none","profiling":true}}"""),
        new("RN7005",
            """{"cookies":{"state":"notStated"},"dataCategories":[{"id":"a","name":{"fi":"Tiedot verkkosivujen käytöstä"}}]}""", "/dataCategories/0",
            """{"cookies":{"state":"notStated"},"dataCategories":[{"id":"a","name":{"fi":"Tiedot liittymän käytöstä"}}]}"""),
    ];
}
