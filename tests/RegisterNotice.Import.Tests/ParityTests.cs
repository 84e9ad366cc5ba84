using System.Text.RegularExpressions;
using RegisterNotice.Validation;

namespace RegisterNotice.Import.Tests;

/// <summary>
/// What the importer reads as a fact the rules see as that fact: each sentence is judged once by the facts that came of it, without its words, and once by its words, without those facts.
/// </summary>
public sealed class ParityTests
{
    private static readonly Regex Swedish = new("\\b(begäran?|en|vi|du|din|inom)\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
    private static readonly Regex English = new("\\b(the|we|you|your|requests?|a)\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
    private static readonly NoticeValidationOptions Options = new() { RuleSet = NoticeRuleSet.All };

    [Theory]
    [InlineData("Rekisteröity voi pyytää tietojensa tarkastusta kerran vuodessa.", true)]
    [InlineData("Tarkastusoikeutta voi käyttää kerran vuosittain.", true)]
    [InlineData("Tietonsa voi tarkastaa kerran kalenterivuodessa.", true)]
    [InlineData("Tietonsa voi tarkastaa kerran puolessa vuodessa.", true)]
    [InlineData("Du har rätt att kontrollera dina uppgifter en gång i året.", true)]
    [InlineData("Du kan begära ett utdrag en gång om året.", true)]
    [InlineData("You may request access once a year.", true)]
    [InlineData("Tietonsa voi tarkastaa maksutta kerran vuodessa.", false)]
    [InlineData("Rekisteri tarkistetaan kerran vuodessa.", false)]
    [InlineData("Du får begära uppgifterna kostnadsfritt en gång per år.", false)]
    [InlineData("You may request access free of charge once a year.", false)]
    public void Limits_of_frequency(string sentence, bool expected) => BothSee("RN6012", sentence, expected);

    [Theory]
    [InlineData("Pyyntö on allekirjoitettava.", true)]
    [InlineData("Tarkastuspyynnön tulee olla omakätisesti allekirjoitettu.", true)]
    [InlineData("Pyyntö tehdään allekirjoitetulla lomakkeella.", true)]
    [InlineData("Pyyntö on esitettävä henkilökohtaisesti rekisterinpitäjän luona.", true)]
    [InlineData("Begäran ska vara undertecknad.", true)]
    [InlineData("Begäran görs egenhändigt undertecknad.", true)]
    [InlineData("The request needs your signature.", true)]
    [InlineData("The request must be signed.", true)]
    [InlineData("Pyyntöä ei tarvitse allekirjoittaa.", false)]
    [InlineData("Pyynnön voi tehdä sähköpostilla.", false)]
    [InlineData("Begäran behöver inte undertecknas.", false)]
    [InlineData("The request need not be signed.", false)]
    public void Signatures(string sentence, bool expected) => BothSee("RN6013", sentence, expected);

    [Theory]
    [InlineData("Tarkastuksesta veloitetaan 20 euroa.", true)]
    [InlineData("Käsittelymaksu on kymmenen euroa.", true)]
    [InlineData("Perimme pyynnöstä 15 euron maksun.", true)]
    [InlineData("Tietonsa voi tarkastaa maksutta kerran vuodessa.", true)]
    [InlineData("Vi tar ut en avgift för begäran.", true)]
    [InlineData("En behandlingsavgift på tio euro gäller.", true)]
    [InlineData("We charge ten euros for each request.", true)]
    [InlineData("A handling fee of ten euros applies.", true)]
    [InlineData("Emme peri pyynnöistä maksua.", false)]
    [InlineData("Pyynnöt käsitellään maksutta.", false)]
    [InlineData("Ilmeisen perusteettomasta pyynnöstä voidaan periä kohtuullinen maksu.", false)]
    [InlineData("Begäran är kostnadsfri.", false)]
    [InlineData("Requests are free of charge.", false)]
    [InlineData("A reasonable fee may be charged for excessive requests.", false)]
    public void Fees(string sentence, bool expected) => BothSee("RN6019", sentence, expected);

    [Theory]
    [InlineData("Vastaamme pyyntöön 14 vuorokauden kuluessa.", false)]
    [InlineData("Vastaamme kuukauden kuluessa.", false)]
    [InlineData("Pyyntöön vastataan viimeistään 21 päivän kuluessa.", false)]
    [InlineData("Vi svarar inom två veckor.", false)]
    [InlineData("We respond within one month.", false)]
    [InlineData("We answer in 14 days at the latest.", false)]
    [InlineData("Vastaamme pyyntöihin sähköpostitse.", true)]
    [InlineData("Tiedot poistetaan kahden vuoden kuluessa.", true)]
    [InlineData("We respond by e-mail.", true)]
    public void Times_of_response_left_unstated(string sentence, bool expected) => BothSee("RN6017", sentence, expected);

    [Theory]
    [InlineData("Ilmoita pyynnössä henkilötunnuksesi.", true)]
    [InlineData("Henkilöllisyytesi varmistetaan henkilötunnuksella.", true)]
    [InlineData("Din identitet styrks med personbeteckning.", true)]
    [InlineData("The request must state your personal identification number.", true)]
    [InlineData("Älä kirjoita pyyntöön henkilötunnusta.", false)]
    [InlineData("Tunnistaudu pyyntöä varten pankkitunnuksilla, henkilötunnusta ei tarvita.", false)]
    [InlineData("Do not write your personal identity code in the request.", false)]
    public void Proof_by_the_identity_code(string sentence, bool expected) => BothSee("RN6023", sentence, expected);

    [Theory]
    [InlineData("Tietoja ei luovuteta ulkopuolisille.", true)]
    [InlineData("Emme luovuta tietoja kolmansille osapuolille.", true)]
    [InlineData("Emme anna tietoja ulkopuolisille.", true)]
    [InlineData("Tietoja ei jaeta kolmansille osapuolille.", true)]
    [InlineData("Uppgifter lämnas inte ut till utomstående.", true)]
    [InlineData("Uppgifter utlämnas inte till utomstående.", true)]
    [InlineData("Vi lämnar aldrig ut uppgifter till tredje part.", true)]
    [InlineData("Your data are never shared with third parties.", true)]
    [InlineData("We do not disclose data to third parties.", true)]
    [InlineData("Tietoja luovutetaan ulkopuolisille.", false)]
    [InlineData("Uppgifter lämnas ut till utomstående.", false)]
    [InlineData("We share data with third parties.", false)]
    public void Denials_of_disclosure(string sentence, bool expected)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nLankakauppa Oy, Lankatie 1, 33100 Tampere\n\nTietojen luovutus\n\n{sentence}\n");
        Disclosure[] regular = [new() { Recipient = new() { Name = "Lankaposti Oy" }, Regular = true }];
        var stated = new Declaration<Disclosure> { State = DeclarationState.Some, Items = regular };

        Finds("RN7001", notice with { Wordings = [], Disclosures = notice.Disclosures with { Items = regular } }).Should().Be(expected, "the facts say so");
        Finds("RN7001", notice with { Disclosures = stated }).Should().Be(expected, "the words say so");
    }

    [Theory]
    [InlineData("Uutiskirjeen tilaus", "Lähetämme uutiskirjeitä ja teemme suoramarkkinointia.", true)]
    [InlineData("Uutiskirjeen tilaus", "Käsittelemme tilauksia ja toimituksia.", false)]
    [InlineData("Prenumeration på nyhetsbrev", "Uppgifterna används för marknadsföring och nyhetsbrev.", true)]
    [InlineData("Prenumeration på nyhetsbrev", "Uppgifterna används för beställningar.", false)]
    [InlineData("Newsletter subscription", "The data are used for direct marketing.", true)]
    [InlineData("Newsletter subscription", "The data are used for orders.", false)]
    [InlineData("Profilointitiedot", "Tietoja käytetään profilointiin.", true)]
    [InlineData("Profilointitiedot", "Tietoja käytetään markkinoinnin kohdentamiseen.", true)]
    [InlineData("Profilointitiedot", "Tietoja käytetään laskutukseen.", false)]
    [InlineData("Uppgifter om profilering", "Uppgifterna används för profilering.", true)]
    [InlineData("Profiling data", "The data are used for profiling and personalisation.", true)]
    [InlineData("Profiling data", "The data are used for invoicing.", false)]
    [InlineData("Arvontaan osallistuminen", "Tietoja käytetään arvontojen järjestämiseen.", true)]
    [InlineData("Arvontaan osallistuminen", "Tietoja käytetään kilpailukyvyn parantamiseen.", false)]
    [InlineData("Deltagande i utlottningar", "Uppgifterna används för utlottningar och tävlingar.", true)]
    [InlineData("Prize draw entries", "The data are used for prize draws.", true)]
    public void Purposes_that_cover_what_the_data_show(string data, string sentence, bool covers)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nLankakauppa Oy, Lankatie 1, 33100 Tampere\n\nKäyttötarkoitus\n\n{sentence}\n");
        var shown = notice with { DataCategories = [new() { Id = "shown", Name = LocalizedText.Of("fi", data) }] };
        var byFacts = shown with { Wordings = [], Purposes = [.. shown.Purposes.Select(purpose => purpose with { Description = LocalizedText.Of("fi", "Xyz") })] };
        var byWords = shown with { Wordings = [], Purposes = [.. shown.Purposes.Select(purpose => purpose with { Activities = [] })] };

        Finds("RN2007", byFacts).Should().Be(!covers, "the facts say so");
        Finds("RN2007", byWords).Should().Be(!covers, "the words say so");
    }

    private static void BothSee(string code, string sentence, bool expected)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nLankakauppa Oy, Lankatie 1, 33100 Tampere\n\nRekisteröidyn oikeudet\n\n{Grant(sentence)} {sentence}\n");

        Finds(code, notice with { Wordings = [] }).Should().Be(expected, "the facts say so");
        Finds(code, notice with { Rights = [.. notice.Rights.Select(WithoutTerms)] }).Should().Be(expected, "the words say so");
    }

    private static bool Finds(string code, Notice notice) => NoticeValidator.Validate(notice, Options).Findings.Any(finding => finding.Code == code);

    private static SubjectRight WithoutTerms(SubjectRight right) => new() { Kind = right.Kind, Description = right.Description };

    // The right that the sentence is about, so that there is one to which the terms belong.
    private static string Grant(string sentence) => Swedish.IsMatch(sentence) ? "Du har rätt att få tillgång till dina uppgifter." : English.IsMatch(sentence) ? "You have the right to access your data." : "Sinulla on oikeus saada pääsy tietoihisi.";
}
