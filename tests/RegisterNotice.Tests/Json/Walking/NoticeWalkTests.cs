using System.Reflection;
using System.Text.Json.Nodes;
using RegisterNotice.Json;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Walking;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Json.Walking;

/// <summary>The shapes lead a walk to every text of a notice, with its place.</summary>
public sealed class NoticeWalkTests
{
    // Nobody reads these: identifiers and what refers to them, words of a vocabulary, and what only numbers a heading or an item.
    private static readonly string[] NoTexts =
    [
        "Notice.SchemaVersion", "Notice.Id", "Purpose.Id", "DataSubjectGroup.Id", "DataCategory.Id", "RetentionRule.Id",
        "DataCategory.SubjectIds", "DataCategory.PurposeIds", "Source.CategoryIds", "Disclosure.CategoryIds", "RetentionRule.CategoryIds",
        "RetentionRule.PurposeIds", "Profiling.CategoryIds", "AutomatedDecision.PurposeIds", "NoticeChange.PurposeIds",
        "SubjectRight.DataFormats", "Controller.Id", "Purpose.ControllerIds", "JointResponsibility.ControllerId", "RequestChannel.ControllerId", "DocumentSection.Number", "ListItem.Label", "UnknownBlock.Kind", "UnknownMark.Kind",
    ];

    private static readonly Notice Full = ModelTypes.FullNotice();

    public static TheoryData<string> Members =>
    [
        .. ModelTypes.Parts.SelectMany(type => ModelTypes.Properties(type).Where(IsText).Select(property => $"{Plain(type)}.{property.Name}")).Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_holds_words_is_met(string member)
    {
        var met = Of(Full).Concat(Of(Full with { Wordings = [EveryBlock] })).Select(text => text.Member).ToHashSet(StringComparer.OrdinalIgnoreCase);

        met.Contains(member).Should().Be(!NoTexts.Contains(member));
    }

    [Fact]
    public void Each_text_is_met_once_where_the_JSON_has_it()
    {
        var json = NoticeJson.Write(Full with { Wordings = [EveryBlock] });
        var root = JsonNode.Parse(json)!;

        var met = Of(NoticeJson.Parse(json));

        met.Select(text => text.Pointer).Should().OnlyHaveUniqueItems();
        met.Where(text => Find(root, text.Pointer)?.GetValue<string>() != text.Text).Should().BeEmpty();
    }

    [Fact]
    public void Every_place_of_a_text_is_found_in_the_JSON()
    {
        var json = NoticeJson.Write(Full with { Wordings = [EveryBlock] }, NoticeWriteOptions.Indented);
        var lines = json.Split('\n');
        var met = Of(NoticeJson.Parse(json));

        var positions = NoticeJson.Locate(System.Text.Encoding.UTF8.GetBytes(json), [.. met.Select(text => text.Pointer)]);

        for (var i = 0; i < met.Count; i++)
        {
            var last = met[i].Pointer.Segments[^1];
            var at = lines[positions[i].Line - 1][(positions[i].Column - 1)..];
            at.Should().StartWith(char.IsDigit(last[0]) ? "\"" : $"\"{last}\"", "{0} stands there", met[i].Pointer);
        }
    }

    [Fact]
    public void Texts_are_met_in_the_order_of_the_JSON()
    {
        var json = System.Text.Encoding.UTF8.GetBytes(NoticeJson.Write(Full));

        var positions = NoticeJson.Locate(json, [.. Of(Full).Select(text => text.Pointer)]);

        positions.Select(position => position.Column).Should().BeInAscendingOrder();
    }

    [Fact]
    public void A_text_by_language_is_met_in_each_language()
    {
        var notice = new Notice { Id = "a", Title = LocalizedText.Of("fi", "Seloste").With(LanguageTag.AsWritten("a~/b"), "Avis") };

        Of(notice).Select(text => (text.Pointer.ToString(), text.Language!.Value)).Should().Equal(("/title/a~0~1b", "a~/b"), ("/title/fi", "fi"));
    }

    [Fact]
    public void A_walk_is_led_through_a_second_notice_without_memory()
    {
        var walk = new Counting();
        NoticeShape.Instance.Lead(walk, Full);
        var first = walk.Count;
        var before = GC.GetAllocatedBytesForCurrentThread();

        NoticeShape.Instance.Lead(walk, Full);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        walk.Count.Should().Be(2 * first).And.BePositive();
    }

    [Fact]
    public void Kept_places_are_what_they_were()
    {
        var keeping = new Keeping();
        NoticeShape.Instance.Lead(keeping, Full);

        keeping.Kept.Select(place => place.Pointer).Should().Equal(Of(Full).Select(text => text.Pointer));
    }

    private static NoticeDocument EveryBlock => new()
    {
        Language = LanguageTag.Finnish,
        Title = "Otsikko",
        Sections =
        [
            new()
            {
                Heading = "Luku",
                HeadingMarks = [new LinkMark { Start = 0, Length = 2, Target = "https://villanen.example/" }],
                Blocks =
                [
                    new ParagraphBlock { Text = "Kappale" },
                    new ListBlock { Items = [new() { Text = "Kohta", Lists = [new() { Items = [new() { Text = "Alakohta" }] }] }] },
                    new TableBlock { Caption = "Taulukko", Header = ["Sarake"], Rows = [new() { Cells = ["Solu"] }] },
                ],
            },
        ],
    };

    private static List<MetText> Of(Notice notice)
    {
        var noting = new Noting();
        NoticeShape.Instance.Lead(noting, notice);
        return noting.Texts;
    }

    private static bool IsText(PropertyInfo property) =>
        property.PropertyType == typeof(string) || property.PropertyType == typeof(LocalizedText)
        || property.PropertyType == typeof(IReadOnlyList<string>) || property.PropertyType == typeof(IReadOnlyList<LocalizedText>);

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static JsonNode? Find(JsonNode? node, JsonPointer pointer) => pointer.Segments.Aggregate(node, static (at, name) =>
        at is JsonArray array ? array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at?[name]);

    private sealed record MetText(JsonPointer Pointer, string Text, LanguageTag? Language, string Member);

    private sealed class Noting : NoticeWalk
    {
        public List<MetText> Texts { get; } = [];

        public override void Meet(string text, LanguageTag? language, TextRole role)
        {
            var names = Pointer.Segments.Where(segment => !char.IsDigit(segment[0])).ToArray();
            var member = names[language is null ? ^1 : ^2];
            member = member == "url" ? "Address" : member;
            Texts.Add(new(Pointer, text, language, $"{Plain(Part!.GetType())}.{member}"));
        }
    }

    private sealed class Counting : NoticeWalk
    {
        public int Count { get; private set; }

        public override void Meet(string text, LanguageTag? language, TextRole role) => Count++;
    }

    private sealed class Keeping : NoticeWalk
    {
        private readonly PlaceTree tree = new();

        public List<KeptPlace> Kept { get; } = [];

        public override void Meet(string text, LanguageTag? language, TextRole role) => Kept.Add(Keep(tree));
    }
}
