namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>The rights of people.</summary>
internal static class RightWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Right, """
            fi: oikeutta*, oikeuden, oikeudet*, oikeuksi*, oikeute*, oikeudesta*, *oikeus, mahdollisuus*, voi pyytää*, voit pyytää*, voi myös
                pyytää*, voit myös pyytää*, voi myös vaatia*, voit myös vaatia*, voi lisäksi pyytää*, voit lisäksi pyytää*, voi vaatia*, voit
                vaatia*, voidaan vaatia*, voidaan myös vaatia*, voi tarkast*, voit tarkast*, voi tarkist*, voit tarkist*,
                voi milloin tahansa*, voit milloin tahansa*, voi koska
                tahansa*, voi kieltää*, voit kieltää*, voi korjata*, voit korjata*, voi itse korjata*, voit itse korjata*, voi oikaista*, voit
                oikaista*, voi poistaa*, voit poistaa*, voi muuttaa*, voit muuttaa*
            sv: rätt, rätten*, rättighet*, kan be, kan begära*, kan när som helst*, kan kräva*
            en: right, rights*, entitled*, may request*, can request*, can ask*
            """),
        new(Meaning.HasRight, """
            fi: on oikeus*, on myös oikeus*, on lisäksi oikeus*, on halutessaan oikeus*, onoikeus*
            sv: har rätt*, har även rätt*, har också rätt*, har dessutom rätt*
            en: has the right*, have the right*, has a right*, have a right*, also have the right*, is entitled*, are entitled*
            """),
        new(Meaning.Access, """
            fi: tietoonsa mitä*, tietoja siitä*, tietoa sinusta*, tietoa itsestä*, tietoa siitä*, saada tietoa*, sinusta tallennetut tiedot*,
                nähtäville*, nähtäväksi*, tietää mitä*, *tarkastusoikeu*, *tarkistusoikeu*, pääsy, pääsyä, tarkastaa, tarkistaa, tarkastamaan*,
                tarkastamista*, tarkistamista*, tarkastuspyyn*, tarkistuspyyn*, tutustua, nähdä, tarkastaminen*, saada tietää*, saada tieto,
                saada tietoja*, saada tietoo*, saada informaatio*, saada vahvist*, saada pääsy*, saada jäljennö*, tietojen tarkast*
            sv: veta vilka*, insyn*, åtkomst*, tillgång*, granska, granskas*, kontrollera*, få veta*, ta del av*, få information*
            en: copy of your*, copy of the data*, copy of personal data*, request information*, information about the data*, verify, check the
                data*, check your*, check what*, check which*, access, inspect*, obtain personal data*, obtain your data*, obtain confirmation*,
                obtain a copy*, to know what*
            """),
        new(Meaning.Check, """
            fi: tarkast*, tarkist*
            sv: granska*, kontrollera*
            en: check*
            """),
        new(Meaning.Rectify, """
            fi: muuttaa tie*, muuttaa tai poistaa*, muuttaa ja poistaa*, muuttaa itse*, muuttaa omia*, muuttaa virhe*, korja*, oikais*,
                täydent*, päivit*
            sv: rätta*, rättelse*, korriger*, uppdater*, komplettera*
            en: rectif*, correct*, complet*, update*
            """),
        new(Meaning.Erase, """
            fi: poista*, poistet*, poisto*, unohde*, hävittämi*
            sv: bli borttag*, borttagen*, avför*, radera*, radering*, bli bortglömd*, bli glömd*, ta bort*
            en: removal of*, erasure*, erase*, delet*, forgotten*, remove*
            """),
        new(Meaning.Restrict, """
            fi: rajoitam*, rajoitt*, rajoitus*, rajoitet*, rajata
            sv: begräns*
            en: limiting*, limitation of*, limit process*, limit the process*, limit the use*, restrict*
            """),
        new(Meaning.Object, """
            fi: vastusta*
            sv: invänd*, motsätta*
            en: protest, oppose*, objecting*, object, objection*
            """),
        new(Meaning.Forbid, """
            fi: kieltä*, kiellon*, kiellä*, kiellot*, *kielto*
            sv: förbjud*, förbud*, neka, avböja*
            en: prohibit*, opt out*, refuse*, decline*, unsubscribe*
            """),
        new(Meaning.Portability, """
            fi: siirtää tie*, tietojen siirtämi*, siirtää toise*, siirretyksi*, *tietojen siirrettävyy*, siirrettävyyteen*, tietojesi siirtoa*,
                tietojensa siirtoa*, toiselle rekisterinpit*, järjestelmästä toise*, siirtää henkilötie*, siirto oikeu*, saada siirret*,
                koneluet*, siirtoa järjestelm*, saada tiedot siirret*, siirtämiseen järjestelm*
            sv: mellan system*, dataportab*, överföra uppgift*, flytta uppgift*, maskinläs*, till en annan personuppgifts*, till en annan
                register*
            en: moved from one system*, system to another*, portab*, machine readable*, another controller*
            """),
        new(Meaning.WithdrawConsent, """
            fi: peruu*, perut*, perua suostumu*, perumi*, poistaa suostumu*
            sv: återkalla*, återta*, dra tillbaka*, dras tillbaka*, drar tillbaka*, dragits tillbaka*
            en: withdraw*, revoke*, cancel the consent*, cancel your consent*, cancelling consent*
            """),
        new(Meaning.Complain, """
            fi: valit*, kannella*, kantel*, saattaa asia*, asian saattami*
            sv: klagomål*, klaga, anföra besvär*, besvär*, bedöma om*
            en: complain*, lodge*
            """),
        new(Meaning.SupervisoryAuthority, """
            fi: tietosuojavaltuut*, *valvontaviranomai*, tietosuojaviranomai*
            sv: dataombudsman*, tillsynsmyndighet*, dataskyddsmyndighet*, integritetsskyddsmynd*
            en: supervisory authorit*, data protection ombud*, data protection authorit*
            """),
        new(Meaning.OverridingGround, """
            fi: *syrjäyttää*, olla poistamatta*
            """),
        new(Meaning.RightDisapplied, """
            fi: oikeutta ei sovelleta tähän käsittel*, oikeus ei koske tätä käsittel*, oikeutta ei ole tässä käsittel*
            sv: rättighet gäller inte vid den här behandl*, rättigheten gäller inte vid den här behandl*, rättigheten gäller inte denna
                behandl*, rätten gäller inte denna behandl*, rättigheten tillämpas inte på denna behandl*
            en: right does not apply to this process*, right is not available for this process*
            """),
        new(Meaning.RightRestricted, """
            fi: oikeutta on rajoitettu, oikeuteen kohdistuu rajoitus*, oikeutta on lailla rajoitettu, oikeutta on rajoitettu lai*
            sv: rätten är begränsad*, rättigheten är begränsad*, rätten omfattas av en begränsning*, rätten har begränsats*
            en: right is restricted, right is subject to a restriction*, right is limited by law, right has been restricted*
            """),
        new(Meaning.ExemptionFromInforming, """
            fi: poikkeu* & *informoin*|*informoi*|*informointivelvollisuu*
            sv: undantag* & *informera*|informationsskyldighet*|*informationsplikt*
            en: exempt*|exception* & informing*|duty to inform*|obligation to inform*
            """),
        new(Meaning.LimitOfRight, """
            fi: mikäli tietojen*, olla poistamatta*, ei voida poistaa*, kieltäytyä pyynnön*, vain jos*
            """),
        new(Meaning.ByRemoving, """
            fi: *poistamalla*
            """),
        new(Meaning.RightNarrowed, """
            fi: tai muu oikeus*, tai muusta syystä*, tai muun syyn*, muu perusteltu syy*, muusta perustellusta syystä*, oman harkin*,
                harkintamme muka*, harkintansa muka*, harkinnan muka*, vain rekisteröityn*|ainoastaan rekisteröityn*|vain jäsenil* & oikeus*,
                vain jos tiedo* & virheelli*, ainoastaan virheelli*|vain virheelli* & poist*
            fi: pitää perustel*|tulee perustel*|täytyy perustel*|on perusteltava*|perusteltu pyyntö*|perustellun pyyn*|perusteltua pyyn*,
                perustella*|painavasta syystä* & *pyyn* unless *vastusta*, kieltäyty*, rekisterinpitäjä perustel*, perustelemme*
            sv: eller annan rätt*, eller av annan orsak*, enligt vårt gottfinnande*, enligt vår bedömning*, efter eget gottfinnande*, måste
                motivera*|ska motivera* & begär*, motiverad begäran*, endast registrerade kunder*, endast felaktiga uppgifter*
            en: or another right*, or other right*, or for another reason*, at our discretion*, at our sole discretion*, must give reasons*,
                must be justified*, reasoned request*, only registered customers*, only incorrect data*
            """),
        new(Meaning.KnownLimitation, """
            fi: laki, lain, laissa*, lakis*, lainsää*, lainvast*, lakia, kirjanpi*, velvoit*, velvollisuu*, säädet*, säädö*, asetuks*,
                oikeusvaat*, oikeudelli*, vaatee*, vaatei*, muiden oikeu*, toisen oikeu*, yleistä etua*, yleisen edun*, julkis*, viranom*,
                tutkimu*, tilasto*, arkisto*, sananvap*, tarpeen*, tarpeelli*, tarvita*, välttämät*, paikkansapi*, huomattavan tärk*, pakottav*,
                kohtuutto*, perusteetto*, tunnist*, suostumu*, sopimu*, turvallisu*, rikos*, vakavaa vaaraa*, terveyd*, monimutk*, pyyntöjen
                määr*, jatka*, automaatti*
            sv: lag, lagen*, lagstad*, lagring*, rättslig*, skyldig*, förordning*, andras rätt*, allmän*, forskning*, statistik*, arkiv*,
                yttrandefri*, nödvändig*, behövs*, korrekt*, tvingande*, orimlig*, ogrundad*, identifier*, samtyck*, avtal*, säkerhet*,
                myndighet*, komplicer*, antalet*, förläng*, automati*
            en: law*, legal*, obligation*, rights of others*, public interest*, research*, statistic*, archiv*, freedom of expression*,
                necessary*, needed*, accura*, compelling*, excessive*, unfounded*, identif*, consent*, contract*, security*, authorit*,
                complex*, number of requests*, extend*, automated*
            """),
    ];
}
