using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Tests.Building;

/// <summary>Words that say something, and another saying of them in Swedish.</summary>
internal static class AnyWords
{
    /// <summary>Holds a builder against the object initialiser for any words in any two languages.</summary>
    public static void BuildTheSame<T>(Func<string, string, T> built, Func<string, string, T> initialised) => Prop.ForAll(Pairs, pair =>
        built(pair.One, pair.Other).Should().Be(initialised(pair.One, pair.Other))).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    public static LocalizedText Both(string fi, string sv) => Finnish(fi).With("sv", sv);

    public static LocalizedText Finnish(string words) => LocalizedText.Of("fi", words);

    private static Arbitrary<(string One, string Other)> Pairs { get; } = Gen.Choose(0, int.MaxValue - 1)
        .Select(seed => new Random(seed))
        .Select(random => ("a" + HostileText.WellFormed(random), HostileText.WellFormed(random) + "b"))
        .ToArbitrary();
}
