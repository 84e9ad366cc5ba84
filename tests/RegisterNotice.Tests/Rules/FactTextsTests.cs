using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

/// <summary>The walks through the texts of the facts find every text that the notice's JSON has, at its place.</summary>
public sealed class FactTextsTests
{
    private static readonly Notice Full = ModelTypes.FullNotice();
    private static readonly string[] Languages = ["/fi", "/sv", "/en-GB"];

    // Identifiers and names of law; the authority's own details, a tool's address, and what the notice quotes of most acts.
    private static readonly Regex NotRead = new(
        @"/(?:id|act|provision|postalCode|(?:reference|ground|legalFramework/\d+)/name/[^/]+|(?:subjects|purposes|categories|dataFormats)/\d+)$" +
        @"|^/supervisoryAuthority/|^/cookies/technologies/\d+/website$|^/(?:legalFramework/\d+|dataCategories/\d+/ground|disclosures/items/\d+/legalBasis/reference|retentionRules/\d+/reference|rights/\d+/reference)/text$",
        RegexOptions.CultureInvariant);

    [Fact]
    public void Every_text_in_several_languages_is_looked_at_once_at_its_place() => Places(Full).Should().BeEquivalentTo(
        Leaves(JsonNode.Parse(NoticeJson.Write(Full with { Wordings = [] }))!, "").Select(leaf => leaf.Pointer).Where(pointer => pointer.EndsWith("/fi", StringComparison.Ordinal)).Select(pointer => pointer[..^"/fi".Length]));

    [Fact]
    public void Every_text_is_read_once_in_each_language_at_its_place() => PlacesOfStrings(Full).Should().BeEquivalentTo(
        Leaves(JsonNode.Parse(NoticeJson.Write(Full with { Wordings = [] }))!, "").Where(leaf => leaf.IsText && !NotRead.IsMatch(leaf.Pointer)).Select(leaf => leaf.Pointer));

    [Fact]
    public void A_notice_without_facts_has_no_texts()
    {
        Places(new() { Id = "a" }).Should().BeEmpty();
        PlacesOfStrings(new() { Id = "a" }).Should().BeEmpty();
    }

    [Fact]
    public void A_place_is_written_as_a_pointer()
    {
        new TextPlace("/title").Pointer.Should().Be("/title");
        new TextPlace("/rights", 0, "/channels", 0, "/target").Pointer.Should().Be("/rights/0/channels/0/target");
        new TextPlace("/title", Language: LanguageTag.AsWritten("a~/b")).Pointer.Should().Be("/title/a~0~1b");
    }

    private static List<string> Places(Notice notice)
    {
        var noting = new Noting([]);
        LocalizedTexts.Each(notice, ref noting);
        return noting.Places;
    }

    private static List<string> PlacesOfStrings(Notice notice)
    {
        var it = new RuleContext(notice, FaultlessNotice.Today, LanguageTag.Finnish);
        var places = new List<string>();
        NoticeTexts.Each(it, (_, _, in place) => places.Add(place.Pointer.ToString()));
        return places;
    }

    // In the notice with every member the values of texts have such signs or a language; the rest are codes, days and numbers.
    private static IEnumerable<(string Pointer, bool IsText)> Leaves(JsonNode node, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value!, $"{pointer}/{member.Key}")),
        JsonArray elements => elements.SelectMany((element, i) => Leaves(element!, $"{pointer}/{i}")),
        _ => [(pointer, IsText: Languages.Any(pointer.EndsWith) || pointer.EndsWith("/businessId", StringComparison.Ordinal) || pointer.EndsWith("/vatNumber", StringComparison.Ordinal) || node.ToString().Contains('€', StringComparison.Ordinal))],
    };

    private readonly struct Noting(List<string> places) : ILocalizedTextLook
    {
        public List<string> Places => places;

        public void At(LocalizedText text, in TextPlace place) => places.Add(place.Pointer.ToString());
    }
}
