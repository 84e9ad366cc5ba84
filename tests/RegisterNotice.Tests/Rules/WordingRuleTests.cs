using RegisterNotice.Documents;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>What rules find in the words of a notice where its facts do not tell, in three languages, with near misses.</summary>
public sealed class WordingRuleTests
{
    [Theory]
    [InlineData("RN6011", SectionKind.Complaint, "Tietosuojavaltuutetun toimisto, PL 800, 00521 Helsinki")]
    [InlineData("RN6011", SectionKind.Complaint, "Dataombudsmannens byrå, Bangårdsvägen 9, Helsingfors")]
    [InlineData("RN6012", SectionKind.Access, "Tarkastuspyynnön voi esittää enintään kerran vuodessa.")]
    [InlineData("RN6012", SectionKind.Rights, "Begäran kan göras en gång per år.")]
    [InlineData("RN6012", SectionKind.Rights, "You may request access once a year.")]
    [InlineData("RN6013", SectionKind.Access, "Pyyntö tulee toimittaa omakätisesti allekirjoitettuna.")]
    [InlineData("RN6013", SectionKind.Access, "Begäran ska vara undertecknad.")]
    [InlineData("RN6013", SectionKind.Access, "Send us a signed request by post.")]
    [InlineData("RN6013", SectionKind.Access, "Tietoja voi pyytää vain henkilökohtaisesti rekisterinpitäjän luona.")]
    [InlineData("RN6016", SectionKind.Erasure, "Meillä voi olla lakisääteinen tai muu oikeus säilyttää tiedot.")]
    [InlineData("RN6016", SectionKind.Rectification, "Korjauspyyntö on perusteltava.")]
    [InlineData("RN6016", SectionKind.Erasure, "Uppgifterna raderas enligt vår bedömning.")]
    [InlineData("RN6016", SectionKind.Erasure, "Data are erased at our discretion.")]
    [InlineData("RN6018", SectionKind.Rights, "Vastaamme pyyntöihin kolmen kuukauden kuluessa.")]
    [InlineData("RN6018", SectionKind.Rights, "We respond to requests within 90 days.")]
    [InlineData("RN6019", SectionKind.Access, "Tiedot voi tarkastaa kerran vuodessa maksutta.")]
    [InlineData("RN6019", SectionKind.Access, "För kopian tas ut en avgift.")]
    [InlineData("RN6023", SectionKind.Rights, "Pyynnön tekijä tunnistetaan henkilötunnuksen avulla.")]
    [InlineData("RN7001", SectionKind.Disclosures, "Emme luovuta tietoja ulkopuolisille. Luovutamme yhteystietoja kuljetusliikkeelle.")]
    [InlineData("RN7002", SectionKind.Sources, "Käytössämme on Google Analytics.")]
    [InlineData("RN7003", SectionKind.Security, "Järjestelmää käyttää ainoastaan oma henkilökuntamme. Sen ylläpitäjä on kolmas osapuoli, joka ylläpitää ulkopuolista palvelinta.")]
    [InlineData("RN7004", SectionKind.Purposes, "Asiakkaat pisteytetään maksukyvyn mukaan.")]
    [InlineData("RN8005", SectionKind.Cookies, "Ohjeita antaa Viestintävirasto.")]
    [InlineData("RN8005", SectionKind.Sources, "Adresserna uppdateras från magistraten.")]
    [InlineData("RN8005", SectionKind.Sources, "VRK:n väestötiedot")]
    [InlineData("RN8009", SectionKind.Retention, "Tiedot säilytetään xx vuotta.")]
    [InlineData("RN8009", SectionKind.Other, "Laadittu xx.xx.20xx")]
    [InlineData("RN8009", SectionKind.Contact, "Puhelin: ______")]
    [InlineData("RN8009", SectionKind.Contact, "Namn: {{kontaktperson}}")]
    [InlineData("RN8009", SectionKind.Other, "Päivitetty pp.kk.vvvv")]
    [InlineData("RN1016", SectionKind.Access, "Kirjoita osoitteeseen asiakas@villa nen.example.")]
    [InlineData("RN1016", SectionKind.Access, "Kirjoita: asiakas@villanen")]
    [InlineData("RN1017", SectionKind.Contact, "Sähköposti: [sähköposti suojattu]")]
    [InlineData("RN1017", SectionKind.Contact, "e-mail [email\u00A0protected]")]
    public void Words_are_found(string code, SectionKind kind, string text) => Codes(kind, text).Should().Contain(code);

    [Theory]
    [InlineData("RN6011", SectionKind.Complaint, "Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, puhelin 029 56 66700")]
    [InlineData("RN6011", SectionKind.Controller, "Kenkäkauppa Korko Oy, Ratapihantie 9, Helsinki")]
    [InlineData("RN6012", SectionKind.Access, "Voit pyytää tietosi milloin tahansa. Rekisteri tarkistetaan kerran vuodessa.")]
    [InlineData("RN6012", SectionKind.Access, "Tiedot voi tarkastaa kerran vuodessa maksutta.")]
    [InlineData("RN6013", SectionKind.Access, "Pyyntöä ei tarvitse toimittaa allekirjoitettuna.")]
    [InlineData("RN6013", SectionKind.Access, "Pyynnön voi tehdä allekirjoitetulla kirjeellä tai sähköpostitse.")]
    [InlineData("RN6013", SectionKind.Sources, "Tietoja pyydetään henkilökohtaisesti myymälässä käymällä.")]
    [InlineData("RN6016", SectionKind.Erasure, "Lakisääteinen velvollisuus voi estää tietojen poistamisen.")]
    [InlineData("RN6016", SectionKind.Objection, "Vastustaminen tulee perustella henkilökohtaisella tilanteella.")]
    [InlineData("RN6018", SectionKind.Rights, "Vastaamme kuukaudessa. Monimutkaisiin pyyntöihin vastaamme kolmen kuukauden kuluessa.")]
    [InlineData("RN6019", SectionKind.Access, "Perimme maksun vain ilmeisen perusteettomasta pyynnöstä.")]
    [InlineData("RN6023", SectionKind.Rights, "Pyynnön tekijä tunnistetaan pankkitunnuksin, ei henkilötunnuksen avulla.")]
    [InlineData("RN7001", SectionKind.Disclosures, "Emme luovuta tietoja kolmansille markkinointia varten. Luovutamme yhteystietoja kuljetusliikkeelle.")]
    [InlineData("RN7001", SectionKind.Disclosures, "Emme luovuta tietoja ulkopuolisille. Luovutamme tietoja viranomaisille lain niin vaatiessa.")]
    [InlineData("RN7002", SectionKind.Contact, "Seuraa meitä Facebookissa.")]
    [InlineData("RN7003", SectionKind.Security, "Tietoja käsittelevät vain ne työntekijät ja alihankkijat, joiden tehtäviin se kuuluu.")]
    [InlineData("RN7004", SectionKind.Purposes, "Profiilia käytetään etusivun tuotteiden valitsemiseen.")]
    [InlineData("RN8005", SectionKind.Cookies, "Ohjeita antaa Liikenne- ja viestintävirasto Traficom.")]
    [InlineData("RN8005", SectionKind.Cookies, "Ohjeita antaa Transport- och kommunikationsverket.")]
    [InlineData("RN8005", SectionKind.Retention, "Tiedot poistetaan 30 VRK kuluttua.")]
    [InlineData("RN8006", SectionKind.Access, "Käsittely perustuu 6 artiklan 1 kohdan f alakohtaan.")]
    [InlineData("RN8008", SectionKind.Purposes, "Ks. www.villanen.example/Evästeet ja kohta 3.Posti")]
    [InlineData("RN8009", SectionKind.Other, "Ks. liite [2], Xbox, tilaus 5x5, sivu [liitteet](https://villanen.example/a_b__c) ja niin edelleen...")]
    [InlineData("RN1016", SectionKind.Access, "Kirjoita osoitteeseen asiakas@villanen.example. Seuraa meitä: @villanen, https://video.example/@villanen, 5 @ 3 euroa")]
    [InlineData("RN1017", SectionKind.Contact, "Visit us at www.villanen.example")]
    public void Near_misses_are_not(string code, SectionKind kind, string text) => Codes(kind, text).Should().NotContain(code);

    [Fact]
    public void What_a_fact_has_shown_is_not_said_again_of_the_words()
    {
        var right = new SubjectRight { Kind = RightKind.Access, Formalities = [RequestFormality.Signed] };
        var notice = Worded(SectionKind.Access, "Pyyntö tulee toimittaa allekirjoitettuna.") with { Rights = [right] };

        Findings(notice).Where(finding => finding.Code == "RN6013").Should().ContainSingle().Which.Pointer.Should().Be("/rights/0/formalities");
    }

    [Theory]
    [InlineData("fi", Layout.Classic)]
    [InlineData("fi", Layout.Gdpr)]
    [InlineData("sv", Layout.Classic)]
    [InlineData("sv", Layout.Gdpr)]
    [InlineData("en", Layout.Classic)]
    [InlineData("en", Layout.Gdpr)]
    public void In_the_librarys_own_words_no_rule_of_rights_contradictions_or_presentation_finds_anything(string language, Layout layout)
    {
        var wording = NoticeComposer.Compose(FaultlessNotice.Instance, new() { Language = LanguageTag.Parse(language), Layout = layout });
        var notice = FaultlessNotice.Instance with { Wordings = [wording], Languages = [] };

        Findings(notice).Where(finding => string.CompareOrdinal(finding.Code, "RN6") > 0).Select(finding => finding.ToString()).Should().BeEmpty();
    }

    private static IEnumerable<string> Codes(SectionKind kind, string text) => Findings(Worded(kind, text)).Select(finding => finding.Code);

    // Without the facts that would tell by themselves.
    private static Notice Worded(SectionKind kind, string text) => FaultlessNotice.Instance with
    {
        Disclosures = Declaration<Disclosure>.NotStated,
        Security = [],
        Wordings = [new() { Language = LanguageTag.Finnish, Sections = [new() { Kinds = [kind], Blocks = [new ParagraphBlock { Text = text }] }] }],
    };

    private static IReadOnlyList<Finding> Findings(Notice notice) =>
        NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings;
}
