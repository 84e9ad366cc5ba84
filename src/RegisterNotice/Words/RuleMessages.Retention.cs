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
            "Ange lagringstiden eller de kriterier som bestämmer den, helst för varje kategori av uppgifter för sig.",
            "State the retention period or the criteria that determine it, preferably for each category of data."),
        ["RN5002"] = new(
            "Säilytysajasta ei näe, milloin tiedot poistetaan: ”{rule}”.",
            "Av lagringstiden framgår inte när uppgifterna raderas: ”{rule}”.",
            "The retention period does not show when the data are erased: \"{rule}\".",
            "Anna määräaika ja tapahtuma, josta se alkaa, esimerkiksi ”2 vuotta viimeisestä ostoksesta”. Tarkastusväli ei ole säilytysaika.",
            "Ange en tidsfrist och händelsen den räknas från, till exempel ”2 år från det senaste köpet”. Ett granskningsintervall är ingen lagringstid.",
            "Give a period and the event from which it runs, such as \"2 years from the latest purchase\". A review interval is not a retention period."),
        ["RN5003"] = new(
            "Kirjanpitoaineistolle ilmoitettu säilytysaika ({period}) ei sellaisenaan täytä kirjanpitolain vähimmäisaikoja.",
            "Den angivna lagringstiden för bokföringsmaterialet ({period}) uppfyller inte som sådan bokföringslagens minimitider.",
            "The retention period stated for accounting material ({period}) does not, as it stands, meet the minimum periods of the Accounting Act.",
            "Kirjanpidot ja tilinpäätös on säilytettävä vähintään 10 vuotta tilikauden päättymisestä, tositteet ja muu aineisto vähintään "
                + "6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi. Kerro aika ja mistä se lasketaan.",
            "Bokföring och bokslut ska bevaras i minst 10 år från räkenskapsperiodens utgång, verifikat och annat material i minst 6 år "
                + "från utgången av det kalenderår då räkenskapsperioden gick ut. Ange tiden och från vad den räknas.",
            "Books and financial statements must be kept for at least 10 years from the end of the financial year, vouchers and other "
                + "material for at least 6 years from the end of the calendar year in which it ended. State the period and from when it runs."),
        ["RN5004"] = new(
            "Tilaukset tai laskutus tuottavat kirjanpitoaineistoa, mutta sen säilytysaikaa ei kerrota.",
            "Beställningar eller fakturering ger upphov till bokföringsmaterial, men dess lagringstid anges inte.",
            "Orders or invoicing give rise to accounting material, but its retention period is not stated.",
            "Kerro, että tositteet säilytetään kirjanpitolain mukaan 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi, ja "
                + "kirjanpidot 10 vuotta tilikauden päättymisestä.",
            "Ange att verifikaten enligt bokföringslagen bevaras i 6 år från utgången av det kalenderår då räkenskapsperioden gick ut och "
                + "bokföringen i 10 år från räkenskapsperiodens utgång.",
            "Say that under the Accounting Act vouchers are kept for 6 years from the end of the calendar year in which the financial "
                + "year ended, and books for 10 years from the end of the financial year."),
        ["RN5005"] = new(
            "Säilytysajalle ({period}) ei kerrota alkamishetkeä.",
            "Det anges inte från vilken tidpunkt lagringstiden ({period}) räknas.",
            "The notice does not say from when the retention period ({period}) runs.",
            "Kerro, mistä aika alkaa, esimerkiksi viimeisestä ostoksesta tai asiakassuhteen päättymisestä.",
            "Ange varifrån tiden räknas, till exempel från det senaste köpet eller från det att kundförhållandet har upphört.",
            "Say from when it runs, for example from the latest purchase or the end of the customer relationship."),
        ["RN5006"] = new(
            "Tietoja säilytetään ilman määräaikaa, vaikka arkistoinnille ei kerrota perustetta.",
            "Uppgifterna lagras utan tidsgräns, fastän ingen grund för arkivering anges.",
            "The data are kept without a time limit, but no ground for archiving is stated.",
            "Anna säilytysaika tai kerro laki, joka edellyttää pysyvää säilyttämistä.",
            "Ange en lagringstid eller den lag som kräver att uppgifterna lagras varaktigt.",
            "State a retention period, or the act that requires the data to be kept permanently."),
        ["RN5007"] = new(
            "Tietoryhmälle ”{category}” ei ole säilytysaikaa.",
            "Kategorin av uppgifter ”{category}” har ingen lagringstid.",
            "The category \"{category}\" has no retention period.",
            "Lisää tietoryhmälle säilytysaika tai liitä se johonkin annetuista säilytysajoista.",
            "Lägg till en lagringstid för kategorin eller koppla den till en av de lagringstider som anges.",
            "Add a retention period for the category, or tie the category to one of those stated."),
        ["RN5008"] = new(
            "Samoille tiedoille (”{category}”) annetaan kaksi säilytysaikaa ({first}; {second}), mutta ei kerrota, kumpaa milloinkin noudatetaan.",
            "För samma uppgifter (”{category}”) anges två lagringstider ({first}; {second}), men inte när den ena och när den andra gäller.",
            "Two retention periods are given for the same data (\"{category}\": {first}; {second}), but the notice does not say which applies when.",
            "Kerro kummastakin, mitä tietoja tai mitä tarkoitusta se koskee, tai sano, kumpi ratkaisee: se, joka päättyy myöhemmin, vai "
                + "se, joka päättyy aikaisemmin.",
            "Ange för vardera vilka uppgifter eller vilket ändamål den gäller, eller vilken som är avgörande: den som löper ut senare "
                + "eller den som löper ut tidigare.",
            "Say which data or which purpose each of them concerns, or which one is decisive: the one that ends later or the one that ends earlier."),
        ["RN5101"] = new(
            "Selosteessa ei kerrota, miten tiedot suojataan.",
            "Beskrivningen anger inte hur uppgifterna skyddas.",
            "The notice does not say how the data are protected.",
            "Kuvaa suojatoimet yleisellä tasolla, esimerkiksi käyttöoikeudet, salaus ja varmuuskopiot.",
            "Beskriv skyddsåtgärderna i allmänna drag, till exempel åtkomsträttigheter, kryptering och säkerhetskopiering.",
            "Describe the measures in general terms, such as access rights, encryption and backups."),
        ["RN5009"] = new(
            "Säilytysajat ovat ristiriidassa: {longer} on pidempi kuin {shorter}, joka on ilmoitettu enimmäisajaksi.",
            "Lagringstiderna är motstridiga: {longer} är längre än {shorter}, som anges som den längsta tiden.",
            "The retention periods contradict each other: {longer} is longer than {shorter}, which is stated as the maximum.",
            "Tarkista vähimmäis- ja enimmäisaika.",
            "Kontrollera minimi- och maximitiden.",
            "Check the minimum and the maximum."),
    };
}
