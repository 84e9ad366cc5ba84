using RegisterNotice.Import;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Texts;

/// <summary>The words in which it is said what was read from a page.</summary>
internal static class ImportTexts
{
    public static readonly Phrase Facts = new("Luettu: {list}.", "Läst: {list}.", "Read: {list}.");
    public static readonly Phrase Confidence = new("Varmuus: {list}.", "Säkerhet: {list}.", "Confidence: {list}.");
    public static readonly Phrase Unclear = new("Epäselvää: {list}.", "Oklart: {list}.", "Unclear: {list}.");
    public static readonly Phrase Unread = new(
        "Kohtia, joista ei luettu mitään, on osioissa {list}.", "Ställen som inget lästes ur finns i avsnitten {list}.", "Nothing was read from some words of the sections {list}.");

    public static readonly Phrase NoHeadings = new(
        "Sivulta ei löytynyt selosteen otsikoita, joten siitä luettiin vain se, minkä lauseet itse sanovat. Tarkista tulos sivua vasten, tai lisää "
            + "otsikot ja lue sivu uudelleen.",
        "Sidan har inga rubriker som hör till en beskrivning, så bara det som meningarna själva säger kunde läsas. Jämför resultatet med sidan, "
            + "eller lägg till rubriker och läs den på nytt.",
        "The page has no headings of a notice: only what its sentences say by themselves was read. Compare the outcome with the page, or add "
            + "headings and read it again.");

    public static readonly Phrase Heads = new("nimi ja päiväykset", "namn och datum", "name and days");
    public static readonly Phrase Stated = new("sanottu", "sagt", "stated");
    public static readonly Phrase Inferred = new("päätelty", "slutsats", "inferred");
    public static readonly Phrase Weak = new("epävarma", "osäkert", "weak");

    public static Phrase NameOf(FactConfidence confidence) => confidence switch
    {
        FactConfidence.Stated => Stated,
        FactConfidence.Inferred => Inferred,
        _ => Weak,
    };
}
