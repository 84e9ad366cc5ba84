using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Building;

public sealed class SubjectRightBuilderTests
{
    [Fact]
    public void A_right_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .Right(RightKind.Portability, r => Ways(r.Description(one).Unless(other), one, other).Formats(one, other).Under(Acts.Gdpr, other).In("sv", sv => sv.Description(other).Fee(other).Unless(one)))
            .Build().Rights.Single(),
        (one, other) => new()
        {
            Kind = RightKind.Portability,
            Description = AnyWords.Both(one, other),
            Channels = Channels(one, other),
            Formalities = [RequestFormality.Written, RequestFormality.Signed],
            Evidence = [IdentityEvidence.StrongAuthentication],
            ResponseTime = Period.FromMonths(1),
            ResponseTimeExtension = Period.FromMonths(2),
            FrequencyLimit = Period.FromYears(1),
            Fee = AnyWords.Both(one, other),
            Limitation = AnyWords.Both(other, one),
            DataFormats = [one, other],
            Reference = new() { Act = "2016/679", Provision = other },
        });

    [Fact]
    public void What_a_right_does_not_say_itself_it_takes_from_what_holds_for_all() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").Purpose("p", one, p => p.OnConsent())
            .Right(RightKind.Portability, r => r.Description(other))
            .RightsThatApply(r => Ways(r, one, other).Formats(one, other))
            .Build().Rights.Single(right => right.Kind == RightKind.Portability),
        (one, other) => new()
        {
            Kind = RightKind.Portability,
            Description = AnyWords.Finnish(other),
            Channels = Channels(one, other),
            Formalities = [RequestFormality.Written, RequestFormality.Signed],
            Evidence = [IdentityEvidence.StrongAuthentication],
            ResponseTime = Period.FromMonths(1),
            ResponseTimeExtension = Period.FromMonths(2),
            FrequencyLimit = Period.FromYears(1),
            Fee = AnyWords.Finnish(one),
            DataFormats = [one, other],
        });

    [Fact]
    public void What_a_right_says_itself_stands_against_what_holds_for_all() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").Purpose("p", one, p => p.OnConsent())
            .Right(RightKind.Portability, r => r.Phone("1").Requires(RequestFormality.Reasoned).IdentifiedBy(IdentityEvidence.Login).AnsweredWithin(Period.FromDays(1), Period.FromDays(2)).AtMostEvery(Period.FromDays(3)).Fee(other).Formats("x"))
            .RightsThatApply(r => Ways(r, one, other).Formats(one, other))
            .Build().Rights.Single(right => right.Kind == RightKind.Portability),
        (one, other) => new()
        {
            Kind = RightKind.Portability,
            Channels = [new() { Kind = ChannelKind.Phone, Target = "1" }],
            Formalities = [RequestFormality.Reasoned],
            Evidence = [IdentityEvidence.Login],
            ResponseTime = Period.FromDays(1),
            ResponseTimeExtension = Period.FromDays(2),
            FrequencyLimit = Period.FromDays(3),
            Fee = AnyWords.Finnish(other),
            DataFormats = ["x"],
        });

    private static T Ways<T>(T right, string one, string other)
        where T : RightUseBuilder<T> => right
        .Email(one).Phone(other).Post(one).SelfService(other).Form(one).InPerson(other).Otherwise(one).Post().SelfService().Form().InPerson()
        .Requires(RequestFormality.Written, RequestFormality.Signed).IdentifiedBy(IdentityEvidence.StrongAuthentication)
        .AnsweredWithin(Period.FromDays(9), Period.FromMonths(2)).AnsweredWithin(Period.FromMonths(1)).AtMostEvery(Period.FromYears(1))
        .Fee(one);

    private static RequestChannel[] Channels(string one, string other) =>
    [
        new() { Kind = ChannelKind.Email, Target = one },
        new() { Kind = ChannelKind.Phone, Target = other },
        new() { Kind = ChannelKind.Post, Target = one },
        new() { Kind = ChannelKind.SelfService, Target = other },
        new() { Kind = ChannelKind.Form, Target = one },
        new() { Kind = ChannelKind.InPerson, Target = other },
        new() { Kind = ChannelKind.Other, Target = one },
        new() { Kind = ChannelKind.Post },
        new() { Kind = ChannelKind.SelfService },
        new() { Kind = ChannelKind.Form },
        new() { Kind = ChannelKind.InPerson },
    ];
}
