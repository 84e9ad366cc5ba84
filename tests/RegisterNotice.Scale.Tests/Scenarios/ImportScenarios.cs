using RegisterNotice.Import;

namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>Long pages.</summary>
internal static class ImportScenarios
{
    private const int Size = 300;

    private static readonly string[] Pages =
    [
        "Rekisterinpitäjä\nLankakauppa Oy\n", "Otsikko\n----\n", "1. Otsikko\nTeksti.\n", "1.1.1 a\n", "- kohta\n", "a\n", "\n", "A B C D E F G H ", "Tietosuojaseloste\n\n", "Tietosuojavastaava\nNimi Niminen\n",
        "Tietoja säilytetään 2 vuotta. ", "a@b.fi, ", "Kehrääjänkatu 4, 33100 Tampere, ", "tietosuojalain (1050/2018) 6 § ", "artiklan 6(1)(a) ", "nimi, osoite, puhelin, ", "nimi; ", "Nimi: arvo\n",
        "Henkilötietoja ei luovuteta. ", "Google Analytics ", "(", ")", "[", "\t", "| a | b |\n", "a  b\n-  -\n", "Oy Ab ", "\u202A", "Rekisterin nimi: ", "123456-7 ", "XYZ\n", "Ruotsi, Norja ", "… ",
    ];

    public static IReadOnlyList<Scenario> All { get; } = [Of("import text", "{0}", PageFormat.Text)];

    private static Scenario Of(string name, string around, PageFormat format) => new(name, Pages, Size, (input, size) =>
    {
        var page = string.Format(System.Globalization.CultureInfo.InvariantCulture, around, string.Concat(Enumerable.Repeat(Pages[input], size)));
        return () => NoticeImporter.Import("Tietosuojaseloste\n\nRekisterinpitäjä\n" + page, new() { Format = format });
    });
}
