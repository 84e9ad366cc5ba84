using static RegisterNotice.TransferDerogation;
using static RegisterNotice.TransferSafeguard;

namespace RegisterNotice.Words.Phrases;

/// <summary>Transfers to third countries and international organisations (Articles 44-49).</summary>
internal static class TransferPhrases
{
    public static readonly Phrase Interest = new(
        "Pakottava oikeutettu etu",
        "Tvingande berättigat intresse",
        "Compelling legitimate interest");

    public static readonly Phrase AuthorityInformed = new(
        "Siirrosta on ilmoitettu valvontaviranomaiselle {date}.",
        "Tillsynsmyndigheten har underrättats om överföringen {date}.",
        "The supervisory authority was informed of the transfer on {date}.");

    public static readonly Phrase None = new(
        "Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.",
        "Uppgifter överförs inte till länder utanför EU eller EES.",
        "Data are not transferred outside the EU or the EEA.");

    public static readonly Phrase Some = new(
        "Tietoja siirretään EU:n tai ETA:n ulkopuolelle.",
        "Uppgifter överförs till länder utanför EU eller EES.",
        "Data are transferred outside the EU or the EEA.");

    /// <summary>Where nothing is transferred but for what follows.</summary>
    public static readonly Phrase NoneBut = new(
        "Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle muutoin kuin seuraavasti:",
        "Uppgifter överförs inte till länder utanför EU eller EES annat än enligt följande:",
        "Data are not transferred outside the EU or the EEA except as follows:");

    /// <summary>The same behind the notice's own sentence that nothing is transferred.</summary>
    public static readonly Phrase However = new(
        "Tietoja siirretään kuitenkin seuraavasti:",
        "Uppgifter överförs dock enligt följande:",
        "Data are, however, transferred as follows:");

    public static readonly Phrase Intro = new(
        "Tietoja siirretään EU:n tai ETA:n ulkopuolelle seuraavasti:",
        "Uppgifter överförs till länder utanför EU eller EES enligt följande:",
        "Data are transferred outside the EU or the EEA as follows:");

    /// <summary>Sentences without their full stop: the citation goes before it.</summary>
    public static readonly Dictionary<TransferSafeguard, Phrase> Sentences = new()
    {
        [AdequacyDecision] = new(
            "Siirto perustuu Euroopan komission päätökseen tietosuojan riittävyydestä",
            "Överföringen grundar sig på Europeiska kommissionens beslut om adekvat skyddsnivå",
            "The transfer is based on an adequacy decision of the European Commission"),
        [StandardContractualClauses] = new(
            "Siirto perustuu Euroopan komission vakiosopimuslausekkeisiin",
            "Överföringen grundar sig på Europeiska kommissionens standardavtalsklausuler",
            "The transfer is based on the standard contractual clauses of the European Commission"),
        [BindingCorporateRules] = new(
            "Siirto perustuu yritystä koskeviin sitoviin sääntöihin",
            "Överföringen grundar sig på bindande företagsbestämmelser",
            "The transfer is based on binding corporate rules"),
        [CodeOfConduct] = new(
            "Siirto perustuu hyväksyttyihin käytännesääntöihin",
            "Överföringen grundar sig på en godkänd uppförandekod",
            "The transfer is based on an approved code of conduct"),
        [Certification] = new(
            "Siirto perustuu hyväksyttyyn sertifiointimekanismiin",
            "Överföringen grundar sig på en godkänd certifieringsmekanism",
            "The transfer is based on an approved certification mechanism"),
        [LegallyBindingInstrument] = new(
            "Siirto perustuu viranomaisten tai julkisten elinten väliseen oikeudellisesti sitovaan välineeseen",
            "Överföringen grundar sig på ett rättsligt bindande instrument mellan offentliga myndigheter eller organ",
            "The transfer is based on a legally binding instrument between public authorities or bodies"),
        [AuthorityClauses] = new(
            "Siirto perustuu valvontaviranomaisen vahvistamiin vakiolausekkeisiin",
            "Överföringen grundar sig på standardiserade dataskyddsbestämmelser som en tillsynsmyndighet har antagit",
            "The transfer is based on standard clauses adopted by a supervisory authority"),
        [AuthorisedClauses] = new(
            "Siirto perustuu sopimuslausekkeisiin, joille valvontaviranomainen on antanut luvan",
            "Överföringen grundar sig på avtalsklausuler som tillsynsmyndigheten har gett tillstånd till",
            "The transfer is based on contractual clauses authorised by the supervisory authority"),
        [AdministrativeArrangement] = new(
            "Siirto perustuu hallinnollisiin järjestelyihin, joille valvontaviranomainen on antanut luvan",
            "Överföringen grundar sig på administrativa överenskommelser som tillsynsmyndigheten har gett tillstånd till",
            "The transfer is based on administrative arrangements authorised by the supervisory authority"),
        [Derogation] = new(
            "Siirto perustuu erityistilanteita koskevaan poikkeukseen",
            "Överföringen grundar sig på ett undantag i en särskild situation",
            "The transfer is based on a derogation for a specific situation"),
    };

    public static readonly Dictionary<TransferSafeguard, Phrase> Names = new()
    {
        [AdequacyDecision] = new("komission päätös tietosuojan riittävyydestä", "kommissionens beslut om adekvat skyddsnivå", "adequacy decision"),
        [StandardContractualClauses] = new("komission vakiosopimuslausekkeet", "kommissionens standardavtalsklausuler", "standard contractual clauses"),
        [BindingCorporateRules] = new("yritystä koskevat sitovat säännöt", "bindande företagsbestämmelser", "binding corporate rules"),
        [CodeOfConduct] = new("hyväksytyt käytännesäännöt", "godkänd uppförandekod", "approved code of conduct"),
        [Certification] = new("hyväksytty sertifiointimekanismi", "godkänd certifieringsmekanism", "approved certification mechanism"),
        [LegallyBindingInstrument] = new(
            "viranomaisten välinen oikeudellisesti sitova väline",
            "rättsligt bindande instrument mellan myndigheter",
            "legally binding instrument between public bodies"),
        [AuthorityClauses] = new(
            "valvontaviranomaisen vahvistamat vakiolausekkeet",
            "standardiserade dataskyddsbestämmelser antagna av en tillsynsmyndighet",
            "standard clauses adopted by a supervisory authority"),
        [AuthorisedClauses] = new(
            "valvontaviranomaisen sallimat sopimuslausekkeet",
            "avtalsklausuler med tillsynsmyndighetens tillstånd",
            "clauses authorised by the supervisory authority"),
        [AdministrativeArrangement] = new(
            "valvontaviranomaisen sallimat hallinnolliset järjestelyt",
            "administrativa överenskommelser med tillsynsmyndighetens tillstånd",
            "arrangements authorised by the supervisory authority"),
        [Derogation] = new("erityistilanteita koskeva poikkeus", "undantag i en särskild situation", "derogation for a specific situation"),
    };

    public static readonly Dictionary<TransferDerogation, Phrase> Derogations = new()
    {
        [ExplicitConsent] = new("nimenomainen suostumus", "uttryckligt samtycke", "explicit consent"),
        [ContractWithDataSubject] = new(
            "sinun ja rekisterinpitäjän välinen sopimus",
            "ett avtal mellan dig och den personuppgiftsansvarige",
            "a contract between you and the controller"),
        [ContractInDataSubjectsInterest] = new(
            "etusi mukainen sopimus toisen osapuolen kanssa",
            "ett avtal med en annan part i ditt intresse",
            "a contract with another party in your interest"),
        [PublicInterest] = new("tärkeä yleinen etu", "viktiga skäl som rör allmänintresset", "important reasons of public interest"),
        [LegalClaims] = new(
            "oikeusvaateen laatiminen, esittäminen tai puolustaminen",
            "fastställande, hävdande eller försvar av rättsliga anspråk",
            "the establishment, exercise or defence of legal claims"),
        [VitalInterests] = new("elintärkeät edut", "grundläggande intressen", "vital interests"),
        [PublicRegister] = new("julkinen rekisteri", "ett offentligt register", "a public register"),
        [CompellingLegitimateInterests] = new("pakottavat oikeutetut edut", "tvingande berättigade intressen", "compelling legitimate interests"),
    };

    /// <summary>Article 49(1), second subparagraph: a place that the notation of provisions has no sign for.</summary>
    public static readonly Phrase SecondSubparagraph = new(
        "tietosuoja-asetuksen 49 artiklan 1 kohdan toinen alakohta",
        "artikel 49.1 andra stycket i dataskyddsförordningen",
        "second subparagraph of Article 49(1) GDPR");

    public static readonly Phrase DerogationLabel = new("Poikkeus", "Undantag", "Derogation");

    /// <summary>A decision of the Commission by its number.</summary>
    public static readonly Phrase Decision = new("päätös {number}", "beslut {number}", "Decision {number}");

    public static readonly Phrase WithinScope = new(
        "Vastaanottaja kuuluu päätöksen soveltamisalaan.",
        "Mottagaren omfattas av beslutet.",
        "The recipient is covered by the decision.");

    public static readonly Phrase OutsideScope = new(
        "Vastaanottaja ei kuulu päätöksen soveltamisalaan.",
        "Mottagaren omfattas inte av beslutet.",
        "The recipient is not covered by the decision.");

    public static readonly Phrase Copy = new("Jäljennös suojatoimista", "Kopia av skyddsåtgärderna", "Copy of the safeguards");
    public static readonly Phrase Country = new("Maa tai järjestö", "Land eller organisation", "Country or organisation");
    public static readonly Phrase Countries = new("Maat tai järjestöt", "Länder eller organisationer", "Countries or organisations");
    public static readonly Phrase Basis = new("Siirtoperuste", "Grund för överföringen", "Basis of the transfer");

    public static readonly Phrase Regular = new("Tietoja siirretään säännönmukaisesti.", "Uppgifter överförs regelmässigt.", "Data are transferred regularly.");
    public static readonly Phrase NotRegular = new(
        "Tietoja ei siirretä säännönmukaisesti.",
        "Uppgifter överförs inte regelmässigt.",
        "Data are not transferred regularly.");
}
