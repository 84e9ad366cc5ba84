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

    [Fact]
    public void A_new_purpose_of_collected_data_is_told_in_each_language_of_one_entry()
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .Purpose("planning", "Valikoiman suunnittelu", p => p.OnConsent())
            .NewPurpose("Tilaushistoriaa käytetään suunnitteluun.", new(2026, 12, 1), "planning")
            .In("sv", s => s.NewPurpose("Beställningshistoriken används för planering.", new(2026, 12, 1), "planning"))
            .Build();

        notice.Changes.Should().Equal(new NoticeChange
        {
            Date = new(2026, 12, 1),
            Summary = LocalizedText.Of("fi", "Tilaushistoriaa käytetään suunnitteluun.").With("sv", "Beställningshistoriken används för planering."),
            NewPurpose = true,
            PurposeIds = ["planning"],
        });
    }

    [Fact]
    public void A_new_purpose_that_the_notice_does_not_declare_is_named() => FluentActions
        .Invoking(() => NoticeBuilder.Create("a", "fi").NewPurpose("Uusi käyttö.", new(2026, 12, 1), "planning").Build())
        .Should().Throw<NoticeBuildException>().WithMessage("*planning*");
}
