using System.Text.Json;
using RegisterNotice.Json;
using FaultlessNotice = RegisterNotice.Tests.FaultlessNotice;

namespace RegisterNotice.Hosts.Tests.Documentation;

/// <summary>The examples of docs/json.md.</summary>
public sealed class JsonPageExample
{
    [Fact]
    public async Task A_notice_is_written_and_read_as_the_page_says()
    {
        var notice = FaultlessNotice.Instance;
        using var stream = new MemoryStream();

        var text = NoticeJson.Write(notice);
        await NoticeJson.WriteAsync(notice, stream, NoticeWriteOptions.Indented);

        NoticeJson.Parse(stream.ToArray()).Should().Be(NoticeJson.Parse(text)).And.Be(notice);
    }

    [Fact]
    public void Faults_are_told_as_the_page_says()
    {
        using var output = new StringWriter();

        Tell("""{"schemaVersion":"1.0","id":"a","draftedOn":"2026-02-30"}"""u8, output);

        output.ToString().Should().Contain("RN9010 /draftedOn ");
    }

    [Fact]
    public void Any_serializer_does_the_same()
    {
        var notice = FaultlessNotice.Instance;

        var json = JsonSerializer.Serialize(notice);
        var back = JsonSerializer.Deserialize<Notice>(json);

        back.Should().Be(notice);
    }

    [Fact]
    public void Revisions_that_say_the_same_have_one_fingerprint_of_their_facts()
    {
        var notice = FaultlessNotice.Instance;

        var whole = NoticeFingerprint.Of(notice);      // SHA-256 of the canonical bytes: beside an acceptance, as an ETag
        var facts = NoticeFingerprint.OfFacts(notice); // the same for revisions that say the same on another day or in other words

        var next = notice with { Revision = notice.Revision + 1 };
        NoticeFingerprint.Of(next).Should().NotBe(whole);
        NoticeFingerprint.OfFacts(next).Should().Be(facts);
    }

    private static void Tell(ReadOnlySpan<byte> bytes, StringWriter Console)
    {
        var result = NoticeJson.Read(bytes, new() { MaxBytes = 1_000_000, Language = LanguageTag.Swedish });
        if (result.HasErrors)
        {
            foreach (var finding in result.Findings)
            {
                Console.WriteLine($"{finding.Position}: {finding.Code} {finding.Pointer} {finding.Message}");
            }
        }
    }
}
