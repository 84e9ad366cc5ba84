using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

public sealed class MarkdownWriterTests
{
    [Fact]
    public void A_document_reads_well_as_it_stands()
    {
        var document = new NoticeDocument
        {
            Language = LanguageTag.Finnish,
            Title = "Tietosuojaseloste",
            Sections =
            [
                new()
                {
                    Number = "1",
                    Heading = "1. Rekisterinpitäjä",
                    Blocks =
                    [
                        new ParagraphBlock { Text = "Kauppa Oy\nSähköposti: a@b.example" },
                        new ListBlock { Items = [new() { Text = "yksi", Lists = [new() { Items = [new() { Text = "kaksi" }] }] }, new() { Text = "kolme" }] },
                        new TableBlock { Header = ["a", "b"], Rows = [new() { Cells = ["c\nd", "e|f"] }, new() { Cells = ["g"] }] },
                    ],
                },
                new() { Number = "1.1", Heading = "1.1 Osa", Level = 2 },
            ],
        };

        MarkdownWriter.Write(document).Should().Be("""
            # Tietosuojaseloste

            ## 1. Rekisterinpitäjä

            Kauppa Oy\
            Sähköposti: <a@b.example>

            - yksi
              - kaksi
            - kolme

            | a | b |
            | --- | --- |
            | c<br>d | e\|f |
            | g |

            ### 1.1 Osa

            """);
    }

    [Fact]
    public void Two_lists_in_a_row_stay_two()
    {
        var list = new ListBlock { Items = [new() { Text = "a" }] };

        MarkdownWriter.Write(new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [list, list, list] }] }).Should().Be("- a\n\n* a\n\n- a\n");
    }

    [Theory]
    [InlineData("1. päivä", "1\\. päivä")]
    [InlineData("# x", "\\# x")]
    [InlineData("C# ja 5 - 3 = 2", "C# ja 5 - 3 = 2")]
    [InlineData("kirjanpitolain (1336/1997) 2 luvun 10 §:n 1 momentti", "kirjanpitolain (1336/1997) 2 luvun 10 §:n 1 momentti")]
    [InlineData("2.11.2026: muutos", "2.11.2026: muutos")]
    public void Only_what_would_be_taken_for_a_sign_is_escaped(string text, string markdown) =>
        MarkdownWriter.Write(new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text }] }] }).Should().Be(markdown + "\n");
}
