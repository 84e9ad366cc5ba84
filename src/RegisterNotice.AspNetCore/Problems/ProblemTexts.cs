using Microsoft.AspNetCore.Http;

namespace RegisterNotice.AspNetCore.Problems;

/// <summary>The words of problem details (RFC 9457), in three languages.</summary>
internal static class ProblemTexts
{
    private static readonly Dictionary<int, ProblemText> ByStatus = new()
    {
        [StatusCodes.Status400BadRequest] = new(
            Trilingual("Pyyntöä ei voi lukea", "Begäran går inte att läsa", "The request cannot be read"),
            Trilingual(
                "Lähetä seloste kelvollisena JSONina. Kohta, johon lukeminen päättyi, on luettelossa findings.",
                "Skicka beskrivningen som giltig JSON. Stället där läsningen tog slut står i listan findings.",
                "Send the notice as valid JSON. The place where reading ended is in the list findings.")),
        [StatusCodes.Status406NotAcceptable] = new(
            Trilingual("Vastausta ei ole pyydetyssä muodossa", "Svaret finns inte i den begärda formen", "The answer does not exist in the form asked for"),
            Trilingual(
                "Tarkistuksen tulos annetaan vain JSONina. Salli otsakkeessa Accept application/json ja application/problem+json.",
                "Resultatet av granskningen ges bara som JSON. Tillåt application/json och application/problem+json i rubriken Accept.",
                "The outcome of a check is given as JSON alone. Allow application/json and application/problem+json in the header Accept.")),
        [StatusCodes.Status413PayloadTooLarge] = new(
            Trilingual("Seloste on liian suuri", "Beskrivningen är för stor", "The notice is too large"),
            Trilingual(
                "Lähetä seloste, joka mahtuu palvelun sallimaan tavumäärään.",
                "Skicka en beskrivning som ryms inom det antal byte som tjänsten tillåter.",
                "Send a notice that fits into the number of bytes that the service allows.")),
        [StatusCodes.Status415UnsupportedMediaType] = new(
            Trilingual("Sisältötyyppiä ei oteta vastaan", "Innehållstypen tas inte emot", "The media type is not taken"),
            Trilingual(
                "Lähetä seloste JSONina: sisältötyyppi application/json, merkistö UTF-8, ilman pakkausta.",
                "Skicka beskrivningen som JSON: innehållstypen application/json, teckenkodningen UTF-8, utan komprimering.",
                "Send the notice as JSON: the media type application/json, in UTF-8, without compression.")),
        [StatusCodes.Status422UnprocessableEntity] = new(
            Trilingual("Tietosuojaselosteessa on virheitä", "Dataskyddsbeskrivningen innehåller fel", "The privacy notice has errors"),
            Trilingual(
                "Korjaa luettelon findings virheet: kukin kertoo, mikä on vialla, missä kohdassa ja mitä sille tehdään.",
                "Rätta felen i listan findings: för varje fel anges vad som är fel, var det finns och vad som ska göras.",
                "Correct the errors in the list findings: each says what is wrong, where, and what to do about it.")),
    };

    /// <summary>A day that is none.</summary>
    public static readonly ProblemText UnknownDay = new(
        ByStatus[StatusCodes.Status400BadRequest].Title,
        Trilingual(
            "Osoitteen kohta asOf ei ole kalenteripäivä. Kirjoita päivä, jonka lain mukaan tarkistetaan, muodossa VVVV-KK-PP.",
            "Adressens asOf är inget kalenderdatum. Skriv den dag vars lag tillämpas som ÅÅÅÅ-MM-DD.",
            "asOf in the address is no calendar date. Write the day whose law applies as YYYY-MM-DD."));

    /// <summary>A set of rules that the host does not offer; the names of those that it does follow.</summary>
    public static readonly ProblemText UnknownRules = new(
        ByStatus[StatusCodes.Status400BadRequest].Title,
        Trilingual(
            "Osoitteen kohdassa rules nimettyä sääntöjoukkoa ei ole. Tarjolla ovat: ",
            "Regeluppsättningen i adressens rules finns inte. Följande finns: ",
            "There is no set of rules by the name that the address gives in rules. There are: "));

    /// <summary>The words for a status code; those of a notice with errors where it has none of its own.</summary>
    public static ProblemText Of(int status) => ByStatus.GetValueOrDefault(status) ?? ByStatus[StatusCodes.Status422UnprocessableEntity];

    /// <summary>The address that stands for the kind of problem: what HTTP says of its status code.</summary>
    public static string TypeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1",
        StatusCodes.Status404NotFound => "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
        StatusCodes.Status406NotAcceptable => "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7",
        StatusCodes.Status413PayloadTooLarge => "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        StatusCodes.Status415UnsupportedMediaType => "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16",
        StatusCodes.Status422UnprocessableEntity => "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21",
        _ => "about:blank",
    };

    private static LocalizedText Trilingual(string finnish, string swedish, string english) =>
        LocalizedText.Of(LanguageTag.Finnish, finnish).With(LanguageTag.Swedish, swedish).With(LanguageTag.English, english);
}
