using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>RN93: what keeps a notice from being stored. Publishing reports them; no rule set has them.</summary>
internal static class StorageRules
{
    public static NoticeRule NullCharacter { get; } = Row(
        "RN9301",
        nameof(NullCharacter),
        "Tekstissä on merkki U+0000, jota tietokannat eivät säilytä.",
        "Texten innehåller tecknet U+0000, som databaser inte kan bevara.",
        "The text holds the character U+0000, which databases cannot keep.",
        "Poista merkki. Se ei näy, ja se on yleensä jäänne toisesta ohjelmasta.",
        "Ta bort tecknet. Det syns inte och är oftast en rest från ett annat program.",
        "Take the character out. It is invisible, and mostly left over from another program.");

    public static NoticeRule HalfCharacter { get; } = Row(
        "RN9302",
        nameof(HalfCharacter),
        "Tekstissä on vain puolet merkistä ({character}): teksti on katkaistu keskeltä merkkiä.",
        "Texten innehåller bara hälften av ett tecken ({character}): den har klippts av mitt i tecknet.",
        "The text holds half of a character ({character}): it was cut in the middle of one.",
        "Kirjoita merkki kokonaan tai poista puolikas.",
        "Skriv hela tecknet eller ta bort halvan.",
        "Write the whole character, or take the half out.");

    public static NoticeRule ValueTooLong { get; } = Row(
        "RN9303",
        nameof(ValueTooLong),
        "Arvossa on {length} merkkiä; tietokannan sarakkeeseen mahtuu {most}.",
        "Värdet har {length} tecken; i databasens kolumn ryms {most}.",
        "The value has {length} characters; the column of the database has room for {most}.",
        "Anna lyhyempi arvo. Selosteen tunnisteeksi riittää nimi kuten verkkokaupan-asiakkaat.",
        "Ge ett kortare värde. Som beskrivningens identifierare räcker ett namn som webbutikens-kunder.",
        "Give a shorter value. For the identifier of a notice a name such as web-shop-customers is enough.");

    public static NoticeRule IdentifierMissing { get; } = Row(
        "RN9304",
        nameof(IdentifierMissing),
        "Selosteella ei ole tunnistetta, jolla sen voisi hakea tietokannasta.",
        "Beskrivningen saknar en identifierare med vilken den kan hämtas ur databasen.",
        "The notice has no identifier by which it could be found in the database.",
        "Anna tunniste, joka pysyy samana julkaisusta toiseen, esimerkiksi verkkokaupan-asiakkaat.",
        "Ge en identifierare som är densamma från en publicering till nästa, till exempel webbutikens-kunder.",
        "Give an identifier that stays the same from one publication to the next, such as web-shop-customers.");

    public static NoticeRule NotWritable { get; } = Row(
        "RN9305",
        nameof(NotWritable),
        "Selostetta ei voi kirjoittaa JSON-muotoon: {reason}",
        "Beskrivningen kan inte skrivas som JSON: {reason}",
        "The notice cannot be written as JSON: {reason}",
        "Korjaa arvo, josta viesti kertoo.",
        "Rätta det värde som meddelandet nämner.",
        "Correct the value that the message names.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<NoticeRule> All { get; } = [NullCharacter, HalfCharacter, ValueTooLong, IdentifierMissing, NotWritable];

    private static NoticeRule Row(string code, string name, string fi, string sv, string en, string remedyFi, string remedySv, string remedyEn) => new()
    {
        Code = code,
        Name = name,
        Message = InThree(fi, sv, en),
        Remedy = InThree(remedyFi, remedySv, remedyEn),
        Grounds = [new() { Severity = Severity.Error }],
        Check = static _ => { },
    };

    private static LocalizedText InThree(string fi, string sv, string en) =>
        LocalizedText.Of(LanguageTag.Finnish, fi).With(LanguageTag.Swedish, sv).With(LanguageTag.English, en);
}
