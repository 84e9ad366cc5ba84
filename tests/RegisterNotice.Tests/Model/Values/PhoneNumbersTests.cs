using FsCheck;
using FsCheck.Fluent;

namespace RegisterNotice.Tests.Model.Values;

public sealed class PhoneNumbersTests
{
    [Theory]
    [InlineData("040 123 4567", "+358401234567")]
    [InlineData("0401234567", "+358401234567")]
    [InlineData("040-1234567", "+358401234567")]
    [InlineData("040\u00A0123\u202F4567", "+358401234567")]
    [InlineData("040\u2011123\u20134567", "+358401234567")]
    [InlineData("040.123.4567", "+358401234567")]
    [InlineData("040/123 4567", "+358401234567")]
    [InlineData(" 040 123 4567 ", "+358401234567")]
    [InlineData("+358 40 123 4567", "+358401234567")]
    [InlineData("+358401234567", "+358401234567")]
    [InlineData("+358 (0)40 123 4567", "+358401234567")]
    [InlineData("+358(0)401234567", "+358401234567")]
    [InlineData("(+358) 40 123 4567", "+358401234567")]
    [InlineData("00358 40 123 4567", "+358401234567")]
    [InlineData("00358 (0)40 123 4567", "+358401234567")]
    [InlineData("050 123 4567", "+358501234567")]
    [InlineData("0457 123 4567", "+3584571234567")]
    [InlineData("+358 108 326 486", "+358108326486")]
    [InlineData("010 123 456", "+35810123456")]
    [InlineData("020 123 4567", "+358201234567")]
    [InlineData("029 56 66700", "+358295666700")]
    [InlineData("029 566 6700", "+358295666700")]
    [InlineData("075 123 4567", "+358751234567", false)]
    [InlineData("075 312 3456", "+358753123456")]
    [InlineData("(09) 123 4567", "+35891234567")]
    [InlineData("09 12345", "+358912345")]
    [InlineData("03 212 3456", "+35832123456")]
    [InlineData("018 12 345", "+3581812345")]
    [InlineData("0800 12345", "+35880012345")]
    [InlineData("0600 12345", "+35860012345")]
    public void A_finnish_number_is_read_in_every_usual_form(string text, string expected, bool isAdmitted = true)
    {
        PhoneNumbers.TryNormalize(text, out var e164).Should().Be(isAdmitted);
        e164.Should().Be(isAdmitted ? expected : null);
    }

    [Theory]
    [InlineData("+46 8 123 456 78", "+46812345678")]
    [InlineData("+46 (0)8 123 456 78", "+46812345678")]
    [InlineData("+372 (0)512 3456", "+3725123456")]
    [InlineData("+39 (0)6 1234 5678", "+390612345678")]
    [InlineData("+45 12 34 56 78", "+4512345678")]
    [InlineData("+1 (202) 555-0123", "+12025550123")]
    [InlineData("+91 22 1234 5678", "+912212345678")]
    [InlineData("+123 4567", "+1234567")]
    [InlineData("+123456789012345", "+123456789012345")]
    [InlineData("0046 8 123 456 78", "+46812345678")]
    [InlineData("00 46 (0)8 123 456 78", "+46812345678")]
    [InlineData("0039 06 1234 5678", "+390612345678")]
    [InlineData("990 46 8 123 456 78", "+46812345678")]
    [InlineData("99577 46-8-12345678", "+46812345678")]
    [InlineData("990 358 40 123 4567", "+358401234567")]
    [InlineData("+800 1234 5678", "+80012345678")]
    public void A_number_of_another_country_is_read_with_its_code(string text, string expected)
    {
        PhoneNumbers.TryNormalize(text, out var e164).Should().BeTrue();
        e164.Should().Be(expected);
    }

    [Theory]
    [InlineData("358 40 123 4567", "the plus is missing")]
    [InlineData("+358 040 123 4567", "the zero is dialled in the country only")]
    [InlineData("+358 40 (0)123 4567 89012", "the zero stands in the wrong place, and there are too many digits")]
    [InlineData("O40 123 4567", "there is a letter O for 0")]
    [InlineData("04O 123 4567", "there is a letter O for 0")]
    [InlineData("40 123 4567", "the first zero is missing")]
    [InlineData("040 123", "there are too few digits")]
    [InlineData("040 123 4567 8901", "there are too many digits")]
    [InlineData("040 123 4567 / 050 123 4567", "there are two numbers")]
    [InlineData("040 123 4567, 050 123 4567", "there are two numbers")]
    [InlineData("050 123 4567 89", "there are too many digits")]
    [InlineData("0100 1", "there are too few digits")]
    [InlineData("099 123 4567", "the plan has no 099")]
    [InlineData("0740 123 456", "the plan has no 074")]
    [InlineData("0600 1234", "there are too few digits")]
    [InlineData("116 117", "it works within the country only")]
    [InlineData("112", "it works within the country only")]
    [InlineData("+999 123 4567", "no country has the code")]
    [InlineData("00999 123 4567", "no country has the code")]
    [InlineData("+210 123 45678", "no country has the code")]
    [InlineData("99046812345678", "the operator's prefix is not told apart")]
    [InlineData("992 46 8 123 456 78", "no operator has the prefix")]
    [InlineData("0046 123", "there are too few digits")]
    [InlineData("00 (0)46 8 123 456 78", "the zero stands before the country's code")]
    [InlineData("0039 (0)6 1234 5678 9012 3456", "there are too many digits")]
    [InlineData("+46 123", "there are too few digits")]
    [InlineData("+1234567890123456", "there are too many digits")]
    [InlineData("+0 123 456 789", "no country's code starts with 0")]
    [InlineData("++358 40 123 4567", "there are two plus signs")]
    [InlineData("+358+40 123 4567", "there are two plus signs")]
    [InlineData("040 123 4567 (vaihde)", "there are words")]
    [InlineData("puh. 040 123 4567", "there are words")]
    [InlineData("tel:+358401234567", "it is a link")]
    [InlineData("(040 123 4567", "a parenthesis is open")]
    [InlineData("040) 123 4567", "a parenthesis is not opened")]
    [InlineData("((09)) 123 4567", "there are parentheses in parentheses")]
    [InlineData("040 123 456７", "a digit is not ASCII")]
    [InlineData("040 123 4567\u200B", "there is an invisible character")]
    [InlineData("+", "the digits are missing")]
    [InlineData("0", "the digits are missing")]
    [InlineData("()", "the digits are missing")]
    [InlineData("   ", "it is empty")]
    [InlineData("", "it is empty")]
    [InlineData(null, "it is missing")]
    public void A_wrong_number_is_refused(string? text, string because)
    {
        PhoneNumbers.TryNormalize(text, out var e164).Should().BeFalse(because);
        e164.Should().BeNull();
    }

    [Theory]
    [InlineData("112")]
    [InlineData("116 117")]
    [InlineData("116111")]
    [InlineData("116 006")]
    [InlineData("10023")]
    [InlineData("118")]
    [InlineData("118 100")]
    [InlineData("16400")]
    [InlineData("75100")]
    public void A_service_number_is_told_by_itself_and_has_no_international_form(string text)
    {
        PhoneNumbers.IsServiceNumber(text).Should().BeTrue();
        PhoneNumbers.CanBeCalled(text).Should().BeTrue();
        PhoneNumbers.IsValid(text).Should().BeFalse();
        PhoneNumbers.TryNormalize(text, out _).Should().BeFalse();
        PhoneNumbers.IsPremiumRate(text).Should().BeFalse();
    }

    [Theory]
    [InlineData("113")]
    [InlineData("11611")]
    [InlineData("+112")]
    [InlineData("0112")]
    [InlineData("1122")]
    [InlineData("1002")]
    [InlineData("19000")]
    [InlineData("40123")]
    [InlineData("040 123 4567")]
    [InlineData("112 tai 116 117")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_number_is_no_service_number(string? text) => PhoneNumbers.IsServiceNumber(text).Should().BeFalse();

    [Theory]
    [InlineData("0600 12345", true)]
    [InlineData("0700 123456", true)]
    [InlineData("+358 600 12345", true)]
    [InlineData("0800 12345", false)]
    [InlineData("0601 12345", false)]
    [InlineData("06 0012345", true)]
    [InlineData("06 123 4567", false)]
    [InlineData("040 123 4567", false)]
    [InlineData("010 123 456", false)]
    [InlineData("+46 600 123 45", false)]
    public void Numbers_that_cost_more_than_a_call_are_told_apart(string text, bool expected)
    {
        PhoneNumbers.TryNormalize(text, out var e164).Should().BeTrue();
        PhoneNumbers.IsPremiumRate(e164!).Should().Be(expected);
        PhoneNumbers.IsPremiumRate(text).Should().Be(expected);
        PhoneNumbers.IsValid(text).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("+358")]
    [InlineData("+358600")]
    [InlineData("Soita 0600 12345")]
    public void What_is_no_number_costs_nothing(string text) => PhoneNumbers.IsPremiumRate(text).Should().BeFalse();

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => PhoneNumbers.TryNormalize(text, out var e164) == (e164 is not null)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_read_is_read_again_as_itself() =>
        Prop.ForAll(
            Gen.Elements("+", "+358", "00358", "0", "040", "(0)", "09", "(", ")", " ", "-", "1", "23", "4567").ArrayOf().ToArbitrary(),
            parts => !PhoneNumbers.TryNormalize(string.Concat(parts), out var e164) || (PhoneNumbers.TryNormalize(e164, out var again) && again == e164))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("040 123 4567")]
    [InlineData("+46 (0)8 123 456 78")]
    [InlineData("0046 8 123 456 78")]
    [InlineData("990 46 8 123 456 78")]
    [InlineData("+999 123 4567")]
    [InlineData("116 117")]
    public void Whether_a_text_is_a_number_is_told_without_allocating(string text)
    {
        PhoneNumbers.CanBeCalled(text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        PhoneNumbers.CanBeCalled(text);
        PhoneNumbers.IsPremiumRate(text);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
