namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Data that the law protects more than others, as the names and items of data categories call them.</summary>
internal static class SensitiveWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.SpecialCategoryData, """
            fi: *terveystie*, *terveydentil*, terveysselv*, terveyskysel*, terveystodist*, terveyshistori*, terveysongelm*, *potilastie*,
                *potilasasiak*, potilaskertom*, *sairaude*, *sairaute*, sairaus, sairauks*, *sairauspoissa*, *sairausloma*, sairastami*,
                *diagnoos*, *allergi*, *allergeen*, erityisruokav*, *lääkity*, lääketie*, raskau*, raskaana*, vammai*, vammat, vammoja*,
                toimintarajoit*, mielentervey*, päihde*, päihtei*, rokotu*, rokotet*, työkyvyttöm*, työkykytie*, veriryhm*, laboratoriotul*,
                hoitokertom*, hoitotiedot, uskonto*, uskonno*, *vakaumu*, kirkollin*, kirkkoon*, kaste, kastetie*, poliittis*, poliittin*,
                puolueen jäsen*, puoluejäsen*, puoluekan*, ammattiliit*, ammattiyhdist*, ammattijärjestö*, ay jäsen*, liiton jäsenyy*, etnis*,
                etnin*, seksuaali*, sukupuolieläm*, sukupuoli identit*, biometri*, *sormenjäl*, kasvojentunnist*, kasvotunnist*, geneetti*,
                perimätie*, geenitesti*, dna
            sv: *hälsouppgift*, uppgifter om hälsa*, hälsotillst*, hälsodeklar*, hälsoinform*, *patientuppgift*, patientjournal*, patienthandl*,
                sjukdom*, *sjukfrånvar*, sjukskriv*, diagnos, diagnoser*, diagnosen*, *allergi*, specialkost*, medicinering*, gravid*,
                funktionsneds*, funktionshind*, vaccin*, blodgrupp*, arbetsoförm*, religion*, religiös*, trosuppfatt*, filosofisk överty*,
                politiska åsikt*, politisk åsikt*, politisk åskåd*, partimedlem*, fackförening*, fackförbund*, fackligt*, facklig*, etnisk*,
                sexuell*, sexualliv*, biometrisk*, fingeravtryck*, ansiktsigenkän*, genetisk*, dop, dopet
            en: health data*, health info*, health condition*, health status*, health declar*, health questionn*, health record*, state of
                health*, medical condition*, medical histor*, medical record*, medical data*, medical inform*, patient data*, patient record*,
                illness*, disease*, disabilit*, *allerg*, dietary restric*, dietary requir*, special diet*, sick leave*, sickness abs*,
                diagnosis, diagnoses, medication*, pregnan*, vaccin*, religion*, religious*, philosophical bel*, political opinion*, political
                view*, party member*, trade union*, union member*, ethnic*, racial*, sexual orient*, sex life*, biometric*, fingerprint*,
                facial recogn*, face recogn*, genetic*, dna
            """),
        new(Meaning.CriminalOffenceData, """
            fi: *rikostuom*, *rikosepäil*, *rikosrekister*, *rikostausta*, rikosseuraam*, rikoksesta epäil*, rikoksista epäil*, rikollinen
                tausta*
            sv: *brottsregist*, straffregist*, *brottsmisst*, misstanke om brott*, misstankar om brott*, fällande dom*, lagöverträd*
            en: criminal record*, criminal convict*, criminal offen*, criminal backgr*, criminal histor*, suspected crim*, suspected offen*
            """),
        new(Meaning.ParentalConsent, """
            fi: huoltaj* & suostumu*|hyväksy*|lupa|luvan|luvalla, vanhem* & suostumu*|hyväksy*|lupa|luvan|luvalla
            sv: vårdnadshavar* & samtyck*|godkänn*|tillstånd*, föräld* & samtyck*|godkänn*|tillstånd*
            en: guardian* & consent*|approv*|permission*|authoris*, parent* & consent*|approv*|permission*|authoris*
            """),
        new(Meaning.Children, """
            fi: lapset, lapsi, lapsia, lapsista, lapsilta, lapsille, *alaikäis*, lasten & !vanhem*|huoltaj*
            sv: barn & !föräld*|vårdnad*, barnen, minderårig*, omyndig*
            en: child & !parent*|guardian*, children & !parents of*|guardians of*, minors
            """),
        new(Meaning.OnlineService, """
            fi: *pelitil*, *peliprofiil*, verkkopel*, mobiilipel*, nettipel*, *pelipalvel*, käyttäjätil*, *sovellu*, verkkopalv*, verkkokaup*,
                verkkoyhteis*, nettipalv*, chat*, *tilin*
            sv: spelkont*, spelprofil*, nätspel*, mobilspel*, användarkont*, appen, app, applikation*, nättjänst*, webbtjänst*, nätbutik*
            en: game account*, gaming*, user account*, account*, app, apps, online*, platform*
            """),
        new(Meaning.FreelyRefused, """
            fi: *kuva, *kuvat, *kuvia, *kuvan, *kuvien, *kuvau*, video*, lähiomai*, *harrast*, *virkist*, syntymäpäiv*
            sv: bild, bilder*, foto*, video*, anhörig*, fritid*, födelsedag*
            en: photo*, picture*, image*, video*, next of kin*, leisure*, birthday*
            """),
        new(Meaning.SocialMedia, """
            fi: sosiaalinen media*, sosiaalisen media*, sosiaalisesta media*, sosiaalisessa media*, hakukone*, internetist*, verkkohau*
            sv: sociala medier*, sökmotor*, internet*
            en: social media*, search engine*, internet*
            all: linkedin*, facebook*, instagram*, googl*
            """),
        new(Meaning.SourceOfEmployer, """
            fi: suostumu*, luvalla*, lain nojalla*, lakisäät*, viranomai*, työterveys*, eläkevakuut*, eläkeyhtiö*, työeläke*, vakuutusyht*,
                esihenkil*, esimies*, esimieh*, työtover*, luottotie*, ulosot*, verottaj*, verohallin*, henkilöstövuok*
            sv: samtyck*, medgiv*, tillstånd*, enligt lag*, med stöd av lag*, myndighet*, företagshäls*, pension*, försäkringsbol*, chef*,
                förman*, kredituppl*, skatte*, utsökning*
            en: consent*, permission*, by law*, authorit*, occupational heal*, pension*, insurance comp*, supervisor*, manager*, credit*, tax*
            """),
    ];
}
