namespace RegisterNotice.Words;

/// <content>RN5: retention and security.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Retention() => new()
    {
        ["RN5001"] = new(
            "Selosteessa ei kerrota, kuinka kauan tietoja säilytetään.",
            "Beskrivningen anger inte hur länge uppgifterna lagras.",
            "The notice does not say how long the data are kept.",
            "Kerro säilytysaika tai sen määräytymisperuste, mieluiten jokaisesta tietoryhmästä erikseen.",
            "Ange lagringstiden eller de kriterier som bestämmer den, helst för varje grupp av uppgifter för sig.",
            "State the period or the criteria that decide it, best for each category of data."),
        ["RN5002"] = new(
            "Säilytysajasta ei näe, milloin tiedot poistetaan: ”{rule}”.",
            "Av lagringstiden framgår inte när uppgifterna raderas: ”{rule}”.",
            "The retention rule does not show when data are erased: \"{rule}\".",
            "Anna määräaika ja tapahtuma, josta se alkaa, esimerkiksi ”2 vuotta viimeisestä ostoksesta”. Tarkastusväli ei ole säilytysaika.",
            "Ange en tidsfrist och händelsen den räknas från, till exempel ”2 år från det senaste köpet”. Ett granskningsintervall är ingen lagringstid.",
            "Give a period and the event from which it runs, such as \"2 years from the latest purchase\". A review cycle is no retention period."),
        ["RN5003"] = new(
            "Kirjanpitoaineistolle ilmoitettu säilytysaika ({period}) ei vastaa kirjanpitolakia.",
            "Lagringstiden för bokföringsmaterialet ({period}) stämmer inte överens med bokföringslagen.",
            "The period stated for accounting material ({period}) is not that of the Accounting Act.",
            "Kirjanpidot ja tilinpäätös säilytetään 10 vuotta tilikauden päättymisestä, tositteet ja muu aineisto 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi.",
            "Bokföring och bokslut bevaras i 10 år från räkenskapsperiodens utgång, verifikat och annat material i 6 år från utgången av det kalenderår då räkenskapsperioden gick ut.",
            "Books and financial statements are kept for 10 years from the end of the financial year; vouchers and other material for 6 years from the end of the calendar year in which it ended."),
        ["RN5004"] = new(
            "Tilaukset tai laskutus tuottavat kirjanpitoaineistoa, mutta sen säilytysaikaa ei kerrota.",
            "Beställningar eller fakturering ger upphov till bokföringsmaterial, men dess lagringstid anges inte.",
            "Orders or invoicing give rise to accounting material, and its retention is not stated.",
            "Kerro, että tositteet säilytetään kirjanpitolain mukaan 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi, ja kirjanpidot 10 vuotta tilikauden päättymisestä.",
            "Berätta att verifikaten enligt bokföringslagen bevaras i 6 år från utgången av det kalenderår då räkenskapsperioden gick ut och bokföringen i 10 år från räkenskapsperiodens utgång.",
            "Say that under the Accounting Act vouchers are kept for 6 years from the end of the calendar year in which the financial year ended, and books for 10 years from the end of the financial year."),
        ["RN5005"] = new(
            "Säilytysajalle ({period}) ei kerrota alkamishetkeä.",
            "Det anges inte från vilken tidpunkt lagringstiden ({period}) räknas.",
            "The period ({period}) has no event from which it runs.",
            "Kerro, mistä aika alkaa, esimerkiksi viimeisestä ostoksesta tai asiakassuhteen päättymisestä.",
            "Ange varifrån tiden räknas, till exempel från det senaste köpet eller från att kundförhållandet upphörde.",
            "Say from when it runs, such as the latest purchase or the end of the customer relationship."),
        ["RN5006"] = new(
            "Tiedot säilytetään rajatta, vaikka arkistoinnille ei kerrota perustetta.",
            "Uppgifterna lagras utan tidsgräns, fastän ingen grund för arkivering anges.",
            "The data are kept without limit, and no ground for archiving is stated.",
            "Anna säilytysaika tai kerro laki, joka edellyttää pysyvää säilyttämistä.",
            "Ange en lagringstid eller den lag som kräver att uppgifterna bevaras varaktigt.",
            "State a period, or the act that requires the data to be kept permanently."),
        ["RN5007"] = new(
            "Tietoryhmälle ”{category}” ei ole säilytysaikaa.",
            "Gruppen av uppgifter ”{category}” har ingen lagringstid.",
            "The category \"{category}\" has no retention rule.",
            "Lisää ryhmälle säilytysaika tai liitä ryhmä olemassa olevaan.",
            "Lägg till en lagringstid för gruppen eller koppla den till en befintlig.",
            "Add a rule for the category, or put the category under one that exists."),
        ["RN5008"] = new(
            "Samoille tiedoille (”{category}”) annetaan kaksi säilytysaikaa ({first}; {second}), mutta ei kerrota, kumpaa milloinkin noudatetaan.",
            "För samma uppgifter (”{category}”) anges två lagringstider ({first}; {second}), men inte när den ena och när den andra gäller.",
            "The same data (\"{category}\") are given two periods ({first}; {second}), and nothing says which applies when.",
            "Kerro kummastakin, mitä tietoja tai mitä tarkoitusta se koskee, tai sano, kumpi ratkaisee: se, joka päättyy myöhemmin, vai se, joka päättyy aikaisemmin.",
            "Ange för vardera vilka uppgifter eller vilket ändamål den gäller, eller vilken som är avgörande: den som löper ut senare eller den som löper ut tidigare.",
            "Say of each which data or which purpose it concerns, or which decides: the one that ends later or the one that ends earlier."),
        ["RN5101"] = new(
            "Selosteessa ei kerrota, miten tiedot suojataan.",
            "Beskrivningen anger inte hur uppgifterna skyddas.",
            "The notice does not say how the data are protected.",
            "Kuvaa suojatoimet yleisellä tasolla, esimerkiksi käyttöoikeudet, salaus ja varmuuskopiot.",
            "Beskriv skyddsåtgärderna i allmänna drag, till exempel åtkomsträttigheter, kryptering och säkerhetskopiering.",
            "Describe the measures in general terms, such as access rights, encryption and backups."),
    };
}
