using System.Globalization;
using NodaTime;

namespace RegisterNotice.Tests.Model;

/// <summary>What parts show of themselves in logs and debuggers.</summary>
public sealed class PartTextTests
{
    public static TheoryData<Type> Parts => [.. ModelTypes.Parts];

    [Fact]
    public void A_notice_is_told_by_id_revision_and_languages() =>
        new Notice { Id = "customers", Revision = 3, Languages = [LanguageTag.Finnish, LanguageTag.Swedish], Purposes = [new() { Id = "p", Description = LocalizedText.Of("fi", "Tilaukset") }] }
            .ToString().Should().Be("Notice customers, revision 3, fi sv");

    [Fact]
    public void What_a_part_lacks_is_left_out()
    {
        new Recipient().ToString().Should().Be("Recipient");
        new Recipient { Kind = RecipientKind.Processor, Country = CountryCode.Parse("SE") }.ToString().Should().Be("Recipient Processor, SE");
        new Declaration<Transfer> { State = DeclarationState.None }.ToString().Should().Be("Declaration of Transfer None");
        new RetentionRule { Id = "r", Period = Period.FromYears(6), StartsFrom = RetentionStart.Transaction }.ToString().Should().Be("RetentionRule r, P6Y, Transaction");
        new NoticeChange { Date = new(2026, 1, 5), Summary = LocalizedText.Of("fi", "Uusi tarkoitus") }.ToString().Should().Be("NoticeChange 2026-01-05, Uusi tarkoitus");
        new Cookies { State = DeclarationState.Some, Technologies = [new(), new()] }.ToString().Should().Be("Cookies Some, 2 technologies");
    }

    [Fact]
    public void Long_texts_are_cut_between_characters_and_stay_in_one_line()
    {
        new ParagraphBlock { Text = new string('a', 39) + "😀 and more" }.ToString().Should().Be($"ParagraphBlock {new string('a', 39)}…");
        new ParagraphBlock { Text = "one\r\ntwo\u001b[2J\u2028three" }.ToString().Should().Be("ParagraphBlock one  two [2J three");
        new ParagraphBlock { Text = new string('a', 40) }.ToString().Should().Be($"ParagraphBlock {new string('a', 40)}");
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_is_told_in_one_short_line_that_names_its_kind(Type type)
    {
        var text = ModelTypes.Filled(type, 1).ToString()!;

        text.Should().StartWith(type.IsGenericType ? "Declaration of " : type.Name).And.NotContain("\n");
        text.Length.Should().BeLessThan(250);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void No_culture_changes_it(Type type)
    {
        var before = CultureInfo.CurrentCulture;
        var part = ModelTypes.Filled(type, 1);
        var expected = part.ToString();
        try
        {
            foreach (var culture in Cultures)
            {
                CultureInfo.CurrentCulture = culture;
                part.ToString().Should().Be(expected, "the culture is {0}", culture.Name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // As Thailand, Saudi Arabia and Finland have them: other days, other signs for minus and digits. The data of the machine do not come into it.
    private static readonly CultureInfo[] Cultures = [Culture("th-TH", "-"), Culture("ar-SA", "\u061C-"), Culture("fi-FI", "\u2212")];

    private static CultureInfo Culture(string name, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.ShortDatePattern = $"d.M.yyyy '{name}'";
        culture.DateTimeFormat.LongDatePattern = $"dddd d MMMM yyyy '{name}'";
        culture.NumberFormat.NegativeSign = minus;
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        return culture;
    }
}
