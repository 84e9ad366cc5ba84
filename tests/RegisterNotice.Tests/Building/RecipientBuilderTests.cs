using RegisterNotice.Law;

namespace RegisterNotice.Tests.Building;

public sealed class RecipientBuilderTests
{
    [Fact]
    public void A_disclosure_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .Data(one, one).Data(other, other)
            .DiscloseTo(one, r => r.Category(one).AsController().Sector(Sector.Private).Country("SE").UsedFor(one).When(other).On(new() { Kind = LegalBasisKind.Consent }).Regularly(false).Of(one, other)
                .In("sv", sv => sv.Category(other).UsedFor(other).When(one)))
            .DisclosuresStatement(one)
            .Build().Disclosures,
        (one, other) => new()
        {
            State = DeclarationState.Some,
            Statement = AnyWords.Finnish(one),
            Items =
            [
                new()
                {
                    Recipient = new() { Name = one, Category = AnyWords.Both(one, other), Kind = RecipientKind.Controller, Sector = Sector.Private, Country = CountryCode.Parse("SE") },
                    Purpose = AnyWords.Both(one, other),
                    Condition = AnyWords.Both(other, one),
                    LegalBasis = new() { Kind = LegalBasisKind.Consent },
                    Regular = false,
                    CategoryIds = [one, other],
                },
            ],
        });

    [Fact]
    public void Every_kind_of_recipient_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .DiscloseTo(one, r => r.AsProcessor()).DiscloseToCategory(other, r => r.AsJointController()).DiscloseTo(one, r => r.AsAuthority()).DiscloseTo(one, r => r.AsGroupCompany().Regularly())
            .Disclose(r => r.UsedFor(other))
            .Build().Disclosures,
        (one, other) => new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new() { Recipient = new() { Name = one, Kind = RecipientKind.Processor } },
                new() { Recipient = new() { Category = AnyWords.Finnish(other), Kind = RecipientKind.JointController } },
                new() { Recipient = new() { Name = one, Kind = RecipientKind.Authority, Sector = Sector.Public } },
                new() { Recipient = new() { Name = one, Kind = RecipientKind.GroupCompany }, Regular = true },
                new() { Recipient = new(), Purpose = AnyWords.Finnish(other) },
            ],
        });

    [Fact]
    public void That_nothing_is_disclosed_or_transferred_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi").NoDisclosures(one).NoTransfersOutsideEea(other).In("sv", sv => sv.DisclosuresStatement(other).TransfersStatement(one)).Build(),
        (one, other) => new()
        {
            Id = "a",
            Languages = [LanguageTag.Finnish],
            Disclosures = new() { State = DeclarationState.None, Statement = AnyWords.Both(one, other) },
            Transfers = new() { State = DeclarationState.None, Statement = AnyWords.Both(other, one) },
        });

    [Fact]
    public void A_transfer_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .Transfer(t => t.To("US", "IN").ToOrganisation(one).Recipient(one, RecipientKind.Processor).Recipient(other).Category(one).UnderStandardClauses(one).When(other).Regularly(false)
                .In("sv", sv => sv.Category(other).CopyFrom(other).When(one)))
            .Build().Transfers.Items.Single(),
        (one, other) => new()
        {
            Recipient = new() { Name = other, Category = AnyWords.Both(one, other), Kind = RecipientKind.Processor },
            Countries = [CountryCode.Parse("US"), CountryCode.Parse("IN")],
            InternationalOrganisation = one,
            Safeguard = TransferSafeguard.StandardContractualClauses,
            Reference = new() { Act = "2021/914" },
            CopyAvailableFrom = AnyWords.Both(one, other),
            Condition = AnyWords.Both(other, one),
            Regular = false,
        });

    [Fact]
    public void Every_safeguard_is_built_as_it_is_initialised() => AnyWords.BuildTheSame(
        (one, other) => NoticeBuilder.Create("a", "fi")
            .Transfer(t => t.UnderAdequacyDecision(one, withinScope: true)).Transfer(t => t.UnderBindingRules(other)).Transfer(t => t.UnderDerogation(TransferDerogation.ExplicitConsent))
            .Transfer(t => t.Under(TransferSafeguard.CodeOfConduct, Acts.Gdpr.At(one)))
            .Build().Transfers,
        (one, other) => new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new() { Safeguard = TransferSafeguard.AdequacyDecision, Reference = new() { Act = one }, WithinDecisionScope = true },
                new() { Safeguard = TransferSafeguard.BindingCorporateRules, CopyAvailableFrom = AnyWords.Finnish(other) },
                new() { Safeguard = TransferSafeguard.Derogation, Derogation = TransferDerogation.ExplicitConsent, Reference = new() { Act = "2016/679", Provision = "49(1)" } },
                new() { Safeguard = TransferSafeguard.CodeOfConduct, Reference = new() { Act = "2016/679", Provision = one } },
            ],
        });
}
