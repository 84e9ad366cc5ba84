namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>Measures that protect data, under their heading and elsewhere, and what only sounds like them.</summary>
public sealed class SecurityFamilyTests
{
    [Theory]
    [InlineData("Palvelimet on sijoitettu suojattuun laitehuoneeseen.", SecurityMeasureKind.Physical)]
    [InlineData("Muutokset tallennetaan järjestelmälokeihin.", SecurityMeasureKind.Logging)]
    [InlineData("Yhteys on salattu.", SecurityMeasureKind.Encryption)]
    [InlineData("Trafiken till vår webbutik skyddas med SSL-kryptering.", SecurityMeasureKind.Encryption)]
    [InlineData("Endast behörig personal har tillgång till uppgifterna.", SecurityMeasureKind.AccessControl)]
    [InlineData("Tunnukset myönnetään vain yhtiön työntekijöille.", SecurityMeasureKind.AccessControl)]
    [InlineData("Henkilöstö on koulutettu tietosuojaan.", SecurityMeasureKind.Training)]
    [InlineData("The data are backed up every night.", SecurityMeasureKind.Backup)]
    public void A_measure_is_known_by_its_words(string sentence, SecurityMeasureKind kind) => Under("Rekisterin suojauksen periaatteet", sentence).Select(measure => measure.Kind).Should().Equal(kind);

    [Theory]
    [InlineData("Muut taulut viittaavat vain käyttäjätunnukseen.", SecurityMeasureKind.Authentication)]
    [InlineData("Toimenpiteillä varmistamme, ettei tietoja häviä.", SecurityMeasureKind.Backup)]
    [InlineData("Rekisterin käyttö on ohjeistettu.", SecurityMeasureKind.Training)]
    public void What_only_sounds_like_one_is_none(string sentence, SecurityMeasureKind kind) => Under("Rekisterin suojauksen periaatteet", sentence).Select(measure => measure.Kind).Should().NotContain(kind);

    [Theory]
    [InlineData("Rekisterin tietosisältö", "Kaikki tiedot säilytetään luottamuksellisina.", SecurityMeasureKind.Confidentiality)]
    [InlineData("Rekisterin tietosisältö", "Salasana tallennetaan salattuna.", SecurityMeasureKind.Encryption)]
    [InlineData("Käsittelyn tarkoitus", "Tietoihin pääsee käsiksi ainoastaan hallitus.", SecurityMeasureKind.AccessControl)]
    public void A_plain_measure_needs_no_heading(string heading, string sentence, SecurityMeasureKind kind) => Under(heading, sentence).Select(measure => measure.Kind).Should().Equal(kind);

    [Theory]
    [InlineData("Tietojen luovutukset", "Salassa pidettäviä tietoja luovutetaan vain lain nojalla.")]
    [InlineData("Rekisteröidyn oikeudet", "Voit pyytää oikaisua kirjautumalla palveluun salasanallasi.")]
    [InlineData("Käsittelyn peruste", "Käsittelemme tietoja vain, jos meillä on oikeutettu etu.")]
    public void Other_things_elsewhere_are_no_measures(string heading, string sentence) => Under(heading, sentence).Should().BeEmpty();

    [Theory]
    [InlineData("Tietojen luovutukset", "Tulokset julkaistaan sivulla https://villapaja.example/tulokset.")]
    public void The_beginning_of_an_address_is_no_encryption(string heading, string sentence) => Under(heading, sentence).Should().BeEmpty();

    private static IReadOnlyList<SecurityMeasure> Under(string heading, string text) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n").Security;

    [Theory]
    [InlineData("Kutoja voi itse muokata ilmoittamiaan kurssitoiveita.", 0)]
    [InlineData("Jäsen päivittää osoitteensa omilla sivuillaan.", 0)]
    [InlineData("Järjestelmän toimittaja tarkkailee palvelua ympäri vuorokauden.", 1)]
    public void What_people_do_themselves_is_no_measure(string sentence, int measures) =>
        Page.Text($"Rekisterinpitäjä\nKudelma ry\n\nRekisterin suojaus\n{sentence}\n").Security.Should().HaveCount(measures);
}
