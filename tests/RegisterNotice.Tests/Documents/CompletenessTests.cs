using System.Text.RegularExpressions;
using RegisterNotice.Documents;
using RegisterNotice.Tests.Fuzzing;

namespace RegisterNotice.Tests.Documents;

/// <summary>What is written from facts leaves out none of them.</summary>
public sealed partial class CompletenessTests
{
    // Identifiers are not shown, facts of another safeguard than the transfer's are not told, and a reference whose act is not known stands in the notice's own words. A statement in the notice's own words says itself which state it affirms. To the data subject nobody's sector says anything, nor the day on which the authority was told.
    [GeneratedRegex("^/(Id|SchemaVersion)$|^/(Purposes|DataSubjects|DataCategories|RetentionRules)/[01]/Id$|/(Act|Provision|Derogation|WithinDecisionScope|AuthorityInformedOn)$|/(Reference|Ground|LegalFramework/[01])/Name(/|$)|/State$|^/Controllers/[01]/Sector$|/Recipient/Sector$|^/(PublicAccess|Internal)(/|$)|^/Controllers/[01]/Id$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotShown { get; }

    [GeneratedRegex("/Secrecy/[01]/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotShownOfPublicity { get; }

    public static MatrixTheoryData<Layout, string> Documents => new(Enum.GetValues<Layout>(), ["fi", "sv", "en"]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_text_of_the_notice_is_lost(Layout layout, string language)
    {
        var text = Text(MarkedNotice.Instance.Notice, layout, language);

        var lost = MarkedNotice.Instance.Texts.Where(entry => !NotShown.IsMatch(entry.Path))
            .Where(entry => !text.Contains(entry.Text as string ?? ((LocalizedText)entry.Text)[LanguageTag.Parse(language)]!, StringComparison.Ordinal));

        lost.Select(entry => entry.Path).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_member_makes_a_difference(Layout layout, string language)
    {
        var text = Text(MarkedNotice.Instance.Notice, layout, language);

        MarkedNotice.Instance.Leaves.Should().HaveCountGreaterThan(300);
        SecondBuild.Some(MarkedNotice.Instance.Leaves).Where(path => !NotShown.IsMatch(path)).Where(path => Text(MarkedNotice.WithOther(path), layout, language) == text).Should().BeEmpty();
    }

    // Names of acts that the library knows stand in its words, and what authority it is tells the notice.
    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_member_of_the_description_of_document_publicity_makes_a_difference(string language)
    {
        var text = PublicAccess(MarkedNotice.Instance.Notice, language);

        var leaves = MarkedNotice.Instance.Leaves.Where(path => path.StartsWith("/PublicAccess/", StringComparison.Ordinal) && !NotShownOfPublicity.IsMatch(path)).ToArray();
        leaves.Should().HaveCountGreaterThan(20);
        leaves.Where(path => PublicAccess(MarkedNotice.WithOther(path), language) == text).Should().BeEmpty();
        NoticeComposer.ComposePublicAccess(new Notice { Id = "a" }).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_empty_notice_has_a_title_and_nothing_else(Layout layout, string language)
    {
        var document = NoticeComposer.Compose(new Notice { Id = "a" }, Options(layout, language));

        document.Sections.Should().BeEmpty();
        document.Title.Should().BeOneOf("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice");
        NoticeComposer.Compose(new Notice { Id = "a" }, Options(layout, language) with { Detail = Detail.Short }).Sections.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_not_stated_gives_no_section(Layout layout, string language)
    {
        var notice = new Notice { Id = "a", Purposes = [new() { Id = "p", Description = LocalizedText.Of("fi", "x"), LegalBases = [new() { Kind = LegalBasisKind.Consent }] }] };

        NoticeComposer.Compose(notice, Options(layout, language)).Sections.Should().ContainSingle().Which.Kinds.Should().StartWith(SectionKind.Purposes);
    }

    [Theory]
    [InlineData(DeclarationState.NotStated, null)]
    [InlineData(DeclarationState.None, "Tietoja ei luovuteta rekisterinpitäjän ulkopuolelle.")]
    [InlineData(DeclarationState.Some, "Tietoja luovutetaan rekisterinpitäjän ulkopuolelle.")]
    public void None_is_not_the_same_as_not_stated(DeclarationState state, string? sentence)
    {
        var notice = new Notice { Id = "a", Disclosures = new() { State = state } };

        var blocks = NoticeComposer.Compose(notice, new() { Language = LanguageTag.Finnish }).Sections.SelectMany(section => section.Blocks);

        blocks.Should().BeEquivalentTo(sentence is null ? Array.Empty<ParagraphBlock>() : [new ParagraphBlock { Text = sentence }]);
    }

    [Fact]
    public void A_denial_with_exceptions_is_one_sentence()
    {
        var notice = new Notice { Id = "a", Disclosures = new() { State = DeclarationState.None, Items = [new() { Recipient = new() { Name = "Posti" } }] } };

        PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Finnish })).Should().Contain("Tietoja ei luovuteta muille kuin seuraaville vastaanottajille:\n\n- Posti\n");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_same_notice_always_gives_the_same_document(Layout layout, string language) =>
        NoticeComposer.Compose(NoticeCopy.Of(TrilingualNotice.Instance), Options(layout, language)).Should().Be(NoticeComposer.Compose(TrilingualNotice.Instance, Options(layout, language)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_block_is_empty_and_no_line_hangs(Layout layout, string language)
    {
        var document = NoticeComposer.Compose(TrilingualNotice.Instance, Options(layout, language));
        var lines = PlainTextWriter.Write(document, new() { Width = int.MaxValue }).Split('\n');

        lines.Should().NotContain(line => line.EndsWith(' ') || line.Contains("  :", StringComparison.Ordinal) || line.Contains("..", StringComparison.Ordinal) && !line.Trim('.').Equals("", StringComparison.Ordinal) || line.Contains("()", StringComparison.Ordinal));
        lines.Should().NotContain(line => line.Contains('{') || line.Contains('}') || line.Contains("[på", StringComparison.Ordinal) || line.Contains("[in", StringComparison.Ordinal));
    }

    private static string PublicAccess(Notice notice, string language) =>
        PlainTextWriter.Write(NoticeComposer.ComposePublicAccess(notice, new() { Language = LanguageTag.Parse(language) })!, new() { Width = int.MaxValue });

    private static ComposeOptions Options(Layout layout, string language) => new() { Layout = layout, Language = LanguageTag.Parse(language), WordSource = WordSource.Generated };

    private static string Text(Notice notice, Layout layout, string language) => PlainTextWriter.Write(NoticeComposer.Compose(notice, Options(layout, language)), new() { Width = int.MaxValue });
}
