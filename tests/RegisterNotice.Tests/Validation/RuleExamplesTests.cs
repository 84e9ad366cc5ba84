using RegisterNotice.Json;

namespace RegisterNotice.Tests.Validation;

/// <summary>The corpus that lies open for others.</summary>
public sealed class RuleExamplesTests
{
    [Fact]
    public void The_faultless_notice_lies_beside_the_examples() =>
        Approved.ShouldBe(NoticeJson.Write(FaultlessNotice.Instance, new() { Indent = true }) + "\n", "tests/RuleExamples/faultless.json");

    [Fact]
    public void Examples_are_read_from_their_files()
    {
        RuleExamples.All.Should().HaveCountGreaterThan(100);
        RuleExamples.Reading.Should().OnlyContain(example => example.Code.StartsWith("RN90"));
    }
}
