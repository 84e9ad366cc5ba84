using System.Collections;
using System.Reflection;
using System.Text;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Publishing;
using RegisterNotice.Tests.Documents;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Publishing;

/// <summary>What only the controller sees stands in nothing that is published.</summary>
public sealed class InternalPartTests
{
    private static readonly Notice Full = MarkedNotice.Instance.Notice;

    // Every text in every member that a shape calls internal, wherever it stands: a later one is among them.
    private static readonly string[] Secrets = [.. SecretsOf(Full)];

    public static MatrixTheoryData<Layout, string> Pages => new(Enum.GetValues<Layout>(), ["fi", "sv", "en"]);

    [Fact]
    public void The_internal_members_are_found_and_stored()
    {
        var stored = NoticeJson.Write(Full);

        Secrets.Should().HaveCountGreaterThan(20);
        Secrets.Where(secret => !stored.Contains(secret, StringComparison.Ordinal)).Should().BeEmpty();
        NoticeJson.Parse(stored).Should().Be(Full);
    }

    [Fact]
    public void What_is_for_publication_carries_none_of_it()
    {
        var published = Full.ForPublication();

        published.Should().Be(Full with { Internal = null });
        published.ForPublication().Should().BeSameAs(published);
        ShouldTellNothing(NoticeJson.Write(published));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_carries_it(Layout layout, string language)
    {
        foreach (var detail in Enum.GetValues<Detail>())
        {
            foreach (var source in Enum.GetValues<WordSource>())
            {
                var options = new ComposeOptions { Layout = layout, Language = LanguageTag.Parse(language), Detail = detail, WordSource = source };
                var document = NoticeComposer.Compose(Full, options);

                ShouldTellNothing(PlainTextWriter.Write(document));
                ShouldTellNothing(MarkdownWriter.Write(document));
                ShouldTellNothing(HtmlWriter.Write(document));
                ShouldTellNothing(NoticePage.Write(Full, new() { Compose = options, EmbedNotice = true }));
            }
        }
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_description_of_document_publicity_does_not_carry_it(string language)
    {
        var document = NoticeComposer.ComposePublicAccess(Full, new() { Language = LanguageTag.Parse(language) })!;

        ShouldTellNothing(PlainTextWriter.Write(document));
        ShouldTellNothing(MarkdownWriter.Write(document));
        ShouldTellNothing(HtmlWriter.Write(document));
    }

    [Fact]
    public void No_report_on_what_is_published_carries_it()
    {
        var published = Full.ForPublication();
        var report = NoticeValidator.Validate(published, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today });
        var placed = report.Placed(Encoding.UTF8.GetBytes(NoticeJson.Write(published)), "notice.json");

        report.Findings.Should().NotBeEmpty();
        ShouldTellNothing(SarifReportWriter.Write(placed, LanguageTag.English));
        ShouldTellNothing(JsonReportWriter.Write(placed));
        ShouldTellNothing(TextReportWriter.Write(placed));
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void No_comparison_of_revisions_tells_of_it(string language)
    {
        var comparison = NoticeComparison.Of(new Notice { Id = "a" }, Full);

        comparison.Changes.Should().NotBeEmpty();
        ShouldTellNothing(JsonComparisonWriter.Write(comparison, LanguageTag.Parse(language)));
        ShouldTellNothing(string.Join('\n', comparison.Changes.Select(change => change.ToString())));
    }

    [Fact]
    public void No_rule_reads_it() =>
        NoticeValidator.Validate(Full, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings
            .Should().NotContain(finding => finding.Pointer.ToString().StartsWith("/internal", StringComparison.Ordinal));

    private static void ShouldTellNothing(string published) =>
        Secrets.Where(secret => published.Contains(secret, StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<string> SecretsOf(NoticePart part)
    {
        var secret = InternalNames(part.GetType());
        foreach (var property in ModelTypes.Properties(part.GetType()))
        {
            var value = property.GetValue(part);
            foreach (var found in secret.Contains(property.Name) ? Texts(value) : Parts(value).SelectMany(SecretsOf))
            {
                yield return found;
            }
        }
    }

    // The members of the shape whose slot says so.
    private static HashSet<string> InternalNames(Type part) =>
    [
        .. NoticeShapes.Objects.Where(shape => ((RegisterNotice.Json.Values.IJsonValue)shape).ValueType == part)
            .SelectMany(shape => shape.GetType().GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(InternalSlot<,>))
            .Select(field => field.Name),
    ];

    private static IEnumerable<NoticePart> Parts(object? value) => value switch
    {
        NoticePart part => [part],
        LocalizedText or string => [],
        IEnumerable many => many.OfType<NoticePart>(),
        _ => [],
    };

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        LocalizedText text => text.Select(entry => entry.Value),
        NoticePart part => ModelTypes.Properties(part.GetType()).SelectMany(property => Texts(property.GetValue(part))),
        IEnumerable many => many.Cast<object>().SelectMany(Texts),
        _ => [],
    };
}
