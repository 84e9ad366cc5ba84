using RegisterNotice.Changes;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Texts;

/// <summary>What the tool says around the changes between two revisions.</summary>
internal static class ComparisonTexts
{
    public static readonly Phrase NoChange = new(
        "Selosteiden sisällössä ei ole eroja.",
        "Beskrivningarnas innehåll skiljer sig inte.",
        "The notices do not differ in substance.");

    public static readonly Dictionary<ChangeWeight, Phrase> Names = new()
    {
        [ChangeWeight.Material] = new(
            "Muutos kerrotaan rekisteröidyille ennen voimaantuloa.",
            "Ändringen ska meddelas de registrerade i förväg.",
            "The change is to be told to data subjects beforehand."),
        [ChangeWeight.Notable] = new(
            "Muutos julkaistaan päivättynä ja lyhyesti selostettuna.",
            "Ändringen ska publiceras med datum och sammanfattning.",
            "The change is to be published with date and summary."),
        [ChangeWeight.Editorial] = new(
            "Muutos koskee vain sanamuotoa tai esitystapaa.",
            "Ändringen gäller endast formulering eller framställning.",
            "The change concerns wording or presentation only."),
    };

    public static readonly Dictionary<ChangeWeight, Phrase> Headings = new()
    {
        [ChangeWeight.Material] = new(
            "Kerrottava rekisteröidyille ennen voimaantuloa ({count}):",
            "Ska meddelas de registrerade i förväg ({count}):",
            "To be told to data subjects beforehand ({count}):"),
        [ChangeWeight.Notable] = new(
            "Julkaistava päivättynä ja lyhyesti selostettuna ({count}):",
            "Ska publiceras med datum och sammanfattning ({count}):",
            "To be published with date and summary ({count}):"),
        [ChangeWeight.Editorial] = new(
            "Vain sanamuotoa tai esitystapaa ({count}):",
            "Endast formulering eller framställning ({count}):",
            "Wording or presentation only ({count}):"),
    };

    public static readonly Phrase Findings = new(
        "Tarkistettava uudessa versiossa ({count}):",
        "Att se över i den nya versionen ({count}):",
        "To be looked at in the new revision ({count}):");

    public static readonly Phrase Conflicts = new(
        "Versioita ei voitu yhdistää kokonaan: ratkaistavaa on {count} kohdassa.",
        "Versionerna kunde inte slås ihop helt: {count} ställen ska avgöras.",
        "The revisions could not be merged in full: {count} places are to be decided.");

    public static readonly Phrase More = new(" (sama {count} muussa kohdassa)", " (samma på {count} andra ställen)", " (the same in {count} other places)");
}
