using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RegisterNotice.Json;
using RegisterNotice.Json.Walking;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

/// <summary>The walks through the texts of the facts find every text that the notice's JSON has, at its place.</summary>
public sealed class FactTextsTests
{
    private static readonly Notice Full = ModelTypes.FullNotice();
    private static readonly string[] Languages = ["/fi", "/sv", "/en-GB"];

    // Identifiers, formats of files, and what acts and the authority are called.
    private static readonly Regex NotRead = new(
        @"/(?:id|act|provision|controller|(?:reference|ground|(?:legalFramework|secrecy)/\d+)/name/[^/]+|(?:subjects|categories|dataFormats)/\d+|(?:purposes|controllers)/\d+)$|^/supervisoryAuthority/name/",
        RegexOptions.CultureInvariant);

    [Fact]
    public void Every_text_in_several_languages_is_looked_at_once_at_its_place() => Places(Full).Should().BeEquivalentTo(
        Leaves(JsonNode.Parse(NoticeJson.Write(Full with { Wordings = [], Internal = null }))!, "").Select(leaf => leaf.Pointer).Where(pointer => pointer.EndsWith("/fi", StringComparison.Ordinal)).Select(pointer => pointer[..^"/fi".Length]));

    [Fact]
    public void Every_text_is_read_once_in_each_language_at_its_place() => PlacesOfStrings(Full).Should().BeEquivalentTo(
        Leaves(JsonNode.Parse(NoticeJson.Write(Full with { Wordings = [], Internal = null }))!, "").Where(leaf => leaf.IsText && !NotRead.IsMatch(leaf.Pointer)).Select(leaf => leaf.Pointer));

    [Fact]
    public void A_notice_without_facts_has_no_texts()
    {
        Places(new() { Id = "a" }).Should().BeEmpty();
        PlacesOfStrings(new() { Id = "a" }).Should().BeEmpty();
    }

    private static List<string> Places(Notice notice)
    {
        var noting = new Noting();
        noting.Through(notice);
        return noting.Places;
    }

    private static List<string> PlacesOfStrings(Notice notice)
    {
        var it = new RuleContext(notice, FaultlessNotice.Today, LanguageTag.Finnish);
        var places = new List<string>();
        NoticeTexts.Each(it, (_, in text) => places.Add(text.Pointer.ToString()));
        return places;
    }

    // In the notice with every member the values of texts have such signs or a language; the rest are codes, days and numbers.
    private static IEnumerable<(string Pointer, bool IsText)> Leaves(JsonNode node, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value!, $"{pointer}/{member.Key}")),
        JsonArray elements => elements.SelectMany((element, i) => Leaves(element!, $"{pointer}/{i}")),
        _ => [(pointer, IsText: Languages.Any(pointer.EndsWith) || pointer.EndsWith("/businessId", StringComparison.Ordinal) || pointer.EndsWith("/vatNumber", StringComparison.Ordinal) || node.ToString().Contains('€', StringComparison.Ordinal))],
    };

    private sealed class Noting : FactWalk
    {
        public List<string> Places { get; } = [];

        public override void Meet(string text, LanguageTag? language, TextRole role)
        {
        }

        public override void Meet(LocalizedText text, TextRole role) => Places.Add(Pointer.ToString());
    }
}
