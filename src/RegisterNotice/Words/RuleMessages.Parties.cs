namespace RegisterNotice.Words;

/// <content>RN1: the controller, whoever else answers for it, and how to reach them.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Parties() => new()
    {
        ["RN1001"] = new(
            "Selosteessa ei nimetä rekisterinpitäjää.",
            "Beskrivningen nämner ingen personuppgiftsansvarig.",
            "The notice names no controller.",
            "Kerro, mikä yritys, yhteisö, viranomainen tai henkilö päättää henkilötietojen käsittelystä.",
            "Ange vilket företag, vilken sammanslutning, myndighet eller person som bestämmer om behandlingen av personuppgifterna.",
            "Say which company, association, authority or person determines the processing of the personal data."),
        ["RN1002"] = new(
            "Rekisterinpitäjään ei saa yhteyttä: selosteessa ei ole toimivaa osoitetta, sähköpostiosoitetta eikä puhelinnumeroa.",
            "Den personuppgiftsansvarige kan inte nås: beskrivningen innehåller varken en fungerande adress, en e-postadress eller ett telefonnummer.",
            "The controller cannot be reached: the notice has no usable address, e-mail address or phone number.",
            "Lisää vähintään yksi yhteystieto, esimerkiksi sähköpostiosoite.",
            "Lägg till minst en kontaktuppgift, till exempel en e-postadress.",
            "Add at least one way to reach the controller, such as an e-mail address."),
        ["RN1003"] = new(
            "Rekisterinpitäjän {controller} postiosoite puuttuu.",
            "Postadressen till den personuppgiftsansvarige {controller} saknas.",
            "The postal address of the controller {controller} is missing.",
            "Lisää katuosoite tai postilokero, postinumero ja postitoimipaikka.",
            "Lägg till gatuadress eller postbox, postnummer och postanstalt.",
            "Add the street address or P.O. box, the postal code and the town."),
        ["RN1004"] = new(
            "Nimestä {controller} ei käy ilmi, kuka rekisterinpitäjä oikeudellisesti on.",
            "Av namnet {controller} framgår inte vem som juridiskt är personuppgiftsansvarig.",
            "The name {controller} does not show which legal person the controller is.",
            "Kerro yrityksen virallinen nimi yhtiömuotoineen (esimerkiksi Oy, Tmi tai ry) tai toiminimen haltijan nimi.",
            "Ange företagets officiella namn med bolagsform (till exempel Ab, Fma eller rf) eller namnet på den som innehar firman.",
            "Give the official name with its legal form (such as Oy, Tmi or ry), or the name of the person who trades under it."),
        ["RN1005"] = new(
            "Rekisterinpitäjä {controller} on ulkomainen, mutta sen kotimaata ei kerrota.",
            "Den personuppgiftsansvarige {controller} är utländsk, men hemlandet anges inte.",
            "The controller {controller} is foreign, but its country is not stated.",
            "Lisää osoitteeseen maa.",
            "Lägg till landet i adressen.",
            "Add the country to the address."),
        ["RN1006"] = new(
            "Selosteessa ei kerrota, kuka vastaa rekisteriä koskeviin kysymyksiin.",
            "Beskrivningen anger inte vem som besvarar frågor om registret.",
            "The notice does not say who answers questions about the register.",
            "Nimeä yhteyshenkilö tai -taho ja kerro, miten siihen saa yhteyden.",
            "Ange en kontaktperson eller kontaktpunkt och hur den nås.",
            "Name a contact person or contact point, and say how to reach it."),
        ["RN1007"] = new(
            "Tietosuojavastaava on nimetty, mutta yhteystietoja ei kerrota.",
            "Ett dataskyddsombud är utsett, men kontaktuppgifterna saknas.",
            "A data protection officer is designated, but the contact details are missing.",
            "Lisää tietosuojavastaavan sähköpostiosoite, puhelinnumero tai postiosoite. Nimeä ei tarvitse julkaista.",
            "Lägg till dataskyddsombudets e-postadress, telefonnummer eller postadress. Namnet behöver inte publiceras.",
            "Add the officer's e-mail address, phone number or postal address. The name need not be published."),
        ["RN1008"] = new(
            "Selosteessa ei kerrota, onko tietosuojavastaavaa nimetty.",
            "Beskrivningen anger inte om ett dataskyddsombud är utsett.",
            "The notice does not say whether a data protection officer is designated.",
            "Kerro tietosuojavastaavan yhteystiedot tai se, ettei tietosuojavastaavaa ole nimetty.",
            "Ange dataskyddsombudets kontaktuppgifter eller att något dataskyddsombud inte är utsett.",
            "Give the officer's contact details, or say that no officer is designated."),
        ["RN1009"] = new(
            "Rekisterinpitäjä on EU:n ja ETA:n ulkopuolella ({country}), eikä edustajaa unionissa nimetä.",
            "Den personuppgiftsansvarige finns utanför EU och EES ({country}), och ingen företrädare i unionen nämns.",
            "The controller is outside the EU and the EEA ({country}), and no representative in the Union is named.",
            "Nimeä edustaja ja sen yhteystiedot, jos tavaroita tai palveluja tarjotaan EU:ssa oleville tai heidän käyttäytymistään seurataan.",
            "Ange en företrädare med kontaktuppgifter, om varor eller tjänster erbjuds personer i EU eller deras beteende övervakas.",
            "Name a representative with contact details if goods or services are offered to people in the Union or their behaviour is monitored."),
        ["RN1010"] = new(
            "Yhteisrekisterinpitäjien järjestelyn keskeistä sisältöä ei kerrota.",
            "Det väsentliga innehållet i arrangemanget mellan de gemensamt personuppgiftsansvariga anges inte.",
            "The essence of the arrangement between the joint controllers is not stated.",
            "Kerro, mikä rekisterinpitäjistä vastaa mistäkin ja keneen rekisteröity voi ottaa yhteyttä.",
            "Ange vilken av de personuppgiftsansvariga som svarar för vad och vem den registrerade kan kontakta.",
            "Say which controller is responsible for what, and whom data subjects can contact."),
        ["RN1011"] = new(
            "Y-tunnus {businessId} on virheellinen: muoto tai tarkistusnumero on väärä.",
            "FO-numret {businessId} är felaktigt: formen eller kontrollsiffran är fel.",
            "The Business ID {businessId} is not valid: its form or check digit is wrong.",
            "Tarkista tunnus Yritys- ja yhteisötietojärjestelmästä (ytj.fi). Muoto on seitsemän numeroa, väliviiva ja tarkistusnumero.",
            "Kontrollera numret i Företags- och organisationsdatasystemet (ytj.fi). Formen är sju siffror, bindestreck och kontrollsiffra.",
            "Check the ID in the Business Information System (ytj.fi). Its form is seven digits, a hyphen and a check digit."),
        ["RN1012"] = new(
            "Suomalaisen yrityksen {controller} Y-tunnusta ei kerrota.",
            "FO-numret för det finländska företaget {controller} anges inte.",
            "The Business ID of the Finnish company {controller} is not stated.",
            "Lisää Y-tunnus: se yksilöi yrityksen.",
            "Lägg till FO-numret: det identifierar företaget.",
            "Add the Business ID: it identifies the company."),
        ["RN1013"] = new(
            "Arvonlisäverotunniste {vatNumber} on virheellinen: muoto tai tarkistusnumero ei ole maan mukainen.",
            "Momsnumret {vatNumber} är felaktigt: formen eller kontrollsiffran stämmer inte för landet.",
            "The VAT number {vatNumber} is not valid: its form or check digits are not those of its country.",
            "Tarkista tunniste komission VIES-palvelusta.",
            "Kontrollera numret i kommissionens VIES-tjänst.",
            "Check the number in the Commission's VIES service."),
        ["RN1014"] = new(
            "Arvonlisäverotunnisteesta {vatNumber} puuttuu maatunnus.",
            "Momsnumret {vatNumber} saknar landskod.",
            "The VAT number {vatNumber} has no country prefix.",
            "Lisää eteen maan tunnus, esimerkiksi FI tai DK.",
            "Lägg till landets kod, till exempel FI eller DK, först i numret.",
            "Add the country's prefix, such as FI or DK, at the beginning."),
        ["RN1015"] = new(
            "Y-tunnus {businessId} ja arvonlisäverotunniste {vatNumber} kuuluvat eri yrityksille.",
            "FO-numret {businessId} och momsnumret {vatNumber} hör till olika företag.",
            "The Business ID {businessId} and the VAT number {vatNumber} belong to different companies.",
            "Tarkista tunnukset: suomalaisessa arvonlisäverotunnisteessa on samat numerot kuin Y-tunnuksessa.",
            "Kontrollera numren: ett finländskt momsnummer har samma siffror som FO-numret.",
            "Check both: a Finnish VAT number has the same digits as the Business ID."),
        ["RN1016"] = new(
            "Sähköpostiosoite ”{email}” on virheellinen.",
            "E-postadressen ”{email}” är felaktig.",
            "The e-mail address \"{email}\" is not valid.",
            "Korjaa osoite. Tavallisia virheitä ovat ylimääräinen välilyönti ja puuttuva verkkotunnuksen pääte.",
            "Rätta adressen. Vanliga fel är ett extra mellanslag och en toppdomän som saknas.",
            "Correct it. Common mistakes are a stray space and a missing top-level domain."),
        ["RN1017"] = new(
            "Sähköpostiosoitteen tilalla on ”{email}”, josta lukija ei saa osoitetta.",
            "I stället för en e-postadress står ”{email}”, som läsaren inte kan använda.",
            "Instead of an e-mail address the notice has \"{email}\", which a reader cannot use.",
            "Kirjoita osoite sellaisenaan. Sivun suojaus roskapostilta on muuttanut sen lukukelvottomaksi.",
            "Skriv adressen som den är. Sidans skydd mot skräppost har gjort den oläslig.",
            "Write the address as it is. The page's protection against spam has made it unreadable."),
        ["RN1018"] = new(
            "Puhelinnumero ”{phone}” ei ole minkään numerosuunnitelman mukainen.",
            "Telefonnumret ”{phone}” följer inte någon nummerplan.",
            "The phone number \"{phone}\" does not follow any numbering plan.",
            "Tarkista numero ja kirjoita se kansainvälisessä muodossa, esimerkiksi +358 40 123 4567.",
            "Kontrollera numret och skriv det i internationell form, till exempel +358 40 123 4567.",
            "Check the number and write it in its international form, such as +358 40 123 4567."),
        ["RN1019"] = new(
            "Ainoa yhteystieto on maksullinen palvelunumero {phone}.",
            "Den enda kontaktuppgiften är det avgiftsbelagda servicenumret {phone}.",
            "The only contact detail is the premium-rate number {phone}.",
            "Lisää maksuton tai tavallisen hintainen yhteystapa, esimerkiksi sähköpostiosoite.",
            "Lägg till ett avgiftsfritt eller normalt prissatt kontaktsätt, till exempel en e-postadress.",
            "Add a way of contact that is free or costs no more than an ordinary call, such as an e-mail address."),
        ["RN1020"] = new(
            "Postiosoite ”{address}” on puutteellinen.",
            "Postadressen ”{address}” är ofullständig.",
            "The postal address \"{address}\" is incomplete.",
            "Anna katuosoite tai postilokero, viisinumeroinen postinumero ja postitoimipaikka.",
            "Ange gatuadress eller postbox, ett femsiffrigt postnummer och postanstalt.",
            "Give the street address or P.O. box, the postal code (five digits in Finland) and the town."),
        ["RN1030"] = new(
            "Henkilötietojen käsittelijän ({processor}) selosteesta ei käy ilmi, kenen lukuun tietoja käsitellään.",
            "Av personuppgiftsbiträdets ({processor}) register framgår inte för vems räkning uppgifter behandlas.",
            "The record of the processor {processor} does not say on whose behalf data are processed.",
            "Nimeä jokainen rekisterinpitäjä, jonka lukuun tietoja käsitellään, yhteystietoineen (kenttä onBehalfOf).",
            "Namnge varje personuppgiftsansvarig för vars räkning uppgifter behandlas, med kontaktuppgifter (fältet onBehalfOf).",
            "Name each controller on whose behalf data are processed, with contact details (the member onBehalfOf)."),
        ["RN1031"] = new(
            "Rekisterinpitäjälle {controller}, jonka lukuun tietoja käsitellään, ei ole yhteystietoja.",
            "Kontaktuppgifter saknas för den personuppgiftsansvarige {controller}, för vars räkning uppgifter behandlas.",
            "There are no contact details for the controller {controller}, on whose behalf data are processed.",
            "Anna rekisterinpitäjän sähköpostiosoite, puhelinnumero tai postiosoite.",
            "Ange den personuppgiftsansvariges e-postadress, telefonnummer eller postadress.",
            "Give the controller's e-mail address, phone number or postal address."),
        ["RN1032"] = new(
            "Rekisterinpitäjän {controller} lukuun tehtävää käsittelyä ei ole kuvattu.",
            "Den behandling som utförs för den personuppgiftsansvarige {controller} har inte beskrivits.",
            "The processing carried out on behalf of the controller {controller} is not described.",
            "Kerro käsittelytoimien ryhmät, esimerkiksi ”palkanlaskenta” tai ”asiakastietojen säilyttäminen”.",
            "Ange kategorierna av behandling, till exempel ”löneräkning” eller ”lagring av kunduppgifter”.",
            "State the categories of processing, such as \"payroll calculation\" or \"hosting of customer data\"."),
        ["RN1021"] = new(
            "Viranomaisella tai julkishallinnon elimellä (”{controller}”) on oltava tietosuojavastaava, mutta selosteessa ei ole sellaista.",
            "En myndighet eller ett offentligt organ (”{controller}”) ska ha ett dataskyddsombud, men beskrivningen anger inget.",
            "A public authority or body (\"{controller}\") must have a data protection officer, but the notice gives none.",
            "Kerro tietosuojavastaavan yhteystiedot; vastaava voi olla usean viranomaisen yhteinen.",
            "Ange dataskyddsombudets kontaktuppgifter; ombudet kan vara gemensamt för flera myndigheter.",
            "Give the contact details of the data protection officer, who may be shared by several authorities."),
        ["RN1022"] = new(
            "Hoitoalan rekisterinpitäjällä ei kerrota olevan tietosuojavastaavaa, vaikka terveystietojen laajamittainen käsittely edellyttää sitä.",
            "Enligt beskrivningen har vårdgivaren inget dataskyddsombud, fast omfattande behandling av hälsouppgifter kräver ett.",
            "The notice says that the care provider has no data protection officer, although processing health data on a large scale requires one.",
            "Nimeä tietosuojavastaava ja kerro yhteystiedot. Jos toiminta on niin pientä, ettei käsittely ole laajamittaista, kirjaa arviosi.",
            "Utse ett dataskyddsombud och ange kontaktuppgifterna. Om verksamheten är så liten att behandlingen inte är omfattande, dokumentera bedömningen.",
            "Designate a data protection officer and give the contact details. If the practice is so small that the processing is not on "
                + "a large scale, document your assessment."),
        ["RN1023"] = new(
            "Edustaja ”{representative}” ei ole sijoittautunut EU:hun tai ETA:an.",
            "Företrädaren ”{representative}” är inte etablerad i EU eller EES.",
            "The representative \"{representative}\" is not established in the EU or the EEA.",
            "Nimeä edustaja jossakin niistä jäsenvaltioista, joissa asiakkaasi tai seuraamasi henkilöt ovat.",
            "Utse en företrädare i någon av de medlemsstater där dina kunder eller de personer som du följer finns.",
            "Designate a representative in one of the Member States where your customers, or the people you monitor, are."),
        ["RN1024"] = new(
            "Kahdella rekisterinpitäjällä (”{first}” ja ”{second}”) on sama Y-tunnus {businessId}.",
            "Två personuppgiftsansvariga (”{first}” och ”{second}”) har samma FO-nummer {businessId}.",
            "Two controllers (\"{first}\" and \"{second}\") have the same Business ID {businessId}.",
            "Tarkista tunnukset YTJ:stä. Jos kyse on yhdestä yrityksestä, mainitse se vain kerran.",
            "Kontrollera numren i FODS. Om det är fråga om ett och samma företag, ange det bara en gång.",
            "Check the IDs in the Business Information System. If both are one company, name it once."),
        ["RN1025"] = new(
            "”{controller}” käsittelee tietoja muiden lukuun, mutta se esitetään rekisterinpitäjänä.",
            "”{controller}” behandlar uppgifter för andras räkning men anges som personuppgiftsansvarig.",
            "\"{controller}\" processes data on behalf of others, but is presented as the controller.",
            "Merkitse rooliksi henkilötietojen käsittelijä ja nimeä ne, joiden lukuun tietoja käsitellään. Silloin seloste on "
                + "käsittelijän seloste käsittelytoimista (30 artiklan 2 kohta): oikeusperusteen kertoo ja pyyntöihin vastaa rekisterinpitäjä.",
            "Ange rollen personuppgiftsbiträde och för vems räkning uppgifterna behandlas. Då är beskrivningen biträdets register "
                + "(artikel 30.2): den personuppgiftsansvarige anger den rättsliga grunden och besvarar framställningarna.",
            "Give the role of processor, and name those on whose behalf the data are processed. It is then a processor's record (Article "
                + "30(2)): the controller states the legal basis and answers requests."),
    };
}
