using System.Globalization;
using PhoneNumbers;
using Judge = PhoneNumbers.PhoneNumberUtil;
using Ours = RegisterNotice.PhoneNumbers;

namespace RegisterNotice.Tests.Model.Values;

/// <summary>Our reading of telephone numbers beside that of libphonenumber.</summary>
public sealed class PhoneNumberJudgeTests
{
    private static readonly Judge Library = Judge.GetInstance();

    // Reserved for the Vatican, which is called by Italy's code.
    private static readonly int[] NotYetInUse = [379];

    [Fact]
    public void We_know_the_country_codes_that_it_knows()
    {
        var codes = Library.GetSupportedCallingCodes().Concat(NotYetInUse).ToHashSet();
        var prefixes = Enumerable.Range(0, 1000).Select(number => number.ToString("D3", CultureInfo.InvariantCulture));

        foreach (var prefix in prefixes)
        {
            var isCode = Enumerable.Range(1, 3).Any(digits => prefix[0] != '0' && codes.Contains(int.Parse(prefix[..digits], CultureInfo.InvariantCulture)));
            CountryCallingCodes.Begin(prefix.AsSpan()).Should().Be(isCode, "{0} is the beginning of a number", prefix);
        }
    }

    [Fact]
    public void Its_example_numbers_of_all_countries_are_read_as_it_reads_them()
    {
        var examples = Library.GetSupportedRegions()
            .SelectMany(_ => Enum.GetValues<PhoneNumberType>(), (region, type) => Library.GetExampleNumberForType(region, type))
            .Concat(Library.GetSupportedGlobalNetworkCallingCodes().Select(Library.GetExampleNumberForNonGeoEntity))
            .Where(number => number is not null)
            .ToArray();

        examples.Length.Should().BeGreaterThan(1000);
        examples.Where(number => Normal(Library.Format(number, PhoneNumberFormat.INTERNATIONAL)) != Library.Format(number, PhoneNumberFormat.E164))
            .Select(number => Library.Format(number, PhoneNumberFormat.E164)).Distinct()
            .Should().BeEquivalentTo(["+98" + "9601"], "a number of six digits in all is no number that anybody outside its country can call");
        examples.Where(number => number!.CountryCode != 358)
            .Select(number => Library.Format(number, PhoneNumberFormat.E164)).Where(e164 => e164 != "+989601" && Normal("00" + e164[1..]) != e164)
            .Should().BeEmpty("00 leads abroad from Finland");
    }

    [Fact]
    public void No_finnish_number_that_it_admits_is_refused()
    {
        var refused = Random().Where(number => Library.IsValidNumber(Library.Parse(number, "FI")) && !Ours.IsValid(number));

        refused.Should().BeEmpty();
    }

    [Fact]
    public void What_we_admit_and_it_does_not_is_of_few_kinds()
    {
        var only = Random().Where(number => Ours.IsValid(number) && !Library.IsValidNumber(Library.Parse(number, "FI")));

        // A number in use must not be called wrong.
        only.Where(number => !Wider.Any(kind => number.StartsWith(kind.Start, StringComparison.Ordinal) && number.Length >= kind.Least && number.Length <= kind.Most))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_short_numbers_that_it_knows_are_service_numbers()
    {
        var library = ShortNumberInfo.GetInstance();

        for (var number = 100; number < 200_000; number++)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            if (library.IsValidShortNumberForRegion(new global::PhoneNumbers.PhoneNumber.Builder().SetCountryCode(358).SetNationalNumber((ulong)number).Build(), "FI"))
            {
                Ours.IsServiceNumber(text).Should().BeTrue("{0} is one", text);
            }
        }
    }

    // The first signs of a number with its zero, and how many there are in all. The data of libphonenumber's port to Python admit them all: the two differ at these edges.
    private static readonly (string Start, int Least, int Most)[] Wider = [("014", 6, 6), ("04", 12, 12), ("049", 7, 12), ("075", 6, 6), ("0800", 11, 11)];

    private static string? Normal(string text) => Ours.TryNormalize(text, out var e164) ? e164 : null;

    // The same numbers in every run: each first three digits with each length, and others of chance.
    private static IEnumerable<string> Random()
    {
        var random = new Random(20261129);
        for (var first = 100; first < 1000; first++)
        {
            for (var digits = 4; digits <= 12; digits++)
            {
                for (var i = 0; i < 3; i++)
                {
                    var rest = string.Concat(Enumerable.Range(0, digits - 3).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));
                    yield return $"0{first}{rest}";
                }
            }
        }
    }
}
