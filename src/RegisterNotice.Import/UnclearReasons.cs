using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import;

/// <summary>Says why words could not be settled.</summary>
internal static class UnclearReasons
{
    private static readonly Phrase Later = new(
        "Kirjaston uudempi versio tietää syyn.", "En nyare version av biblioteket vet varför.", "A later version of the library knows why.");

    private static readonly Dictionary<UnclearCode, Phrase> Phrases = new()
    {
        [UnclearCode.DayWithoutMeaning] = new(
            "Päivämäärä, josta ei käy ilmi, mitä silloin tapahtui.", "Ett datum utan uppgift om vad som hände då.", "A day whose meaning is not said."),
        [UnclearCode.TooManyFacts] = new(
            "Samanlaisia tietoja on enemmän kuin selosteessa voi olla.", "Fler uppgifter av samma slag än en beskrivning har.",
            "More facts of a kind than a notice states."),
        [UnclearCode.HiddenEmail] = new(
            "Sähköpostiosoitteen paikalla on pelkkä korvaava teksti.", "I stället för e-postadressen står en ersättningstext.",
            "An e-mail address was replaced by a placeholder."),
        [UnclearCode.EmailPattern] = new(
            "Osoitteiden yhteinen malli, ei kenenkään oma osoite.", "Ett mönster för mångas adresser, inte någons egen adress.",
            "A pattern for the addresses of many, not an address."),
        [UnclearCode.MisplacedIdentifier] = new(
            "Tunnus on merkitty taholle, jolla sellaista ei voi olla.", "En beteckning hos någon som inte kan ha en sådan.",
            "An identifier that stands with somebody who can have none."),
        [UnclearCode.BelowConfidence] = new(
            "Tieto on epävarmempi kuin haluttiin.", "Uppgiften är osäkrare än vad som begärdes.", "A fact that is less sure than was asked for."),
        [UnclearCode.BasisWithoutPurpose] = new(
            "Oikeusperuste taulukon rivillä, jolla ei ole tarkoitusta.", "En rättslig grund på en tabellrad utan ändamål.",
            "A legal basis in a row of a table that names no purpose."),
    };

    public static Phrase Of(UnclearCode code) => Phrases.TryGetValue(code, out var phrase) ? phrase : Later;
}
