using static RegisterNotice.LegalBasisKind;
using static RegisterNotice.SpecialCategoryGround;

namespace RegisterNotice.Words.Phrases;

/// <summary>Purposes and their legal bases (Articles 6 and 9).</summary>
internal static class PurposePhrases
{
    public static readonly Phrase Intro = new(
        "Henkilötietoja käsitellään seuraaviin tarkoituksiin:",
        "Personuppgifter behandlas för följande ändamål:",
        "Personal data are processed for the following purposes:");

    /// <summary>Sentences without their full stop: the citation goes before it.</summary>
    public static readonly Dictionary<LegalBasisKind, Phrase> Sentences = new()
    {
        [Consent] = new(
            "Käsittely perustuu suostumukseen",
            "Behandlingen grundar sig på samtycke",
            "The processing is based on consent"),
        [Contract] = new(
            "Käsittely on tarpeen sopimuksen täytäntöönpanoa tai sopimusta edeltäviä toimenpiteitä varten",
            "Behandlingen är nödvändig för att fullgöra ett avtal eller för att vidta åtgärder innan ett avtal ingås",
            "The processing is necessary for the performance of a contract or for steps taken before entering into one"),
        [LegalObligation] = new(
            "Käsittely on tarpeen rekisterinpitäjän lakisääteisen velvoitteen noudattamiseksi",
            "Behandlingen är nödvändig för att fullgöra en rättslig förpliktelse som åvilar den personuppgiftsansvarige",
            "The processing is necessary for compliance with a legal obligation of the controller"),
        [LegalBasisKind.VitalInterests] = new(
            "Käsittely on tarpeen elintärkeiden etujen suojaamiseksi",
            "Behandlingen är nödvändig för att skydda intressen av grundläggande betydelse",
            "The processing is necessary to protect vital interests"),
        [PublicTask] = new(
            "Käsittely on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai julkisen vallan käyttämiseksi",
            "Behandlingen är nödvändig för att utföra en uppgift av allmänt intresse eller som ett led i myndighetsutövning",
            "The processing is necessary for a task carried out in the public interest or in the exercise of official authority"),
        [LegitimateInterests] = new(
            "Käsittely on tarpeen rekisterinpitäjän tai kolmannen osapuolen oikeutettujen etujen toteuttamiseksi",
            "Behandlingen är nödvändig för den personuppgiftsansvariges eller en tredje parts berättigade intressen",
            "The processing is necessary for the legitimate interests of the controller or a third party"),
        [RelevantConnection] = new(
            "Käsittely perustuu asialliseen yhteyteen",
            "Behandlingen grundar sig på saklig anknytning",
            "The processing is based on a relevant connection"),
    };

    public static readonly Dictionary<LegalBasisKind, Phrase> Names = new()
    {
        [Consent] = new("suostumus", "samtycke", "consent"),
        [Contract] = new("sopimus", "avtal", "contract"),
        [LegalObligation] = new("lakisääteinen velvoite", "rättslig förpliktelse", "legal obligation"),
        [LegalBasisKind.VitalInterests] = new("elintärkeät edut", "intressen av grundläggande betydelse", "vital interests"),
        [PublicTask] = new(
            "yleistä etua koskeva tehtävä tai julkisen vallan käyttö",
            "uppgift av allmänt intresse eller myndighetsutövning",
            "task in the public interest or official authority"),
        [LegitimateInterests] = new("oikeutettu etu", "berättigat intresse", "legitimate interests"),
        [RelevantConnection] = new("asiallinen yhteys", "saklig anknytning", "relevant connection"),
    };

    private static readonly string[] Conjunctions = [" tai ", " eller ", " or "];
    private static readonly string[] ConjoiningWords = ["eller"];

    public static readonly Phrase BasisDescription = new("Perusteen kuvaus", "Beskrivning av grunden", "Description of the basis");

    public static readonly Phrase Interest = new("Oikeutettu etu", "Berättigat intresse", "Legitimate interest");

    public static readonly Phrase Ground = new(
        "Erityisten henkilötietoryhmien käsittelyn peruste",
        "Grund för behandlingen av särskilda kategorier av personuppgifter",
        "Condition for processing special categories of personal data");

    public static readonly Phrase Safeguards = new("Suojatoimet", "Skyddsåtgärder", "Safeguards");

    public static readonly Phrase BalancingTest = new("Tasapainotesti", "Intresseavvägning", "Balancing test");

    public static readonly Phrase BalancingTestAvailable = new(
        "Tasapainotesti saatavilla",
        "Intresseavvägningen finns tillgänglig",
        "Balancing test available");

    public static readonly Phrase Profiling = new("Profilointi", "Profilering", "Profiling");

    public static readonly Phrase ProfilingData = new(
        "Profilointiin käytettävät tiedot",
        "Uppgifter som används för profilering",
        "Data used for profiling");

    public static readonly Phrase ProfilingConsequences = new(
        "Profiloinnin merkitys ja seuraukset",
        "Profileringens betydelse och följder",
        "Significance and consequences of the profiling");

    public static readonly Dictionary<SpecialCategoryGround, Phrase> Grounds = new()
    {
        [ExplicitConsent] = new("nimenomainen suostumus", "uttryckligt samtycke", "explicit consent"),
        [EmploymentAndSocialLaw] = new(
            "velvoitteet ja oikeudet työoikeuden, sosiaaliturvan ja sosiaalisen suojelun alalla",
            "skyldigheter och rättigheter inom arbetsrätten och på områdena social trygghet och socialt skydd",
            "obligations and rights in employment, social security and social protection law"),
        [SpecialCategoryGround.VitalInterests] = new("elintärkeät edut", "grundläggande intressen", "vital interests"),
        [NotForProfitBody] = new(
            "voittoa tavoittelemattoman yhteisön laillinen toiminta",
            "ett icke vinstdrivande organs berättigade verksamhet",
            "the legitimate activities of a not-for-profit body"),
        [MadePublic] = new(
            "tiedot on itse nimenomaisesti saatettu julkisiksi",
            "den registrerade har själv på ett tydligt sätt offentliggjort uppgifterna",
            "the data subject has manifestly made the data public"),
        [LegalClaims] = new(
            "oikeusvaateen laatiminen, esittäminen tai puolustaminen",
            "fastställande, hävdande eller försvar av rättsliga anspråk",
            "the establishment, exercise or defence of legal claims"),
        [SubstantialPublicInterest] = new(
            "tärkeä yleinen etu lain nojalla",
            "ett viktigt allmänt intresse med stöd av lag",
            "a substantial public interest on the basis of law"),
        [HealthOrSocialCare] = new(
            "terveydenhuolto, työterveyshuolto tai sosiaalihuolto",
            "hälso- och sjukvård, företagshälsovård eller socialvård",
            "health care, occupational medicine or social care"),
        [PublicHealth] = new("kansanterveyteen liittyvä yleinen etu", "allmänt intresse på folkhälsoområdet", "public interest in the area of public health"),
        [ArchivingResearchStatistics] = new(
            "yleisen edun mukainen arkistointi, tutkimus tai tilastointi",
            "arkivering av allmänt intresse, forskning eller statistik",
            "archiving in the public interest, research or statistics"),
    };

    public static readonly Phrase ChildConsentAge = new(
        "Lapsi voi itse antaa suostumuksensa {age} vuoden iästä alkaen.",
        "Barn kan själva ge sitt samtycke från och med {age} års ålder.",
        "Children can give consent themselves from the age of {age}.");

    public static readonly Phrase Activity = new("Käsittelyn laji", "Typ av behandling", "Type of processing");

    public static readonly Phrase WholeBasis = new(
        "Käsittelyn oikeusperuste", "Rättslig grund för behandlingen", "Legal basis for the processing");

    public static readonly Phrase WholeBases = new(
        "Käsittelyn oikeusperusteet", "Rättsliga grunder för behandlingen", "Legal bases for the processing");

    public static readonly Phrase OtherBasis = new(
        "Muiden tarkoitusten oikeusperuste", "Rättslig grund för de övriga ändamålen", "Legal basis for the other purposes");

    public static readonly Phrase OtherBases = new(
        "Muiden tarkoitusten oikeusperusteet", "Rättsliga grunder för de övriga ändamålen", "Legal bases for the other purposes");

    public static readonly Phrase TableCaption = new(
        "Käsittely tarkoituksittain",
        "Behandlingen ändamål för ändamål",
        "Processing purpose by purpose");

    public static readonly Phrase MoreOfPurposes = new(
        "Lisätietoja tarkoituksista:",
        "Mer om ändamålen:",
        "More about the purposes:");

    public static readonly Phrase PurposeColumn = new("Käyttötarkoitus", "Ändamål", "Purpose");
    public static readonly Phrase RecipientColumn = new("Vastaanottajat", "Mottagare", "Recipients");
    public static readonly Phrase BasisColumn = new("Oikeusperuste", "Rättslig grund", "Legal basis");
    public static readonly Phrase DataColumn = new("Tiedot", "Uppgifter", "Data");
    public static readonly Phrase RetentionColumn = new("Säilytysaika", "Lagringstid", "Retention period");

    /// <summary>Whether a description says by its own words what an activity is called. Words are compared without their endings.</summary>
    /// <remarks>
    /// A purpose called "Tilausten käsittely ja toimittaminen" needs no line that it is "tilausten toimittaminen", nor "Tieteellinen tutkimus" one that it is
    /// "tieteellinen tai historiallinen tutkimus".
    /// </remarks>
    public static bool Says(string description, string name)
    {
        // Of two that a name joins one is enough.
        var missing = Array.Exists(Conjunctions, or => name.Contains(or)) ? -1 : 0;
        for (var rest = name.AsSpan(); rest.Length > 0;)
        {
            var space = rest.IndexOf(' ');
            var word = space < 0 ? rest : rest[..space];
            rest = space < 0 ? default : rest[(space + 1)..];
            if (word.Length > 3
                && Array.IndexOf(ConjoiningWords, word.ToString()) < 0
                && !description.AsSpan().Contains(word[..Math.Max(4, word.Length - EndingOf(word))], StringComparison.OrdinalIgnoreCase))
            {
                missing++;
            }
        }

        return missing <= 0;
    }

    // "Hoitaminen" and "hoito" are one word in two forms.
    private static int EndingOf(ReadOnlySpan<char> word) => word.EndsWith("minen".AsSpan(), StringComparison.Ordinal) ? 6 : 3;
}
