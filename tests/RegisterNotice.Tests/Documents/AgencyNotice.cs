using RegisterNotice.Law;

namespace RegisterNotice.Tests.Documents;

/// <summary>A town's notice of its school health study, with controllers, research, exemptions, children, publicity and internal parts, in Finnish, Swedish and English.</summary>
internal static class AgencyNotice
{
    public static Notice Instance { get; } = new()
    {
        Id = "school-health",
        Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English],
        LanguageVersions =
        [
            new() { Language = LanguageTag.Finnish, Address = "https://koivuranta.example/kysely", UpdatedOn = new(2026, 10, 1), Authentic = true },
            new() { Language = LanguageTag.Swedish, Address = "https://koivuranta.example/enkat", UpdatedOn = new(2026, 10, 1) },
            new() { Language = LanguageTag.English, Address = "https://koivuranta.example/survey", UpdatedOn = new(2026, 10, 5) },
        ],
        RegisterName = Of("Koululaisten hyvinvointikysely", "Skolelevernas välfärdsenkät", "Well-being survey of pupils"),
        UpdatedOn = new(2026, 10, 1),
        Controllers =
        [
            new()
            {
                Id = "town",
                Name = "Koivurannan kaupunki",
                BusinessId = BusinessId.Parse("2345678-0"),
                Address = new() { Street = "Rantakatu 1", PostalCode = "20100", Town = "Turku", Country = CountryCode.Parse("FI") },
                Emails = ["kirjaamo@koivuranta.example"],
                Sector = Sector.Public,
                Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
                Role = ControllerRole.Joint,
                Arrangement = new()
                {
                    Essence = Of("Kaupunki ja yliopisto toteuttavat kyselyn yhdessä.", "Staden och universitetet genomför enkäten tillsammans.", "The town and the university carry out the survey together."),
                    Responsibilities =
                    [
                        new() { Task = Of("rekisteröityjen informointi", "information till de registrerade", "informing the data subjects"), ControllerId = "town" },
                        new() { Task = Of("tutkimusaineiston suojaaminen", "skydd av forskningsmaterialet", "protecting the research data"), ControllerId = "university" },
                    ],
                    ContactPoint = new() { Role = Of("Kyselyn tuki", "Enkätens stöd", "Survey support"), Emails = ["kysely@koivuranta.example"] },
                },
            },
            new()
            {
                Id = "university",
                Name = "Rannikon yliopisto",
                Address = new() { Street = "Kampuskatu 2", PostalCode = "20500", Town = "Turku", Country = CountryCode.Parse("FI") },
                Emails = ["tietosuoja@rannikko.example"],
                Sector = Sector.Public,
                Role = ControllerRole.Joint,
            },
        ],
        Representatives =
        [
            new() { Name = "Coast Liaison Ltd", Address = new() { Street = "1 Pier Road", PostalCode = "SW1", Town = "London", Country = CountryCode.Parse("GB") }, Emails = ["office@liaison.example"] },
        ],
        Purposes =
        [
            new()
            {
                Id = "survey",
                Description = Of("Kyselyn järjestäminen", "Genomförande av enkäten", "Carrying out the survey"),
                LegalBases = [new() { Kind = LegalBasisKind.PublicTask, Reference = Acts.DataProtectionAct.At("4") }],
                ControllerIds = ["town"],
            },
            new()
            {
                Id = "research",
                Description = Of("Tieteellinen tutkimus", "Vetenskaplig forskning", "Scientific research"),
                Activities = [ProcessingActivity.Research],
                LegalBases = [new() { Kind = LegalBasisKind.PublicTask, Reference = Acts.DataProtectionAct.At("4(3)") }],
                ControllerIds = ["town", "university"],
            },
        ],
        Research = new()
        {
            Title = Of("Koululaisten hyvinvointi rannikolla", "Skolelevers välfärd vid kusten", "Well-being of pupils on the coast"),
            PrincipalInvestigator = new() { Name = "Aino Aallotar", Role = Of("professori", "professor", "professor"), Organisation = "Rannikon yliopisto", Emails = ["aino.aallotar@rannikko.example"] },
            Group = ["Veikko Vuoksi", "Ilma Inari"],
            Kind = ResearchKind.FollowUp,
            EthicsReview = Of("Rannikon yliopiston eettinen toimikunta, puoltava lausunto 12.1.2026", "Rannikon yliopistos etiska kommitté, tillstyrkande utlåtande 12.1.2026", "Ethics committee of Rannikon yliopisto, favourable opinion of 12 January 2026"),
            PlanAvailableFrom = Of("vastuulliselta johtajalta", "av den som ansvarar för forskningen", "from the principal investigator"),
            Afterwards = AfterResearch.Archived,
            AfterwardsDescription = Of("Aineisto siirretään tietoarkistoon ilman tunnistetietoja.", "Materialet överförs till dataarkivet utan identifieringsuppgifter.", "The data are moved to the data archive without identifiers."),
            Publication = Of("vertaisarvioidut artikkelit", "referentgranskade artiklar", "peer-reviewed articles"),
            Safeguards =
            [
                Of("tiedot pseudonymisoidaan", "uppgifterna pseudonymiseras", "the data are pseudonymised"),
                Of("tuloksista ei voi tunnistaa ketään", "ingen kan identifieras i resultaten", "nobody can be identified in the results"),
            ],
        },
        DataSubjects =
        [
            new()
            {
                Id = "pupils",
                Name = Of("Koululaiset", "Skolelever", "Pupils"),
                Children = true,
                ParentalConsent = Of("Huoltajalta pyydetään suostumus lomakkeella ennen kyselyä.", "Vårdnadshavarens samtycke begärs på blankett före enkäten.", "The guardian's consent is asked for on a form before the survey."),
            },
        ],
        DataCategories = [new() { Id = "answers", Name = Of("Vastaukset", "Svar", "Answers"), PurposeIds = ["survey", "research"] }],
        Sources = [new() { Kind = SourceKind.DataSubject }],
        Exemptions =
        [
            new()
            {
                Reference = Acts.Gdpr.At("14(5)(b)"),
                Reason = Of("Vastauksissa mainittuja perheenjäseniä ei informoida erikseen, koska se vaatisi kohtuutonta vaivaa.", "Familjemedlemmar som nämns i svaren informeras inte särskilt, eftersom det skulle kräva en oproportionell ansträngning.", "Family members mentioned in the answers are not informed separately, because that would take a disproportionate effort."),
            },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new()
                    {
                        Name = "Kyselypilvi Oy",
                        Kind = RecipientKind.Processor,
                        Country = CountryCode.Parse("FI"),
                        Locations = [CountryCode.Parse("FI"), CountryCode.Parse("IE")],
                        SubProcessors =
                        [
                            new() { Name = "Konesali Ab", Category = Of("palvelinsali", "serverhall", "data centre"), Country = CountryCode.Parse("SE"), Locations = [CountryCode.Parse("FI")] },
                            new() { Category = Of("käyttäjätuki", "användarstöd", "user support") },
                        ],
                        SubProcessorsAt = "https://kyselypilvi.example/alikasittelijat",
                    },
                },
            ],
        },
        Rights =
        [
            new()
            {
                Kind = RightKind.Access,
                Channels =
                [
                    new() { Kind = ChannelKind.Email, Target = "kirjaamo@koivuranta.example", ControllerId = "town" },
                    new() { Kind = ChannelKind.Email, Target = "tietosuoja@rannikko.example", ControllerId = "university" },
                ],
            },
        ],
        PublicAccess = new()
        {
            Registers =
            [
                new()
                {
                    Name = Of("Asiarekisteri", "Ärenderegister", "Case register"),
                    Description = Of("Kaupungin asiat ja niihin liittyvät asiakirjat.", "Stadens ärenden och de handlingar som hör till dem.", "The town's matters and their documents."),
                    SearchTerms = [Of("diaarinumero", "diarienummer", "case number"), Of("asian otsikko", "ärendets rubrik", "title of the matter"), Of("saapumispäivä", "ankomstdag", "day of receipt")],
                },
                new() { Name = Of("Rakennusluvat", "Bygglov", "Building permits"), SearchTerms = [Of("kiinteistötunnus", "fastighetsbeteckning", "property identifier")] },
            ],
            Contact = new() { Role = Of("Kirjaamo", "Registratorskontoret", "Registry"), Emails = ["kirjaamo@koivuranta.example"], Phones = ["+358 2 123 4567"] },
            Requests = Of("Yksilöi asiakirja niin, että se löytyy hakutekijöillä. Pyyntöä ei tarvitse perustella.", "Precisera handlingen så att den hittas med sökvillkoren. Begäran behöver inte motiveras.", "Identify the document so that it can be found by the search criteria. No reasons need to be given."),
            Secrecy =
            [
                new() { Act = "621/1999", Provision = "24" },
                new() { Act = "523/2019", Provision = "5", Name = Of("laki varhaiskasvatuksen tietovarannosta", "lagen om informationsresursen inom småbarnspedagogiken", "Act on the Early Childhood Education Data Repository") },
            ],
            OpenInterfaces = Of("Rakennusluvista on avoin rajapinta osoitteessa https://koivuranta.example/api.", "Byggloven finns i ett öppet gränssnitt på adressen https://koivuranta.example/api.", "Building permits are open by an interface at https://koivuranta.example/api."),
        },
        Internal = new()
        {
            Owner = "Sivistysjohtaja",
            Unit = Of("Sivistyspalvelut", "Bildningstjänsterna", "Education services"),
            Systems = [Of("Kyselypilvi", "Kyselypilvi", "Kyselypilvi")],
            Documents = [new() { Kind = InternalDocumentKind.Dpia, Title = Of("Vaikutustenarviointi", "Konsekvensbedömning", "Impact assessment"), Address = "https://intra.koivuranta.example/dpia" }],
            DpiaRequired = true,
            ReviewedOn = new(2026, 9, 1),
            NextReviewOn = new(2027, 9, 1),
        },
    };

    private static LocalizedText Of(string fi, string sv, string en) => LocalizedText.Of("fi", fi).With("sv", sv).With("en", en);
}
