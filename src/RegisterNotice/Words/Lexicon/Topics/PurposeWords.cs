namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>What data are used for.</summary>
internal static class PurposeWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.PurposeWord, """
            fi: *tarkoitu*, käytetään*, käytämme*, käsitellään*, käsittelemme*, kerätään*, varten*
            sv: ändamål*, syfte*, används*, använder*, behandlas*
            en: purpose*, used for*, used to*, processed for*, we use*
            """),
        new(Meaning.PurposeNoun, """
            fi: *tarkoitu*
            """),
        new(Meaning.InOrderTo, """
            fi: varten*
            """),
        new(Meaning.OtherPurposes, """
            fi: muihin tarkoituksiin*, muuhun tarkoitukseen*, mihinkään tarkoitukseen*, muita tarkoituksia*
            sv: andra ändamål*, något ändamål*
            en: other purposes*, any purpose*
            """),
        new(Meaning.VaguePurpose, """
            fi: muiden* & toimenpite*, muihin* & toimenpite*, muut* & toimenpite*, muu vastaava tarkoitu*, muihin vastaaviin tarkoitu*, muut
                vastaavat tarkoitu*, muihin tarkoituksiin*, liiketoiminnan kehittä*, liiketoiminnan* & suunnittelu*, toiminnan kehittämi*,
                palvelun kehittä*, palvelujen kehittä*, palveluiden kehittä*, palvelumme kehittä*, raportoin*, ja analysoin*, analysointiin*,
                tarvittaviin tarkoitu*, muihin tarpeisiin*
            sv: utveckling av verksamhet*, utveckla verksamhet*, utveckling av tjänst*, andra ändamål*, övriga ändamål*, övriga åtgärder*, andra
                åtgärder*, liknande ändamål*
            en: development of business*, business development*, other purposes*, other measures*, similar purposes*, improve our service*,
                develop our service*
            """),
        new(Meaning.Orders, """
            fi: tilau*, varau*, osto*
            sv: beställ*, bokning*, köp*
            en: order*, booking*, purchas*
            """),
        new(Meaning.Delivery, """
            fi: toimitus*, toimituks*, toimittami*, kuljetu*
            sv: leverans*, leverer*, frakt*
            en: deliver*, shipping*
            """),
        new(Meaning.Invoicing, """
            fi: laskut*, lasku, laskun*, maksu*, maksami*
            sv: faktur*, betaln*
            en: invoic*, billing*, payment*
            """),
        new(Meaning.DebtCollection, """
            fi: perintä*, perinnä*, saatav*
            sv: indrivn*, inkasso*
            en: debt collect*, collection of debts*
            """),
        new(Meaning.Credit, """
            fi: luottotie*, luottokelp*, luottopäät*
            sv: kreditupp*, kreditvärd*
            en: credit rating*, creditworth*
            """),
        new(Meaning.CustomerRelationship, """
            fi: asiakassuhte*, asiakassuhd*, asiakkuu*
            sv: kundrelation*, kundförhåll*
            en: customer relation*
            """),
        new(Meaning.CustomerService, """
            fi: asiakaspalv*, yhteydenot*, tuki, tukipalv*
            sv: kundtjänst*, kundservice*, kontaktförfråg*
            en: customer service*, customer support*
            """),
        new(Meaning.Communication, """
            fi: tiedott*, viestin*, yhteydenpi*
            sv: kommunik*, information till*, kontakthåll*
            en: communicat*
            """),
        new(Meaning.Remarketing, """
            fi: uudelleenmarkk*, jälleenmarkk*, uudelleenkohd*, kohdennettu*, kohdentami*
            sv: återmarknad*, riktad*
            en: remarketing*, retarget*, targeted*
            """),
        new(Meaning.Analytics, """
            fi: *analytiik*, analysoi*, kävijäseur*, kävijäliik*, kävijämäär*, käytön seuran*, käytön & seuran*, käytön & seuraami*, sivusto* & seuran*,
                sivusto* & seuraami*, verkkosivu* & seuran*, verkkosivu* & seuraami*
            sv: analys*, uppföljning*
            en: analytic*
            """),
        new(Meaning.Statistics, """
            fi: tilasto*, raportoin*
            sv: statistik*
            en: statistic*, reporting*
            """),
        new(Meaning.MarketResearch, """
            fi: markkinatutkim*, mielipide*, asiakastyytyväis*, kysely*
            sv: marknadsundersök*, opinionsundersök*, enkät*
            en: market research*, survey*
            """),
        new(Meaning.Competition, """
            fi: arvonn*, arvont*, arpajai*, kilpailu, kilpailun, kilpailua, kilpailuun, kilpailussa, *kilpailuvasta*, *kilpailuihin*, *kilpailut*, *kilpailuje*
            sv: utlottn*, tävling*, lotteri*
            en: competition*, prize draw*, lotter*, raffle*
            """),
        new(Meaning.Development, """
            fi: kehittä*, kehitty*, palvelu* & suunnittelu*, tuottei* & suunnittelu*, liiketoimin* & suunnittelu*
            sv: utveckl*, planering*
            en: develop*, improv*
            """),
        new(Meaning.Recruitment, """
            fi: rekryto*, työnhak*, työhake*, hakijo*
            sv: rekryter*, arbetssök*
            en: recruit*, job applic*
            """),
        new(Meaning.Employment, """
            fi: työsuhte*, palkan*, palkka*, työntekij*, henkilöstöhall*
            sv: anställning*, lönebetal*
            en: employment*, payroll*
            """),
        new(Meaning.Membership, """
            fi: jäsen*
            sv: medlem*
            en: member*
            """),
        new(Meaning.Event, """
            fi: tapahtum*, tilaisuu*
            sv: evenemang*
            en: event*
            """),
        new(Meaning.Education, """
            fi: opetu*, koulutu*, kurss*, opiske*
            sv: undervisn*, utbildn*, kurs*
            en: education*, teaching*, course*
            """),
        new(Meaning.HealthCare, """
            fi: hoito* & !asiakkuu*|asiakassuh*|jäsen*|*asioiden, hoidon* & !asiakkuu*|asiakassuh*|jäsen*|*asioiden, potila*, terveydenhuol*,
                sosiaalihuol*
            sv: vård*, patient*, hälso*
            en: health care*, treatment*
            """),
        new(Meaning.Camera, """
            fi: kameravalv*, valvontakam*, tallentava*
            sv: kamerabevak*, övervakningskam*
            en: camera surveil*, cctv*
            """),
        new(Meaning.AccessToPremises, """
            fi: kulunvalvon*, kulkuoikeu*
            sv: passerkontroll*
            en: access control*
            """),
        new(Meaning.CallRecording, """
            fi: puhelutallen*, nauhoit*, puheluiden tallen*
            sv: samtalsinspel*, inspelning av samtal*
            en: call record*
            """),
        new(Meaning.InformationSecurity, """
            fi: tietoturva*, väärinkäyt*, häiriötilan*, petoks*, turvallisuu*
            sv: datasäkerhet*, missbruk*, bedräger*
            en: information security*, misuse*, fraud*
            """),
        new(Meaning.Archiving, """
            fi: arkistoin*
            sv: arkivering*
            en: archiving*
            """),
    ];
}
