using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeReaders;
using static RegisterNotice.Changes.ChangeWeight;

namespace RegisterNotice.Changes.Telling;

/// <summary>What the page of changes says around the changes.</summary>
internal static class ChangePagePhrases
{
    public static readonly Phrase Title = new("Mikä muuttui", "Vad har ändrats", "What changed");

    public static readonly Phrase Lead = new(
        "Tietosuojaselostetta on muutettu: {name}.",
        "Dataskyddsbeskrivningen har ändrats: {name}.",
        "The privacy notice has been changed: {name}.");

    public static readonly Phrase LeadOfDay = new(
        "Tietosuojaselostetta on muutettu {day}: {name}.",
        "Dataskyddsbeskrivningen har ändrats {day}: {name}.",
        "The privacy notice was changed on {day}: {name}.");

    public static readonly Phrase Effect = new(
        "Muutokset tulevat voimaan {day}.",
        "Ändringarna börjar gälla {day}.",
        "The changes take effect on {day}.");

    public static readonly Phrase Nothing = new(
        "Muutos ei koske sitä, miten tietojasi käsitellään.",
        "Ändringen gäller inte hur dina uppgifter behandlas.",
        "The change does not concern how your data are processed.");

    public static readonly Dictionary<(ChangeWeight, ChangeReaders), Phrase> Headings = new()
    {
        [(Material, DataSubjects)] = new("Tämä vaikuttaa sinuun", "Detta påverkar dig", "What affects you"),
        [(Notable, DataSubjects)] = new("Muut muutokset", "Övriga ändringar", "Other changes"),
        [(Material, Reviewers)] = new(
            "Kerrottava rekisteröidyille ennen voimaantuloa",
            "Ska meddelas de registrerade i förväg",
            "To be told to data subjects beforehand"),
        [(Notable, Reviewers)] = new(
            "Julkaistava päivättynä ja lyhyesti selostettuna",
            "Ska publiceras med datum och sammanfattning",
            "To be published with date and summary"),
        [(Editorial, Reviewers)] = new("Vain sanamuotoa tai esitystapaa", "Endast formulering eller framställning", "Wording or presentation only"),
    };

    public static readonly Phrase[] Columns =
    [
        new("Muutos", "Ändring", "Change"),
        new("Ennen", "Tidigare", "Before"),
        new("Nyt", "Nu", "Now"),
        new("Lainkohta", "Lagrum", "Provision"),
        new("Kohta selosteessa", "Ställe i beskrivningen", "Place in the notice"),
    ];
}
