namespace RegisterNotice.Words;

/// <summary>RN92: a revision beside the one before it.</summary>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Revisions() => new(StringComparer.Ordinal)
    {
        ["RN9201"] = new(
            "Selosteessa on muutoksia, joista on kerrottava rekisteröidyille ({count}), mutta versionumero ja päivityspäivä "
                + "eivät kerro uudesta versiosta.",
            "Beskrivningen har ändringar som ska meddelas de registrerade ({count}), men versionsnumret och datumet visar inte "
                + "att versionen är ny.",
            "The notice has changes that data subjects must be told about ({count}), yet its revision number and date do not "
                + "show that it is a new one.",
            "Kasvata versionumeroa (revision) ja anna muutoksen päivä (updatedOn), jotta jokainen näkee, mitä versiota hän lukee.",
            "Höj versionsnumret (revision) och ange ändringens datum (updatedOn), så att alla ser vilken version de läser.",
            "Raise the revision number (revision) and give the day of the change (updatedOn), so that everyone sees which "
                + "revision they are reading."),
        ["RN9202"] = new(
            "Selosteessa on muutoksia, joista on kerrottava rekisteröidyille ({count}), mutta muutosluetteloon ei ole lisätty "
                + "mitään. Ensimmäinen: {change}",
            "Beskrivningen har ändringar som ska meddelas de registrerade ({count}), men inget har lagts till i listan över "
                + "ändringar. Den första: {change}",
            "The notice has changes that data subjects must be told about ({count}), yet nothing was added to its list of "
                + "changes. The first: {change}",
            "Lisää muutosluetteloon (changes) lyhyt kuvaus siitä, mikä muuttui ja milloin. ChangeDrafts tekee luonnoksen, jonka "
                + "ihminen tarkistaa.",
            "Lägg till en kort beskrivning i listan (changes) av vad som ändrades och när. ChangeDrafts gör ett utkast som en "
                + "människa granskar.",
            "Add to the list (changes) a short account of what changed and when. ChangeDrafts makes a draft for a person to check."),
        ["RN9203"] = new(
            "Selosteessa on muutoksia, joista on kerrottava rekisteröidyille ennen niiden voimaantuloa ({count}), mutta uusi "
                + "versio ei jätä "
                + "siihen aikaa. Ensimmäinen: {change}",
            "Beskrivningen har ändringar som ska meddelas de registrerade innan de börjar gälla ({count}), men den nya versionen ger "
                + "ingen tid för det. Den första: {change}",
            "The notice has changes that data subjects must be told about before they take effect ({count}), yet the new "
                + "revision leaves no time "
                + "for it. The first: {change}",
            "Anna voimaantulopäivä (effectiveFrom), joka on julkaisupäivää myöhemmin, ja kerro muutoksesta rekisteröidyille sitä ennen.",
            "Ange ett ikraftträdandedatum (effectiveFrom) som är senare än publiceringsdagen och berätta om ändringen för de "
                + "registrerade före det.",
            "Give a day of effect (effectiveFrom) later than the day of publication, and tell data subjects about the change before it."),
        ["RN9204"] = new(
            "Tekstin sisältö on muuttunut {changed}, mutta {language} teksti on ennallaan.",
            "Textens innehåll har ändrats {changed}, men {language} är texten oförändrad.",
            "The text says something else than before {changed}, but {language} it is the same as before.",
            "Tarkista teksti {language}, jotta seloste sanoo saman kaikilla kielillään.",
            "Se över texten {language}, så att beskrivningen säger detsamma på alla sina språk.",
            "Look through the text {language}, so that the notice says the same in all its languages."),
        ["RN9205"] = new(
            "Tietoja aletaan käyttää uuteen tarkoitukseen ({purpose}), mutta yksikään muutosluettelon uusista "
                + "merkinnöistä ei kerro siitä.",
            "Uppgifterna börjar användas för ett nytt ändamål ({purpose}), men ingen av de nya posterna i listan över "
                + "ändringar berättar om det.",
            "Data are put to a new purpose ({purpose}), yet none of the new entries in the list of changes says so.",
            "Merkitse muutokseen newPurpose: true ja tarkoituksen tunniste (purposes), ja kerro siitä rekisteröidyille ennen "
                + "kuin käyttö alkaa.",
            "Märk posten med newPurpose: true och ändamålets identifierare (purposes), och berätta om det för de registrerade "
                + "innan användningen börjar.",
            "Mark the entry with newPurpose: true and the identifier of the purpose (purposes), and tell data subjects about it "
                + "before that use begins."),
    };
}
