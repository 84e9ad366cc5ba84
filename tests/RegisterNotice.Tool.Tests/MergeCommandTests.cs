using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

public sealed class MergeCommandTests : IDisposable
{
    private static readonly Notice Base = new()
    {
        Id = "a",
        Languages = [LanguageTag.Finnish],
        Title = LocalizedText.Of("fi", "Seloste"),
        RetentionRules = [new() { Id = "r", Period = Period.FromYears(2), StartsFrom = RetentionStart.Collection }],
    };

    private static readonly Notice Translated = Base with { Title = Base.Title!.With("sv", "Beskrivning") };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_edits_become_one_notice_that_ends_with_0()
    {
        var run = Merge(Base, Years(3), Translated);

        NoticeJson.Parse(run.ShouldBeGood()).Should().Be(Years(3) with { Title = Translated.Title });
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_conflict_ends_with_1_keeps_ours_and_is_told_with_its_place()
    {
        var run = Merge(Base, Years(3), Years(4), "--language", "en");

        run.ExitCode.Should().Be(1);
        NoticeJson.Parse(run.Output).Should().Be(Years(3));
        run.Error.Should().StartWith("The revisions could not be merged in full: 1 places").And.Contain("/retentionRules/0").And.Contain("3 years").And.Contain("4 years");
    }

    [Fact]
    public void What_comes_of_it_is_laid_out_as_ours_and_can_take_its_place()
    {
        folder.Write("ours.json", NoticeJson.Write(Years(3), NoticeWriteOptions.Indented) + "\n");
        var ours = folder.At("ours.json");

        ToolRun.Of("merge", Stored("base.json", Base), ours, Stored("theirs.json", Translated), "--output", ours).ShouldBeGood().Should().BeEmpty();

        folder.Read("ours.json").Should().Be(NoticeJson.Write(Years(3) with { Title = Translated.Title }, NoticeWriteOptions.Indented) + "\n");
    }

    [Fact]
    public void An_empty_base_is_no_notice()
    {
        folder.Write("base.json", "");

        NoticeJson.Parse(ToolRun.Of("merge", folder.At("base.json"), Stored("ours.json", Base), Stored("theirs.json", Base)).ShouldBeGood()).Should().Be(Base);
        ToolRun.Of("merge", folder.At("base.json"), Stored("ours.json", Years(3)), Stored("theirs.json", Base)).ExitCode.Should().Be(1);
    }

    [Fact]
    public void What_is_no_notice_is_unusable()
    {
        folder.Write("broken.json", "<<<<<<< HEAD");

        ToolRun.Of("merge", Stored("base.json", Base), folder.At("broken.json"), Stored("theirs.json", Base)).ShouldBeUnusable().Should().Contain("broken.json");
        ToolRun.Of("merge", Stored("base.json", Base), folder.At("none.json"), Stored("theirs.json", Base)).ShouldBeUnusable();
        ToolRun.Of("merge", Stored("base.json", Base), Stored("theirs.json", Base)).ShouldBeUnusable();
    }

    private static Notice Years(int years) => Base with { RetentionRules = [Base.RetentionRules[0] with { Period = Period.FromYears(years) }] };

    private ToolRun Merge(Notice @base, Notice ours, Notice theirs, params string[] options) =>
        ToolRun.Of(["merge", Stored("base.json", @base), Stored("ours.json", ours), Stored("theirs.json", theirs), .. options]);

    private string Stored(string name, Notice notice)
    {
        folder.Write(name, NoticeJson.Write(notice));
        return folder.At(name);
    }
}
