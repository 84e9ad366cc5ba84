using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Findings;

public sealed class FindingTests
{
    private static readonly Finding OfReading = NoticeJson.Read("""{"schemaVersion":"1.0","id":"a","x":1}""", new() { Language = LanguageTag.English }).Findings.Single();
    private static readonly Finding OfTheWhole = NoticeJson.Read("[]", new() { Language = LanguageTag.English }).Findings.Single();
    private static readonly Finding OfValidation = NoticeValidator.Validate(FaultlessNotice.Instance with { RetentionRules = [] }, new() { AsOf = FaultlessNotice.Today, Language = LanguageTag.English }).Findings.Single();

    [Fact]
    public void It_shows_code_severity_place_and_message()
    {
        OfReading.ToString().Should().Be($"RN9004 Error /x (1:33): {OfReading.Message}");
        OfTheWhole.ToString().Should().Be($"RN9006 Error / (1:1): {OfTheWhole.Message}");
        OfValidation.ToString().Should().Be("RN5001 Error /retentionRules: The notice does not say how long the data are kept.");
    }

    [Fact]
    public void In_a_file_it_shows_code_place_and_message()
    {
        new PlacedFinding { Finding = OfReading }.ToString().Should().Be($"RN9004 /x (1:33): {OfReading.Message}");
        new PlacedFinding { Finding = OfTheWhole }.ToString().Should().Be($"RN9006 / (1:1): {OfTheWhole.Message}");
        new PlacedFinding { Finding = OfTheWhole, Root = "/3" }.ToString().Should().Be($"RN9006 /3 (1:1): {OfTheWhole.Message}");
        new PlacedFinding { Finding = OfValidation, Root = "/0" }.ToString().Should().Be("RN5001 /0/retentionRules: The notice does not say how long the data are kept.");
    }

    [Fact]
    public void In_a_file_it_stands_where_it_was_read_unless_another_place_is_given()
    {
        new PlacedFinding { Finding = OfReading }.Position.Should().Be(new TextPosition(1, 33));
        new PlacedFinding { Position = new(7, 5), Finding = OfReading }.Position.Should().Be(new TextPosition(7, 5));
        new PlacedFinding { Finding = OfValidation }.Position.Should().BeNull();
        (new PlacedFinding { Finding = OfReading } with { Finding = OfTheWhole }).Position.Should().Be(new TextPosition(1, 1), "another finding brings its own place");
    }

    [Fact]
    public void A_file_needs_a_finding_and_a_root()
    {
        FluentActions.Invoking(() => new PlacedFinding { Finding = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new PlacedFinding { Finding = OfReading, Root = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Another_language_can_be_asked_for_than_that_of_the_report()
    {
        OfValidation.MessageIn(LanguageTag.Finnish).Should().Be("Selosteessa ei kerrota, kuinka kauan tietoja säilytetään.");
        OfValidation.RemedyIn(LanguageTag.Finnish).Should().StartWith("Kerro säilytysaika");
        OfValidation.CitationIn(LanguageTag.Finnish).Should().Be("tietosuoja-asetuksen 13 artiklan 2 kohdan a alakohta");
        foreach (var refused in new Action[] { () => OfValidation.MessageIn(null!), () => OfValidation.RemedyIn(null!), () => OfValidation.CitationIn(null!) })
        {
            refused.Should().Throw<ArgumentNullException>();
        }
    }
}
