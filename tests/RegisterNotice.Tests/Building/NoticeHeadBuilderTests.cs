using RegisterNotice.Law;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Tests.Building;

public sealed class NoticeHeadBuilderTests
{
    [Fact]
    public void The_head_of_a_notice_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create(one, "fi").AlsoIn("sv")
            .Revision(3).Title(one).RegisterName(other).In("sv", sv => sv.Title(other).RegisterName(one))
            .DraftedOn(new(2020, 1, 2)).UpdatedOn(new(2021, 2, 3)).EffectiveFrom(new(2022, 3, 4))
            .Follows(Acts.Gdpr, one).Follows(new LegalReference { Text = LocalizedText.Of("fi", other) })
            .Change(one, new(2021, 2, 3), newPurpose: true).Change(other)
            .SupervisoryAuthority(new() { Name = AnyWords.Finnish(one) })
            .Wording(HostileText.Document(other))
            .Build(),
        (one, other) => new()
        {
            Id = one,
            Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
            Revision = 3,
            Title = AnyWords.Both(one, other),
            RegisterName = AnyWords.Both(other, one),
            DraftedOn = new(2020, 1, 2),
            UpdatedOn = new(2021, 2, 3),
            EffectiveFrom = new(2022, 3, 4),
            LegalFramework = [new() { Act = "2016/679", Provision = one }, new() { Text = LocalizedText.Of("fi", other) }],
            Changes = [new() { Date = new(2021, 2, 3), Summary = AnyWords.Finnish(one), NewPurpose = true }, new() { Summary = AnyWords.Finnish(other) }],
            SupervisoryAuthority = new() { Name = AnyWords.Finnish(one) },
            Wordings = [HostileText.Document(other)],
        });
}
