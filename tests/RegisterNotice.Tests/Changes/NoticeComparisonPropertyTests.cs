using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Changes;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Changes;

public sealed class NoticeComparisonPropertyTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    [Fact]
    public void Any_notice_is_what_it_is() => Prop.ForAll(AnyNotice.Seeds, seed =>
        NoticeComparison.Of(AnyNotice.Of(seed), AnyNotice.Of(seed)).IsEmpty.Should().BeTrue()).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Any_two_notices_are_compared_and_told() => Prop.ForAll(AnyNotice.Seeds, AnyNotice.Seeds, (one, other) =>
    {
        var comparison = NoticeComparison.Of(AnyNotice.Of(one), AnyNotice.Of(other));

        comparison.Changes.Should().OnlyContain(change => Array.TrueForAll(Languages, language => change.MessageIn(language).Length > 0 && change.CitationIn(language).Length > 0));
        comparison.Weight.Should().Be(comparison.Changes.Count == 0 ? null : comparison.Changes.Max(change => change.Weight));
        System.Text.Json.JsonDocument.Parse(JsonComparisonWriter.Write(comparison)).RootElement.GetProperty("changes").GetArrayLength().Should().Be(comparison.Changes.Count);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_change_of_any_two_notices_stands_where_its_pointer_leads() => Prop.ForAll(AnyNotice.Seeds, AnyNotice.Seeds, (one, other) =>
    {
        var (old, @new) = (AnyNotice.Of(one), AnyNotice.Of(other));
        var (oldJson, newJson) = (System.Text.Json.Nodes.JsonNode.Parse(NoticeJson.Write(old))!, System.Text.Json.Nodes.JsonNode.Parse(NoticeJson.Write(@new))!);

        foreach (var change in NoticeComparison.Of(old, @new).Changes.Where(change => change.Kind is ChangeKind.Added or ChangeKind.Removed))
        {
            Leads(change.Kind == ChangeKind.Removed ? oldJson : newJson, change.Pointer.ToString()).Should().BeTrue("{0} leads somewhere", change.Pointer);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void What_is_added_one_way_is_removed_the_other_way() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var (old, @new) = Edited(seed);
        var there = NoticeComparison.Of(old, @new).Changes;
        var back = NoticeComparison.Of(@new, old).Changes;

        there.Where(change => change.Kind == ChangeKind.Added).Select(change => change.Pointer)
            .Should().BeEquivalentTo(back.Where(change => change.Kind == ChangeKind.Removed).Select(change => change.Pointer));
        there.Where(change => change.Kind == ChangeKind.Removed).Select(change => change.Pointer)
            .Should().BeEquivalentTo(back.Where(change => change.Kind == ChangeKind.Added).Select(change => change.Pointer));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_thousand_edits_are_each_found_at_their_pointer() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var (old, @new) = Edited(seed);
        var found = NoticeComparison.Of(old, @new).Changes.Select(change => (change.Pointer.ToString(), change.Kind)).ToList();

        found.Should().BeEquivalentTo(NoticeEdits.Of(seed).Select(each => (each.Pointer, each.Kind)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void The_order_of_lists_never_matters() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var (old, @new) = Edited(seed);
        var random = new Random(seed);

        NoticeComparison.Of(old, Shuffled.Of(old, random)).IsEmpty.Should().BeTrue();
        NoticeComparison.Of(Shuffled.Of(old, random), Shuffled.Of(@new, random)).Changes.Select(change => (change.Kind, change.Weight, change.FactIn(LanguageTag.English)))
            .Should().BeEquivalentTo(NoticeComparison.Of(old, @new).Changes.Select(change => (change.Kind, change.Weight, change.FactIn(LanguageTag.English))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static (Notice Old, Notice New) Edited(int seed) => (
        NoticeEdits.Before(NoticeEdits.Of(seed)),
        NoticeEdits.Of(seed).Aggregate(ChangingNotice.Base, (notice, each) => each.New(notice)));

    private static bool Leads(System.Text.Json.Nodes.JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node switch
            {
                System.Text.Json.Nodes.JsonArray array => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture) is var index && index < array.Count ? array[index] : null,
                System.Text.Json.Nodes.JsonObject members => members[step],
                _ => null,
            };
            if (node is null)
            {
                return false;
            }
        }

        return true;
    }
}
