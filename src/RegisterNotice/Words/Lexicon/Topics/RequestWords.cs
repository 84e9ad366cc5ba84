namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>How rights are used, what may be demanded for it, and what it costs.</summary>
internal static class RequestWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Request, """
            fi: pyyn*, pyyt*, pyydä*, vaatimu*
            sv: begära*, förfrågan*
            en: request*, enquir*
            """),
        new(Meaning.InWriting, """
            fi: kirjallis*, kirjallinen*
            sv: skriftlig*
            en: in writing*, written*
            """),
        new(Meaning.Signed, """
            fi: *allekirjoit*, omakätisesti*
            sv: undertecknad*, underteckna*, egenhändigt*
            en: signed*, signature*
            """),
        new(Meaning.InPerson, """
            fi: henkilökohtaisella käynn*, paikan päällä*, käymällä*, asioimalla*, henkilökohtaisesti rekist*, henkilökohtaisesti yh*,
                henkilökohtaisesti toim*, henkilökohtaisesti paik*, henkilökohtaisesti as*
            sv: personligen*, personligt besök*
            en: in person*
            """),
        new(Meaning.SignatureDemanded, """
            all: Signed & Request|*pyyn*|*pyyt*|begär*|Check|Access|ContactWord|Form|InWriting|Should, omakätisesti*, egenhändigt*, sign the* & request*
                 unless ei tarvitse*, ei edellyt*, ei vaadi*, ei tarvita*, voit myös*, voi myös*, tai sähköposti*, tai kirjautu*,
                 behöver inte*, krävs inte*, eller per e*, not required*, need not*, or by e*
            """),
        new(Meaning.PresenceDemanded, """
            fi: henkilökohtaisesti*|paikan päällä* & luona*|*pyyn*|käym*, henkilökohtaisesti*|paikan päällä* & Only|Should
                unless ei tarvitse*, ei edellyt*, ei vaadi*, voit myös*, voi myös*, tai sähköposti*, tai kirjautu*, sähköpostitse*
            sv: personligen* & begär*|Only|Should unless behöver inte*, krävs inte*, eller per e*
            en: in person* & request*|Only|Should unless not required*, need not*, or by e*
            """),
        new(Meaning.ProveIdentity, """
            fi: henkilöllisyy*, todista henkilö*, tunnistaminen*, tunnistaa pyyn*, todentaa*, varmistaa pyyn*, henkilötodis*
            sv: identitet*, identifiera*, legitimera*, legitimation*
            en: identity*, identification*
            """),
        new(Meaning.IdentityCode, """
            fi: henkilötunnu*, sosiaaliturvatun*, henkilöturvatun*, hetu, hetun, hetua
            sv: personbeteckning*, personnummer*
            en: personal identity code*, personal identity number*, personal identification number*, social security number*
            """),
        new(Meaning.ProofByIdentityCode, """
            fi: henkilötunnu* & tunnist*|henkilöllisy*|varmist*|todenn*|todist*|ilmoitettava*|mainittava*
                unless vahva*, pankkitunnu*, mobiilivarmen*, henkilökort*, passi*, ajokort*, henkilöllisyystodist*, ei henkilötunnu*, kirjautu*,
                allekirjoit*, pelkä*, ei käytetä*, ei kerät*, ei pyyd*, emme*, älä*
            all: IdentityCode & Request|begär*|must|ProveIdentity|identifier*|styrk*|verif*|identif*
                 unless vahva*, pankkitunnu*, mobiilivarmen*, henkilökort*, passi*, ajokort*, henkilöllisyystodist*, ei henkilötunnu*, kirjautu*,
                 allekirjoit*, pelkä*, ei käytetä*, ei kerät*, ei pyyd*, ei tarvi*, emme*, älä*, stark*, bank*, körkort*, identitetsbevis*, inte*,
                 strong*, passport*, licence*, identity card*, identity document*, not
            """),
        new(Meaning.Reasoned, """
            fi: perustella*, perusteltu*, perustele*, yksilöidä tarkasti*, perustelut*
            sv: motivera*, motivering*
            en: state the reasons*, justif*
            """),
        new(Meaning.OncePerYear, """
            fi: kerran vuode*, kerran vuosi*, kerran kalenterivuo*, vuodessa maksut*
            sv: en gång per år*, en gång om året*, en gång i året*
            en: once a year*, once per year*, once every*
            """),
        new(Meaning.OncePerHalfYear, """
            fi: kerran puolessa vuodessa*, puolivuosittain*
            sv: en gång per halvår*, en gång i halvåret*
            en: once every six months*, twice a year*
            """),
        new(Meaning.FrequencyLimit, """
            all: OncePerYear|OncePerHalfYear|enintään kerran*|korkeintaan kerran*|högst en gång*|no more than once* &
                 *pyy*|*tarkast*|*tarkist*|begär*|request*|Right|Access unless maksut*, ilmais*, maksu*, veloit*, peritään*, rekisteri tark*,
                 rekisteriä tark*, tiedot tarkistetaan*, kostnadsfri*, avgift*, gratis*, free*, charge*, fee, fees
            """),
        new(Meaning.FreeOfCharge, """
            fi: maksut*, veloituks*, ilmaiseksi*, ilmaista*, kuluitta*, korvauksetta*
            sv: avgiftsfri*, gratis*, kostnadsfri*
            en: free of charge*, without charge*
            """),
        new(Meaning.NoFee, """
            fi: maksut*, ilmai*, veloitukset*, ei peri*, emme peri*, ei maksa*, kohtuutto*, perusteetto*, lisäjälj*, useamm*, useampi*
            sv: kostnadsfri*, avgiftsfri*, gratis*, ingen avgift*, utan avgift*, orimlig*, ogrundad*, ytterligare kop*
            en: free*, no fee*, no charge*, not charge*, without charge*, excessive*, unfounded*, further cop*, additional cop*
            """),
        new(Meaning.Charge, "")
        {
            Denied = Meaning.ChargeDenied,
            Verbs = """
                fi: periä, veloittaa
                sv: ta tar tog tagit ut, debitera debiterar debiterade debiterat
                en: charge charged
                """,
        },
        new(Meaning.Fee, """
            fi: periä maksu*, perii maksu*, maksu peri*, peritään*, veloittaa*, maksua vastaan*, kohtuullisen maksun*, kohtuullinen maksu*
            sv: avgift*
            en: reasonable fee*, charge a fee*, fee
            """),
        new(Meaning.FeeCharged, """
            fi: Charge & maksu*|kulu*|euro*, veloitamme*|veloitetaan*, euroa*|maksullis* & *pyyn*|*tarkast*, käsittelymaksu*|käsittelykulu*
                unless ei peri*, emme peri*, ei veloit*, emme veloit*, *perusteetto*, kohtuutto*, maksut*, ilmais*, lisäjälj*, useamp*
            sv: vi tar ut*|tas ut* & avgift*, debiter*|euro* & begär*, behandlingsavgift*
                unless ogrund*, orimlig*, kostnadsfri*, avgiftsfri*, ingen avgift*, ytterligare*
            en: we charge*|is charged*|will be charged*|subject to a fee*|processing fee*|handling fee*
                unless unfounded*, excessive*, free of*, no fee*, further cop*, not charge*
            all: OncePerYear & FreeOfCharge|ilmai*|free*, Fee & !NoFee
            """),
        new(Meaning.WithinTime, """
            fi: kuluessa*, sisällä pyyn*, viimeistään*, määräajassa*, säädetyssä ajassa*
            sv: inom, senast*
            en: within*, at the latest*
            """),
        new(Meaning.GdprTime, """
            fi: säädetyssä ajassa*, asetuksessa säädet*
            sv: inom den tid*, tidsfrist*
            en: statutory time*
            """),
        new(Meaning.AnswerVerb, """
            fi: vastaa, vastaamme*, vastataan*, toteuttaa*, toteutetaan*, toteutamme*, käsitellään pyyn*, käsittelemme pyyn*
            sv: svarar*, besvarar*, besvaras*, uppfyller*
            en: respond*, reply*, answer*, fulfil*
            """),
        new(Meaning.ResponseTime, """
            fi: kuukauden kulue*, kuukauden sisäl*, kuukauden aikana*, yhden kuukauden*, kuukaudessa*, 30 päivän*, 30 vuorokau*, 30 vrk*,
                14 päivän*, kahden viikon*, viikon kulue*, ilman aiheetonta viivytystä*
            sv: inom en månad*, inom 30 dagar*, inom en månads*, utan onödigt dröjsmål*
            en: within one month*, within a month*, within 30 days*, one month of*, without undue delay*
            all: WithinTime|AnswerVerb & MonthPeriod unless Keep, Remove
            """),
        new(Meaning.ResponseTimeTooLong, """
            fi: kahden kuukauden*|kolmen kuukauden*|kuuden kuukauden*|60 päivän*|90 päivän* & vasta*|*pyy* unless monimutk*, jatk*, pident*,
                lisäai*, määrä*, säilyt*, poiste*
            sv: två månader*|tre månader*|60 dagar*|90 dagar* & svar*|besvar* unless komplic*, förläng*, ytterligare*, antal*, bevara*, lagra*
            en: two months*|three months*|60 days*|90 days* & reply*|respon*|answer* unless complex*, exten*, further*, number*, kept*, retain*
            """),
        new(Meaning.SelfService, """
            fi: omat tiedot*, omilla sivu*, oma tili*, omalle käyttäjätil*, omalla käyttäjätil*, asiakastilin*, käyttäjätilin*,
                käyttäjätilille*, kirjautumalla*, kirjautuneena*, itse muokata*, itse päivittää*, voi päivittää*, voi korjata*, voit korjata*,
                voi itse*, verkkopalvelus*
            sv: mitt konto*, mina uppgifter*, logga in*, genom att logga*
            en: in your account*, account settings*, log in*, logging in*
            """),
        new(Meaning.Form, """
            fi: lomakke*, lomake*
            sv: blankett*, formulär*
            en: form
            """),
        new(Meaning.ByPost, """
            fi: postitse*, postilla*, kirjeitse*, kirjeellä*, postiosoit*, mainittuun osoit*
            sv: per post*, med post*, brev*
            en: by post*, by mail*, letter*
            """),
        new(Meaning.ByEmail, """
            fi: sähköpost*, sähköisesti*
            sv: e post*, epost*
            en: e mail*, email*
            """),
        new(Meaning.ElectronicRequest, """
            fi: sähköpost*, sähköise*, verkkolomak*, kirjautumalla*, kirjautumis*, omat tiedot*, oma tili*, asiakastil*, puhelim*
            sv: per e post*, via e post*, e post*, webbformulär*, logga in*, telefon*
            en: e mail*, email*, online*, log in*, by phone*
            """),
    ];
}
