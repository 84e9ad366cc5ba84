namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>How long data are kept.</summary>
internal static class RetentionWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Keep, """
            fi: *säilyt*, säilyy*, säilyvät*, säilössä*, arkistoi*
            sv: bevaras*, bevarar*, bevarand*, lagras*, lagrar*, sparas*, sparar*, förvaras*, förvarar*, lagringstid*, bevaringstid*,
                förvaringstid*, arkivera*
            en: is stored*, are stored*, be stored*, kept*, keep, retain*, retention*, stored for*, store
            """)
        {
            Denied = Meaning.KeepDenied,
            Verbs = """
                fi: säilyttää, (tallentaa)
                sv: bevara bevarar bevarade bevarat, lagra lagrar lagrade lagrat, förvara förvarar förvarade förvarat, (spara sparar sparade sparat)
                en: retain retained, (keep kept), (store stored)
                """,
        },
        new(Meaning.Remove, """
            fi: poistetaan*, poistamme*, poistuu*, poistuvat*, poistettava*, hävitet*, hävitä*, tuhotaan*, tuhoamme*, anonymisoi*, vanhene*,
                vanhentu*, vanhentee*
            sv: raderas*, raderar*, förstörs*, förstöra, gallras*, tas bort*, anonymiseras*
            en: deleted*, delete, erased*, destroyed*, removed*
            """)
        {
            Denied = Meaning.RemoveDenied,
            Verbs = """
                fi: poistaa, hävittää, tuhota
                sv: radera raderar raderade raderat, förstöra förstör förstörde förstört, gallra gallrar gallrade gallrat
                en: delete deleted, erase erased, destroy destroyed, (remove removed)
                """,
        },
        new(Meaning.AsLongAs, """
            fi: niin kauan*, niin pitkään*, ajan kuin*, jatkumisen ajan*, ajan, keston*, voimassaol*
            sv: så länge*, under den tid*, under kundförhåll*, under medlemskap*
            en: as long as*, for the duration*, duration of*
            """),
        new(Meaning.Until, """
            fi: kunnes*, saakka*, asti, päättyy*, päätyttyä*, päättymi*
            sv: tills, fram till*, upphör*, avslutas*
            en: until*
            """),
        new(Meaning.ReviewEvery, """
            fi: välein*, tarkastellaan*, tarkistetaan säännöl*, arvioidaan säännöl*, vuosittain*, säännöllisesti arvioi*
            sv: med jämna mellanrum*, ses över*, granskas regelbund*
            en: reviewed*, periodically*, at regular intervals*
            """),
        new(Meaning.NoLongerNeeded, """
            fi: tarpeettomat*, tarpeettomiksi*, tarpeettomaksi*, ei ole enää tarpe*, ei enää tarvi*, eivät enää ole*, ei enää ole*, eivät ole enää*,
                ei enää käytet*, ei ole tarpeen*, kun niitä
                ei*, kun sitä ei*, kun se ei*, kun ne eivät*, ei ole enää peruste*
            sv: inte längre behöv*, inte längre nödvänd*, inte längre krävs*, onödiga*
            en: no longer necess*, no longer need*, no longer requir*, unnecessary*
            """),
        new(Meaning.PurposeLasts, """
            fi: edellyttä*, edellyttävät*, edellyttämän*, vaatii, vaatima*, tarvitaan*, tarvitsemme*, tarvittav*, tarpeen*, tarpeelli*, välttämät*, *tarkoitu*
            sv: krävs, kräver, behövs*, behöver*, nödvändig*, ändamål*, syftet*
            en: require*, requires*, necessary*, needed*, need, purpose*
            """),
        new(Meaning.Indefinitely, """
            fi: toistaiseksi*, pysyvästi*, ikuisesti*, rajoittamattom*, määräämättöm*, ilman ajallis*, ilman aikaraj*, ilman määräaik*, ilman aikarajoit*
            sv: tills vidare*, permanent, för evigt*, på obestämd tid*, utan tidsgräns*, utan tidsbegränsning*
            en: indefinite*, permanently*, forever*, without a time limit*, without time limit*
            """),
        new(Meaning.Accounting, """
            fi: kirjanpito*, kirjanpidon*, tositte*, tositeaineist*
            sv: bokföring*
            en: accounting*, bookkeeping*
            """),
        new(Meaning.LawPeriod, """
            fi: lakisääteis*, lain vaatim*, lain edellyt*, lain määrä*, laissa sääde*, laissa määrite*, lain mukai*, lain velvoit*, lain asetta*,
                lakeja ja*, voimassa olevia lak*, voimassa olevien lak*, arkistolai*, lakisäät*, laki sitä edell*, laki edell*, kirjanpitovelvol*,
                lain sallim*, lainsäädännön*, lainsäädäntö*
            sv: lagstadgad*, enligt lag*, lagens krav*, lagstiftning*, lagen kräver*, lag kräver*, arkivlag*, bokföringsförord*, bokföringslag*, gällande lag*
            en: required by law*, statutory*, by law*, law requires*, legal obligation*
            """),
        new(Meaning.MonthPeriod, """
            fi: kuukaud*, kuukausi*, kk, vuorokau*, vrk, vuot*, vuode*, vuosi*, viikko*, viikon*, päivä*, tunti*, minuut*
            sv: månad*, år, åren*, vecka*, veckor*, dag, dagar*, dygn*, timmar*
            en: month*, year*, week*, day, days, hour*, minute*
            """),
        new(Meaning.VagueRetention, """
            fi: niin kauan kuin* & tarpee*, niin kauan kuin* & tarvit*, tarpeellisen ajan*, tarvittavan ajan*, tarpeen mukaan*, ei enää
                tarvita*, ei ole enää tarpeel*, eivät ole enää tarpeel*, ei ole enää tarpeen*, eivät ole enää tarpeen*, asiakassuhteen ajan*,
                asiakassuhteen keston*, asiakassuhteen voimassa*, asiakassuhteen jatku*, asiakkuuden ajan*, asiakkuuden keston*, asiakkuuden
                voimassa*, niin kauan kuin olet asiakk*, niin kauan kuin asiakassuh*
            sv: så länge* & behöv*, så länge* & nödvändig*, så länge kundförhållandet*, så länge kundrelationen*, under kundförhållandet*, under
                kundrelationen*, under den tid som behövs*
            en: as long as* & necessary*, as long as* & need*, as long as* & customer*, for the time necessary*, duration of the customer
                relation*, no longer needed*, no longer necessary*
            """),
        new(Meaning.KeptWithSafeguards, """
            fi: *anonymis*, *anonyym*, *pseudonym*, *arkisto*, suojatoim*, 89 artik*, tunnistet* & poistet*|hävitet*
            sv: *anonym*, *pseudonym*, *arkiv*, skyddsåtgärd*, artikel 89*
            en: anonymi*, pseudonymi*, archiv*, safeguard*, article 89*
            """),
        new(Meaning.DatedRelationship, """
            fi: jäsenyy*, jäsensuh*, työsuh*, virkasuh*, palvelussuh*, vuokrasuh*
            sv: medlemskap*, anställning*, arbetsförhåll*, hyresförhåll*
            en: membership*, employment*, tenancy*
            """),
        new(Meaning.AccountingMaterial, """
            fi: *kirjanpi*, tositt*, tosite*
            sv: *bokför*, verifikat*, räkenskapsmat*
            en: accounting*, bookkeeping*, voucher*
            """),
        new(Meaning.AccountingBooks, """
            fi: tilinpäät*, kirjanpitokirj*, kirjanpidot, pääkirj*, päiväkirj*, tililuettel*
            sv: bokslut*, bokföringsböck*, kontoplan*, huvudbok*, dagbok*
            en: ledger*, financial statement*, annual account*
            """),
        new(Meaning.AccountingVouchers, """
            fi: tositt*, tosite*, lasku, laskut, laskuj*, laskuaineist*, kuitti*, kuitit*, kuitte*, kirjeenvaih*
            sv: verifikat*, faktur*, kvitto*, korrespondens*
            en: voucher*, invoice*, receipt*, correspondence*
            """),
    ];
}
