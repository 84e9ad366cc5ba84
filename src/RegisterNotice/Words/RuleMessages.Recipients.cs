namespace RegisterNotice.Words;

/// <content>RN4: disclosures and transfers.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Recipients() => new()
    {
        ["RN4001"] = new(
            "Selosteessa ei kerrota, luovutetaanko tietoja ja kenelle.",
            "Beskrivningen anger inte om uppgifter lämnas ut och till vem.",
            "The notice does not say whether data are disclosed, and to whom.",
            "Nimeä vastaanottajat tai vastaanottajaryhmät, myös ne, jotka käsittelevät tietoja lukuusi, tai kerro, ettei tietoja luovuteta.",
            "Namnge mottagarna eller kategorierna av mottagare, också de som behandlar uppgifter för din räkning, eller ange att uppgifter inte lämnas ut.",
            "Name the recipients or categories of recipients, including those who process data on your behalf, or say that no data are disclosed."),
        ["RN4002"] = new(
            "Vastaanottajasta ei käy ilmi, kuka tai millainen taho tiedot saa.",
            "Av mottagaren framgår inte vem eller hurdan aktör som får uppgifterna.",
            "The recipient does not show who receives the data, or what kind of body it is.",
            "Kerro nimi tai toiminnan laji, esimerkiksi ”kuljetusyritykset” tai ”tilitoimisto”. Sanat ”yhteistyökumppanit” ja ”kolmannet "
                + "osapuolet” eivät riitä.",
            "Ange namnet eller verksamheten, till exempel ”transportföretag” eller ”bokföringsbyrå”. Orden ”samarbetspartner” och ”tredje parter” räcker inte.",
            "Give the name or the line of business, such as \"carriers\" or \"accounting firm\". The words \"partners\" and \"third parties\" are not enough."),
        ["RN4003"] = new(
            "Selosteessa ei kerrota, siirretäänkö tietoja EU:n tai ETA:n ulkopuolelle.",
            "Beskrivningen anger inte om uppgifter överförs till länder utanför EU eller EES.",
            "The notice does not say whether data are transferred outside the EU or the EEA.",
            "Selvitä, missä palveluntarjoajasi käsittelevät tietoja, ja kerro siirroista tai siitä, ettei niitä ole.",
            "Ta reda på var dina tjänsteleverantörer behandlar uppgifterna och redogör för överföringarna, eller ange att det inte förekommer några.",
            "Find out where your service providers process the data, and describe the transfers, or say that there are none."),
        ["RN4004"] = new(
            "Tietoja siirretään EU:n tai ETA:n ulkopuolelle, mutta kohdemaata ei kerrota.",
            "Uppgifter överförs till länder utanför EU eller EES, men landet anges inte.",
            "Data are transferred outside the EU or the EEA, but the destination is not stated.",
            "Nimeä maa tai kansainvälinen järjestö, johon tiedot siirtyvät.",
            "Namnge det land eller den internationella organisation som uppgifterna överförs till.",
            "Name the country or the international organisation to which the data go."),
        ["RN4005"] = new(
            "Siirrolle EU:n tai ETA:n ulkopuolelle ei kerrota perustetta.",
            "Ingen grund anges för överföringen till ett land utanför EU eller EES.",
            "No basis is stated for the transfer outside the EU or the EEA.",
            "Kerro, perustuuko siirto komission päätökseen tietosuojan riittävyydestä, suojatoimiin kuten vakiolausekkeisiin vai 49 "
                + "artiklan poikkeukseen, ja mihin niistä.",
            "Ange om överföringen grundar sig på kommissionens beslut om adekvat skyddsnivå, på skyddsåtgärder såsom "
                + "standardavtalsklausuler eller på ett undantag enligt artikel 49, och på vilket.",
            "Say whether the transfer is based on an adequacy decision, on safeguards such as standard contractual clauses or on a "
                + "derogation under Article 49, and on which."),
        ["RN4006"] = new(
            "Siirto perustetaan komission päätökseen tietosuojan riittävyydestä, mutta voimassa olevaa päätöstä ei ole (kohde: {destination}).",
            "Överföringen grundas på kommissionens beslut om adekvat skyddsnivå, men något gällande beslut finns inte (mottagarland eller "
                + "organisation: {destination}).",
            "The transfer is said to be based on an adequacy decision, but none is in force (destination: {destination}).",
            "Valitse muu peruste, esimerkiksi komission vakiolausekkeet (EU) 2021/914, tai lopeta siirto.",
            "Välj en annan grund, till exempel kommissionens standardavtalsklausuler (EU) 2021/914, eller avsluta överföringen.",
            "Choose another basis, such as the Commission's standard contractual clauses (EU) 2021/914, or end the transfer."),
        ["RN4007"] = new(
            "Komission päätös kattaa vain osan vastaanottajista ({country}: {scope}), eikä selosteesta näe, kuuluuko vastaanottaja niihin.",
            "Kommissionens beslut omfattar bara en del av mottagarna ({country}: {scope}), och det framgår inte om mottagaren hör till dem.",
            "The Commission's decision covers only some recipients ({country}: {scope}), and the notice does not say whether this recipient is one of them.",
            "Tarkista, kuuluuko vastaanottaja päätöksen piiriin, ja kerro se; muuten siirto tarvitsee toisen perusteen.",
            "Kontrollera om mottagaren omfattas av beslutet och ange det; annars behöver överföringen en annan grund.",
            "Check whether the recipient is covered by the decision, and say so; otherwise the transfer needs another basis."),
        ["RN4008"] = new(
            "Siirto perustuu suojatoimiin, mutta ei kerrota, mistä niistä saa jäljennöksen.",
            "Överföringen grundar sig på skyddsåtgärder, men det anges inte var en kopia av dem kan fås.",
            "The transfer is based on safeguards, but the notice does not say how to obtain a copy of them.",
            "Kerro osoite, josta jäljennöksen saa, tai sivu, jolla suojatoimet ovat nähtävissä.",
            "Ange adressen där en kopia kan fås eller sidan där skyddsåtgärderna finns tillgängliga.",
            "Give the address from which a copy can be obtained, or the page on which the safeguards are available."),
        ["RN4009"] = new(
            "Säännöllinen siirto perustetaan poikkeukseen, joka on tarkoitettu yksittäisiin tilanteisiin.",
            "En regelbunden överföring grundas på ett undantag som är avsett för särskilda situationer.",
            "A regular transfer is based on a derogation, which is meant for specific situations.",
            "Valitse pysyvä peruste: komission päätös tietosuojan riittävyydestä tai suojatoimet, esimerkiksi vakiolausekkeet.",
            "Välj en bestående grund: kommissionens beslut om adekvat skyddsnivå eller skyddsåtgärder, till exempel standardavtalsklausuler.",
            "Choose a lasting basis: an adequacy decision, or safeguards such as standard contractual clauses."),
        ["RN4010"] = new(
            "Selosteessa vedotaan siirtoperusteeseen, joka ei ole enää voimassa: {instrument}.",
            "Beskrivningen åberopar en överföringsgrund som inte längre gäller: {instrument}.",
            "The notice relies on a basis for transfers that is no longer valid: {instrument}.",
            "Vaihda peruste voimassa olevaan: sertifioiduille yhdysvaltalaisille yrityksille komission päätös (EU) 2023/1795, muille "
                + "vakiolausekkeet (EU) 2021/914.",
            "Byt till en gällande grund: för certifierade amerikanska företag kommissionens beslut (EU) 2023/1795, för andra "
                + "standardavtalsklausulerna (EU) 2021/914.",
            "Replace it with one in force: Decision (EU) 2023/1795 for certified companies in the United States, the standard contractual "
                + "clauses (EU) 2021/914 for others."),
        ["RN4011"] = new(
            "Selosteessa mainitaan {tool}, jonka tarjoajan konserni {provider} on EU:n ja ETA:n ulkopuolelta (kotimaa: {country}), mutta "
                + "siirroista ei kerrota mitään.",
            "Beskrivningen nämner {tool}, vars leverantör hör till koncernen {provider} utanför EU och EES (hemland: {country}), men "
                + "säger inget om överföringar.",
            "The notice names {tool}, whose provider belongs to the group {provider} from outside the EU and the EEA (home country: "
                + "{country}), but says nothing about transfers.",
            "Selvitä, siirtyykö tietoja EU:n ja ETA:n ulkopuolelle, vaikka sopimuskumppani olisi konsernin eurooppalainen yhtiö, ja kerro "
                + "kohdemaa ja siirron peruste tai se, ettei tietoja siirretä.",
            "Ta reda på om uppgifter överförs till länder utanför EU och EES, även om avtalsparten är koncernens europeiska bolag, och "
                + "ange landet och grunden för överföringen eller att ingen överföring sker.",
            "Find out whether data leave the EU and the EEA, even if the contracting party is the European company of the group, and "
                + "state the destination and the basis of the transfer, or that there is none."),
        ["RN4012"] = new(
            "Selosteessa mainitaan {tool} (tarjoaja {provider}), mutta ei kerrota, että tarjoaja voi olla tietojen yhteisrekisterinpitäjä.",
            "Beskrivningen nämner {tool} (leverantör {provider}) men säger inte att leverantören kan vara gemensamt personuppgiftsansvarig.",
            "The notice names {tool} (provider {provider}) but does not say that the provider may be a joint controller.",
            "Kerro, kumpi vastaa mistäkin, ja linkitä palvelun tarjoajan yhteisrekisterinpitoa koskeviin ehtoihin.",
            "Ange vem som svarar för vad och länka till leverantörens villkor för gemensamt personuppgiftsansvar.",
            "Say which of the two is responsible for what, and link to the provider's terms on joint controllership."),
        ["RN4013"] = new(
            "Viranomainen ei voi julkista valtaa käyttäessään perustaa siirtoa tähän poikkeukseen.",
            "En myndighet kan inte grunda en överföring på detta undantag när den utövar sina befogenheter.",
            "A public authority cannot rely on this derogation in the exercise of its public powers.",
            "Valitse muu peruste, esimerkiksi komission päätös tietosuojan riittävyydestä, asianmukaiset suojatoimet tai laissa tunnustettu yleinen etu.",
            "Välj en annan grund, till exempel ett beslut om adekvat skyddsnivå, lämpliga skyddsåtgärder eller ett i lag erkänt allmänintresse.",
            "Choose another basis, such as an adequacy decision, appropriate safeguards or a public interest recognised in law."),
        ["RN4014"] = new(
            "Siirto perustuu pakottavaan oikeutettuun etuun, mutta etua ei kerrota.",
            "Överföringen grundar sig på tvingande berättigade intressen, men intresset anges inte.",
            "The transfer is based on compelling legitimate interests, but the interest is not stated.",
            "Kerro rekisteröidyille siirrosta ja siitä, mikä pakottava etu sitä edellyttää.",
            "Informera de registrerade om överföringen och om vilket tvingande intresse som kräver den.",
            "Inform the data subjects of the transfer and of the compelling interest that requires it."),
        ["RN4015"] = new(
            "Siirto perustuu pakottavaan oikeutettuun etuun, mutta ei ole merkitty, milloin siitä on ilmoitettu valvontaviranomaiselle.",
            "Överföringen grundar sig på tvingande berättigade intressen, men det anges inte när tillsynsmyndigheten har underrättats.",
            "The transfer is based on compelling legitimate interests, but it is not recorded when the supervisory authority was informed.",
            "Ilmoita siirrosta tietosuojavaltuutetulle, merkitse päivä ja dokumentoi arvio suojatoimista.",
            "Underrätta dataombudsmannen om överföringen, anteckna dagen och dokumentera bedömningen av skyddsåtgärderna.",
            "Inform the supervisory authority of the transfer, record the day, and document the assessment of the safeguards."),
    };
}
