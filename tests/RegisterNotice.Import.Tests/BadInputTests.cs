using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Tests.Fuzzing;

namespace RegisterNotice.Import.Tests;

public sealed class BadInputTests
{
    public static TheoryData<PageFormat> Formats => [PageFormat.Text, PageFormat.Html, PageFormat.Markdown];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_page_without_words_is_refused(PageFormat format)
    {
        foreach (var page in new[] { "", " ", "\n\n\n", "\uFEFF", "\0", "\u200B" })
        {
            var result = NoticeImporter.Import(page, new() { Format = format });

            (result.IsRefused, result.IsUnderstood, result.Findings.Single().Code).Should().Be((true, false, "RN9101"));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_that_are_no_text_are_refused(PageFormat format)
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);

        var result = NoticeImporter.Import(bytes, new() { Format = format });

        (result.IsRefused, result.Findings.Single().Code).Should().Be((true, "RN9108"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_of_any_characters_gives_notices_that_can_be_stored(PageFormat format)
    {
        const string Signs = "aä1. \n\n\t-*#|>@():;<&\u00A0\u2028\uD83D\uDE00\uD800\uDC00\0\u202E§";
        var random = new Random(11);
        for (var i = 0; i < 300; i++)
        {
            var page = new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => Signs[random.Next(Signs.Length)])]);

            foreach (var notice in NoticeImporter.Import(page, new() { Format = format }).Notices)
            {
                NoticeJson.Parse(NoticeJson.Write(notice)).Should().Be(notice);
            }
        }
    }

    [Fact]
    public void Bytes_in_the_encoding_of_old_pages_are_read()
    {
        var page = Encoding.Latin1.GetBytes("1. Rekisterinpitäjä\nVillapäjä Öy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen luovutukset\nEi luovuteta.\n");

        NoticeImporter.Import(page).Notices[0].Controllers.Single().Name.Should().Be("Villapäjä Öy");
    }

    [Fact]
    public void A_page_that_is_null_is_refused()
    {
        ((Action)(() => NoticeImporter.Import((string)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => NoticeImporter.Import((byte[])null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => NoticeImporter.Import((Stream)null!))).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("<div>", "</div>", PageFormat.Html)]
    [InlineData("<ul><li>", "</li></ul>", PageFormat.Html)]
    [InlineData("<table><tr><td>", "</td></tr></table>", PageFormat.Html)]
    [InlineData("<b>", "", PageFormat.Html)]
    [InlineData("> ", "", PageFormat.Markdown)]
    [InlineData("[", "]", PageFormat.Markdown)]
    [InlineData("**", "", PageFormat.Markdown)]
    [InlineData("- ", "", PageFormat.Markdown)]
    public void Structures_nested_beyond_reason_keep_their_words(string open, string close, PageFormat format)
    {
        var page = string.Concat(Enumerable.Repeat(open, 5_000)) + "Villapaja" + string.Concat(Enumerable.Repeat(close, 5_000));

        var notice = NoticeImporter.Import(page, new() { Format = format }).Notices.Single();

        string.Join(" ", notice.Wordings.Single().Words()).Should().Contain("Villapaja");
        NoticeJson.Parse(NoticeJson.Write(notice)).Should().Be(notice);
    }

    /// <summary>Hundreds of thousands of characters each: a reading whose time grew with the square of the length would take minutes.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("Villapaja ")]
    [InlineData("1. ")]
    [InlineData("a@")]
    [InlineData("0401234567 ")]
    [InlineData("Rekisterinpitäjä\n")]
    [InlineData("1.\nRekisterinpitäjä\n")]
    [InlineData("1. Rekisterinpitäjä\nVillapaja Oy\n\n")]
    [InlineData("- tieto\n")]
    [InlineData("Rekisteröidyllä on oikeus tarkastaa tietonsa. ")]
    [InlineData("Rekisteröidyllä on oikeus tarkastaa tietonsa.\n\n")]
    [InlineData("Tietosuojaseloste\n\nRekisterinpitäjä\n\nVillapaja Oy\n\n")]
    public void Pages_without_end_are_read(string piece)
    {
        var page = string.Concat(Enumerable.Repeat(piece, SecondBuild.Some(400_000) / piece.Length));

        var notices = NoticeImporter.Import(page).Notices;

        notices.Sum(notice => notice.Wordings.Single().Words().Sum(Letters)).Should().Be(Letters(page));
    }

    [Fact]
    public void Ten_megabytes_of_prose_are_read()
    {
        var page = string.Concat(Enumerable.Repeat("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Tietojen luovutukset\nTietoja luovutetaan Postille, jos asiakas tilaa kotiin.\n\n", SecondBuild.Some(10_000_000) / 120));

        NoticeImporter.Import(page).Notices.Should().NotBeEmpty();
    }

    private static int Letters(string words) => words.Count(char.IsLetter);
}
