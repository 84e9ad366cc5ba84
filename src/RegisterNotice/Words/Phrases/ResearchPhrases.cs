using static RegisterNotice.AfterResearch;

namespace RegisterNotice.Words.Phrases;

/// <summary>The study for which data are processed (Article 89; Data Protection Act, section 31).</summary>
internal static class ResearchPhrases
{
    public static readonly Phrase Heading = new("Tutkimus", "Forskningen", "The study");

    public static readonly Phrase Title = new("Tutkimuksen nimi", "Forskningens namn", "Title of the study");

    public static readonly Phrase Investigator = new(
        "Tutkimuksen vastuullinen johtaja:",
        "Den som ansvarar för forskningen:",
        "Principal investigator:");

    public static readonly Phrase Group = new("Tutkimusryhmä", "Forskargrupp", "Research group");

    public static readonly Phrase Kind = new("Tutkimuksen luonne", "Forskningens art", "Type of study");

    public static readonly Dictionary<ResearchKind, Phrase> Kinds = new()
    {
        [ResearchKind.OneOff] = new("kertatutkimus", "engångsundersökning", "one-off study"),
        [ResearchKind.FollowUp] = new("seurantatutkimus", "uppföljningsstudie", "follow-up study"),
    };

    public static readonly Phrase EthicsReview = new("Eettinen ennakkoarviointi", "Etisk förhandsprövning", "Ethics review");

    public static readonly Phrase Plan = new("Tutkimussuunnitelman saatavuus", "Tillgång till forskningsplanen", "Availability of the research plan");

    public static readonly Dictionary<AfterResearch, Phrase> Afterwards = new()
    {
        [Anonymised] = new(
            "Tutkimuksen päätyttyä henkilötiedot anonymisoidaan.",
            "När forskningen har avslutats anonymiseras personuppgifterna.",
            "When the study has ended, the personal data are anonymised."),
        [Archived] = new(
            "Tutkimuksen päätyttyä tutkimusaineisto arkistoidaan.",
            "När forskningen har avslutats arkiveras forskningsmaterialet.",
            "When the study has ended, the research data are archived."),
        [Destroyed] = new(
            "Tutkimuksen päätyttyä henkilötiedot hävitetään.",
            "När forskningen har avslutats förstörs personuppgifterna.",
            "When the study has ended, the personal data are destroyed."),
    };

    public static readonly Phrase AfterwardsDescription = new(
        "Aineiston käsittely tutkimuksen päätyttyä",
        "Behandlingen av materialet efter att forskningen har avslutats",
        "What becomes of the data after the study");

    public static readonly Phrase Publication = new("Tulosten julkaiseminen", "Publicering av resultaten", "Publication of the results");

    public static readonly Phrase Safeguards = new(
        "Rekisteröityjen oikeuksien suojaamiseksi toteutetaan seuraavat suojatoimet:",
        "För att skydda de registrerades rättigheter vidtas följande skyddsåtgärder:",
        "The following safeguards protect the rights of the data subjects:");

    public static readonly Phrase Safeguard = new("Suojatoimet", "Skyddsåtgärder", "Safeguards");
}
