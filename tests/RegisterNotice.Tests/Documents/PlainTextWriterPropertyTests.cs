using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

public sealed class PlainTextWriterPropertyTests
{
    [Fact]
    public void Every_word_of_any_text_stands_in_its_order() => Prop.ForAll(HostileText.Any, text =>
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text }] }] };

        Words(PlainTextWriter.Write(document)).Should().Equal(Words(HostileText.Shown(text)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Lines_that_are_not_wrapped_give_back_any_text() => Prop.ForAll(HostileText.Any, text =>
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text }] }] };

        PlainTextWriter.Write(document, new() { Width = int.MaxValue }).Should().Be(text.Length == 0 ? "" : HostileText.Shown(text) + "\n");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Any_text_in_any_place_is_shown() => Prop.ForAll(HostileText.Any, text =>
    {
        var shown = Words(HostileText.Shown(text));
        var written = Words(PlainTextWriter.Write(HostileText.Document(text)));

        written.Count(word => shown.Length > 0 && word == shown[0]).Should().BeGreaterThanOrEqualTo(shown.Length == 0 ? 0 : 1);
        shown.Except(written).Should().BeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void No_control_character_reaches_a_terminal() => Prop.ForAll(HostileText.Any, text =>
        PlainTextWriter.Write(HostileText.Document(text)).All(c => !char.IsControl(c) || c is '\n' or '\t')).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void All_ways_of_writing_give_the_same_bytes() => Prop.ForAll(HostileText.Any, text =>
    {
        var document = HostileText.Document(string.Concat(Enumerable.Repeat(text + "\uD83D\uDE00", 50)));
        OutputWays.ShouldAgree(PlainTextWriter.Write(document), buffer => PlainTextWriter.Write(document, buffer), writer => PlainTextWriter.Write(document, writer));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
