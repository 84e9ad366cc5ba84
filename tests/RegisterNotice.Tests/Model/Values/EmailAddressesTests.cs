using FsCheck;
using FsCheck.Fluent;

namespace RegisterNotice.Tests.Model.Values;

public sealed class EmailAddressesTests
{
    private static readonly string Local64 = new('a', 64);
    private static readonly string Label63 = new('b', 63);

    [Theory]
    [InlineData("tietosuoja@firma.example")]
    [InlineData("Matti.Esimerkki@Firma.Example")]
    [InlineData("matti+uutiskirje@posti.firma.example")]
    [InlineData("o'brien_2@a-b.example")]
    [InlineData("a@b.example")]
    [InlineData("matti@hämeenlinna.fi")]
    [InlineData("matti@xn--hmeenlinna-q5a.fi")]
    [InlineData("mäkinen@firma.example")]
    [InlineData("info@пример.example")]
    [InlineData("info@𠀋.example")]
    [InlineData("info@𠀋𠀋x.example")]
    [InlineData("azAZ09@az09.AZ")]
    public void An_address_that_a_reader_can_use_is_valid(string text)
    {
        EmailAddresses.IsValid(text).Should().BeTrue();
        EmailAddresses.IsObfuscated(text).Should().BeFalse();
    }

    [Theory]
    [InlineData("asiakaspalvelu@ompelijan paratiisi.fi", "there is a space in the domain")]
    [InlineData("[email protected]", "a script against collectors did not run")]
    [InlineData("[email\u00A0protected]", "a script against collectors did not run")]
    [InlineData("tietosuoja(at)om.fi", "the sign is spelled out")]
    [InlineData("matti@x.fi, maija@x.fi", "there are two addresses")]
    [InlineData("matti@x.fi;maija@x.fi", "there are two addresses")]
    [InlineData("matti@x.fi@y.fi", "there are two signs")]
    [InlineData("Matti <matti@x.fi>", "there is a display name")]
    [InlineData("<matti@x.fi>", "there are brackets")]
    [InlineData("a b@c.fi", "there is text before the address")]
    [InlineData("asiakaspalvelu@minime.fi)", "there is punctuation after it")]
    [InlineData("matti@x.fi.", "there is a dot after it")]
    [InlineData("matti@x.fi,", "there is a comma after it")]
    [InlineData("a@b", "the domain has one label")]
    [InlineData("matti@x..fi", "a label is empty")]
    [InlineData("matti@.x.fi", "a label is empty")]
    [InlineData(".matti@x.fi", "the local part starts with a dot")]
    [InlineData("matti.@x.fi", "the local part ends with a dot")]
    [InlineData("matti..e@x.fi", "the local part has two dots together")]
    [InlineData("matti@-x.fi", "a label starts with a hyphen")]
    [InlineData("matti@x-.fi", "a label ends with a hyphen")]
    [InlineData("asiakaspalvelu\u00A0@x.fi", "there is a no-break space")]
    [InlineData("asiakas\u202Fpalvelu@x.fi", "there is a narrow no-break space")]
    [InlineData("matti\u200B@x.fi", "there is a space of no width")]
    [InlineData("matti@x\u00AD.fi", "there is a soft hyphen")]
    [InlineData("matti@a\u2011b.fi", "the hyphen is a typographic one")]
    [InlineData("matti@x\u3002fi", "the dot is not ASCII")]
    [InlineData("matti\uFF20x.fi", "the sign is not ASCII")]
    [InlineData("matti@\uD800.fi", "half a character stands in it")]
    [InlineData("matti@x\uD800", "half a character stands at its end")]
    [InlineData("matti@😀.fi", "a picture stands in it")]
    [InlineData("matti@a😀.fi", "a picture stands in it")]
    [InlineData("matti\u0080@x.fi", "a control character stands in it")]
    [InlineData("mailto:matti@x.fi", "it is a link")]
    [InlineData("\"matti e\"@x.fi", "it is quoted")]
    [InlineData("matti\\e@x.fi", "there is a backslash")]
    [InlineData("matti+ uutiskirje@x.fi", "there is a space after a sign")]
    [InlineData("matti@x_y.fi", "no domain has an underscore")]
    [InlineData("matti@192.0.2.10", "it ends in an IP address")]
    [InlineData("matti@[192.0.2.10]", "it ends in an IP address")]
    [InlineData("matti@x.f", "no top-level domain has one letter")]
    [InlineData(" matti@x.fi", "there is a space before it")]
    [InlineData("matti@x.fi\n", "there is a line end after it")]
    [InlineData("@x.fi", "the local part is missing")]
    [InlineData("matti@", "the domain is missing")]
    [InlineData("matti.x.fi", "the sign is missing")]
    [InlineData("", "it is empty")]
    [InlineData(null, "it is missing")]
    public void An_address_that_fails_a_reader_is_not_valid(string? text, string because) => EmailAddresses.IsValid(text).Should().BeFalse(because);

    [Fact]
    public void The_limits_of_length_are_kept()
    {
        EmailAddresses.IsValid($"{Local64}@firma.example").Should().BeTrue();
        EmailAddresses.IsValid($"a{Local64}@firma.example").Should().BeFalse();
        EmailAddresses.IsValid($"a@{Label63}.example").Should().BeTrue();
        EmailAddresses.IsValid($"a@b{Label63}.example").Should().BeFalse();

        var longest = $"{Local64}@{Label63}.{Label63}.{new string('c', 53)}.example";
        longest.Should().HaveLength(254);
        EmailAddresses.IsValid(longest).Should().BeTrue();
        EmailAddresses.IsValid(longest + "e").Should().BeFalse();
    }

    [Theory]
    [InlineData("[email protected]")]
    [InlineData("[email\u00A0protected]")]
    [InlineData("[email\n  protected]")]
    [InlineData("[EMAIL PROTECTED]")]
    [InlineData("[email&#160;protected]")]
    [InlineData("Kirjoita osoitteeseen [email protected] tai soita.")]
    [InlineData("<a class=\"__cf_email__\" data-cfemail=\"0a1b\">")]
    [InlineData("/cdn-cgi/l/email-protection#0a1b")]
    [InlineData("tietosuoja(at)om.fi")]
    [InlineData("a(at)om.fi")]
    [InlineData("tietosuoja (at) firma.example")]
    [InlineData("tietosuoja[at]firma.example")]
    [InlineData("tietosuoja{at}firma.example")]
    [InlineData("tietosuoja<at>firma.example")]
    [InlineData("TIETOSUOJA(AT)FIRMA.EXAMPLE")]
    [InlineData("tietosuoja(ät)firma.example")]
    [InlineData("tietosuoja(a)firma.example")]
    [InlineData("tietosuoja(@)firma.example")]
    [InlineData("tietosuoja(miukumauku)firma.example")]
    [InlineData("dataskydd(snabel-a)firma.example")]
    [InlineData("tietosuoja at firma.example")]
    [InlineData("tietosuoja\u00A0at\u00A0firma.example")]
    [InlineData("tietosuoja ät firma piste example")]
    [InlineData("tietosuoja(at)firma(piste)example")]
    [InlineData("privacy at firma dot example")]
    [InlineData("privacy [at] firma [dot] example")]
    [InlineData("privacy&#64;firma.example")]
    public void An_address_that_a_person_must_decode_is_obfuscated(string text)
    {
        EmailAddresses.IsObfuscated(text).Should().BeTrue();
        EmailAddresses.IsValid(text).Should().BeFalse();
    }

    [Theory]
    [InlineData("tietosuoja@firma.example")]
    [InlineData("data-cfemail@firma.example")]
    [InlineData("asiakaspalvelu@ompelijan paratiisi.fi")]
    [InlineData("Article 6(1)(a) of the Regulation")]
    [InlineData("Look at our pages.")]
    [InlineData("The office opens at 9.30")]
    [InlineData("at firma.example")]
    [InlineData("(at)")]
    [InlineData("sat(isfied).example")]
    [InlineData("tietosuoja(at firma.example")]
    [InlineData("tietosuoja at")]
    [InlineData("tietosuoja(at)firma")]
    [InlineData("tietosuoja(at)firma.f")]
    [InlineData("tietosuoja(at)firma.1b")]
    [InlineData("tietosuoja(at)firma.b1")]
    [InlineData("tietosuoja(at).example")]
    [InlineData("tietosuoja(at)(piste)example")]
    [InlineData("Luokka a firma.example")]
    [InlineData("[emailprotected]")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_texts_are_not_obfuscated(string? text) => EmailAddresses.IsObfuscated(text).Should().BeFalse();

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => !(EmailAddresses.IsValid(text) && EmailAddresses.IsObfuscated(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_like_an_address_makes_it_throw() =>
        Prop.ForAll(
            Gen.Elements("a", "ät", "at", "dot", "@", ".", "-", " ", "\u00A0", "(", ")", "[", "]", "[email", "protected]", "\uD83D", "\uDE00").ArrayOf().ToArbitrary(),
            parts => !(EmailAddresses.IsValid(string.Concat(parts)) && EmailAddresses.IsObfuscated(string.Concat(parts)))).QuickCheckThrowOnFailure();
}
