namespace RegisterNotice.Tests.Validation;

/// <content>RN5.</content>
internal static partial class RuleExamples
{
    private static readonly RuleExample[] Retention =
    [
        new("RN5001", """{"retentionRules":[]}""", "/retentionRules", """{"retentionRules":[{"id":"r","criterion":"untilClaimsExpire"}]}"""),
        new("RN5002",
            """{"retentionRules":[{"id":"r","criterion":"untilRelationshipEnds"},{"id":"v","period":"P6Y","startsFrom":"endOfYearOfFinancialYear","reference":{"act":"1336/1997","provision":"2:10"}}]}""", "/retentionRules/0",
            """{"retentionRules":[{"id":"r","criterion":"untilRelationshipEnds","period":"P2Y"}]}"""),
        new("RN5002",
            """{"retentionRules":[{"id":"r","reviewEvery":"P3M"}]}""", "/retentionRules/0",
            """{"retentionRules":[{"id":"r","reviewEvery":"P3M","categories":["identity"]},{"id":"s","period":"P1Y","startsFrom":"collection","categories":["orders","identity"]}]}"""),
        new("RN5002",
            """{"retentionRules":[{"id":"r","description":{"sv":"Uppgifterna lagras så länge det är nödvändigt."}}]}""", "/retentionRules/0",
            """{"purposes":[{"id":"m","description":{"fi":"Jäsenasiat"},"activities":["membership"]}],"retentionRules":[{"id":"r","criterion":"untilRelationshipEnds"}]}"""),
        new("RN5002",
            """{"retentionRules":[{"id":"r","criterion":"untilRelationshipEnds","description":{"fi":"asiakkuuden keston"}}]}""", "/retentionRules/0",
            """{"retentionRules":[{"id":"r","criterion":"untilRelationshipEnds","description":{"fi":"jäsenyyden keston"}}]}"""),
        new("RN5003",
            """{"retentionRules":[{"id":"v","period":"P7Y","startsFrom":"endOfFinancialYear","reference":{"act":"1336/1997","provision":"2:10"}}]}""", "/retentionRules/0",
            """{"retentionRules":[{"id":"b","period":"P10Y","startsFrom":"endOfFinancialYear","reference":{"act":"1336/1997","provision":"2:10"}}]}"""),
        new("RN5003",
            """{"retentionRules":[{"id":"v","period":"P6Y","startsFrom":"endOfFinancialYear","reference":{"act":"1336/1997","provision":"2:10"}}]}""", "/retentionRules/0",
            """{"retentionRules":[{"id":"v","period":"P72M","startsFrom":"endOfYearOfFinancialYear","reference":{"act":"1336/1997","provision":"2:10"}}]}"""),
        new("RN5003",
            """{"retentionRules":[{"id":"v","period":"P10Y","description":{"fi":"Kirjanpidon aineisto säilyy kymmenen vuotta."}}]}""", "/retentionRules/0",
            """{"retentionRules":[{"id":"v","period":"P6Y","description":{"fi":"Tositteet säilyvät kuusi vuotta."}},{"id":"c","period":"P2Y","startsFrom":"transaction","description":{"fi":"Muut kuin kirjanpidon tiedot poistetaan kahdessa vuodessa."}}]}"""),
        new("RN5004",
            """{"retentionRules":[{"id":"r","period":"P2Y","startsFrom":"transaction"}]}""", "/retentionRules",
            """{"retentionRules":[{"id":"r","criterion":"statutory","reference":{"act":"1336/1997"}}]}"""),
        new("RN5005", """{"retentionRules":[{"id":"r","period":"P2Y"}]}""", "/retentionRules/0/startsFrom", """{"retentionRules":[{"id":"r","period":"P2Y","criterion":"untilRelationshipEnds"}]}"""),
        new("RN5006", """{"retentionRules":[{"id":"r","criterion":"indefinite"}]}""", "/retentionRules/0/criterion", """{"retentionRules":[{"id":"r","criterion":"indefinite","reference":{"act":"831/1994","provision":"8"}}]}"""),
        new("RN5007",
            """{"retentionRules":[{"id":"r","period":"P2Y","startsFrom":"transaction","categories":["identity"]}]}""", "/dataCategories/1",
            """{"retentionRules":[{"id":"r","period":"P2Y","startsFrom":"transaction","categories":["identity"]},{"id":"s","criterion":"statutory"}]}"""),
        new("RN5101", """{"security":[]}""", "/security", """{"security":[{"kind":"other"}]}"""),
        new("RN5008",
            """{"retentionRules":[{"id":"a","categories":["contact"],"period":"P1Y","startsFrom":"endOfMembership"},{"id":"b","categories":["contact"],"period":"P6Y","startsFrom":"endOfMembership"}]}""", "/retentionRules/1",
            """{"retentionRules":[{"id":"a","categories":["contact"],"period":"P1Y","startsFrom":"endOfMembership"},{"id":"b","categories":["contact"],"period":"P6Y","startsFrom":"endOfMembership","description":{"fi":"Laskuilla olevat tiedot säilytetään kuusi vuotta."}},{"id":"c","categories":["other"],"period":"P2Y","startsFrom":"endOfMembership"},{"id":"d","categories":["contact"],"period":"P1Y","startsFrom":"endOfMembership"}]}"""),
    ];
}
