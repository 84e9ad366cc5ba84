using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>A university's research project: a public task rather than consent, health data with the safeguards of research, and what becomes of the
/// data.</summary>
public static class SleepStudy
{
    private const string Email = "unitutkimus@vuoksi.example";
    private const string Registry = "kirjaamo@vuoksi.example";

    /// <summary>The notice, in Finnish, Swedish and English.</summary>
    public static Notice Notice { get; } = NoticeBuilder.From(Facts())
        .RightsThatApply(r => r.Email(Email).Post("PL 55, 53851 Lappeenranta").AnsweredWithin(Period.FromMonths(1), extendedBy: Period.FromMonths(2)))
        .Build();

    private static Notice Facts() => new()
    {
        Id = "sleep-study",
        Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English],
        Title = Trilingual("Tutkimuksen tietosuojaseloste", "Dataskyddsbeskrivning för forskning", "Privacy notice for a research study"),
        RegisterName = Trilingual("Vuorotyö ja uni -tutkimuksen tutkimusrekisteri", "Forskningsregistret för studien Skiftarbete och sömn", "Research register of the study Shift Work and Sleep"),
        DraftedOn = new(2026, 3, 16),
        UpdatedOn = new(2026, 6, 1),
        Controllers =
        [
            new()
            {
                Name = "Vuoksen yliopisto",
                BusinessId = BusinessId.Parse("9511805-1"),
                Address = new() { PostOfficeBox = "PL 55", PostalCode = "53851", Town = "Lappeenranta", Country = CountryCode.Parse("FI") },
                Emails = [Registry],
                Phones = ["+358 5 456 7800"],
                Sector = Sector.Public,
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Emails = ["tietosuojavastaava@vuoksi.example"] },
        Contacts = [new() { Name = "Helka Unikko", Role = Trilingual("vastuullinen tutkija", "ansvarig forskare", "principal investigator"), Emails = [Email], Phones = ["+358 5 456 7810"] }],
        Research = new()
        {
            Title = Trilingual("Vuorotyö ja uni", "Skiftarbete och sömn", "Shift Work and Sleep"),
            PrincipalInvestigator = new() { Name = "Helka Unikko", Emails = [Email] },
            Group = ["Helka Unikko", "Aarne Valve", "Siri Nattsjö"],
            Kind = ResearchKind.FollowUp,
            EthicsReview = Trilingual("Ihmistieteiden eettinen toimikunta on antanut tutkimuksesta puoltavan lausunnon.", "Den humanvetenskapliga etiska kommittén har gett ett tillstyrkande utlåtande om studien.", "The ethics committee for human sciences has given a favourable opinion on the study."),
            PlanAvailableFrom = Trilingual("tutkimusryhmältä pyynnöstä", "hos forskargruppen på begäran", "from the research group on request"),
            Afterwards = AfterResearch.Anonymised,
            AfterwardsDescription = Trilingual("Anonymisoitu aineisto arkistoidaan Tietoarkistoon.", "Det anonymiserade materialet arkiveras i Finlands samhällsvetenskapliga dataarkiv.", "The anonymised data are archived in the Finnish Social Science Data Archive."),
            Publication = Trilingual("Tulokset julkaistaan artikkeleina, joista yksittäistä osallistujaa ei voi tunnistaa.", "Resultaten publiceras som artiklar där en enskild deltagare inte kan identifieras.", "The results are published as articles in which no individual participant can be identified."),
            Safeguards = [Trilingual("tietojen pseudonymisointi", "pseudonymisering av uppgifterna", "pseudonymisation of the data"), Trilingual("tutkimussuunnitelma ja vastuullinen tutkija", "en forskningsplan och en ansvarig forskare", "a research plan and a principal investigator")],
        },
        Purposes =
        [
            new()
            {
                Id = "study",
                Description = Trilingual("Tieteellinen tutkimus vuorotyön vaikutuksista uneen", "Vetenskaplig forskning om hur skiftarbete påverkar sömnen", "Scientific research on the effects of shift work on sleep"),
                Activities = [ProcessingActivity.Research],
                LegalBases =
                [
                    new()
                    {
                        Kind = LegalBasisKind.PublicTask,
                        Reference = Acts.DataProtectionAct.At("4(1)(3)"),
                        SpecialCategory = new()
                        {
                            Ground = SpecialCategoryGround.ArchivingResearchStatistics,
                            Reference = Acts.DataProtectionAct.At("6(1)(7)"),
                            Safeguards = [Trilingual("tietojen pseudonymisointi", "pseudonymisering av uppgifterna", "pseudonymisation of the data"), Trilingual("rajatut käyttöoikeudet", "begränsade åtkomsträttigheter", "restricted access rights")],
                        },
                    },
                ],
            },
        ],
        DataSubjects =
        [
            new() { Id = "participants", Name = Trilingual("Tutkimukseen osallistujat", "Deltagare i studien", "Participants in the study"), Description = Trilingual("vuorotyötä tekevät 25–60-vuotiaat", "skiftarbetare i åldern 25–60 år", "shift workers aged 25 to 60") },
        ],
        DataCategories =
        [
            new()
            {
                Id = "contact",
                Name = Trilingual("Yhteystiedot", "Kontaktuppgifter", "Contact details"),
                Items = [Trilingual("nimi", "namn", "name"), Trilingual("puhelinnumero", "telefonnummer", "telephone number"), Trilingual("sähköpostiosoite", "e-postadress", "e-mail address")],
                SubjectIds = ["participants"],
                PurposeIds = ["study"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = Trilingual("Ilman yhteystietoja tutkimukseen ei voi osallistua.", "Utan kontaktuppgifterna är det inte möjligt att delta i studien.", "Without the contact details it is not possible to take part in the study.") },
            },
            new()
            {
                Id = "work",
                Name = Trilingual("Työtä koskevat tiedot", "Uppgifter om arbetet", "Data on work"),
                Items = [Trilingual("ammatti", "yrke", "occupation"), Trilingual("työvuorot", "arbetsskift", "work shifts")],
                SubjectIds = ["participants"],
                PurposeIds = ["study"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = Trilingual("Ilman työvuoroja unta ei voida verrata vuorotyöhön.", "Utan arbetsskiften kan sömnen inte jämföras med skiftarbetet.", "Without the work shifts sleep cannot be compared with shift work.") },
            },
            new()
            {
                Id = "sleep",
                Name = Trilingual("Unta ja terveyttä koskevat tiedot", "Uppgifter om sömn och hälsa", "Data on sleep and health"),
                Items = [Trilingual("unipäiväkirja", "sömndagbok", "sleep diary"), Trilingual("aktiivisuusmittarin mittaustulokset", "aktivitetsmätarens mätresultat", "measurements of the activity meter"), Trilingual("pitkäaikaissairaudet", "långvariga sjukdomar", "chronic illnesses")],
                Sensitivity = DataSensitivity.Special,
                SubjectIds = ["participants"],
                PurposeIds = ["study"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = Trilingual("Osallistuja voi jättää yksittäiseen kysymykseen vastaamatta.", "Deltagaren kan låta bli att svara på en enskild fråga.", "A participant may leave any question unanswered.") },
            },
        ],
        Sources =
        [
            new() { Kind = SourceKind.DataSubject, Description = Trilingual("kyselylomakkeet ja unipäiväkirja", "frågeformulären och sömndagboken", "questionnaires and sleep diary"), CategoryIds = ["contact", "work", "sleep"] },
            new() { Kind = SourceKind.Observation, Description = Trilingual("aktiivisuusmittari", "aktivitetsmätaren", "activity meter"), CategoryIds = ["sleep"] },
        ],
        Disclosures = new() { State = DeclarationState.None },
        Transfers = new() { State = DeclarationState.None },
        RetentionRules =
        [
            new() { Id = "contact", CategoryIds = ["contact"], Period = Period.FromMonths(6), StartsFrom = RetentionStart.Other, StartDescription = Trilingual("viimeisestä seurantakyselystä", "från den sista uppföljningsenkäten", "from the last follow-up questionnaire") },
            new() { Id = "data", CategoryIds = ["work", "sleep"], Period = Period.FromYears(5), StartsFrom = RetentionStart.Other, StartDescription = Trilingual("tutkimuksen päättymisestä", "från det att studien har avslutats", "from the end of the study"), Description = Trilingual("Tämän jälkeen aineisto anonymisoidaan.", "Därefter anonymiseras materialet.", "After that the data are anonymised.") },
        ],
        Security =
        [
            new() { Kind = SecurityMeasureKind.Pseudonymisation, Description = Trilingual("Koodiavain säilytetään erillään aineistosta.", "Kodnyckeln förvaras åtskild från materialet.", "The code key is kept apart from the data.") },
            new() { Kind = SecurityMeasureKind.AccessControl },
            new() { Kind = SecurityMeasureKind.Encryption },
        ],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = false },
        Cookies = new() { State = DeclarationState.None },
        SupervisoryAuthority = SupervisoryAuthorities.DataProtectionOmbudsman,
    };
}
