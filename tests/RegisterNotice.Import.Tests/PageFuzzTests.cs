using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Tests.Fuzzing;

namespace RegisterNotice.Import.Tests;

/// <summary>Spoiled pages give notices that can be stored.</summary>
public sealed class PageFuzzTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(
        """
        Tietosuojaseloste 1.2.2024

        1. Rekisterinpitäjä
        Villapaja Oy (2345678-0), Pajakuja 1, 00100 Helsinki, paja@villapaja.example, 040 123 4567

        2. Tarkoitus ja peruste
        - tilaukset (sopimus), 6 artiklan 1 kohdan b alakohta
        - suoramarkkinointi: suostumus

        3. Luovutukset ja siirrot
        Tietoja ei luovuteta, paitsi Postille. Tietoja siirretään Yhdysvaltoihin.

        4. Säilytys
        Tieto	Aika	Peruste
        laskut	6 vuotta	kirjanpitolaki (1336/1997)

        5. Oikeudet
        Sinulla on oikeus tarkastaa ja poistaa tietosi sekä valittaa tietosuojavaltuutetulle.
        """);

    private static readonly byte[] Html = Encoding.UTF8.GetBytes(
        """
        <!doctype html><html lang="fi"><body><nav><ul><li>Etusivu</li></ul></nav><h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Villapaja Oy<br>Pajakuja 1, 00100 Helsinki <a href="mailto:paja@villapaja.example">posti</a></p>
        <h2>Tietosisältö</h2><table><thead><tr><th>Tieto</th><th>Säilytysaika</th></tr></thead><tbody><tr><td>nimi</td><td>2 vuotta</td></tr></tbody></table><p><b>Oikeudet</b></p><ol><li>oikeus tarkastaa</li></ol><footer>© Paja</footer></body></html>
        """);

    private static readonly byte[] Markdown = Encoding.UTF8.GetBytes(
        """
        # Tietosuojaseloste

        ## Rekisterinpitäjä

        Villapaja Oy, <paja@villapaja.example>

        ## Tietosisältö

        | Tieto | Säilytysaika |
        | --- | --- |
        | nimi | 2 vuotta |

        - *nimi*
          1. etunimi

        > Tietoja ei luovuteta.
        """);

    public static TheoryData<PageFormat> Formats => [PageFormat.Text, PageFormat.Html, PageFormat.Markdown];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_case_ends_in_notices_that_can_be_stored(PageFormat format)
    {
        var sound = format switch
        {
            PageFormat.Html => Html,
            PageFormat.Markdown => Markdown,
            _ => Text,
        };
        Parallel.For(0, Mutator.Cases, seed =>
        {
            var result = NoticeImporter.Import(Mutator.Spoil(sound, seed), new() { Format = format });
            var notices = result.Notices;

            if ((notices.Count == 0 && result.Findings.Count == 0) || (seed % 50 == 0 && notices.Any(notice => !NoticeJson.Parse(NoticeJson.Write(notice)).Equals(notice))))
            {
                Assert.Fail($"Case {seed} of {format} gives no notice that can be stored.");
            }
        });
    }
}
