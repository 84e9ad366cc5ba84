using RegisterNotice.Law;

namespace RegisterNotice.Tests.Law;

public sealed class RightRestrictionsTests
{
    [Theory]
    [InlineData(RightKind.Access, "1050/2018", "34", RestrictionEffect.Limited)]
    [InlineData(RightKind.Access, "1050/2018", "34(1)(2)", RestrictionEffect.Limited)]
    [InlineData(RightKind.Erasure, "2016/679", "17(3)(e)", RestrictionEffect.Limited)]
    [InlineData(RightKind.Erasure, "2016/679", "17", RestrictionEffect.Limited)]
    [InlineData(RightKind.Restriction, "1171/2022", "31", RestrictionEffect.Disapplied)]
    [InlineData(RightKind.Restriction, "1171/2022", "31(1)", RestrictionEffect.Disapplied)]
    [InlineData(RightKind.Access, "1171/2022", "31", RestrictionEffect.Limited)]
    [InlineData(RightKind.Objection, "1050/2018", "31", RestrictionEffect.Limited)]
    [InlineData(RightKind.Portability, "1050/2018", "32", RestrictionEffect.Limited)]
    public void A_provision_restricts_the_right_that_it_names(RightKind right, string act, string provision, RestrictionEffect effect) =>
        RightRestrictions.Of(right, new() { Act = act, Provision = provision })!.Effect.Should().Be(effect);

    [Theory]
    [InlineData(RightKind.Rectification, "1050/2018", "34")]
    [InlineData(RightKind.Erasure, "1050/2018", "31")]
    [InlineData(RightKind.Access, "1171/2022", "31(1)")]
    [InlineData(RightKind.Erasure, "2016/679", "17(1)")]
    [InlineData(RightKind.Access, "410/2015", "134")]
    [InlineData(RightKind.Access, "1050/2018", "3")]
    [InlineData(RightKind.Complaint, "2016/679", "23")]
    public void No_other_right_and_no_other_place_is_restricted(RightKind right, string act, string provision) =>
        RightRestrictions.Of(right, new() { Act = act, Provision = provision }).Should().BeNull();

    [Fact]
    public void A_right_is_taken_away_only_by_what_says_so()
    {
        RightRestrictions.Disapplies(RightKind.Restriction, Acts.WhistleblowerAct.At("31")).Should().BeTrue();
        RightRestrictions.Disapplies(RightKind.Access, Acts.WhistleblowerAct.At("31")).Should().BeFalse();
    }

    [Fact]
    public void Acts_of_the_rows_are_in_the_table_of_acts() =>
        RightRestrictions.All.Should().OnlyContain(row => Acts.Find(row.Provision.Act) != null && row.Rights.Count > 0);
}
