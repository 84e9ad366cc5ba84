using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Json;

namespace RegisterNotice.Import.Tests;

/// <summary>Characters beyond the first plane are two units of UTF-16, and nothing cuts between them.</summary>
public sealed class AstralTextTests
{
    private static readonly string[] Headings = ["Rekisterinpitäjä", "Rekisterin tietosisältö", "Rekisteröidyt", "Käsittelyn tarkoitus", "Tietojen luovutukset", "Säilytysaika", "Oikeudet", "Evästeet", "Tietolähteet"];

    [Fact]
    public void A_long_name_with_a_pair_at_its_limit_is_cut_before_it() =>
        NoticeJson.Parse(NoticeJson.Write(Page.Text($"Tietosuojaseloste\n\nRekisterin tietosisältö\nnimi, osoite, puhelinnumero, henkilötunnus; kaikki muut tiedot joita sinä itse annat {string.Concat(Enumerable.Repeat("😀", 12))}\n"))).Id.Should().Be("imported");

    [Fact]
    public void Every_notice_of_a_page_with_such_characters_can_be_written()
    {
        var word = Gen.Elements("😀", "𝔸", "a", "nimi", "Oy", " ", ". ", ", ", ": ", "\t", "(", "1. ", "- ", "@", "\n", "----\n", "--  --\n", "|");
        var page = from heading in Gen.Elements(Headings)
                   from pad in Gen.Choose(80, 95)
                   from words in Gen.ListOf(word)
                   select $"{heading}\n{new string('x', pad)}😀😀 {string.Concat(words)}\n\n{heading}\n{string.Concat(words)}";

        Prop.ForAll(page.ToArbitrary(), text =>
        {
            foreach (var format in Enum.GetValues<PageFormat>())
            {
                foreach (var notice in NoticeImporter.Import(text, new() { Format = format }).Notices)
                {
                    NoticeJson.Parse(NoticeJson.Write(notice)).Should().Be(notice);
                }
            }
        }).QuickCheckThrowOnFailure();
    }
}
