namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Who gets data: disclosures, recipients, processors.</summary>
internal static class DisclosureWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Disclose, """
            fi: *luovut*, välitetään*, välitämme*, välittyvät*, välittyy*, välittää*, jaetaan, jaeta, jaamme, emme jaa, en jaa, ei jaa, eivät
                jaa, voimme jakaa*, saatamme jakaa*, voidaan jakaa*, saatetaan jakaa*, annetaan
            sv: utlämn*, lämnas ut*, lämnas inte, lämnar inte, lämnar bara ut*, lämnas bara ut*, lämnar endast ut*, lämnas endast ut*, lämnar vi
                ut*, lämnas aldrig, lämnas ej, lämnas i regel inte, lämnas i regel ut, lämnas som regel inte, lämnas som regel ut, lämnas i
                princip inte, lämnas i princip ut, lämnas normalt inte, lämnas normalt ut, lämnas vanligen inte, lämnas vanligen ut, lämnar
                aldrig, lämnar ej, lämna ut*, lämnar ut*, lämnas vidare*, lämnar vidare*, överlåt*,
                delas med*, delar med*, delar vi*, delar dina*, delar uppgift*, delar personuppg*,
                dela dina*, dela personuppg*, dela uppgift*, vidarebefordra*,
                förmedla*, överlämn*, lämnas till*
            en: disclos*, shared with*, share your*, share personal*, share data*, share the*, passed on*
            """)
        {
            Denied = Meaning.DiscloseDenied,
            Denials = """
                fi: Not > anna|anneta|antanut|annettu & *tieto*|*tiedot* unless pääsy*, suostum*, lupa*, lupaa*, jos, mikäli
                sv: lämnas inte|lämnar inte|lämnas ej|lämnar ej|lämnas aldrig|lämnar aldrig > ut|vidare
                """,
            Verbs = """
                fi: luovuttaa, välittää, jakaa
                sv: lämna lämnar lämnade lämnat ut, lämna lämnar lämnade lämnat vidare, överlåta överlåter överlät överlåtit, överlämna överlämnar överlämnade överlämnat
                sv: vidarebefordra vidarebefordrar vidarebefordrade vidarebefordrat, förmedla förmedlar förmedlade förmedlat, (dela delar delade delat)
                en: disclose disclosed, pass passed on, (share shared)
                """,
        },
        new(Meaning.Sell, """
            fi: myy, myydä*, myymme*, vuokra*
            sv: säljs*, säljer*, hyr ut*
            en: sell, sold, rent
            """)
        {
            Denied = Meaning.SellDenied,
            Verbs = """
                fi: myydä, vuokrata
                sv: sälja säljer sålde sålt, hyra hyr hyrde hyrt ut
                en: sell sold, rent rented
                """,
        },
        new(Meaning.HandOver, """
            fi: toimitamme*, toimitetaan*, toimittaa, lähetetään*, lähetämme*, annetaan, annamme, siirretään*, siirrämme*, siirtää, raportoidaan*
            sv: skickas*, skickar vi*, ges till*, meddelas*, överförs*, rapporteras*
            en: given to*, provided to*, sent to*, handed over*, released to*, passed to*, reported to*, transferred to*
            """),
        new(Meaning.Recipient, """
            fi: vastaanottaj*, osapuolille*, tahoille*, yrityksille*, yhtiöille*, viranomaisille*, kumppaneille*, palveluntarjoajille*,
                toimittajille*, liikkeelle*, jäsenille*
            sv: mottagar*, till
            en: recipient*
            """),
        new(Meaning.OnBehalf, """
            fi: lukuun*, toimeksiannosta*, puolesta, puolestamme*, toimesta*, ohjeistuksemme*, ohjeiden mukai*
            sv: för vår räkning*, på uppdrag*
            en: on behalf*, on our behalf*
            """),
        new(Meaning.OnBehalfOfCustomers, """
            fi: asiak*|toimeksiantaj*|tilaajan|tilaajien|rekisterinpitäj*|muiden & lukuun|puolesta|toimeksiannosta*
            sv: kund*|uppdragsgiv*|beställar*|personuppgiftsansv*|andras & räkning|på uppdrag*
            en: customer*|client*|controllers|other controller* & on behalf*
            """),
        new(Meaning.Authority, """
            fi: viranomai*, poliisi*, verohallin*, verottaj*, ulosot*
            sv: myndighet*, polis, polisen*, skatteförvalt*
            en: authorit*, police*, tax administration*
            """),
        new(Meaning.LawRequires, """
            fi: lain edellyt*, laki edellyt*, laki niin*, lain niin*, laki vaati*, laki velvo*, lain velvo*, lainsäädän*, lakisäätei*, lakiin
                perust*, lain sallim*, lain vaatim*, lain nojal*, lain mukai*, laissa sääd*
            sv: lag kräver*, lagen kräver*, lagen så kräver*, lagstift*, enligt lag*, lagstadga*
            en: law requires*, required by law*, by law*, legislation*, legal obligation*, statutory requirement*
            """),
        new(Meaning.InternalUse, """
            fi: omaan, omassa, sisäis*, sisällä*, konsernin sisä*
            sv: intern*, egen, eget
            en: within the organi*, internal*
            """),
        new(Meaning.Publish, """
            fi: julkais*, julkis*
            sv: publicer*
            en: publish*
            """)
        {
            Denied = Meaning.PublishDenied,
            Verbs = """
                fi: julkaista
                sv: publicera publicerar publicerade publicerat
                en: publish published
                """,
        },
        new(Meaning.SeeData, """
            fi: nähtävil*, nähtäviss*, nähdä*, tutustua*, näkyvissä*, näkyvillä*, näkyy*, näkyvät*, pääsy
            sv: ta del av*, synlig*, se uppgift*
            en: visible*, view
            """),
        new(Meaning.Outsource, """
            fi: ulkoist*, alihankk*, alihankin*
            sv: underleverant*
            en: outsourc*, subcontract*, sub processor*
            """),
        new(Meaning.ThirdParty, """
            fi: kolmannen osapuol*, kolmansien osapuol*, kolmansille osapuol*, kolmas osapuol*
            sv: tredje part*
            en: third part*
            """),
        new(Meaning.Partner, """
            fi: *kumppan*, yhteistyötaho*
            sv: samarbetspart*
            en: partner*
            """),
        new(Meaning.Processor, """
            fi: palveluntarjoaj*, palveluntuottaj*, palvelun ylläpi*, palvelua ylläpi*, ylläpitäjäl*, käsittelijä*, tietojenkäsittelij*,
                toimittaja*, tilitoimisto*, kirjanpitäjä*
            sv: tjänsteleverant*, tjänsteproduc*, personuppgiftsbiträd*, leverantör*
            en: providers*, service provider*, processor*
            """),
        new(Meaning.UnnamedRecipient, """
            fi: yhteistyökumppan*, yhteistyötaho*, kumppan*, kolmansi*, kolmas osapuol*, kolmannet osapuol*, kolmannelle osapuol*, kolmannen
                osapuol*, alihankki*, palveluntarjoaj*, palveluntuottaj*, palvelun tuottaj*, ulkopuolisi*, ulkopuoliset*, muille taho*, muut
                taho*, muille yrityksille*, valitsemamme* unless *kuljet*, *logisti*, *toimituspalv*, *maksu*, *laskut*, *perin*, *kirjanpi*,
                *tilitoimi*, *tilintarkast*, *posti*, *uutiskirj*, *palvelin*, *it palvel*, *pilvipalv*, *verkkokauppa alust*, *vakuutu*,
                *pankki*, ei luovut*, emme luovut*
            sv: samarbetspartner*, partnerna*, partnerför*, tredje part*, tredje man*, tredjepart*, utomstående*, underleverantör*,
                tjänsteleverantör*, tjänsteproducent*, externa aktör*, andra företag* unless *transport*, *betal*, *fakturer*, *inkasso*,
                *bokför*, *redovisning*, *nyhetsbrev*, *server*, *it tjänst*, *molntjänst*, *försäkring*, lämnas inte*, lämnar inte*, inte ut
            en: partner, partners, third part*, service provider*, subcontractor*, external part*, other companies*, other parties* unless
                carrier*, deliver*, courier*, payment*, invoic*, debt collect*, account*, newsletter*, hosting*, it service*, insur*, not
                disclose*, not share*
            """),
        new(Meaning.DisclosureDenied, """
            fi: luovutetaan vain lak*, luovutetaan vain lain*, luovutetaan ainoastaan lak*, luovutetaan ainoastaan lain*, luovutetaan vain
                luva*, luovutetaan vain suostumu*, luovutetaan vain asiakkaan suostumu*, luovutetaan vain rekisteröidyn suostumu*, luovutetaan
                ainoastaan suostumu*
            fi: Not > luovuta|luovuteta|luovuttaa|luovutettu|luovuttaneet|välitä|välitetä|jaa|jaeta|anna|anneta & ulkopuolis*|kolman*|sivullis*|eteenpäin*|kenelle*,
                emme luovuta tietoja* unless lukuun
                ottamatta*, lukuunottamatta*, paitsi*, muutoin kuin*, muuten kuin*, muuhun kuin*, muille kuin*, muihin*, säännönmukai*, ilman*,
                *markkinoin*, *mainon*, alla, seuraav*
            sv: utlämnas endast med stöd av lag*, lämnas endast ut med stöd av lag*, lämnas endast ut med samtycke*
            sv: lämnas inte ut*|lämnar inte ut*|lämnar vi inte ut*|lämnas aldrig ut*|lämnar aldrig ut*|lämnas ej ut* & utomstående*|tredje*,
                utlämnas|överlämnas|överlåts > NotBehind & utomstående*|tredje*, Not > utlämnas|lämnats ut|lämnas ut & utomstående*|tredje* unless utom, förutom*, andra än*, utan, marknadsför*
            en: disclosed only where the law*, disclosed only by law*, disclosed only with*
            en: Not > disclosed|disclose|shared|share|passed on & third*|outsider*, never disclose* unless except*, other than*, unless*, without*,
                marketing*, following*, below*
            """),
        new(Meaning.DisclosureAffirmed, """
            fi: luovutamme*|välitämme* & tieto*|tiedot*|*tietoja*, luovutetaan säännönmukaisesti*, välitetään*|luovutetaan* &
                yhteistyökump*|kumppan* unless viranomai*, ei luovut*, emme luovut*, lain, laki, lakisäätei*, *suostumu*, emme*
            sv: vi lämnar ut*|lämnas regelmässigt ut*|uppgifter lämnas ut till*|vi överlåter* unless myndighet*, enligt lag*, samtyck*, inte*
            en: we disclose*|we share*|are regularly disclosed*|are shared with* unless authorit*, never*, required by law*, consent*, not
            """),
        new(Meaning.PersonnelOnly, """
            fi: vain*|ainoastaan* & *työntekij*|henkilökun*|henkilöst*|palveluksessa* unless lukuun*, *alihankki*, *palveluntarjo*,
                yhteistyökump*, *käsittelij*, toimeksian*, muilla*, kumppan*, palveluntuott*
            sv: endast*|bara* & anställd*|personal|personalen* unless underleverant*, biträde*, tjänsteleverant*
            en: only* & employee*|staff*|personnel* unless processor*, subcontract*, service provider*, partner*
            """),
        new(Meaning.OutsideMaintenance, """
            fi: ylläpitä*|ylläpid* & kolma*|ulkopuolis*|ulkoist*, *alihankkij*, ulkoistaa*, ulkoistet*, ulkoistam*, henkilötietojen käsittelij*
                & lukuun*, palveluntarjoaj* & palvelimi*|palvelim*|ylläpit*
            sv: underleverantör*, personuppgiftsbiträde*, driftleverantör*, tjänsteleverantör* & system*
            en: subcontractor*, on our behalf*, outsourc*, hosting provider*, service provider* & system*
            """),
    ];
}
