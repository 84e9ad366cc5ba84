using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import;

/// <summary>Says why a finding may come from the reading.</summary>
internal static class DoubtPhrases
{
    private static readonly Phrase NotUnderstood = new(
        "Sivulta ei ymmärretty mitään, joten puute on todennäköisesti lukemisessa eikä selosteessa.",
        "Ingenting på sidan kunde tolkas, så bristen ligger troligen i läsningen och inte i beskrivningen.",
        "Nothing of the page was understood: what lacks is probably a matter of the reading, not of the notice.");

    private static readonly Phrase NotRead = new(
        "Sivulla on osio ”{text}”, mutta tietoa ei saatu siitä luetuksi. Katso osiosta, ennen kuin muutat selostetta.",
        "Sidan har avsnittet ”{text}”, men uppgiften gick inte att läsa ut ur det. Se efter där innan du ändrar beskrivningen.",
        "The page has a section “{text}”, but this was not read from it. Look there before you change the notice.");

    private static readonly Phrase WordsNotRead = new(
        "Osiossa ”{text}” on kohtia, joista ei luettu mitään; tieto voi olla niissä.",
        "I avsnittet ”{text}” finns ställen som inget lästes ur; uppgiften kan stå där.",
        "The section “{text}” has words from which nothing was read; they may state it.");

    private static readonly Phrase Unclear = new(
        "Sanoja ”{text}” ei pystytty tulkitsemaan; tieto voi olla niissä.",
        "Orden ”{text}” kunde inte tolkas; uppgiften kan stå där.",
        "The words “{text}” could not be settled; they may state it.");

    private static readonly Phrase Doubtful = new(
        "Tieto on päätelty sanoista ”{text}”, joten se voi olla luettu väärin.",
        "Uppgiften är en slutsats ur orden ”{text}” och kan vara fel läst.",
        "The fact was inferred from the words “{text}”, and may have been read wrongly.");

    public static Phrase Of(ReadingDoubtCode code) => code switch
    {
        ReadingDoubtCode.PageNotUnderstood => NotUnderstood,
        ReadingDoubtCode.SectionNotRead => NotRead,
        ReadingDoubtCode.WordsNotRead => WordsNotRead,
        ReadingDoubtCode.WordsUnclear => Unclear,
        _ => Doubtful,
    };
}
