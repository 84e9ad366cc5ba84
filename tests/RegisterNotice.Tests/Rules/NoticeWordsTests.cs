using RegisterNotice.Words.Lexicon;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class NoticeWordsTests
{
    private static readonly List<Meaning> Looked = [Meaning.MarketingActivity, Meaning.Competition, Meaning.Tracking, Meaning.Profiling];

    [Fact]
    public void A_meaning_is_found_in_every_kind_of_place()
    {
        var words = Of(new DocumentSection
        {
            Kinds = [SectionKind.DataContent],
            Heading = "Uutiskirjeen tilaajat",
            Blocks =
            [
                new ParagraphBlock { Text = "Arvontoihin osallistuneet" },
                new ListBlock { Items = [new() { Text = "nimi", Lists = [new() { Items = [new() { Text = "evästeiden tiedot" }] }] }] },
                new TableBlock { Caption = "Profilointi", Header = ["Tieto", "Uutiskirje"], Rows = [new() { Cells = ["nimi", "arvontaan"] }] },
            ],
        });

        Places(words).Should().Equal(
            "/wordings/0/sections/0/heading",
            "/wordings/0/sections/0/blocks/0/text",
            "/wordings/0/sections/0/blocks/1/items/0/lists/0/items/0/text",
            "/wordings/0/sections/0/blocks/2/caption",
            "/wordings/0/sections/0/blocks/2/header/1",
            "/wordings/0/sections/0/blocks/2/rows/0/cells/1");
        Looked.Should().OnlyContain(meaning => words.Meanings.Has(meaning));
    }

    [Fact]
    public void A_meaning_is_looked_for_in_sections_of_a_kind()
    {
        var words = Of(
            new() { Kinds = [SectionKind.Purposes], Blocks = [new ParagraphBlock { Text = "Uutiskirje" }] },
            new() { Kinds = [SectionKind.DataContent, SectionKind.Sources], Blocks = [new ParagraphBlock { Text = "Uutiskirjeen tilaus" }] });

        words.First(Meaning.MarketingActivity)!.Text.Should().Be("Uutiskirje");
        words.First(Meaning.MarketingActivity, SectionKind.Sources, SectionKind.Rights)!.Text.Should().Be("Uutiskirjeen tilaus");
        words.First(Meaning.MarketingActivity, SectionKind.Security).Should().BeNull();
        words.First(Meaning.Competition).Should().BeNull();
    }

    [Fact]
    public void A_part_without_kinds_has_those_of_its_section()
    {
        var words = Of(
            new() { Kinds = [SectionKind.DataContent], Heading = "Tietosisältö" },
            new() { Level = 2, Heading = "Viestintä", Blocks = [new ParagraphBlock { Text = "Uutiskirjeen tilaus" }] },
            new() { Heading = "Muuta", Blocks = [new ParagraphBlock { Text = "Arvonnat" }] });

        words.Has(Meaning.MarketingActivity, SectionKind.DataContent).Should().BeTrue();
        words.Has(Meaning.Competition, SectionKind.DataContent).Should().BeFalse();
    }

    [Fact]
    public void Page_chrome_says_nothing() =>
        Of(new DocumentSection { Kinds = [SectionKind.PageChrome], Blocks = [new ParagraphBlock { Text = "Tilaa uutiskirje" }] }).Meanings.Should().Be(default(MeaningSet));

    [Fact]
    public void A_notice_without_wording_costs_nothing()
    {
        NoticeWords.Of(FaultlessNotice.Instance).Has(Meaning.Tracking).Should().BeFalse();

        var before = GC.GetAllocatedBytesForCurrentThread();
        NoticeWords.Of(FaultlessNotice.Instance).Has(Meaning.Tracking);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static NoticeWords Of(params DocumentSection[] sections) =>
        NoticeWords.Of(new() { Id = "a", Wordings = [new() { Language = LanguageTag.Finnish, Sections = sections }] });

    private static IEnumerable<JsonPointer> Places(NoticeWords words) => words.Sections.ToArray().SelectMany(section => section.Passages)
        .Where(passage => Looked.Exists(passage.Meanings.Has)).Select(passage => passage.Pointer);
}
