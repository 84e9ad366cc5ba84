using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Building;

public sealed class ProcessingBuilderTests
{
    [Fact]
    public void A_purpose_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .Purpose(one, one, p => p
                .OnConsent().OnExplicitConsent().OnContract().OnVitalInterests()
                .OnLegalObligation(Acts.AccountingAct, other).OnPublicTask(Acts.DataProtectionAct)
                .OnLegitimateInterests(one).In("sv", sv => sv.OnLegitimateInterests(other))
                .On(new() { Kind = LegalBasisKind.RelevantConnection, Description = AnyWords.Finnish(other) })
                .DirectMarketing().Profiling().Activity(ProcessingActivity.Statistics, ProcessingActivity.Research).ChildrenConsentFrom(13))
            .In("sv", sv => sv.Purpose(one, other))
            .Build().Purposes.Single(),
        (one, other) => new()
        {
            Id = one,
            Description = AnyWords.Both(one, other),
            Activities = [ProcessingActivity.DirectMarketing, ProcessingActivity.Profiling, ProcessingActivity.Statistics, ProcessingActivity.Research],
            ChildConsentAge = 13,
            LegalBases =
            [
                new() { Kind = LegalBasisKind.Consent },
                new() { Kind = LegalBasisKind.Consent, SpecialCategory = new() { Ground = SpecialCategoryGround.ExplicitConsent } },
                new() { Kind = LegalBasisKind.Contract },
                new() { Kind = LegalBasisKind.VitalInterests },
                new() { Kind = LegalBasisKind.LegalObligation, Reference = new() { Act = "1336/1997", Provision = other } },
                new() { Kind = LegalBasisKind.PublicTask, Reference = new() { Act = "1050/2018" } },
                new() { Kind = LegalBasisKind.LegitimateInterests, Interest = AnyWords.Both(one, other) },
                new() { Kind = LegalBasisKind.RelevantConnection, Description = AnyWords.Finnish(other) },
            ],
        });

    [Fact]
    public void A_group_of_data_subjects_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").DataSubjects(one, one, other).In("sv", sv => sv.DataSubjects(one, other, one)).Build().DataSubjects.Single(),
        (one, other) => new() { Id = one, Name = AnyWords.Both(one, other), Description = AnyWords.Both(other, one) });

    [Fact]
    public void A_category_of_data_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => Declaring(one, other)
            .Data(one, one, d => d.Special().Criminal(Acts.DataProtectionAct).PersonalIdentityCode(Acts.DataProtectionAct, other).Items(one, other).Of(one).For(one, other).RequiredByLaw(one))
            .In("sv", sv => sv.Data(one, other, d => d.Items(other, one, one).RequiredByLaw(other)))
            .Build().DataCategories[0],
        (one, other) => new()
        {
            Id = one,
            Name = AnyWords.Both(one, other),
            Sensitivity = DataSensitivity.PersonalIdentityCode,
            Ground = new() { Act = "1050/2018", Provision = other },
            Items = [AnyWords.Both(one, other), AnyWords.Both(other, one), LocalizedText.Of("sv", one)],
            SubjectIds = [one],
            PurposeIds = [one, other],
            Provision = new() { Kind = ProvisionKind.Statutory, Consequence = AnyWords.Both(one, other) },
        });

    [Fact]
    public void Special_and_criminal_data_are_built_as_they_are_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").Data("1", one, d => d.Special().Voluntary()).Data("2", other, d => d.Criminal(Acts.DataProtectionAct, one).RequiredByContract(other)).Build(),
        (one, other) => new()
        {
            Id = "a",
            Languages = [LanguageTag.Finnish],
            DataCategories =
            [
                new() { Id = "1", Name = AnyWords.Finnish(one), Sensitivity = DataSensitivity.Special, Provision = new() { Kind = ProvisionKind.Voluntary } },
                new()
                {
                    Id = "2",
                    Name = AnyWords.Finnish(other),
                    Sensitivity = DataSensitivity.Criminal,
                    Ground = new() { Act = "1050/2018", Provision = one },
                    Provision = new() { Kind = ProvisionKind.Contractual, Consequence = AnyWords.Finnish(other) },
                },
            ],
        });

    [Fact]
    public void A_source_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => Declaring(one, other).From(SourceKind.PublicRegister, one, s => s.Name(other).In("sv", sv => sv.Description(other)).PubliclyAccessible().Gives(one, other)).Build().Sources.Single(),
        (one, other) => new() { Kind = SourceKind.PublicRegister, Name = other, Description = AnyWords.Both(one, other), PubliclyAccessible = true, CategoryIds = [one, other] });

    [Fact]
    public void A_rule_of_retention_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => Declaring(one, other)
            .Keep(one, Period.FromYears(3), RetentionStart.EndOfContract, r => r.Of(one, other).Under(Acts.AccountingAct, other).ReviewEvery(Period.FromYears(1)))
            .Keep(one, RetentionCriterion.Statutory)
            .Keep(one, one).In("sv", sv => sv.Keep(one, other))
            .Build().RetentionRules.Single(),
        (one, other) => new()
        {
            Id = one,
            Period = Period.FromYears(3),
            StartsFrom = RetentionStart.EndOfContract,
            Criterion = RetentionCriterion.Statutory,
            CategoryIds = [one, other],
            Reference = new() { Act = "1336/1997", Provision = other },
            ReviewEvery = Period.FromYears(1),
            Description = AnyWords.Both(one, other),
        });

    [Fact]
    public void A_measure_of_security_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").ProtectedBy(SecurityMeasureKind.Backup, one, m => m.Manual().Digital().In("sv", sv => sv.Description(other))).ProtectedBy(SecurityMeasureKind.Physical, configure: m => m.Manual()).Build(),
        (one, other) => new()
        {
            Id = "a",
            Languages = [LanguageTag.Finnish],
            Security = [new() { Kind = SecurityMeasureKind.Backup, Scope = MeasureScope.Digital, Description = AnyWords.Both(one, other) }, new() { Kind = SecurityMeasureKind.Physical, Scope = MeasureScope.Manual }],
        });

    [Fact]
    public void Automated_decisions_are_built_as_they_are_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .AutomatedDecisions(d => d.Description(one).Logic(other).Consequences(one).Profiling().In("sv", sv => sv.Description(other).Logic(one).Consequences(other)))
            .Build().AutomatedDecisions,
        (one, other) => new()
        {
            State = DeclarationState.Some,
            Description = AnyWords.Both(one, other),
            Logic = AnyWords.Both(other, one),
            Consequences = AnyWords.Both(one, other),
            Profiling = true,
        });

    [Fact]
    public void That_nothing_is_decided_by_machines_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, _) => NoticeBuilder.Create("a", "fi").NoAutomatedDecisions(profiling: null, d => d.Description(one)).Build().AutomatedDecisions,
        (one, _) => new() { State = DeclarationState.None, Description = AnyWords.Finnish(one) });

    [Fact]
    public void Cookies_are_built_as_they_are_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .Cookies(c => c.Description(one).Consent(other)
                .Technology("1" + one, t => t.By(other).Website(one).UsedFor(one).Lasts(Period.FromDays(3)).Essential(false).ThirdPartyAccess(true))
                .Technology("2" + one, t => t.Lasts(Period.FromDays(3)).UntilBrowserIsClosed().Essential()))
            .In("sv", sv => sv.Cookies(c => c.Description(other).Consent(one).Technology("1" + one, t => t.UsedFor(other))))
            .Build().Cookies,
        (one, other) => new()
        {
            State = DeclarationState.Some,
            Description = AnyWords.Both(one, other),
            Consent = AnyWords.Both(other, one),
            Technologies =
            [
                new() { Name = "1" + one, Provider = other, Website = one, Purpose = AnyWords.Both(one, other), Lifetime = Period.FromDays(3), SessionOnly = false, Essential = false, ThirdPartyAccess = true },
                new() { Name = "2" + one, SessionOnly = true, Essential = true },
            ],
        });

    [Fact]
    public void That_there_are_no_cookies_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, _) => NoticeBuilder.Create("a", "fi").Cookies(c => c.Consent(one)).NoCookies(one).Build().Cookies,
        (one, _) => new() { State = DeclarationState.None, Description = AnyWords.Finnish(one) });

    [Fact]
    public void Every_provision_is_given_by_an_act_or_as_a_reference() => AnyWords.BuildTheSame(
        (one, other) => Cited(one, Act.Of(one, other).At(other)),
        (one, other) => Cited(one, Act.Of(one, other), other));

    [Fact]
    public void A_statutory_period_brings_its_start_and_its_provision() =>
        NoticeBuilder.Create("a", "fi").Keep("vouchers", StatutoryPeriods.AccountingVouchers).Build().RetentionRules.Should().Equal(new RetentionRule
        {
            Id = "vouchers",
            Period = Period.FromYears(6),
            StartsFrom = RetentionStart.EndOfYearOfFinancialYear,
            Reference = new() { Act = "1336/1997", Provision = "2:10(2)" },
        });

    private static Notice Cited(string id, LegalReference reference) => NoticeBuilder.Create("a", "fi")
        .Follows(reference)
        .Purpose(id, id, p => p.OnLegalObligation(reference).OnPublicTask(reference))
        .Data("1", "x", d => d.Criminal(reference)).Data("2", "x", d => d.PersonalIdentityCode(reference))
        .Keep("1", "x", k => k.Under(reference)).Right(RightKind.Access, r => r.Under(reference))
        .Build();

    private static Notice Cited(string id, Act act, string place) => NoticeBuilder.Create("a", "fi")
        .Follows(act, place)
        .Purpose(id, id, p => p.OnLegalObligation(act, place).OnPublicTask(act, place))
        .Data("1", "x", d => d.Criminal(act, place)).Data("2", "x", d => d.PersonalIdentityCode(act, place))
        .Keep("1", "x", k => k.Under(act, place)).Right(RightKind.Access, r => r.Under(act, place))
        .Build();

    /// <summary>A notice with a purpose, a group and a category of either name.</summary>
    private static NoticeBuilder Declaring(string one, string other) => NoticeBuilder.Create("a", "fi")
        .Purpose(one, one).Purpose(other, other).DataSubjects(one, one).DataSubjects(other, other).Data(one, one).Data(other, other);
}
