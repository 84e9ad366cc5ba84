using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Changes;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Changes;

public sealed class NoticeMergePropertyTests
{
    [Fact]
    public void What_one_side_alone_or_both_alike_have_made_is_what_comes_of_it() => Prop.ForAll(AnyNotice.Seeds, AnyNotice.Seeds, (one, other) =>
    {
        var (old, edited) = (AnyNotice.Of(one), AnyNotice.Of(other));

        NoticeMerge.Of(old, edited, old).Should().BeEquivalentTo(new { Merged = edited, IsClean = true }, options => options.ComparingByValue<Notice>());
        NoticeMerge.Of(old, old, edited).Should().BeEquivalentTo(new { Merged = edited, IsClean = true }, options => options.ComparingByValue<Notice>());
        NoticeMerge.Of(old, edited, edited).Should().BeEquivalentTo(new { Merged = edited, IsClean = true }, options => options.ComparingByValue<Notice>());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Any_three_notices_merge_into_one_that_can_be_written() => Prop.ForAll(AnyNotice.Seeds, AnyNotice.Seeds, AnyNotice.Seeds, (first, second, third) =>
    {
        var (old, ours, theirs) = (AnyNotice.Of(first), AnyNotice.Of(second), AnyNotice.Of(third));
        var there = NoticeMerge.Of(old, ours, theirs);
        var back = NoticeMerge.Of(old, theirs, ours);

        NoticeJson.Parse(NoticeJson.Write(there.Merged), new() { UnknownMembers = UnknownMembers.Preserve }).Should().Be(there.Merged);
        there.Conflicts.Select(Values).Should().BeEquivalentTo(back.Conflicts.Select(conflict => Values(conflict with { Ours = conflict.Theirs, Theirs = conflict.Ours })));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    // Edits of different members of a notice: all of them arrive, from whichever side.
    [Fact]
    public void Edits_of_different_members_all_arrive() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var edits = NoticeEdits.Of(seed);
        var (one, other) = (edits.Where((_, i) => i % 2 == 0).ToArray(), edits.Where((_, i) => i % 2 == 1).ToArray());
        var old = NoticeEdits.Before(edits);
        var (ours, theirs) = (NoticeEdits.After(old, one), NoticeEdits.After(old, other));

        var merge = NoticeMerge.Of(old, ours, theirs);
        var back = NoticeMerge.Of(old, theirs, ours);

        merge.Conflicts.Should().BeEmpty();
        NoticeComparison.Of(NoticeEdits.After(old, edits), merge.Merged).Changes.Should().BeEmpty();
        NoticeComparison.Of(back.Merged, merge.Merged).Changes.Should().BeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Values(MergeConflict conflict) => $"{conflict.Base}|{conflict.Ours}|{conflict.Theirs}";
}
