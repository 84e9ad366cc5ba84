using System.Text.Json.Nodes;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Json;

/// <summary>What the published schema accepts is what the reader accepts, but for what is listed here with its reason.</summary>
public sealed class SchemaAgreementTests
{
#if SECOND_BUILD
    private const int Cases = 100;
#else
    private const int Cases = 500;
#endif

    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "-1", "1.0", "1e0", "1e2", "10e-1", "1.5", "1e-1", "2147483647", "2147483648", "-2147483649", "1e99", "\"\"", "\"x\"", "\"fi\"", "\"1.0\"", "\"V1.0\"", "\"2.0\"", "\"01.0\"", "\"1.0.0\"",
        "\"2026-02-28\"", "\"2026-04-31\"", "\"2024-1-1\"", "\"2026-13-01\"", "\"2024-02-29\"", "\"2024-02-29T00:00:00Z\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"",
        "\"P1Y\"", "\"P1Y2W\"", "\"P1W2D\"", "\"P-1D\"", "\"-P1D\"", "\"P\"", "\"PT\"", "\"P0D\"", "\"PT72H\"", "\"P1Y6M\"", "\"P1.5Y\"", "\"PT1.5S\"", "\"p1y\"", "\"P1D1Y\"", "\"PY\"", "\"P1\"", "\"PT1s2t3n\"", "\"6 vuotta\"",
        "\"access\"", "\"Access\"", "\"none\"", "\"some\"", "\"unknown\"", "\"paragraph\"", "\"list\"", "[]", "[null]", "[1]", "[\"x\"]", "{}", "{\"fi\":\"x\"}", "{\"fi\":1}", "{\"kind\":\"other\"}", "[{\"kind\":\"paragraph\",\"text\":\"x\"}]",
    ];

    /// <summary>A document, what the schema says of it without and with the format asserted, what the reader says, and why they do not agree.</summary>
    public static TheoryData<string, bool, bool, bool, string> Disagreements => new()
    {
        { Member("draftedOn", "\"2026-02-29\""), true, false, false, "A pattern for leap years could not be read; the format says it." },
        { Member("draftedOn", "\"0000-01-01\""), true, false, true, "The format knows no year before 1. What was read before is still read, and is written back." },
        { Member("draftedOn", "\"-0044-03-15\""), true, false, true, "As above." },
        { Period("P2147483648M"), true, true, false, "A pattern for numbers of 32 bits could not be read." },
        { Period("P1Y2147483648M"), true, true, false, "As above." },
        { Period("PT9223372036854775808H"), true, true, false, "As above, of 64 bits." },
        { Member("title", "{\"fi\":\"x\",\"FI\":\"y\"}"), true, true, false, "A schema cannot say that names are one in any case of letters." },
        { "{\"schemaVersion\":\"1.1\",\"id\":\"a\",\"later\":1}", false, false, true, "What a newer minor version adds is kept; the schema of this one cannot know it." },
        { "{\"schemaVersion\":\"1.1\",\"id\":\"a\",\"rights\":[{\"kind\":\"later\"}]}", false, false, true, "As above." },
        { Member("title", "{\"fi\":\"\\ud800\"}"), true, true, false, "A schema cannot say that a text is Unicode." },
        { Member("wordings", "[{\"language\":\"fi\",\"sections\":[{\"blocks\":[" + Nested(17) + "]}]}]"), true, true, false, "Limits of depth and size are no matter of the schema (RN9009)." },
    };

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Where_they_do_not_agree_there_is_a_reason(string json, bool schema, bool assertingSchema, bool reader, string reason)
    {
        reason.Should().NotBeEmpty();
        (Accepts(json, assertsFormat: false), Accepts(json, assertsFormat: true), !NoticeJson.Read(json).HasErrors).Should().Be((schema, assertingSchema, reader));
    }

    [Fact]
    public void They_agree_on_every_sample()
    {
        foreach (var notice in SampleNotices.All.Append(FaultlessNotice.Instance).Append(ModelTypes.FullNotice()))
        {
            SchemaCheck.Faults(NoticeJson.Write(notice), assertsFormat: true).Should().BeEmpty();
        }
    }

    [Fact]
    public void They_agree_on_mutated_notices_whether_the_format_is_asserted_or_not()
    {
        string[] sources = [.. SampleNotices.All.Append(ModelTypes.FullNotice()).Select(notice => NoticeJson.Write(notice))];
        var accepted = 0;
        Parallel.For(0, Cases, seed =>
        {
            var assertsFormat = seed % 2 == 0;
            var json = Mutated(sources[seed % sources.Length], new(seed));
            var findings = NoticeJson.Read(json).Findings;
            if (findings.Any(finding => finding.Code == "RN9012"))
            {
                // A schema cannot compare a number with the length of a text beside it.
                return;
            }

            var read = !NoticeJson.Read(json).HasErrors;
            if (read != Accepts(json, assertsFormat))
            {
                Assert.Fail($"Case {seed}: the reader {(read ? "accepts" : "refuses")} what the schema does not: {string.Join('\n', NoticeJson.Read(json).Findings)} {string.Join('\n', SchemaCheck.Faults(json, assertsFormat).TakeLast(1))}");
            }

            Interlocked.Add(ref accepted, read ? 1 : 0);
        });

        accepted.Should().BeInRange(Cases / 10, Cases * 9 / 10, "both sides must be met with");
    }

    [Fact]
    public void What_is_written_of_any_notice_is_accepted()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var any = AnyNotice.Of(seed);
            var json = NoticeJson.Write(any with { Transfers = any.Transfers with { Items = [.. any.Transfers.Items.Select(transfer => transfer with { AuthorityInformedOn = null })] }, DraftedOn = null, UpdatedOn = null, EffectiveFrom = null, Changes = [], LanguageVersions = [], Internal = null });

            SchemaCheck.Faults(json, assertsFormat: true).Where(fault => !NoticeJson.Read(json).HasErrors).Should().BeEmpty("seed {0}", seed);
        }
    }

    private static bool Accepts(string json, bool assertsFormat) => SchemaCheck.Faults(json, assertsFormat).Count == 0;

    private static string Member(string name, string value) => $"{{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"{name}\":{value}}}";

    private static string Period(string period) => Member("retentionRules", $"[{{\"id\":\"r\",\"period\":\"{period}\"}}]");

    private static string Nested(int lists) => lists == 1 ? "{\"kind\":\"list\"}" : $"{{\"kind\":\"list\",\"items\":[{{\"text\":\"x\",\"lists\":[{Inner(lists - 1)}]}}]}}";

    private static string Inner(int lists) => Nested(lists);

    // One to three places get another value, another name, or go.
    private static string Mutated(string source, Random random)
    {
        var root = JsonNode.Parse(source)!;
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
        {
            var places = Places(root).ToArray();
            Change(places[random.Next(places.Length)], random);
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        var below = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray elements => elements,
            _ => [],
        };
        foreach (var child in below.OfType<JsonNode>())
        {
            yield return child;
            foreach (var deeper in Places(child))
            {
                yield return deeper;
            }
        }
    }

    private static void Change(JsonNode place, Random random)
    {
        var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
        switch (place.Parent)
        {
            case JsonObject members when random.Next(6) == 0:
                members.Remove(place.GetPropertyName());
                break;
            case JsonObject members when random.Next(8) == 0:
                members["later"] = value;
                break;
            case JsonArray elements when random.Next(4) == 0:
                elements.Add(value);
                break;
            default:
                place.ReplaceWith(value);
                break;
        }
    }
}
