using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Building;

public sealed class NoticeFromTests
{
    [Fact]
    public void Any_notice_goes_through_a_builder_and_comes_out_equal() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        NoticeBuilder.From(notice).Build().Should().Be(notice);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_notice_with_every_member_goes_through_a_builder() => NoticeBuilder.From(ModelTypes.FullNotice()).Build().Should().Be(ModelTypes.FullNotice());

    [Fact]
    public void Additional_members_go_through_a_builder_wherever_they_stand()
    {
        const string json = """
            {"schemaVersion":"1.9","id":"a","languages":["fi"],"new":1,
             "controllers":[{"name":"A","new":2,"arrangement":{"new":3,"contactPoint":{"name":"B","new":4}}}],
             "representative":{"new":5},"dataProtectionOfficer":{"state":"some","new":6},
             "purposes":[{"id":"p","description":{"fi":"x"},"new":7}],
             "disclosures":{"state":"some","new":8,"items":[{"recipient":{"new":9},"new":10}]},
             "cookies":{"state":"some","new":11,"technologies":[{"new":12}]},
             "rights":[{"kind":"access","new":13}],"automatedDecisions":{"state":"none","new":14}}
            """;
        var notice = NoticeJson.Parse(json, new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve });

        NoticeBuilder.From(notice).Build().Should().Be(notice);
        NoticeBuilder.From(notice).Purpose("p", "y").Right(RightKind.Access, r => r.Email("x")).Build().Purposes[0].AdditionalMembers["new"].Should().Be("7");
    }

    [Fact]
    public void A_builder_goes_on_with_the_parts_of_a_notice()
    {
        var notice = NoticeBuilder.From(FaultlessNotice.Instance).Purpose("orders", p => p.DirectMarketing()).Data("orders", d => d.Items("hinta")).NoCookies("Ei.").Build();

        notice.Purposes.Should().HaveSameCount(FaultlessNotice.Instance.Purposes);
        notice.Purposes.Single(purpose => purpose.Id == "orders").Activities.Should().Contain(ProcessingActivity.DirectMarketing);
        notice.DataCategories.Single(category => category.Id == "orders").Items.Should().HaveCount(3, "data are added behind those there are");
    }

    [Fact]
    public void What_a_notice_lacks_already_is_not_held_against_the_builder_but_what_is_added_is()
    {
        var faulty = new Notice { Id = "", Languages = [LanguageTag.Finnish], DataCategories = [new() { Id = "c", Name = LocalizedText.Empty, PurposeIds = ["gone"] }] };

        NoticeBuilder.From(faulty).Title("x").Build().Title.Should().BeEquivalentTo(AnyWords.Finnish("x"));
        NoticeBuilder.From(faulty).Data("c", c => c.For("lost")).Invoking(b => b.Build()).Should().Throw<NoticeBuildException>()
            .Which.Problems.Should().ContainSingle().Which.Pointer.Should().Be("/dataCategories/0/purposes/1");
    }
}
