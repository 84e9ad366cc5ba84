namespace RegisterNotice.Tool.Tests;

public sealed class ExplainTests
{
    private const string Page = "Rekisteriseloste\n\n1. Rekisterinpitäjä\nPaja Oy\n<b>Pajakuja</b> 1, 00100 Helsinki\n\n2. Yhteyshenkilö\nVeera Pakkanen, [email protected]\n\n3. Rekisterin nimi\nPajan asiakasrekisteri\n";

    [Fact]
    public void A_terminal_shows_each_line_with_what_was_read_from_it()
    {
        var shown = ToolRun.With(Page, "import", "-", "--explain", "text").ShouldBeGood();

        shown.Should().Contain(" 4 | Paja Oy\n   | ^^^^^^^ /controllers/0/name (");
        shown.Should().Contain("11 | Pajan asiakasrekisteri\n   | ^^^^^^^^^^^^^^^^^^^^^^ /registerName (");
    }

    [Fact]
    public void What_stayed_unclear_is_shown_in_its_place() =>
        ToolRun.With(Page, "import", "-", "--explain", "text").ShouldBeGood().Should().Contain("? An e-mail address was replaced by a placeholder.").And.EndWith(" 1 unclear.\n");

    [Fact]
    public void What_moves_the_cursor_of_a_terminal_is_not_written() =>
        ToolRun.With(Page + "\u001b[2Jx\u202e\n", "import", "-", "--explain", "text").ShouldBeGood().Should().NotContain("\u001b").And.NotContain("\u202e");

    [Fact]
    public void A_page_of_HTML_marks_the_facts_and_leads_to_each_without_a_script()
    {
        var shown = ToolRun.With(Page, "import", "-", "--explain", "html").ShouldBeGood();

        shown.Should().StartWith("<!DOCTYPE html>").And.Contain("<html lang=\"en\">").And.Contain("lang=\"fi\"").And.NotContain("<script").And.NotContain("http");
        shown.Should().Contain("<mark>Paja Oy<a id=\"place-").And.Contain("<code>/controllers/0/name</code>").And.Contain("mark class=\"unclear\"");
    }

    [Fact]
    public void The_words_of_a_page_are_no_markup_of_the_explanation() =>
        ToolRun.With(Page, "import", "-", "--explain", "html").ShouldBeGood().Should().NotContain("<b>").And.Contain("&lt;b&gt;");

    [Fact]
    public void Another_form_is_refused() => ToolRun.With(Page, "import", "-", "--explain", "pdf").ShouldBeUnusable().Should().Contain("pdf");
}
