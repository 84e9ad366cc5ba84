using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Tests.Json.Shapes;

public sealed class PlaceTests
{
    [Fact]
    public void A_place_is_written_by_the_names_of_the_JSON()
    {
        Place.Of(NoticeShape.Title).Pointer.Should().Be("/title");
        Place.Of(NoticeShape.Title).In(LanguageTag.AsWritten("a~/b")).Pointer.Should().Be("/title/a~0~1b");
        Place.Of(NoticeShape.Rights, 10).Of(SubjectRightShape.Channels, 0).Of(RequestChannelShape.Target).Pointer.Should().Be("/rights/10/channels/0/target");
        Place.Of(NoticeShape.Disclosures).Of(NoticeShape.Disclosed.Items).At(907).Pointer.Should().Be("/disclosures/items/907");
        Place.Of(NoticeShape.DataCategories, 1).PointerOf(DataCategoryShape.PurposeIds).Should().Be("/dataCategories/1/purposes");
        default(Place<Notice>).Pointer.Should().Be(JsonPointer.WholeDocument);
    }

    [Fact]
    public void A_way_may_have_many_steps() =>
        Place.Of(NoticeShape.Controllers, 2).Of(ControllerShape.Arrangement).Of(JointArrangementShape.ContactPoint).Of(ContactPointShape.Address).Of(PostalAddressShape.Street)
            .Pointer.Should().Be("/controllers/2/arrangement/contactPoint/address/street");

    [Fact]
    public void A_place_costs_nothing_until_its_pointer_is_asked_for()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Place.Of(NoticeShape.Purposes, 0).Of(PurposeShape.LegalBases, 1).Of(LegalBasisShape.Interest);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
