namespace RegisterNotice.Words;

/// <content>RN6: the rights of the data subject, and automated decisions.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Rights() => new()
    {
        ["RN6001"] = new(
            "Selosteessa ei kerrota rekisteröidyn oikeudesta saada pääsy tietoihinsa.",
            "Beskrivningen nämner inte den registrerades rätt till tillgång till sina uppgifter.",
            "The notice does not state the right of access.",
            "Kerro, että jokaisella on oikeus saada tietää, käsitelläänkö hänen tietojaan, ja saada niistä jäljennös.",
            "Ange att var och en har rätt att få veta om hans eller hennes uppgifter behandlas och att få en kopia av dem.",
            "Say that everyone has the right to know whether their data are processed and to receive a copy of them."),
        ["RN6002"] = new(
            "Selosteessa ei kerrota rekisteröidyn oikeudesta tietojensa oikaisemiseen.",
            "Beskrivningen nämner inte den registrerades rätt till rättelse.",
            "The notice does not state the right to rectification.",
            "Kerro, että virheelliset tiedot oikaistaan ja puutteelliset täydennetään pyynnöstä.",
            "Ange att felaktiga uppgifter rättas och ofullständiga kompletteras på begäran.",
            "Say that inaccurate data are rectified and incomplete data completed on request."),
        ["RN6003"] = new(
            "Selosteessa ei kerrota rekisteröidyn oikeudesta tietojensa poistamiseen.",
            "Beskrivningen nämner inte den registrerades rätt till radering.",
            "The notice does not state the right to erasure.",
            "Kerro, että tiedot poistetaan pyynnöstä, jollei esimerkiksi laki velvoita säilyttämään niitä.",
            "Ange att uppgifterna raderas på begäran, om inte till exempel lagen kräver att de lagras.",
            "Say that data are erased on request, unless for example the law requires them to be kept."),
        ["RN6004"] = new(
            "Selosteessa ei kerrota rekisteröidyn oikeudesta käsittelyn rajoittamiseen.",
            "Beskrivningen nämner inte den registrerades rätt till begränsning av behandlingen.",
            "The notice does not state the right to restriction of processing.",
            "Kerro, että käsittelyä rajoitetaan pyynnöstä esimerkiksi siksi ajaksi, kun tietojen paikkansapitävyyttä selvitetään.",
            "Ange att behandlingen begränsas på begäran, till exempel medan det utreds om uppgifterna är korrekta.",
            "Say that processing is restricted on request, for example while the accuracy of the data is being verified."),
        ["RN6005"] = new(
            "Selosteessa ei kerrota oikeudesta siirtää tiedot järjestelmästä toiseen.",
            "Beskrivningen nämner inte rätten till dataportabilitet.",
            "The notice does not state the right to data portability.",
            "Kerro, että suostumukseen tai sopimukseen perustuvassa käsittelyssä itse annetut tiedot saa koneellisesti "
                + "luettavassa muodossa.",
            "Ange att den som har lämnat uppgifter med stöd av samtycke eller avtal får ut dem i maskinläsbart format.",
            "Say that data provided on the basis of consent or a contract can be obtained in a machine-readable format."),
        ["RN6006"] = new(
            "Selosteessa ei kerrota oikeudesta vastustaa käsittelyä henkilökohtaiseen erityiseen tilanteeseen liittyvällä perusteella.",
            "Beskrivningen nämner inte rätten att göra invändningar av skäl som hänför sig till den egna situationen.",
            "The notice does not state the right to object on grounds relating to one's particular situation.",
            "Kerro vastustamisoikeudesta omassa kohdassaan. Oikeus vastustaa suoramarkkinointia on eri oikeus eikä korvaa sitä.",
            "Ange rätten att göra invändningar i ett eget avsnitt. Rätten att invända mot direktmarknadsföring är en annan "
                + "rättighet och ersätter den inte.",
            "State the right to object in a section of its own. The right to object to direct marketing is a different right and "
                + "does not replace it."),
        ["RN6007"] = new(
            "Tietoja käytetään suoramarkkinointiin, mutta selosteessa ei kerrota oikeudesta vastustaa sitä.",
            "Uppgifterna används för direktmarknadsföring, men beskrivningen nämner inte rätten att invända mot den.",
            "Data are used for direct marketing, but the notice does not state the right to object to it.",
            "Kerro, että suoramarkkinoinnin voi kieltää milloin tahansa ja syytä ilmoittamatta, ja miten se tehdään.",
            "Ange att direktmarknadsföring när som helst kan förbjudas utan att man anger skäl, och hur man gör.",
            "Say that anyone can object to direct marketing at any time without giving a reason, and how."),
        ["RN6008"] = new(
            "Vastustamisoikeudesta kerrotaan muun tekstin seassa.",
            "Rätten att göra invändningar står bland annan information.",
            "The right to object is buried in other information.",
            "Kerro vastustamisoikeudesta oman otsikkonsa alla: siitä on tiedotettava selkeästi ja erillään muusta.",
            "Ange rätten att göra invändningar under en egen rubrik: den ska redovisas tydligt och åtskilt från annan information.",
            "Put it under a heading of its own: it must be presented clearly and separately from other information."),
        ["RN6009"] = new(
            "Käsittely perustuu suostumukseen, mutta selosteessa ei kerrota oikeudesta peruuttaa se.",
            "Behandlingen grundar sig på samtycke, men beskrivningen nämner inte rätten att återkalla det.",
            "The processing is based on consent, but the notice does not state the right to withdraw it.",
            "Kerro, että suostumuksen voi peruuttaa milloin tahansa yhtä helposti kuin sen voi antaa ja ettei peruuttaminen "
                + "vaikuta aiempaan käsittelyyn.",
            "Ange att samtycket när som helst kan återkallas lika lätt som det ges och att återkallelsen inte påverkar tidigare "
                + "behandling.",
            "Say that consent can be withdrawn at any time as easily as it is given, and that this does not affect earlier processing."),
        ["RN6010"] = new(
            "Selosteessa ei kerrota oikeudesta tehdä valitus valvontaviranomaiselle.",
            "Beskrivningen nämner inte rätten att lämna in klagomål till en tillsynsmyndighet.",
            "The notice does not state the right to lodge a complaint with a supervisory authority.",
            "Kerro valitusoikeudesta ja tietosuojavaltuutetun toimiston yhteystiedot.",
            "Ange rätten att lämna in klagomål och kontaktuppgifterna till dataombudsmannens byrå.",
            "State the right, and give the contact details of the Office of the Data Protection Ombudsman."),
        ["RN6011"] = new(
            "Valvontaviranomaisen yhteystieto ”{detail}” on vanhentunut.",
            "Tillsynsmyndighetens kontaktuppgift ”{detail}” är föråldrad.",
            "The contact detail \"{detail}\" of the supervisory authority is out of date.",
            "Tarkista yhteystiedot sivulta tietosuoja.fi. Käyntiosoite on Lintulahdenkuja 4, 00530 Helsinki ja postiosoite PL "
                + "800, 00531 Helsinki.",
            "Kontrollera kontaktuppgifterna på tietosuoja.fi. Besöksadressen är Fågelviksgränden 4, 00530 Helsingfors och postadressen PB "
                + "800, 00531 Helsingfors.",
            "Check the details at tietosuoja.fi. The visiting address is Lintulahdenkuja 4, 00530 Helsinki, the postal address "
                + "P.O. Box 800, 00531 Helsinki."),
        ["RN6012"] = new(
            "Oikeutta saa käyttää vain tietyin väliajoin, esimerkiksi kerran vuodessa.",
            "Rättigheten får utövas bara med vissa mellanrum, till exempel en gång per år.",
            "The right may be exercised only at certain intervals, for example once a year.",
            "Poista rajoitus. Vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä voi kieltäytyä tai periä maksun.",
            "Stryk begränsningen. Bara en uppenbart ogrundad eller orimlig begäran får vägras eller avgiftsbeläggas.",
            "Remove the limit. Only a manifestly unfounded or excessive request may be refused or charged for."),
        ["RN6013"] = new(
            "Pyyntöön vaaditaan allekirjoitus tai käynti paikan päällä.",
            "För en begäran krävs underskrift eller personligt besök.",
            "A request must be signed or made in person.",
            "Ota pyyntöjä vastaan myös sähköisesti. Lisätietoja henkilöllisyydestä saa pyytää vain, jos on perusteltua epäillä sitä.",
            "Ta emot framställningar också elektroniskt. Mer uppgifter om identiteten får begäras bara när det finns rimliga "
                + "skäl att betvivla den.",
            "Accept requests by electronic means too. More information on identity may be asked for only where there is reasonable doubt."),
        ["RN6014"] = new(
            "Oikeuden käyttäjältä vaaditaan kirjallinen pyyntö ({right}).",
            "Den som utövar sin rättighet måste göra en skriftlig begäran ({right}).",
            "Only a written request is accepted ({right}).",
            "Kerro muukin tapa, esimerkiksi sähköposti tai oma asiakastili. Laki ei edellytä pyynnöltä mitään muotoa.",
            "Ange också ett annat sätt, till exempel e-post eller det egna kundkontot. Lagen kräver ingen viss form av en begäran.",
            "Offer another way too, such as e-mail or the person's own account. The law does not require any particular form."),
        ["RN6015"] = new(
            "Selosteessa ei kerrota, miten oikeutta käytetään ({right}).",
            "Beskrivningen anger inte hur rättigheten utövas ({right}).",
            "The notice does not say how to exercise the right ({right}).",
            "Kerro sähköpostiosoite, verkkosivu tai muu paikka, johon pyyntö lähetetään.",
            "Ange den e-postadress, webbsida eller annan plats dit begäran skickas.",
            "Give the e-mail address, web page or other place to which requests are sent."),
        ["RN6016"] = new(
            "Oikeutta rajoitetaan tavalla, jota tietosuoja-asetus ei tunne.",
            "Rättigheten begränsas på ett sätt som dataskyddsförordningen inte medger.",
            "The right is limited in a way that the GDPR does not provide for.",
            "Poista rajoitus tai mainitse se tietosuoja-asetuksen tai lain kohta, johon se perustuu.",
            "Stryk begränsningen eller ange den bestämmelse i dataskyddsförordningen eller lagen som den grundar sig på.",
            "Remove the limitation, or name the provision of the GDPR or of another act on which it is based."),
        ["RN6017"] = new(
            "Selosteessa ei kerrota, missä ajassa pyyntöihin vastataan.",
            "Beskrivningen anger inte inom vilken tid en begäran besvaras.",
            "The notice does not say within what time requests are answered.",
            "Kerro, että pyyntöön vastataan viimeistään kuukauden kuluessa sen vastaanottamisesta.",
            "Ange att en begäran besvaras senast inom en månad från mottagandet.",
            "Say that requests are answered within one month of receipt."),
        ["RN6018"] = new(
            "Pyyntöihin luvataan vastata myöhemmin kuin laki sallii.",
            "Svar på en begäran utlovas senare än lagen tillåter.",
            "The notice promises to answer requests later than the law allows.",
            "Lyhennä aika kuukaudeksi. Sitä voi jatkaa enintään kahdella kuukaudella, jos pyynnöt ovat monimutkaisia tai niitä on paljon.",
            "Förkorta tiden till en månad. Den kan förlängas med högst två månader om framställningarna är komplicerade eller många.",
            "Shorten the time to one month. It may be extended by at most two months where requests are complex or numerous."),
        ["RN6019"] = new(
            "Oikeuden käyttämisestä peritään maksu.",
            "För utövandet av en rättighet tas det ut en avgift.",
            "A fee is charged for exercising a right.",
            "Poista maksu. Sen saa periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä ja lisäjäljennöksistä.",
            "Stryk avgiften. Den får tas ut bara för en uppenbart ogrundad eller orimlig begäran och för ytterligare kopior.",
            "Remove the fee. It may be charged only for manifestly unfounded or excessive requests and for further copies."),
        ["RN6020"] = new(
            "Tietoja profiloidaan tai ihmisiä pisteytetään, mutta selosteessa ei kerrota, tehdäänkö automaattisia päätöksiä.",
            "Uppgifter profileras eller människor poängsätts, men beskrivningen anger inte om automatiserade beslut fattas.",
            "Data are used for profiling or scoring, but the notice does not say whether automated decisions are made.",
            "Kerro, tehdäänkö pelkästään automaattiseen käsittelyyn perustuvia päätöksiä, ja jos tehdään, miten ja millaisin seurauksin.",
            "Ange om det fattas beslut som enbart grundas på automatiserad behandling och, om så är fallet, hur och med vilka följder.",
            "Say whether decisions are based solely on automated processing and, if so, how and with what consequences."),
        ["RN6021"] = new(
            "Automaattisista päätöksistä ei kerrota päättelyn logiikkaa tai sitä, mitä päätöksistä seuraa.",
            "För de automatiserade besluten anges inte den bakomliggande logiken eller vilka följder de har.",
            "The logic or the consequences of the automated decisions are not stated.",
            "Kerro selkokielellä, minkä tietojen ja sääntöjen perusteella päätös syntyy ja mitä se merkitsee henkilölle.",
            "Ange i klartext vilka uppgifter och regler beslutet bygger på och vad det betyder för personen.",
            "Say in plain language on which data and rules a decision is based, and what it means for the person."),
        ["RN6022"] = new(
            "Selosteessa luvataan oikeus, jota mikään sen käsittelyperusteista ei anna ({right}).",
            "Beskrivningen utlovar en rättighet som ingen av dess rättsliga grunder ger ({right}).",
            "The notice promises a right that none of its legal bases gives ({right}).",
            "Tarkista käsittelyn oikeusperusteet tai poista oikeus, jottei lupaus johda harhaan.",
            "Kontrollera de rättsliga grunderna eller stryk rättigheten, så att löftet inte vilseleder.",
            "Check the legal bases, or remove the right so that nobody is misled."),
        ["RN6023"] = new(
            "Pyynnön tekijä tunnistetaan pelkän henkilötunnuksen tai henkilötunnuksen ja nimen perusteella.",
            "Den som gör en begäran identifieras enbart med personbeteckning eller med personbeteckning och namn.",
            "A person making a request is identified by the personal identity code alone or together with the name.",
            "Käytä muuta tunnistustapaa, esimerkiksi kirjautumista tai vahvaa sähköistä tunnistamista. Henkilötunnus ei yksin "
                + "eikä nimen kanssa riitä.",
            "Använd ett annat sätt, till exempel inloggning eller stark autentisering. Personbeteckningen räcker varken ensam "
                + "eller tillsammans med namnet.",
            "Use another method, such as signing in or strong electronic identification. The code is not sufficient alone or "
                + "together with the name."),
        ["RN6025"] = new(
            "Päätöksiä tehdään automaattisesti, mutta oikeudesta olla joutumatta niiden kohteeksi ja vaatia ihmistä "
                + "käsittelemään asia ei kerrota.",
            "Beslut fattas automatiskt, men rätten att inte bli föremål för dem och att kräva att en människa prövar saken nämns inte.",
            "Decisions are made automatically, but the notice does not mention the right not to be subject to them and to have a "
                + "human consider the matter.",
            "Kerro, miten henkilö saa ihmisen käsittelemään asian, esittää kantansa ja riitauttaa päätöksen.",
            "Ange hur man får saken prövad av en människa, framför sin åsikt och bestrider beslutet.",
            "Say how a person obtains human intervention, expresses a point of view and contests the decision."),
        ["RN6026"] = new(
            "Automaattisista päätöksistä ei kerrota, millä perusteella niitä saa tehdä ja miten henkilön oikeudet turvataan.",
            "Det framgår inte på vilken grund automatiserade beslut får fattas och hur personens rättigheter skyddas.",
            "The notice does not say on what ground automated decisions may be made and how the person's rights are safeguarded.",
            "Kerro kustakin päätöksestä peruste (sopimus, laki tai nimenomainen suostumus) ja suojatoimet.",
            "Ange för varje beslut grunden (avtal, lag eller uttryckligt samtycke) och skyddsåtgärderna.",
            "State for each decision the ground (contract, law or explicit consent) and the safeguards."),
        ["RN6027"] = new(
            "Automaattisissa päätöksissä käytetään erityisiä henkilötietoryhmiä (”{category}”), vaikka perusteena ei ole nimenomainen "
                + "suostumus eikä laissa säädetty tärkeä yleinen etu.",
            "Automatiserade beslut bygger på särskilda kategorier av personuppgifter (”{category}”) utan att grunden är uttryckligt "
                + "samtycke eller ett viktigt allmänt intresse enligt lag.",
            "Automated decisions use special categories of data (\"{category}\") on a ground that is neither explicit consent nor a "
                + "substantial public interest laid down by law.",
            "Jätä tiedot pois päätöksistä, pyydä nimenomainen suostumus tai nimeä laki, joka sallii käytön.",
            "Uteslut uppgifterna ur besluten, begär uttryckligt samtycke eller ange lagen som tillåter användningen.",
            "Leave the data out of the decisions, obtain explicit consent, or name the law that allows their use."),
        ["RN6024"] = new(
            "{controller} on Ahvenanmaan viranomainen, mutta valituksen voi selosteen mukaan tehdä Suomen tietosuojavaltuutetulle.",
            "{controller} är en åländsk myndighet, men enligt beskrivningen görs klagomål till dataombudsmannen i Finland.",
            "{controller} is a public body of Åland, but under the notice complaints go to the Finnish Data Protection Ombudsman.",
            "Nimeä valvontaviranomaiseksi Ahvenanmaan Datainspektionen (www.di.ax), joka valvoo maakunnan ja kuntien hallintoa.",
            "Ange Datainspektionen på Åland (www.di.ax) som tillsynsmyndighet; den övervakar landskaps- och kommunalförvaltningen.",
            "Name Datainspektionen of Åland (www.di.ax) as the supervisory authority: it supervises the provincial and municipal "
                + "administration."),
        ["RN6028"] = new(
            "Tietoja käytetään tutkimukseen, mutta oikeudesta vastustaa sitä ei kerrota.",
            "Uppgifterna används för forskning, men rätten att invända mot det nämns inte.",
            "The data are used for research, but the right to object to that is not mentioned.",
            "Kerro vastustamisoikeudesta. Se ei koske tutkimusta, joka on tarpeen yleistä etua koskevan tehtävän vuoksi.",
            "Ange rätten att göra invändningar. Den gäller inte forskning som är nödvändig för en uppgift av allmänt intresse.",
            "State the right to object. It does not apply to research that is necessary for a task in the public interest."),
        ["RN6029"] = new(
            "Selosteen mukaan rekisteröityjä ei tarvitse informoida ({provision}), mutta säännös ei sisällä poikkeusta, joka "
                + "koskisi näitä tietoja.",
            "Enligt beskrivningen behöver de registrerade inte informeras ({provision}), men bestämmelsen innehåller inget "
            + "undantag som gäller de här uppgifterna.",
            "The notice claims an exemption from informing data subjects ({provision}), but that provision does not exempt "
                + "processing of this kind.",
            "Henkilöltä itseltään saatuihin tietoihin sopii vain 13 artiklan 4 kohta, muualta saatuihin 14 artiklan "
            + "5 kohta. Kansallisia poikkeuksia on tietosuojalain 27 ja 33 §:ssä. Korjaa viittaus tai poista poikkeus.",
            "För uppgifter som samlas in från personen själv gäller bara artikel 13.4, för uppgifter från annat håll artikel "
            + "14.5. Nationella undantag finns i 27 och 33 § i dataskyddslagen. Rätta hänvisningen eller stryk undantaget.",
            "Article 13(4) alone applies to data collected from the person, Article 14(5) to data from elsewhere. Sections "
            + "27 and 33 of the Data Protection Act contain national exemptions. Correct the reference or remove the exemption."),
        ["RN6030"] = new(
            "Selosteessa vedotaan poikkeukseen rekisteröityjen informoinnista, mutta ei kerrota, mihin se tässä perustuu.",
            "Beskrivningen åberopar ett undantag från skyldigheten att informera de registrerade men anger inte vad det "
            + "grundar sig på i det här fallet.",
            "The notice claims an exemption from informing data subjects, but does not say why it applies here.",
            "Kerro, ketä ja mitä tietoja poikkeus koskee ja miksi, esimerkiksi mikä laki edellyttää tietojen hankkimista tai salassapitoa.",
            "Ange vem och vilka uppgifter undantaget gäller och varför, till exempel vilken lag som kräver att uppgifterna "
            + "inhämtas eller hålls hemliga.",
            "Say whom and which data the exemption concerns and why, for example which act requires the data to be obtained or "
                + "kept secret."),
        ["RN6031"] = new(
            "Viranomainen tekee automaattisia päätöksiä, mutta selosteessa ei kerrota, mikä laki sen sallii.",
            "En myndighet fattar automatiserade beslut, men beskrivningen anger inte vilken lag som tillåter det.",
            "A public authority makes automated decisions, but the notice does not say which act authorises them.",
            "Nimeä säännös, esimerkiksi hallintolain (434/2003) 53 e §. Se sallii automaattisen ratkaisun vain, jos asiaan ei "
            + "sisälly tapauskohtaista harkintaa vaativia seikkoja tai ihminen on arvioinut ne.",
            "Ange bestämmelsen, till exempel 53 e § i förvaltningslagen (434/2003). Den tillåter automatiserat avgörande bara "
            + "om inget i ärendet kräver prövning från fall till fall eller om en människa har gjort den prövningen.",
            "Name the provision, such as section 53 e of the Administrative Procedure Act (434/2003). It allows a matter to "
            + "be decided automatically only where nothing in it calls for case-by-case consideration, or a person has considered it."),
        ["RN6032"] = new(
            "Viranomainen tekee automaattisia päätöksiä, mutta selosteessa ei kerrota, miten päätökseen voi hakea muutosta.",
            "En myndighet fattar automatiserade beslut, men beskrivningen anger inte hur man söker ändring i dem.",
            "A public authority makes automated decisions, but the notice does not say how a decision can be challenged.",
            "Kerro, että asianosainen voi maksutta vaatia oikaisua, jonka käsittelee ihminen, ja että päätöksessä "
            + "ilmoitetaan sen syntyneen automaattisesti.",
            "Ange att en part kostnadsfritt kan begära omprövning, som behandlas av en människa, och att det av beslutet "
            + "framgår att det har fattats automatiskt.",
            "Say that a party can request an administrative review free of charge, that a person handles it, and that the "
            + "decision itself states that it was made automatically."),
    };
}
