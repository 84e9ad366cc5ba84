namespace RegisterNotice.Text;

/// <content>RN9: reading.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Reading() => new()
    {
        ["RN9001"] = new(
            "Teksti ei ole kelvollista JSONia: {detail}",
            "Texten är inte giltig JSON: {detail}",
            "The text is not valid JSON: {detail}",
            "Korjaa kohta. Jos tiedosto on katkennut, hae se uudelleen.",
            "Rätta stället. Om filen är avbruten, hämta den på nytt.",
            "Mend the place. If the file was cut off, get it again."),
        ["RN9002"] = new(
            "Kaavan versiota ”{version}” ei tunneta; tämä versio lukee version {known}.",
            "Schemaversionen ”{version}” är okänd; den här versionen läser version {known}.",
            "The schema version \"{version}\" is not known; this version reads {known}.",
            "Päivitä RegisterNotice tai tarkista jäsen schemaVersion.",
            "Uppdatera RegisterNotice eller kontrollera medlemmen schemaVersion.",
            "Update RegisterNotice, or check the member schemaVersion."),
        ["RN9003"] = new(
            "Pakollinen jäsen ”{member}” puuttuu.",
            "Den obligatoriska medlemmen ”{member}” saknas.",
            "The required member \"{member}\" is missing.",
            "Lisää jäsen ”{member}”.",
            "Lägg till medlemmen ”{member}”.",
            "Add the member \"{member}\"."),
        ["RN9004"] = new(
            "Jäsentä ”{member}” ei tunneta.",
            "Medlemmen ”{member}” är okänd.",
            "The member \"{member}\" is not known.",
            "Tarkista kirjoitusasu tai poista jäsen. Uudemman version jäsenet säilyvät, kun UnknownMembers on Preserve.",
            "Kontrollera stavningen eller ta bort medlemmen. En nyare versions medlemmar bevaras när UnknownMembers är Preserve.",
            "Check the spelling or remove the member. Members of a newer version are kept when UnknownMembers is Preserve."),
        ["RN9005"] = new(
            "Jäsen ”{member}” on samassa oliossa kahdesti.",
            "Medlemmen ”{member}” förekommer två gånger i samma objekt.",
            "The member \"{member}\" stands twice in the same object.",
            "Jätä jäsenistä vain toinen.",
            "Behåll bara den ena.",
            "Keep only one of them."),
        ["RN9006"] = new(
            "Arvon tyyppi on väärä: odotettiin {expected}, löytyi {found}.",
            "Värdet har fel typ: {expected} väntades, {found} hittades.",
            "The value has the wrong type: {expected} was expected, {found} was found.",
            "Kirjoita arvo, jonka tyyppi on {expected}.",
            "Skriv ett värde av typen {expected}.",
            "Write a value of the type {expected}."),
        ["RN9007"] = new(
            "Arvoa ”{value}” ei tunneta. Sallittuja ovat: {known}.",
            "Värdet ”{value}” är okänt. Tillåtna är: {known}.",
            "The value \"{value}\" is not known. Allowed are: {known}.",
            "Valitse jokin sallituista arvoista.",
            "Välj något av de tillåtna värdena.",
            "Choose one of the allowed values."),
        ["RN9008"] = new(
            "Arvo null ei ole sallittu.",
            "Värdet null är inte tillåtet.",
            "The value null is not allowed.",
            "Jätä jäsen kokonaan pois tai anna sille arvo.",
            "Utelämna medlemmen eller ge den ett värde.",
            "Leave the member out, or give it a value."),
        ["RN9009"] = new(
            "Dokumentti ylittää rajan {limit} = {most}.",
            "Dokumentet överskrider gränsen {limit} = {most}.",
            "The document exceeds the limit {limit} = {most}.",
            "Pienennä dokumenttia tai nosta rajaa, jos luotat sen lähteeseen.",
            "Gör dokumentet mindre, eller höj gränsen om du litar på källan.",
            "Make the document smaller, or raise the limit if you trust where it comes from."),
        ["RN9010"] = new(
            "Teksti ”{value}” ei kelpaa: se ei ole oikeassa muodossa tai ei ole kelvollista Unicodea.",
            "Texten ”{value}” duger inte: den har fel form eller är inte giltig Unicode.",
            "The text \"{value}\" will not do: it has the wrong form or is not valid Unicode.",
            "Kirjoita arvo oikeassa muodossa ({form}) ja tallenna tiedosto UTF-8-muodossa ilman tavujärjestysmerkkiä.",
            "Skriv värdet i rätt form ({form}) och spara filen som UTF-8 utan byteordningsmärke.",
            "Write the value in the right form ({form}), and save the file as UTF-8 without a byte order mark."),
    };
}
