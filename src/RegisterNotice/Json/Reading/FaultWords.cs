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
            "The text is empty, so it holds no notice.",
            "Tarkista, että tiedosto on oikea ja että se on tallennettu.",
            "Kontrollera att filen är den rätta och att den har sparats.",
            "Check that it is the right file and that it has been saved."),
        [FaultReason.Ends] = new(
            "Teksti ei ole kelvollista JSONia: se päättyy kesken.",
            "Texten är inte giltig JSON: den slutar för tidigt.",
            "The text is not valid JSON: it ends too early.",
            "Hae tiedosto uudelleen, jos se on katkennut, tai lisää puuttuvat lainausmerkit ja sulut.",
            "Hämta filen på nytt om den är avbruten, eller lägg till de citattecken och parenteser som saknas.",
            "Get the file again if it was cut off, or add the quotation marks and brackets that are missing."),
        [FaultReason.Sign] = new(
            "Teksti ei ole kelvollista JSONia: merkki {sign} ei sovi tähän kohtaan.",
            "Texten är inte giltig JSON: tecknet {sign} passar inte här.",
            "The text is not valid JSON: the sign {sign} cannot stand here.",
            "Korjaa kohta. Usein syynä on puuttuva tai liiallinen pilkku, puuttuva lainausmerkki tai kommentti.",
            "Rätta stället. Ofta saknas ett kommatecken eller citattecken, eller så finns det ett kommatecken för mycket eller en kommentar.",
            "Mend the place. Often a comma or a quotation mark is missing, or there is a comma too many or a comment."),
        [FaultReason.Day] = new(
            "”{value}” ei ole kalenterin päivä.",
            "”{value}” är ingen dag i kalendern.",
            "\"{value}\" is no day of the calendar.",
            "Kirjoita päivä muodossa VVVV-KK-PP, esimerkiksi 2026-11-22.",
            "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.",
            "Write the day as YYYY-MM-DD, for example 2026-11-22."),
        [FaultReason.Period] = new(
            "”{value}” ei ole ajanjakso.",
            "”{value}” är ingen period.",
            "\"{value}\" is no period.",
            "Kirjoita ajanjakso ISO 8601:n mukaan, esimerkiksi P6Y (kuusi vuotta), P3M (kolme kuukautta), P14D (14 päivää) tai PT72H (72 tuntia).",
            "Skriv perioden enligt ISO 8601, till exempel P6Y (sex år), P3M (tre månader), P14D (14 dagar) eller PT72H (72 timmar).",
            "Write the period as ISO 8601 has it, for example P6Y (six years), P3M (three months), P14D (14 days) or PT72H (72 hours)."),
        [FaultReason.Fingerprint] = new(
            "”{value}” ei ole selosteen sormenjälki.",
            "”{value}” är inget fingeravtryck av en beskrivning.",
            "\"{value}\" is no fingerprint of a notice.",
            "Kirjoita 64 heksadesimaalinumeroa.",
            "Skriv 64 hexadecimala siffror.",
            "Write 64 hexadecimal digits."),
        [FaultReason.Pointer] = new(
            "”{value}” ei ole JSON-osoitin.",
            "”{value}” är ingen JSON Pointer.",
            "\"{value}\" is no JSON Pointer.",
            "Kirjoita osoitin RFC 6901:n mukaan, esimerkiksi /contacts/0, tai jätä se tyhjäksi, jos tarkoitat koko selostetta.",
            "Skriv den enligt RFC 6901, till exempel /contacts/0, eller lämna den tom om du avser hela beskrivningen.",
            "Write it after RFC 6901, for example /contacts/0, or leave it empty for the whole notice."),
        [FaultReason.Unicode] = new(
            "Teksti ei ole kelvollista Unicodea.",
            "Texten är inte giltig Unicode.",
            "The text is not valid Unicode.",
            "Tallenna tiedosto UTF-8-muodossa ja kirjoita kohta uudelleen.",
            "Spara filen som UTF-8 och skriv stället på nytt.",
            "Save the file as UTF-8, and write the place anew."),
        [FaultReason.ByteOrderMark] = new(
            "Tiedoston alussa on tavujärjestysmerkki ({value}), joka ei kuulu JSONiin.",
            "Filen börjar med ett byteordningsmärke ({value}), som inte hör till JSON.",
            "The file begins with a byte order mark ({value}), which is no part of JSON.",
            "Tallenna tiedosto UTF-8-muodossa ilman tavujärjestysmerkkiä.",
            "Spara filen som UTF-8 utan byteordningsmärke.",
            "Save the file as UTF-8 without a byte order mark."),
        [FaultReason.TooGreat] = new(
            "Luku on liian suuri.",
            "Talet är för stort.",
            "The number is too great.",
            "Kirjoita kokonaisluku väliltä −2147483648–2147483647.",
            "Skriv ett heltal mellan −2147483648 och 2147483647.",
            "Write a whole number between -2147483648 and 2147483647."),
        [FaultReason.KeptMember] = new(
            "Jäsentä ”{content}” ei tunneta. Se säilytetään sellaisenaan, mutta sitä ei tarkisteta.",
            "Medlemmen ”{content}” är okänd. Den bevaras som den är men granskas inte.",
            "The member \"{content}\" is not known. It is kept as it is, but it is not checked.",
            "Jos jäsen kuuluu uudempaan versioon, päivitä RegisterNotice. Jos se on oma lisäyksesi, mitään ei tarvita. Muuten tarkista kirjoitusasu.",
            "Hör medlemmen till en nyare version, uppdatera RegisterNotice. Är den ett eget tillägg behövs ingenting. Kontrollera annars stavningen.",
            "If the member belongs to a newer version, update RegisterNotice. If you have added it yourself, nothing needs to be done. Otherwise check the spelling."),
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
