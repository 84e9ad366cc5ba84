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

    public static readonly Phrase Profiling = new("Tietojasi käytetään profilointiin.", "Dina uppgifter används för profilering.", "Your data are used for profiling.");

    public static readonly Phrase NoProfiling = new("Tietojasi ei käytetä profilointiin.", "Dina uppgifter används inte för profilering.", "Your data are not used for profiling.");

    public static readonly Phrase Logic = new("Käsittelyn logiikka", "Logiken bakom behandlingen", "Logic involved");

    public static readonly Phrase Consequences = new("Käsittelyn merkitys ja seuraukset", "Behandlingens betydelse och följder", "Significance and consequences of the processing");
}
