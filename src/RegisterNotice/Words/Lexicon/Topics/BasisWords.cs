namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Legal bases.</summary>
internal static class BasisWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.NamesLaw, """
            fi: *alaki, *olaki, *slaki, *elaki, *älaki, *ilaki, *ulaki, *ölaki, *nlaki, *rlaki, *alain, *olain, *slain, *elain,
                *älain, *ilain, *ulain, *ölain, *nlain, *rlain, *alaissa, *olaissa, *slaissa, *elaissa, *älaissa, *ilaissa, *ulaissa,
                *ölaissa, *nlaissa, *rlaissa, *alakiin, *olakiin, *slakiin, *elakiin, *älakiin, *ilakiin, *ulakiin, *ölakiin,
                *nlakiin, *rlakiin
            sv: *slagen, *alagen, *llagen, *nlagen, lagen om*, *förordningen
            en: act, acts
            """),
        new(Meaning.Basis, """
            fi: oikeusperust*, oikeutusperust*, *käsittelyn perust*, *käsittelyperust*, *käyttöperust*, peruste, perusteella*, perusteet*, perusteina*,
                perusteita*, perustu*, oikeudellinen perust*, laillinen perust*, lailliset perust*, nojalla*, perusta, perustana, perusteen*
            sv: baseras*, baserar*, rättslig grund*, rättsliga grund*, laglig grund*, grund för*, grunden för*, grundar sig*, bygger på*, med
                stöd av*
            en: consented*, legal basis*, legal bases*, lawful basis*, based on*, basis for*, basis of*, ground for*, legal ground*
            """),
        new(Meaning.LegalBasisNoun, """
            fi: oikeusperust*, oikeutusperust*, oikeudellinen perust*, laillinen perust*
            sv: rättslig grund*, rättsliga grund*, laglig grund*, rättsgrund*
            en: legal basis*, legal bases*, lawful basis*, legal ground*
            """),
        new(Meaning.Consent, """
            fi: suostumu*
            sv: samtyck*
            en: consent*
            """),
        new(Meaning.Contract, """
            fi: *sopimus*, *sopimuks*, sopimu*
            sv: *avtal*
            en: contract*
            """),
        new(Meaning.LegalObligation, """
            fi: *lain mukainen velvo*, *lain mukaisen velvo*, lakiperustei*, lainsäädännön velvo*, lainsäädännöstä johtu*, laista johtu*, *lain
                vaatimus*, lakisääteis*, lakisäätein*, laillinen velvo*, laillisen velvo*, lainsäädännölli*, lainmukainen velvo*, lain velvo*,
                lakiin perustuva velvo*, lakiin perustuvan velvo*, laissa säädetty velvo*, laissa säädetyn velvo*, oikeudellinen velvo*,
                oikeudellisen velvo*, lakimääräi*, lakivelvoi*, laki mikä*
            sv: rättslig förplikt*, rättsliga förplikt*, laglig skyldig*, lagstadgad*, lagenlig skyldig*
            en: legal obligation*, statutory obligation*, statutory dut*, legal dut*
            """),
        new(Meaning.VitalInterests, """
            fi: elintärke*
            sv: grundläggande intress*, vitala intress*, grundläggande betyd*
            en: vital interest*
            """),
        new(Meaning.PublicTask, """
            fi: yleisen edun*, yleistä etua*, yleinen etu*, julkisen vallan*, julkista valtaa*, julkisen tehtäv*, julkinen tehtäv*
            sv: allmänt intress*, allmänna intress*, myndighetsutöv*, offentlig uppgift*
            en: public interest*, public task*, official authority*
            """),
        new(Meaning.LegitimateInterests, """
            fi: oikeutettujen etu*, oikeutetuista edu*, oikeutettua intress*, oikeutettu etu*, oikeutetun edun*, oikeutettuun etu*, oikeutettua
                etua*, oikeutetut edut*, oikeutettuihin etu*, oikeutettuja etu*, oikeutetusta edu*, oikeutettuna etu*, oikeutettuina etu*,
                oikeutetun intress*, oikeutettu kiinnostu*
            sv: berättigat intress*, berättigade intress*, berättigad intress*, legitimt intress*, legitima intress*
            en: legitimate interest*
            """),
        new(Meaning.RelevantConnection, """
            fi: asiallinen yhtey*, asialliseen yhtey*, asiallista yhtey*, asiallisen yhtey*, asiallisesta yhtey*, yhteysvaatimu*
            sv: saklig anknyt*, sakligt samband*
            en: relevant connection*
            """),
        new(Meaning.PersonalDataAct, """
            fi: henkilötietolai*, henkilötietolak*, hetil*
            sv: personuppgiftslag*
            en: personal data act*
            all: 523 1999*, 523 99*, 1999 523*
            """),
        new(Meaning.Processing, """
            fi: tietojen käyttä*, tietojen käyttö*, käsitel*, käsittel*, rekisterin pitämi*, rekisterinpidon*, ylläpitämisen*
            sv: behandl*, hanter*
            en: process*
            """)
        {
            Denied = Meaning.ProcessingDenied,
            Verbs = """
                fi: käsitellä/käsittele
                sv: behandla behandlar behandlade behandlat, hantera hanterar hanterade hanterat
                en: process processed
                """,
        },
        new(Meaning.ExplicitConsent, """
            fi: nimenomai*
            sv: uttryckligt samtyck*, uttryckliga samtyck*
            en: explicit consent*
            """),
        new(Meaning.ByConsent, """
            fi: suostumuksella*, annettu suostumu*, antanut suostumu*, antaa suostumuk*, antaa siihen suostumuk*, antanut siihen suostumuk*
            sv: med samtycke*, med ditt samtycke*, gett sitt samtycke*
            en: with consent*, with your consent*, given consent*
            """),
    ];
}
