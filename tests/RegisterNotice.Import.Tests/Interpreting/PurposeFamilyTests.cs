namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>How what data are for is said: in verbs of many kinds, with shared objects, and in lists and sentences behind the first.</summary>
public sealed class PurposeFamilyTests
{
    [Theory]
    [InlineData("Rekisterin tarkoituksena on kerätä kutojista laissa säädetyt henkilötiedot ja muut kutomon toiminnassa tarvittavat tiedot.", "")]
    [InlineData("Rekisterin tarkoituksena on koota kutojien yhteystiedot tiedottamista varten.", "tiedottamista")]
    [InlineData("Rekisterin tarkoituksena on kerätä kutojien tiedot ja hoitaa jäsenmaksut.", "kerätä kutojien tiedot|hoitaa jäsenmaksut")]
    [InlineData("Rekisterin tarkoituksena on kerätä palautetta kangaspuista.", "kerätä palautetta kangaspuista")]
    public void Filling_the_register_is_no_purpose(string sentence, string purposes) => Of("Rekisterin käyttötarkoitus", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("Tietoja käytetään vuokrien valvontaan ja perintään.", "vuokrien valvontaan ja perintään")]
    [InlineData("Tietoja käytetään lankojen myyntiin ja markkinointiin.", "lankojen myyntiin|markkinointiin")]
    [InlineData("Tietoja käytetään kangaspuiden kehittämiseen ja kohdentamiseen pajan toimesta.", "kangaspuiden kehittämiseen ja kohdentamiseen")]
    [InlineData("- Kurssien järjestäminen ja maksujen seuranta\n- Kyselyt ja arvonnat", "Kurssien järjestäminen|maksujen seuranta|Kyselyt ja arvonnat")]
    public void What_shares_an_object_is_one(string text, string purposes) => Of("Rekisterin käyttötarkoitus", text).Should().Be(purposes);

    [Theory]
    [InlineData("The data are used for arranging, running and improving the loom rentals.", "arranging, running and improving the loom rentals")]
    [InlineData("The data are used for billing and managing orders.", "billing|managing orders")]
    [InlineData("The purpose of the register is to manage, archive and process yarn orders.", "manage, archive and process yarn orders")]
    [InlineData("We use your data to ensure the safety of weavers and all other members.", "ensure the safety of weavers and all other members")]
    public void English_verbs_share_an_object(string sentence, string purposes) => Of("Purpose of the register", sentence, "Controller").Should().Be(purposes);

    [Theory]
    [InlineData("Uppgifterna samlas in för att ordna kurser, rådgivning, tryckning av tidningen och utdelning av garn.", "ordna kurser|rådgivning|tryckning av tidningen|utdelning av garn")]
    [InlineData("Uppgifterna används för att skicka fakturor, information och nyhetsbrev.", "skicka fakturor, information och nyhetsbrev")]
    public void Swedish_nouns_beside_a_verb_stand_alone(string sentence, string purposes) => Of("Registrets ändamål", sentence, "Personuppgiftsansvarig").Should().Be(purposes);

    [Theory]
    [InlineData("Käsittelemme henkilötietoja tuottaaksemme kudontakursseja kuntalaisille.", "tuottaaksemme kudontakursseja kuntalaisille")]
    [InlineData("Keräämme tietoja voidaksemme palvella kutojia.", "palvella kutojia")]
    [InlineData("Tietoja kerätään, jotta kudontakilpailu voidaan järjestää.", "kudontakilpailu voidaan järjestää")]
    [InlineData("Kutojarekisteri palvelee kutomon omaa tiedotusta ja tilastollisia tarkoituksia.", "kutomon omaa tiedotusta|tilastollisia tarkoituksia")]
    [InlineData("Tietoja käytetään tilastollisiin tarkoituksiin.", "tilastollisiin tarkoituksiin")]
    [InlineData("Tietoja käytetään mahdollisiin muihin tarkoituksiin.", "")]
    [InlineData("Tiedoista voidaan koota tilastoja niin, ettei kutojaa tunnista.", "koota tilastoja")]
    [InlineData("Käsittelyn peruste on kutojien hakemusten käsittely.", "kutojien hakemusten käsittely")]
    [InlineData("Käsittelyn peruste on rekisterinpitäjän lakisääteisten velvoitteiden noudattaminen.", "")]
    [InlineData("Kangaspuiden hoitoon tarkoitettu rekisteri.", "Kangaspuiden hoitoon")]
    [InlineData("Henkilötietoja käsitellään asiakassuhteen perusteella.", "")]
    [InlineData("Emme kerää tietoja, jotta kutojat voisivat kilpailla.", "")]
    public void Every_way_of_saying_what_for_is_read(string sentence, string purposes) => Of("Rekisterin käyttötarkoitus", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("Käsittelyn tarkoitus on lankojen myynti. Tähän liittyvät esim. laskutus, saatavien perintä ja neuvonta.", "lankojen myynti|laskutus|saatavien perintä|neuvonta")]
    [InlineData("Käsittelyn tarkoitus on kudontapalvelujen tuottaminen, kuten laskutus ja kurssien järjestäminen.", "kudontapalvelujen tuottaminen|laskutus|kurssien järjestäminen")]
    [InlineData("Tietoja käytetään kutojien asioiden hoitamiseen kuten tiedottamiseen ja laskutukseen.", "kutojien asioiden hoitamiseen|tiedottamiseen|laskutukseen")]
    [InlineData("Tähän liittyvät kutojan oikeudet.", "")]
    public void What_a_purpose_includes_is_read(string text, string purposes) => Of("Rekisterin käyttötarkoitus", text).Should().Be(purposes);

    [Fact]
    public void A_list_behind_a_purpose_is_read_whatever_the_heading() =>
        Of("Tietojen käsittely kutomossa", "Tietojen käyttötarkoituksena on asiakassuhteen hoitaminen:\n- lankojen laskutus\n- kurssien hallinta").Should().Be("asiakassuhteen hoitaminen|lankojen laskutus|kurssien hallinta");

    [Fact]
    public void So_that_behind_data_states_a_purpose_whatever_the_heading() =>
        Of("Tietojen käsittely kutomossa", "Käsittelemme alla lueteltuja henkilötietoja, jotta voimme pitää kudontakursseja.").Should().Be("pitää kudontakursseja");

    [Theory]
    [InlineData("Käyttötarkoituksena on kutojien palvelu, kuten:\n- kankaiden lähetys\n- laskutus", "kutojien palvelu|kankaiden lähetys|laskutus")]
    [InlineData("Käsittelyn tarkoitus on langan myynti eli\n- kyselyihin vastaaminen\n- tilausten pakkaaminen", "langan myynti|kyselyihin vastaaminen|tilausten pakkaaminen")]
    [InlineData("Tietoja käytetään seuraaviin tarkoituksiin:\n- laskutus\n- neuvonta", "laskutus|neuvonta")]
    public void Words_before_a_list_may_name_a_purpose_themselves(string text, string purposes) => Of("Käsittelyn tarkoitus", text).Should().Be(purposes);

    [Theory]
    [InlineData("Tietoja käytetään seuraaviin tarkoituksiin: laskutus, neuvonta ja kurssien järjestäminen.", "laskutus|neuvonta|kurssien järjestäminen")]
    [InlineData("Henkilötietojen käyttötarkoitukset: kurssien järjestäminen yms.", "kurssien järjestäminen")]
    [InlineData("Tietoja ei käytetä seuraaviin tarkoituksiin: laskutus, neuvonta.", "")]
    public void A_list_may_stand_in_one_sentence_with_its_announcement(string text, string purposes) => Of("Käsittelyn tarkoitus", text).Should().Be(purposes);

    [Theory]
    [InlineData("We need your data in order to run weaving courses, such as:\n- rugs\n- ribbons", "run weaving courses")]
    [InlineData("We need your data in order to:\n- run weaving courses\n- send invoices", "run weaving courses|send invoices")]
    public void Examples_of_what_is_offered_are_no_purposes(string text, string purposes) => Of("Purpose of the processing", text, "Controller").Should().Be(purposes);

    [Theory]
    [InlineData("Tietoja käytetään seuraaviin tarkoituksiin:\n- kutojan kanssa tehdyn sopimuksen täyttäminen\n- lakisääteisten velvoitteiden noudattaminen\n- sopimusasioiden hallinta", "kutojan kanssa tehdyn sopimuksen täyttäminen|lakisääteisten velvoitteiden noudattaminen|sopimusasioiden hallinta")]
    [InlineData("Tietoja käytetään seuraaviin tarkoituksiin:\n- sopimus\n- laskutus", "laskutus")]
    [InlineData("Tietoja käsitellään, kun:\n- kutoja ottaa itse yhteyttä\n- kurssin järjestäminen on kesken", "")]
    [InlineData("Tietoja käytetään seuraaviin tarkoituksiin:\n- uutiskirjeet (vain suostumuksella)\n- laskutus", "uutiskirjeet (vain suostumuksella)|laskutus")]
    [InlineData("- Sopimushallinta\n- Laskutus", "Sopimushallinta|Laskutus")]
    public void What_was_asked_for_by_name_is_a_purpose(string text, string purposes) => Of("Käsittelyn tarkoitus ja oikeusperuste", text).Should().Be(purposes);

    [Theory]
    [InlineData("1. Koota luettelo kutojista, jotka haluavat kilpailla\n2. Kertoa kilpailun tuloksista", "Koota luettelo kutojista, jotka haluavat kilpailla|Kertoa kilpailun tuloksista")]
    [InlineData("- Viestintä kutojille, esimerkiksi kirjeet tai seinälehti\n- Laskutus", "Viestintä kutojille|Laskutus")]
    public void An_item_goes_as_far_as_its_name(string text, string purposes) => Of("Käsittelyn tarkoitus", text).Should().Be(purposes);

    [Theory]
    [InlineData("Käytämme tietoja kurssien järjestämiseksi ja laskutusta varten.", "kurssien järjestämiseksi|laskutusta")]
    [InlineData("Tietoja käytetään kurssien järjestämiseen liittyvää laskutusta varten.", "kurssien järjestämiseen liittyvää laskutusta")]
    [InlineData("Tietoja käytetään kurssien markkinointiin ellei kutoja ole sitä kieltänyt.", "kurssien markkinointiin")]
    [InlineData("Rekisteri on pajalle välttämätön laskutuksen, perinnän ja kurssien suunnittelun tarpeisiin.", "laskutuksen|perinnän|kurssien suunnittelun")]
    [InlineData("Kurssien markkinointiin tietoja käytetään vain luvalla.", "Kurssien markkinointiin")]
    [InlineData("Keräämme tietoja, jotka ovat tarpeen kurssien suunnittelun kannalta.", "kurssien suunnittelun")]
    [InlineData("Keräämme pajan toiminnan kannalta tarpeellisia tietoja.", "")]
    [InlineData("Tietoja käytetään kutojille suunnatussa tiedotuksessa.", "kutojille suunnatussa tiedotuksessa")]
    [InlineData("Tietoja kerätään, jotta voidaan ylläpitää rekistereitä kurssien järjestämiseen ja kutojien palvelemiseksi.", "ylläpitää rekistereitä|kurssien järjestämiseen|kutojien palvelemiseksi")]
    [InlineData("Rekisteri on perustettu kutojien koulutuksen järjestämiseksi.", "kutojien koulutuksen järjestämiseksi")]
    [InlineData("Tietojen käsittely liittyy kurssien järjestämiseen ja laskutukseen.", "kurssien järjestämiseen|laskutukseen")]
    [InlineData("Kurssien järjestäminen ja laskutus on rekisterin käyttötarkoitus.", "Kurssien järjestäminen|laskutus")]
    [InlineData("Rekisterin avulla hoidetaan kutojien asioita.", "hoidetaan kutojien asioita")]
    [InlineData("Rekisteri on yhdistyslain tarkoittama jäsenluettelo.", "yhdistyslain tarkoittama jäsenluettelo")]
    [InlineData("Rekisteri on taulukko.", "")]
    [InlineData("Annat suostumuksesi kurssien järjestämiseen tarvittavien tietojesi käyttöön.", "kurssien järjestämiseen")]
    [InlineData("Jäsenyys on edellytys osallistumiselle kudontakilpailuihin.", "")]
    [InlineData("Tämä tietosuojalauseke käsittelee tietojen käyttöä kutojien valmennuksessa.", "")]
    [InlineData("Paja käyttää tiedotuksessa ulkopuolista palvelua.", "")]
    [InlineData("Sivuillamme käytetään Kangasmittari-palvelua käynnin mittaamiseen.", "käynnin mittaamiseen")]
    [InlineData("Tietoja käytetään vain harvoissa tapauksissa.", "")]
    public void A_clause_says_what_for_by_more_than_its_verb(string sentence, string purposes) => Of("Rekisterin käyttötarkoitus", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("Kudonnan suunnittelu, toteutus, seuranta ja laadunvalvonta.", "Kudonnan suunnittelu, toteutus, seuranta ja laadunvalvonta")]
    [InlineData("Tietoja käytetään myynnin analysointiin, tilastointiin ja raportointiin.", "myynnin analysointiin, tilastointiin ja raportointiin")]
    [InlineData("Tietoja käytetään laskutukseen, tilastointiin ja raportointiin.", "laskutukseen|tilastointiin|raportointiin")]
    [InlineData("Kudonnasta, värjäyksestä ja huovutuksesta säädettyjen kurssien järjestäminen.", "Kudonnasta, värjäyksestä ja huovutuksesta säädettyjen kurssien järjestäminen")]
    [InlineData("Tietoja käytetään viestintään ja määräyksiin perustuvien ilmoitusten tekemiseen.", "viestintään|määräyksiin perustuvien ilmoitusten tekemiseen")]
    [InlineData("Tietoja käytetään toimeksiantoon ja jäsenyyteen perustuvan suhteen hoitoon.", "toimeksiantoon ja jäsenyyteen perustuvan suhteen hoitoon")]
    [InlineData("Tietoja käytetään viestintään ja markkinointiin, mukaan lukien suoramarkkinointi.", "viestintään|markkinointiin|suoramarkkinointi")]
    public void Neighbours_stay_together_only_where_one_needs_the_other(string sentence, string purposes) => Of("Rekisterin käyttötarkoitus", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("The data are processed for communication with partners necessary to run the courses and billing.", "communication with partners necessary to run the courses|billing")]
    [InlineData("Personal data are processed in marketing.", "marketing")]
    [InlineData("Personal data are processed in Finland.", "")]
    [InlineData("We collect your data so we can answer your letters.", "answer your letters")]
    [InlineData("Data are collected with the aim of teaching weavers.", "teaching weavers")]
    [InlineData("Your details help us to plan the courses.", "plan the courses")]
    [InlineData("The data can be used to improve the courses without disclosing them to others.", "improve the courses")]
    public void English_says_what_for_in_more_ways(string sentence, string purposes) => Of("Purpose of the register", sentence, "Controller").Should().Be(purposes);

    [Theory]
    [InlineData("Registret upprätthålls för att ordna vävkurser.", "ordna vävkurser")]
    [InlineData("De uppgifter som du ger oss används vid fakturering av kurserna.", "fakturering av kurserna")]
    [InlineData("Vi samlar in uppgifter så att vi kan leverera garnet.", "leverera garnet")]
    [InlineData("Vi använder uppgifterna för att ha möjlighet att ordna kurser.", "ordna kurser")]
    [InlineData("Vi ber om tillstånd att skicka garnprover till dig.", "skicka garnprover till dig")]
    [InlineData("Av uppgifterna kan man sammanställa statistik om kurserna.", "sammanställa statistik om kurserna")]
    [InlineData("Vi använder uppgifterna för att utveckla kurserna så att de passar alla.", "utveckla kurserna")]
    [InlineData("- Sköta ditt köp eller din beställning\n- Svara på frågor", "Sköta ditt köp eller din beställning|Svara på frågor")]
    public void Swedish_says_what_for_in_more_ways(string sentence, string purposes) => Of("Registrets ändamål", sentence, "Personuppgiftsansvarig").Should().Be(purposes);

    [Theory]
    [InlineData("The purpose of processing personal data includes storing yarn requests and teaching.", "storing yarn requests|teaching")]
    [InlineData("Personal data are stored to answer requests.", "")]
    public void A_sentence_that_names_the_purpose_states_it_anywhere(string sentence, string purposes) => Of("Our weaving mill", sentence, "Controller").Should().Be(purposes);

    [Theory]
    [InlineData("Rekisterissä ovat kutojan luovuttamat tiedot, jotka kerätään kilpailun järjestämistä varten.", "kilpailun järjestämistä")]
    [InlineData("Tiedot kerätään ja luovutetaan kilpailun järjestämistä varten.", "")]
    public void What_somebody_gave_is_no_disclosure(string sentence, string purposes) => Of("Rekisterin tietosisältö", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("Tietoja kerätään lomakkeella, jota käytetään kurssien järjestämiseen.", "")]
    [InlineData("Arvontoja varten kerätään nimi ja osoite.", "")]
    [InlineData("Tietoja tarvitaan laskutusta, kurssien järjestämistä ja tilastointia varten.", "laskutusta|kurssien järjestämistä|tilastointia")]
    public void Among_the_data_only_what_these_are_for_is_a_purpose(string sentence, string purposes) => Of("Rekisterin tietosisältö", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("- Puhelinnumero: pakollinen laskutusta varten\n- Kotikunta: tilastointia varten", "laskutusta varten|tilastointia varten")]
    public void What_a_datum_is_for_stands_behind_its_label(string text, string purposes) => Of("Tietojen käyttötarkoitukset", text).Should().Be(purposes);

    [Fact]
    public void The_same_in_another_case_is_the_same() =>
        Of("Tietojen käyttötarkoitus", "Laskutus ja perintä. Tietoja käytetään myös laskutukseen ja neuvontaan.").Should().Be("Laskutus|perintä|neuvontaan");

    [Theory]
    [InlineData("Tietoja käytetään yhteydenpitoon oppilaisiin ja jäseniin.", ProcessingActivity.Communication)]
    [InlineData("Tietoja käytetään tiedottamiseen jäsenille.", ProcessingActivity.Communication)]
    [InlineData("Tietoja käytetään jäsenyyksien hoitoon.", ProcessingActivity.Membership)]
    public void Whom_something_is_done_to_names_no_activity(string sentence, ProcessingActivity activity) =>
        Page.Text($"1. Rekisterinpitäjä\nPuuvillapaja Oy\n\n2. Käyttötarkoitus\n{sentence}\n").Purposes.SelectMany(purpose => purpose.Activities).Should().Equal(activity);

    private static string Of(string heading, string text, string controller = "Rekisterinpitäjä") =>
        string.Join("|", Page.Text($"1. {controller}\nPuuvillapaja Oy\n\n2. {heading}\n{text}\n").Purposes.Select(purpose => purpose.Description.Single().Value));
}
