using RegisterNotice.Words;

namespace RegisterNotice.Json.Reading;

/// <summary>What a finding of reading says where the words of its rule would be too general.</summary>
internal static class FaultWords
{
    private static readonly Dictionary<FaultReason, RuleText> ByReason = new()
    {
        [FaultReason.Empty] = new(
            "Teksti on tyhjä, joten siinä ei ole selostetta.",
            "Texten är tom, så den innehåller ingen beskrivning.",
            "The text is empty, so it contains no notice.",
            "Tarkista, että tiedosto on oikea ja että se on tallennettu.",
            "Kontrollera att filen är den rätta och att den har sparats.",
            "Check that it is the right file and that it has been saved."),
        [FaultReason.Ends] = new(
            "Teksti ei ole kelvollista JSONia: se päättyy kesken.",
            "Texten är inte giltig JSON: den slutar för tidigt.",
            "The text is not valid JSON: it ends too early.",
            "Hae tiedosto uudelleen, jos se on vajaa, tai lisää puuttuvat lainausmerkit ja sulut.",
            "Hämta filen på nytt om den är ofullständig, eller lägg till de citattecken och parenteser som saknas.",
            "Get the file again if it is incomplete, or add the quotation marks and brackets that are missing."),
        [FaultReason.Sign] = new(
            "Teksti ei ole kelvollista JSONia: merkki {sign} ei sovi tähän kohtaan.",
            "Texten är inte giltig JSON: tecknet {sign} passar inte här.",
            "The text is not valid JSON: the character {sign} is not allowed here.",
            "Korjaa kohta. Usein syynä on puuttuva tai liiallinen pilkku, puuttuva lainausmerkki tai kommentti.",
            "Rätta stället. Ofta saknas ett kommatecken eller citattecken, eller så finns det ett kommatecken för mycket eller en kommentar.",
            "Correct the place. Often a comma or a quotation mark is missing, or there is an extra comma or a comment."),
        [FaultReason.Day] = new(
            "”{value}” ei ole kalenteripäivä.",
            "”{value}” är inget kalenderdatum.",
            "\"{value}\" is not a calendar date.",
            "Kirjoita päivä muodossa VVVV-KK-PP, esimerkiksi 2026-11-22.",
            "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.",
            "Write the date as YYYY-MM-DD, for example 2026-11-22."),
        [FaultReason.Period] = new(
            "”{value}” ei ole ajanjakso.",
            "”{value}” är ingen period.",
            "\"{value}\" is not a period.",
            "Kirjoita ajanjakso ISO 8601:n mukaan, esimerkiksi P6Y (kuusi vuotta), P3M (kolme kuukautta), P14D (14 päivää) tai PT72H (72 tuntia).",
            "Skriv perioden enligt ISO 8601, till exempel P6Y (sex år), P3M (tre månader), P14D (14 dagar) eller PT72H (72 timmar).",
            "Write the period according to ISO 8601, for example P6Y (six years), P3M (three months), P14D (14 days) or PT72H (72 hours)."),
        [FaultReason.Fingerprint] = new(
            "”{value}” ei ole selosteen sormenjälki.",
            "”{value}” är inget fingeravtryck av en beskrivning.",
            "\"{value}\" is not the fingerprint of a notice.",
            "Kirjoita 64 heksadesimaalinumeroa.",
            "Skriv 64 hexadecimala siffror.",
            "Write 64 hexadecimal digits."),
        [FaultReason.Pointer] = new(
            "”{value}” ei ole JSON-osoitin.",
            "”{value}” är ingen JSON Pointer.",
            "\"{value}\" is not a JSON Pointer.",
            "Kirjoita osoitin RFC 6901:n mukaan, esimerkiksi /contacts/0, tai jätä se tyhjäksi, jos tarkoitat koko selostetta.",
            "Skriv den enligt RFC 6901, till exempel /contacts/0, eller lämna den tom om du avser hela beskrivningen.",
            "Write it according to RFC 6901, for example /contacts/0, or leave it empty for the whole notice."),
        [FaultReason.Unicode] = new(
            "Teksti ei ole kelvollista Unicodea.",
            "Texten är inte giltig Unicode.",
            "The text is not valid Unicode.",
            "Tallenna tiedosto UTF-8-muodossa ja kirjoita kohta uudelleen.",
            "Spara filen som UTF-8 och skriv stället på nytt.",
            "Save the file as UTF-8, and rewrite the place."),
        [FaultReason.ByteOrderMark] = new(
            "Tiedoston alussa on tavujärjestysmerkki ({value}), joka ei kuulu JSONiin.",
            "Filen börjar med ett byteordningsmärke ({value}), som inte hör till JSON.",
            "The file begins with a byte order mark ({value}), which is not part of JSON.",
            "Tallenna tiedosto UTF-8-muodossa ilman tavujärjestysmerkkiä.",
            "Spara filen som UTF-8 utan byteordningsmärke.",
            "Save the file as UTF-8 without a byte order mark."),
        [FaultReason.TooGreat] = new(
            "Luku on liian suuri.",
            "Talet är för stort.",
            "The number is too large.",
            "Kirjoita kokonaisluku väliltä −2147483648–2147483647.",
            "Skriv ett heltal mellan −2147483648 och 2147483647.",
            "Write a whole number between -2147483648 and 2147483647."),
        [FaultReason.KeptMember] = new(
            "Kenttää ”{content}” ei tunneta. Se säilytetään sellaisenaan, mutta sitä ei tarkisteta.",
            "Fältet ”{content}” är okänt. Det bevaras som det är men granskas inte.",
            "The member \"{content}\" is not known. It is kept as it is, but it is not checked.",
            "Jos kenttä kuuluu uudempaan versioon, päivitä RegisterNotice. Jos se on oma lisäyksesi, mitään ei tarvita. Muuten tarkista kirjoitusasu.",
            "Hör fältet till en nyare version, uppdatera RegisterNotice. Är det ett eget tillägg behövs ingenting. Kontrollera annars stavningen.",
            "If the member belongs to a newer version, update RegisterNotice. If you have added it yourself, nothing needs to be done. Otherwise "
                + "check the spelling."),
        [FaultReason.KeptValue] = new(
            "Arvoa ”{content}” ei tunneta. Se säilytetään sellaisenaan, mutta sitä ei tarkisteta.",
            "Värdet ”{content}” är okänt. Det bevaras som det är men granskas inte.",
            "The value \"{content}\" is not known. It is kept as it is, but it is not checked.",
            "Jos arvo kuuluu uudempaan versioon, päivitä RegisterNotice. Muuten valitse jokin tunnetuista arvoista.",
            "Hör värdet till en nyare version, uppdatera RegisterNotice. Välj annars något av de kända värdena.",
            "If the value belongs to a newer version, update RegisterNotice. Otherwise choose one of the known values."),
    };

    /// <summary>Words for a fault; null where those of its rule serve.</summary>
    public static RuleText? Of(Fault fault) => ByReason.TryGetValue(fault.Reason, out var words) ? words : null;
}
