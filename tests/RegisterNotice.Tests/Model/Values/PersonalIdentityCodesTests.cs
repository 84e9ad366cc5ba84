using FsCheck;
using FsCheck.Fluent;

namespace RegisterNotice.Tests.Model.Values;

/// <summary>Codes with the numbers 900 to 999 are nobody's; the others are a worked example of the reference or of a day that does not exist.</summary>
public sealed class PersonalIdentityCodesTests
{
    [Theory]
    [InlineData("010190-900P")]
    [InlineData("240590-987K")]
    [InlineData("131052-308T")]
    [InlineData("131052-901X")]
    [InlineData("310190-9998")]
    [InlineData("290296-950R")]
    [InlineData("290204A9500")]
    [InlineData("290200A950Y")]
    [InlineData("010100+002H")]
    [InlineData("010190a900p")]
    [InlineData("010190y900p")]
    public void A_right_code_is_valid(string code) => PersonalIdentityCodes.IsValid(code).Should().BeTrue();

    [Theory]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('U')]
    [InlineData('V')]
    [InlineData('W')]
    [InlineData('X')]
    [InlineData('Y')]
    [InlineData('A')]
    [InlineData('B')]
    [InlineData('C')]
    [InlineData('D')]
    [InlineData('E')]
    [InlineData('F')]
    public void Every_separator_since_2023_is_read(char separator)
    {
        var code = $"010190{separator}900P";
        PersonalIdentityCodes.IsValid(code).Should().BeTrue();
        PersonalIdentityCodes.IsValid(code.ToLowerInvariant()).Should().BeTrue();
        Find($"Asiakas {code}, Helsinki").Should().Be(code);
    }

    [Theory]
    [InlineData("131052-308U", "the check character is wrong")]
    [InlineData("310290-950F", "there is no 31 February")]
    [InlineData("290290-9506", "1990 was no leap year")]
    [InlineData("290200-900B", "1900 was no leap year")]
    [InlineData("310490-9503", "there is no 31 April")]
    [InlineData("320190-950A", "there is no day 32")]
    [InlineData("011390-9500", "there is no month 13")]
    [InlineData("000190-950N", "there is no day 0")]
    [InlineData("010090-950H", "there is no month 0")]
    [InlineData("010190-001P", "individual numbers start at 002")]
    [InlineData("010190-000N", "individual numbers start at 002")]
    [InlineData("010190G900P", "G is no separator")]
    [InlineData("010190Z900P", "Z is no separator")]
    [InlineData("010190T900P", "T is no separator")]
    [InlineData("010190–900P", "the dash is a typographic one")]
    [InlineData("010190\u2010900P", "the hyphen is a typographic one")]
    [InlineData("010190 -900P", "there is a space")]
    [InlineData("01019０-900P", "a digit is not ASCII")]
    [InlineData("010190-902ſ", "the check character is no letter of ASCII")]
    [InlineData("010190-900P ", "there is a space after it")]
    [InlineData("010190-900", "the check character is missing")]
    [InlineData("010190900P", "the separator is missing")]
    [InlineData("", "it is empty")]
    [InlineData(null, "it is missing")]
    public void A_wrong_code_is_not_valid(string? code, string because) => PersonalIdentityCodes.IsValid(code).Should().BeFalse(because);

    [Theory]
    [InlineData("010190-900P", "010190-900P")]
    [InlineData("Hetu: 010190-900P.", "010190-900P")]
    [InlineData("(010190-900p)", "010190-900p")]
    [InlineData("010190\u2010900P", "010190\u2010900P")]
    [InlineData("010190\u2011900P", "010190\u2011900P")]
    [InlineData("010190\u2012900P", "010190\u2012900P")]
    [InlineData("010190\u2013900P", "010190\u2013900P")]
    [InlineData("010190\u2212900P", "010190\u2212900P")]
    [InlineData("131052 -308T", "131052 -308T")]
    [InlineData("131052- 308T", "131052- 308T")]
    [InlineData("131052\u00A0\u2013\u00A0308T", "131052\u00A0\u2013\u00A0308T")]
    [InlineData("12-010190-900P-7", "010190-900P")]
    [InlineData("110190-900P 010190-900P", "010190-900P")]
    public void A_code_is_found_in_a_running_text(string text, string expected) => Find(text).Should().Be(expected);

    [Theory]
    [InlineData("Soita 040501-8486", "the check character of this telephone number would be 7")]
    [InlineData("Tilaus 150326-1234", "the check character of this order number would be S")]
    [InlineData("X010190-900P", "a letter stands before it")]
    [InlineData("ä010190-900P", "a letter stands before it")]
    [InlineData("1010190-900P", "a digit stands before it")]
    [InlineData("010190-900PA", "a letter stands after it")]
    [InlineData("010190-900P1", "a digit stands after it")]
    [InlineData("310290-950F", "the day does not exist")]
    [InlineData("010190\u2014900P", "the dash is one between sentences")]
    [InlineData("010190 A 900P", "a letter between spaces is a word")]
    [InlineData("010190 + 900P", "a plus between spaces is a sum")]
    [InlineData("010190  -900P", "there are two spaces")]
    [InlineData("010190-900", "it is cut off")]
    [InlineData("010190 - 900", "it is cut off")]
    [InlineData("010190 - 90", "it is cut off")]
    [InlineData("010190", "it is a date")]
    [InlineData("", "it is empty")]
    public void What_is_no_code_is_not_found(string text, string because)
    {
        PersonalIdentityCodes.TryFind(text, 0, out var index, out var length).Should().BeFalse(because);
        index.Should().Be(-1);
        length.Should().Be(0);
    }

    [Fact]
    public void All_codes_are_found_one_after_the_other()
    {
        const string Text = "010190-900P ja 240590–987K";
        PersonalIdentityCodes.TryFind(Text, 0, out var index, out var length).Should().BeTrue();
        (index, length).Should().Be((0, 11));
        PersonalIdentityCodes.TryFind(Text, index + length, out index, out length).Should().BeTrue();
        (index, length).Should().Be((15, 11));
        PersonalIdentityCodes.TryFind(Text, index + length, out _, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("131052-308T", "131052-***T")]
    [InlineData("131052–308t", "131052–***t")]
    [InlineData("131052 - 308T", "131052 - ***T")]
    [InlineData("131052-308A", "131052-***A")]
    [InlineData("131052-3O8T", "***********")]
    [InlineData("000000-000T", "000000-***T")]
    [InlineData("010190-900P 010190-900P", "***********************")]
    [InlineData("010190900P", "**********")]
    [InlineData("Maija", "*****")]
    [InlineData("", "")]
    public void A_mask_hides_the_individual_number(string code, string expected) => PersonalIdentityCodes.Mask(code).Should().Be(expected);

    [Fact]
    public void Misuse_is_told()
    {
        FluentActions.Invoking(() => PersonalIdentityCodes.Mask(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PersonalIdentityCodes.TryFind(null!, 0, out _, out _)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PersonalIdentityCodes.TryFind("abc", -1, out _, out _)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PersonalIdentityCodes.TryFind("abc", 4, out _, out _)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The start lies outside the text.*");
        PersonalIdentityCodes.TryFind("abc", 3, out _, out _).Should().BeFalse();
    }

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => !PersonalIdentityCodes.IsValid(text) && (text is null || Find(text) is null)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_found_lies_in_the_text_and_is_masked() =>
        Prop.ForAll(
            Gen.Elements("010190", "-", "–", " ", "A", "900P", "900", "P", "1", "ä").ArrayOf().ToArbitrary(),
            parts => Find(string.Concat(parts)) is not { } code || PersonalIdentityCodes.Mask(code).IndexOf("900", StringComparison.Ordinal) < 0)
            .QuickCheckThrowOnFailure();

    private static string? Find(string text) => PersonalIdentityCodes.TryFind(text, 0, out var index, out var length) ? text.Substring(index, length) : null;
}
