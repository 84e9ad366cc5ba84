using RegisterNotice.Changes;
using static RegisterNotice.Tests.Changes.ChangingNotice;

namespace RegisterNotice.Tests.Changes;

public sealed class ChangeDraftsTests
{
    [Fact]
    public void A_new_purpose_is_an_entry_that_says_so_in_the_languages_of_the_notice()
    {
        var @new = Base with
        {
            Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
            Title = Fi("Seloste tietojen käsittelystä"),
            Purposes = [.. Base.Purposes, new() { Id = "ads", Description = Fi("Mainonnan kohdentaminen") }],
        };

        var drafts = ChangeDrafts.Of(NoticeComparison.Of(Base, @new));

        drafts.Select(draft => draft.NewPurpose).Should().Equal(false, true);
        drafts.Select(draft => draft.PurposeIds.SingleOrDefault()).Should().Equal(null, "ads");
        drafts[1].Date.Should().Be(Base.UpdatedOn);
        drafts[1].Summary["fi"].Should().Be("Tietoja aletaan käyttää uuteen tarkoitukseen: Mainonnan kohdentaminen.");
        drafts[1].Summary["sv"].Should().Be("Uppgifterna börjar användas för ett nytt ändamål: Mainonnan kohdentaminen.");
        drafts[1].Summary["en"].Should().BeNull();
    }

    [Fact]
    public void What_is_editorial_has_no_entry() => ChangeDrafts.Of(NoticeComparison.Of(Base, Base with { Title = null }), new(2027, 1, 1)).Should().BeEmpty();
}
