using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Documents;

/// <summary>How long data are kept, in the words of each language: several periods, bounds, conditions and events of the notice's own.</summary>
public sealed class RetentionTimesTests
{
    [Theory]
    [InlineData(""" "period":"P12Y","startsFrom":"death","periods":[{"period":"P120Y","startsFrom":"birth"}],"combination":"longest" """,
        "Tietoja säilytetään seuraavista ajoista sen, joka päättyy viimeisenä: 12 vuotta kuolemasta; 120 vuotta syntymästä.",
        "Uppgifterna lagras den av följande tider som löper ut sist: 12 år från dödsfallet; 120 år från födelsen.",
        "The data are kept for whichever of the following periods ends last: 12 years from the date of death; 120 years from the date of birth.")]
    [InlineData(""" "periods":[{"period":"P1Y","startsFrom":"collection"}] """,
        "Tietoja säilytetään yhden vuoden ajan tietojen keräämisestä.",
        "Uppgifterna lagras i ett år från insamlingen.",
        "The data are kept for one year from the collection of the data.")]
    [InlineData(""" "minimum":"P1Y","maximum":"P5Y" """,
        "Tietoja säilytetään vähintään yhden vuoden ajan ja enintään 5 vuotta.",
        "Uppgifterna lagras minst ett år och högst 5 år.",
        "The data are kept for at least one year and at most 5 years.")]
    [InlineData(""" "period":"P6M","startsFrom":"endOfContract","maximum":"P2Y" """,
        "Tietoja säilytetään 6 kuukautta sopimuksen päättymisestä, kuitenkin enintään 2 vuotta.",
        "Uppgifterna lagras i 6 månader från det att avtalet har upphört, dock högst 2 år.",
        "The data are kept for 6 months from the end of the contract, but at most 2 years.")]
    [InlineData(""" "period":"P2Y","startsFrom":"other","startDescription":{"fi":"mittarin vaihtamisesta","sv":"från det att mätaren har bytts","en":"from the replacement of the meter"},"condition":{"fi":"jos mittari on vaihdettu","sv":"om mätaren har bytts","en":"if the meter has been replaced"} """,
        "Tietoja säilytetään 2 vuotta mittarin vaihtamisesta, jos mittari on vaihdettu.",
        "Uppgifterna lagras i 2 år från det att mätaren har bytts, om mätaren har bytts.",
        "The data are kept for 2 years from the replacement of the meter, if the meter has been replaced.")]
    [InlineData(""" "criterion":"permanentArchive" """, "Tiedot säilytetään pysyvästi.", "Uppgifterna bevaras varaktigt.", "The data are preserved permanently.")]
    public void A_rule_is_a_sentence_in_each_language(string rule, string fi, string sv, string en)
    {
        var notice = NoticeJson.Parse($$"""{"schemaVersion":"1.0","id":"a","languages":["fi","sv","en"],"retentionRules":[{"id":"r",{{rule.Trim()}}}]}""");

        Said(notice, "fi").Should().Be(fi);
        Said(notice, "sv").Should().Be(sv);
        Said(notice, "en").Should().Be(en);
    }

    private static string Said(Notice notice, string language) =>
        NoticeComposer.Compose(notice, new() { Language = LanguageTag.Parse(language) }).Sections
            .Single(section => section.Kinds.Contains(SectionKind.Retention)).Blocks.OfType<ParagraphBlock>().Single().Text;
}
