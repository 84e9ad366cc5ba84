using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Tests.Words.Lexicon;

/// <summary>Every verb of the lexicon, taken through its forms: what affirms it is seen as that, what denies it as a denial.</summary>
public sealed class LexiconVerbTests
{
    private const string File = "tests/RegisterNotice.Tests/Words/Lexicon/verbs.txt";

    // How each language says that something is not done, with the verb behind the negation.
    private static readonly Dictionary<string, string[]> Denials = new()
    {
        ["fi"] = ["Emme missään tilanteessa {0} tietoja.", "Yhtiö ei {0} henkilötietoja ulkopuolisille.", "Asiakkaat eivät {0} niitä.", "Tietoja ei koskaan {0} muualle.", "Emme tule niitä {0}."],
        ["sv"] = ["Uppgifter som inte {0}.", "Vi kommer aldrig att {0} uppgifter.", "Uppgifterna har inte {0}.", "Inga uppgifter {0} till andra."],
        ["en"] =
        [
            "We do not {0} your data.", "The company does not {0} them.", "We will not {0} any data.", "Personal data are not {0}.", "Data is never {0} to anybody.", "Data have not been {0}.", "No data are {0}.",
            "We don't {0} data.", "Your data isn't {0}.", "We won't {0} them.", "Data cannot be {0}.",
        ],
    };

    private static readonly Dictionary<string, string[]> Affirmations = new()
    {
        ["fi"] = ["Me {0} tietoja.", "Tietoja voidaan {0} muualle.", "Tietoja {0} EU:n ulkopuolelle, mutta muuta ei tehdä.", "Jos et halua sitä, tiedot {0}."],
        ["sv"] = ["Vi {0} uppgifter till andra.", "Uppgifter {0} till USA, men inte annars.", "Det är inte gratis, och uppgifterna {0}."],
        ["en"] = ["We {0} your data.", "Personal data may be {0}.", "We do not ask you twice, but we {0} data."],
    };

    private static IEnumerable<(LexiconRow Row, LexiconVerb Verb)> Verbs => LexiconTable.Rows.Where(row => row.Denied is not null).SelectMany(row => LexiconVerbs.Of(row).Select(verb => (row, verb)));

    [Fact]
    public void The_forms_are_those_that_somebody_has_read() => Approved.ShouldBe(string.Concat(Verbs.Select(verb => Line(verb.Row, verb.Verb))), File);

    [Fact]
    public void Every_form_that_a_negation_precedes_is_denied() => Unseen(
        from verb in Verbs
        from form in verb.Verb.Forms.Following
        from frame in Denials[verb.Verb.Language]
        select (verb.Row, string.Format(null, frame, form)));

    [Fact]
    public void Every_form_that_a_negation_follows_is_denied() => Unseen(
        from verb in Verbs
        from form in verb.Verb.Forms.Leading
        from not in (string[])["inte", "ej", "aldrig", "i regel inte", "enligt huvudregeln inte"]
        select (verb.Row, $"Uppgifterna {form} {not} till andra."));

    [Fact]
    public void Every_form_that_only_a_negation_takes_is_denied() => Unseen(
        from verb in Verbs
        from form in verb.Verb.Forms.Denying
        select (verb.Row, $"Xyz {form} xyz."));

    [Fact]
    public void Every_form_without_a_negation_is_affirmed()
    {
        var sentences =
            from verb in Verbs
            where !verb.Verb.IsOnlyDenied
            from form in LexiconVerbs.Plain(verb.Verb).Except(verb.Verb.Forms.Denying)
            from frame in Affirmations[verb.Verb.Language]
            select (verb.Row, Sentence: string.Format(null, frame, form));
        sentences.Where(said => !MeaningReader.Read(said.Sentence).Has(said.Row.Meaning) || MeaningReader.Read(said.Sentence).Has(said.Row.Denied!.Value)).Select(said => said.Sentence).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Emme siirrä tietoja EU:n ulkopuolelle.", "MoveDenied")]
    [InlineData("Tietoja ei siirretä EU:n ulkopuolelle.", "MoveDenied")]
    [InlineData("Tietoja ei viedä EU:n ulkopuolelle.", "MoveDenied")]
    [InlineData("Emme ole siirtäneet tietoja Yhdysvaltoihin.", "MoveDenied")]
    [InlineData("Emme anna tietojasi kolmansille osapuolille.", "DiscloseDenied")]
    [InlineData("Tietoja ei anneta ulkopuolisille.", "DiscloseDenied")]
    [InlineData("Tietoja ei myydä, vuokrata tai luovuteta.", "DiscloseDenied")]
    [InlineData("Emme peri pyynnöistä maksua.", "ChargeDenied")]
    [InlineData("Emme kerää terveystietoja.", "CollectDenied")]
    [InlineData("Uppgifter utlämnas inte till utomstående.", "DiscloseDenied")]
    [InlineData("Vi lämnar inte ut uppgifter.", "DiscloseDenied")]
    [InlineData("Uppgifterna lämnas i regel inte ut.", "DiscloseDenied")]
    [InlineData("Uppgifterna lämnas inte regelmässigt ut.", "DiscloseDenied")]
    [InlineData("Uppgifter har inte lämnats ut.", "DiscloseDenied")]
    [InlineData("Uppgifterna överförs inte utanför EU.", "MoveDenied")]
    [InlineData("We don't sell or transfer your data.", "MoveDenied")]
    [InlineData("Your data will never be shared.", "DiscloseDenied")]
    public void What_is_not_done_is_denied(string text, string meaning) => MeaningReader.Read(text).Has(Enum.Parse<Meaning>(meaning)).Should().BeTrue();

    [Theory]
    [InlineData("Siirrämme tietoja Yhdysvaltoihin.", "MoveDenied")]
    [InlineData("Emme myy tietoja, mutta siirrämme ne palveluntarjoajalle.", "MoveDenied")]
    [InlineData("Tietoja ei säilytetä tarpeettomasti. Tiedot voidaan luovuttaa poliisille.", "DiscloseDenied")]
    [InlineData("Jos et vastaa, tiedot voidaan luovuttaa perintätoimistolle.", "DiscloseDenied")]
    [InlineData("Uppgifter lämnas ut till myndigheter, men inte till andra.", "DiscloseDenied")]
    [InlineData("Vi överför uppgifter till parter som inte finns inom EU.", "MoveDenied")]
    [InlineData("Data are not sold and are transferred within the EU.", "MoveDenied")]
    [InlineData("We transfer data to the United States.", "MoveDenied")]
    public void What_is_done_is_not_denied(string text, string meaning) => MeaningReader.Read(text).Has(Enum.Parse<Meaning>(meaning)).Should().BeFalse();

    private static void Unseen(IEnumerable<(LexiconRow Row, string Sentence)> sentences) =>
        sentences.Where(said => !MeaningReader.Read(said.Sentence).Has(said.Row.Denied!.Value) || !MeaningReader.Read(said.Sentence).Has(said.Row.Meaning)).Select(said => said.Sentence).Should().BeEmpty();

    private static string Line(LexiconRow row, LexiconVerb verb)
    {
        var forms = verb.Forms;
        return $"{row.Meaning} {verb.Language} {verb.Entry}\n  affirms: {string.Join(", ", forms.Affirming)}\n  denied behind a negation: {string.Join(", ", forms.Following)}\n"
            + $"  denied before one: {string.Join(", ", forms.Leading)}\n  denies: {string.Join(", ", forms.Denying)}\n";
    }
}
