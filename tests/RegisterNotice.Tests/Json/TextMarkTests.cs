using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Json;

/// <summary>Marks over the texts of wordings in JSON: where they stand, what is kept of them and what is a fault.</summary>
public sealed class TextMarkTests
{
    private static readonly NoticeReadOptions Preserving = new() { UnknownMembers = UnknownMembers.Preserve };

    [Fact]
    public void They_are_written_behind_the_text_they_are_over()
    {
        var document = new NoticeDocument
        {
            Language = LanguageTag.Finnish,
            Title = "Seloste",
            TitleMarks = [new StrongMark { Start = 0, Length = 3 }],
            Sections =
            [
                new()
                {
                    Heading = "Om oss",
                    HeadingMarks = [new LanguageMark { Start = 0, Length = 6, Language = LanguageTag.Swedish }],
                    Blocks =
                    [
                        new ParagraphBlock { Text = "Lue lisää", Marks = [new LinkMark { Start = 0, Length = 3, Target = "https://a.example/" }] },
                        new ListBlock { Items = [new() { Text = "abc", Marks = [new StrongMark { Start = 1, Length = 2 }] }] },
                        new TableBlock
                        {
                            Caption = "de",
                            CaptionMarks = [new StrongMark { Start = 0, Length = 2 }],
                            Header = ["f", "gh"],
                            HeaderMarks = [new() { Cell = 1, Marks = [new StrongMark { Start = 1, Length = 1 }] }],
                            Rows = [new() { Cells = ["i", "j"], CellMarks = [new() { Cell = 0, Marks = [new StrongMark { Start = 0, Length = 1 }] }] }],
                        },
                    ],
                },
            ],
        };
        const string Expected =
            """
            {"language":"fi","title":"Seloste","titleMarks":[{"kind":"strong","start":0,"length":3}],"sections":[{"heading":"Om oss","headingMarks":[{"kind":"language","start":0,"length":6,"language":"sv"}],"blocks":[
            {"kind":"paragraph","text":"Lue lisää","marks":[{"kind":"link","start":0,"length":3,"target":"https://a.example/"}]},
            {"kind":"list","items":[{"text":"abc","marks":[{"kind":"strong","start":1,"length":2}]}]},
            {"kind":"table","caption":"de","captionMarks":[{"kind":"strong","start":0,"length":2}],"header":["f","gh"],"headerMarks":[{"cell":1,"marks":[{"kind":"strong","start":1,"length":1}]}],"rows":[{"cells":["i","j"],"cellMarks":[{"cell":0,"marks":[{"kind":"strong","start":0,"length":1}]}]}]}]}]}
            """;

        var json = NoticeJson.Write(new Notice { Id = "a", Wordings = [document] });

        json.Should().Contain(Expected.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        NoticeJson.Parse(json).Wordings.Should().Equal(document);
    }

    [Theory]
    [InlineData("abcd", 0, 4, true)]
    [InlineData("abcd", 3, 1, true)]
    [InlineData("abcd", 0, 5, false)]
    [InlineData("abcd", 4, 1, false)]
    [InlineData("abcd", 1, 0, false)]
    [InlineData("abcd", -1, 2, false)]
    [InlineData("abcd", 2, int.MaxValue, false)]
    [InlineData("abcd", int.MaxValue, int.MaxValue, false)]
    [InlineData("", 0, 1, false)]
    [InlineData("a😀b", 1, 2, true)]
    [InlineData("a😀b", 1, 1, false)]
    [InlineData("a😀b", 2, 2, false)]
    public void One_outside_its_text_or_through_a_character_is_a_fault(string text, int start, int length, bool isFine)
    {
        var json = Document($$"""{"kind":"paragraph","text":"{{text}}","marks":[{"kind":"strong","start":0,"length":1},{"kind":"strong","start":{{start}},"length":{{length}}}]}""");

        var findings = NoticeJson.Read(json).Findings;

        new StrongMark { Start = start, Length = length }.FitsIn(text).Should().Be(isFine);
        if (isFine)
        {
            findings.Should().BeEmpty();
        }
        else
        {
            findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "RN9012" && finding.Severity == Severity.Error);
        }
    }

    [Theory]
    [InlineData("""{"kind":"paragraph","text":"ab","marks":[{"kind":"strong","start":0,"length":1},{"kind":"strong","start":1,"length":2}]}""", "/marks/1")]
    [InlineData("""{"kind":"list","items":[{"text":"ab","marks":[{"kind":"strong","start":2,"length":1}]}]}""", "/items/0/marks/0")]
    [InlineData("""{"kind":"table","captionMarks":[{"kind":"strong","start":0,"length":1}]}""", "/captionMarks/0")]
    [InlineData("""{"kind":"table","header":["a"],"headerMarks":[{"cell":1,"marks":[{"kind":"strong","start":0,"length":1}]}]}""", "/headerMarks/0")]
    [InlineData("""{"kind":"table","rows":[{"cells":["a"],"cellMarks":[{"cell":0},{"cell":0,"marks":[{"kind":"strong","start":0,"length":2}]}]}]}""", "/rows/0/cellMarks/1")]
    public void The_fault_says_which_it_is(string block, string pointer)
    {
        var finding = NoticeJson.Read(Document(block)).Findings.Should().ContainSingle().Subject;

        finding.Code.Should().Be("RN9012");
        finding.Pointer.ToString().Should().Be("/wordings/0/sections/0/blocks/0" + pointer);
    }

    [Fact]
    public void A_heading_and_a_title_that_are_not_there_have_no_marks() =>
        NoticeJson.Read("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","titleMarks":[{"kind":"strong","start":0,"length":1}],"sections":[{"headingMarks":[{"kind":"strong","start":0,"length":1}]}]}]}""")
            .Findings.Select(finding => finding.Pointer.ToString()).Should().Equal("/wordings/0/titleMarks/0", "/wordings/0/sections/0/headingMarks/0");

    [Fact]
    public void A_mark_that_was_made_in_code_and_lies_outside_is_refused_when_writing()
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = "ab", Marks = [new StrongMark { Start = 1, Length = 2 }] }] }] };

        FluentActions.Invoking(() => NoticeJson.Write(new Notice { Id = "a", Wordings = [document] })).Should().Throw<ArgumentException>()
            .WithMessage("marks/0 of a ParagraphBlock: the mark that begins at 1 and is 2 long does not lie within its text.*");
    }

    [Fact]
    public void A_later_kind_is_kept_and_written_back()
    {
        var json = Document("""{"kind":"paragraph","text":"abcd","marks":[{"kind":"abbreviation","start":1,"length":2,"of":"b c"},{"kind":"strong","start":0,"length":1}]}""");

        var result = NoticeJson.Read(json, Preserving);

        result.Findings.Select(finding => $"{finding.Code} {finding.Pointer}").Should().Equal("RN9011 /wordings/0/sections/0/blocks/0/marks/0/kind", "RN9011 /wordings/0/sections/0/blocks/0/marks/0/of");
        ((ParagraphBlock)result.Notice!.Wordings[0].Sections[0].Blocks[0]).Marks[0].Should().BeOfType<UnknownMark>().Which.Kind.Should().Be("abbreviation");
        NoticeJson.Write(result.Notice).Should().Be(json);
        NoticeJson.Read(json).Findings.Should().ContainSingle().Which.Code.Should().Be("RN9007");
    }

    [Fact]
    public void A_later_kind_outside_its_text_is_a_fault_too() =>
        NoticeJson.Read(Document("""{"kind":"paragraph","text":"ab","marks":[{"kind":"later","start":1,"length":2}]}"""), Preserving).HasErrors.Should().BeTrue();

    [Fact]
    public void Another_text_has_not_the_marks_of_the_one_before()
    {
        var paragraph = new ParagraphBlock { Text = "Lue lisää", Marks = [new StrongMark { Start = 0, Length = 3 }] };
        var row = new TableRow { Cells = ["a", "b"], CellMarks = [new() { Cell = 1, Marks = [new StrongMark { Start = 0, Length = 1 }] }] };

        (paragraph with { Text = "Katso myös" }).Marks.Should().BeEmpty();
        (paragraph with { Text = "Lue lisää", Language = LanguageTag.Finnish }).Marks.Should().Equal(paragraph.Marks);
        (paragraph with { Text = "Katso", Marks = [new StrongMark { Start = 0, Length = 1 }] }).Marks.Should().ContainSingle();
        (row with { Cells = ["a", "c"] }).CellMarks.Should().BeEmpty();
        (row with { Cells = ["a", "b"] }).Should().Be(row);
    }

    [Fact]
    public void A_name_that_is_no_text_stands_in_a_block_without_harm() =>
        NoticeJson.Read(Document("""{"\ud800":1,"kind":"paragraph","text":"x"}""")).Findings.Should().OnlyContain(finding => finding.Code == "RN9010");

    private static string Document(string block) => $$"""{"schemaVersion":"1.0","id":"a","revision":1,"wordings":[{"language":"fi","sections":[{"blocks":[{{block}}]}]}]}""";
}
