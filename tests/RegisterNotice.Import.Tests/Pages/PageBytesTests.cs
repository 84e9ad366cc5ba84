using System.Text;

namespace RegisterNotice.Import.Tests.Pages;

/// <summary>The bytes of pages are the words that whoever wrote them meant.</summary>
public sealed class PageBytesTests
{
    private const string Page = "Tietosuojaseloste\n\nRekisterinpitäjä\nVillapäjä Öy – ”paja” €\n";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Every_byte_of_Windows_1252_is_its_character()
    {
        for (var b = 0x80; b <= 0xFF; b++)
        {
            // A letter behind it keeps two bytes from being one character of UTF-8.
            byte[] page = [(byte)'a', (byte)b, (byte)'b', 0xE4, (byte)'.'];

            var result = NoticeImporter.Import(page);

            (result.Text, result.Encoding).Should().Be((Windows1252.GetString(page), "windows-1252"), "of 0x{0:X2}", b);
        }
    }

    [Fact]
    public void A_range_of_years_in_an_old_encoding_is_no_period()
    {
        var page = Windows1252.GetBytes("Tietojen säilytysaika\nTietoja säilytetään 7–10 vuotta.\n");

        var result = NoticeImporter.Import(page);

        result.Text.Should().Contain("7–10 vuotta");
        result.Notices.Single().RetentionRules.Should().OnlyContain(rule => rule.Period == null);
        result.Notices.Single().Should().Be(NoticeImporter.Import(result.Text).Notices.Single());
    }

    public static TheoryData<string, byte[]> Marked => new()
    {
        { "utf-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page)] },
        { "utf-16le", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page)] },
        { "utf-16be", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Page)] },
        { "utf-32le", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Page)] },
        { "utf-32be", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(Page)] },
        { "utf-8", Encoding.UTF8.GetBytes(Page) },
        { "utf-16le", Encoding.Unicode.GetBytes(Page) },
        { "utf-16be", Encoding.BigEndianUnicode.GetBytes(Page) },
        { "windows-1252", Windows1252.GetBytes(Page) },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void An_encoding_is_told_by_its_mark_or_by_its_bytes(string encoding, byte[] page)
    {
        var result = NoticeImporter.Import(page);

        (result.Encoding, result.Text).Should().Be((encoding, Page));
        result.Notices.Single().Controllers.Single().Name.Should().StartWith("Villapäjä Öy");
    }

    [Theory]
    [InlineData("<meta charset=iso-8859-15>", "iso-8859-15")]
    [InlineData("<META CHARSET = 'Latin9' >", "iso-8859-15")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">", "windows-1250")]
    [InlineData("<meta name=a><meta charset=\"koi8-r\"/>", "koi8-r")]
    [InlineData("<meta charset=iso-8859-1>", "windows-1252")]
    [InlineData("<meta charset=us-ascii>", "windows-1252")]
    [InlineData("<meta charset=no-such>", "windows-1252")]
    [InlineData("<meta charset>", "windows-1252")]
    [InlineData("<p>charset=koi8-r</p>", "windows-1252")]
    public void What_a_page_says_of_its_encoding_holds(string head, string expected)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes(head + "<p>a"), 0xA4, 0xBE, .. Encoding.ASCII.GetBytes("b</p>")];

        var result = NoticeImporter.Import(page, new() { Format = PageFormat.Html });

        var name = expected == "windows-1252" ? Windows1252 : CodePagesEncodingProvider.Instance.GetEncoding(expected)!;
        (result.Encoding, result.Text).Should().Be((expected, name.GetString(page)));
    }

    [Fact]
    public void An_XML_declaration_says_the_encoding() =>
        NoticeImporter.Import([.. "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><p>"u8, 0xA4, .. "a</p>"u8], new() { Format = PageFormat.Html }).Text.Should().EndWith("<p>€a</p>");

    [Fact]
    public void Sound_bytes_of_UTF_8_are_that_whatever_the_page_says() =>
        NoticeImporter.Import(Encoding.UTF8.GetBytes("<meta charset=iso-8859-1><p>Villapäjä</p>"), new() { Format = PageFormat.Html }).Text.Should().EndWith("Villapäjä</p>");

    [Fact]
    public void A_page_that_was_cut_off_within_a_character_is_still_UTF_8()
    {
        var result = NoticeImporter.Import(Encoding.UTF8.GetBytes(Page)[..^3]);

        result.Encoding.Should().Be("utf-8");
        result.Text.Should().Contain("Villapäjä Öy – ”paja”");
    }
}
