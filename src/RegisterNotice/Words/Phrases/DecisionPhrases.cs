namespace RegisterNotice.Words.Phrases;

/// <summary>Automated decisions and profiling (Articles 13(2)(f) and 22).</summary>
internal static class DecisionPhrases
{
    public static readonly Phrase None = new(
        "Sinua koskevia päätöksiä ei tehdä pelkästään automaattisen käsittelyn perusteella.",
        "Inga beslut om dig fattas enbart på grundval av automatiserad behandling.",
        "No decisions about you are based solely on automated processing.");

    public static readonly Phrase Some = new(
        "Sinua koskevia päätöksiä tehdään pelkästään automaattisen käsittelyn perusteella.",
        "Beslut om dig fattas enbart på grundval av automatiserad behandling.",
        "Decisions about you are based solely on automated processing.");

    public static readonly Phrase Profiling = new(
        "Tietojasi käytetään profilointiin.",
        "Dina uppgifter används för profilering.",
        "Your data are used for profiling.");

    public static readonly Phrase NoProfiling = new(
        "Tietojasi ei käytetä profilointiin.",
        "Dina uppgifter används inte för profilering.",
        "Your data are not used for profiling.");

    public static readonly Phrase Intro = new("Automaattiset päätökset:", "Automatiserade beslut:", "Automated decisions:");

    /// <summary>Sentences without their full stop: the citation goes before it.</summary>
    public static readonly Dictionary<DecisionGround, Phrase> Grounds = new()
    {
        [DecisionGround.Contract] = new(
            "Päätös on välttämätön sinun ja rekisterinpitäjän välisen sopimuksen tekemistä tai täytäntöönpanoa varten",
            "Beslutet är nödvändigt för att ett avtal mellan dig och den personuppgiftsansvarige ska kunna ingås eller fullgöras",
            "The decision is necessary for entering into, or performing, a contract between you and the controller"),
        [DecisionGround.Law] = new("Päätöksen tekeminen on sallittu lainsäädännössä", "Beslutet är tillåtet enligt lag", "The decision is authorised by law"),
        [DecisionGround.Consent] = new(
            "Päätös perustuu nimenomaiseen suostumukseesi",
            "Beslutet grundar sig på ditt uttryckliga samtycke",
            "The decision is based on your explicit consent"),
    };

    public static readonly Phrase Logic = new("Käsittelyn logiikka", "Logiken bakom behandlingen", "Logic involved");

    public static readonly Phrase Consequences = new(
        "Käsittelyn merkitys ja seuraukset",
        "Behandlingens betydelse och följder",
        "Significance and consequences of the processing");
}
