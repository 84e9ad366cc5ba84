using RegisterNotice.Words.Lexicon;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class NoticeWordsTests
{
    [Fact]
    public void A_signal_is_found_in_every_kind_of_place()
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
        words.Signals.Should().Be(SignalSet.Of(Signal.DirectMarketing, Signal.Competitions, Signal.Tracking, Signal.Profiling));
    }

    [Fact]
    public void A_signal_is_looked_for_in_sections_of_a_kind()
    {
        var words = Of(
            new() { Kinds = [SectionKind.Purposes], Blocks = [new ParagraphBlock { Text = "Uutiskirje" }] },
            new() { Kinds = [SectionKind.DataContent, SectionKind.Sources], Blocks = [new ParagraphBlock { Text = "Uutiskirjeen tilaus" }] });

        words.First(Signal.DirectMarketing)!.Text.Should().Be("Uutiskirje");
        words.First(Signal.DirectMarketing, SectionKind.Sources, SectionKind.Rights)!.Text.Should().Be("Uutiskirjeen tilaus");
        words.First(Signal.DirectMarketing, SectionKind.Security).Should().BeNull();
        words.First(Signal.Competitions).Should().BeNull();
    }

    [Fact]
    public void A_part_without_kinds_has_those_of_its_section()
    {
        var words = Of(
            new() { Kinds = [SectionKind.DataContent], Heading = "Tietosisältö" },
            new() { Level = 2, Heading = "Viestintä", Blocks = [new ParagraphBlock { Text = "Uutiskirjeen tilaus" }] },
            new() { Heading = "Muuta", Blocks = [new ParagraphBlock { Text = "Arvonnat" }] });

        words.Has(Signal.DirectMarketing, SectionKind.DataContent).Should().BeTrue();
        words.Has(Signal.Competitions, SectionKind.DataContent).Should().BeFalse();
    }

    [Fact]
    public void Page_chrome_says_nothing() =>
        Of(new DocumentSection { Kinds = [SectionKind.PageChrome], Blocks = [new ParagraphBlock { Text = "Tilaa uutiskirje" }] }).Signals.Should().Be(default(SignalSet));

    [Fact]
    public void A_notice_without_wording_costs_nothing()
    {
        NoticeWords.Of(FaultlessNotice.Instance).Has(Signal.Tracking).Should().BeFalse();

        var before = GC.GetAllocatedBytesForCurrentThread();
        NoticeWords.Of(FaultlessNotice.Instance).Has(Signal.Tracking);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static NoticeWords Of(params DocumentSection[] sections) =>
        NoticeWords.Of(new() { Id = "a", Wordings = [new() { Language = LanguageTag.Finnish, Sections = sections }] });

    private static IEnumerable<string> Places(NoticeWords words) => words.Sections.ToArray().SelectMany(section => section.Passages).Select(passage => passage.Pointer);
}
