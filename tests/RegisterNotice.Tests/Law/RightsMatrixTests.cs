using RegisterNotice.Law;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Law;

public sealed class RightsMatrixTests
{
    private static readonly RightKind[] Always = [RightKind.Access, RightKind.Rectification, RightKind.Restriction, RightKind.Complaint];

    [Theory]
    [InlineData(LegalBasisKind.Consent, RightKind.Erasure, RightKind.Portability, RightKind.WithdrawConsent)]
    [InlineData(LegalBasisKind.Contract, RightKind.Erasure, RightKind.Portability)]
    [InlineData(LegalBasisKind.LegalObligation)]
    [InlineData(LegalBasisKind.VitalInterests, RightKind.Erasure)]
    [InlineData(LegalBasisKind.PublicTask, RightKind.Objection)]
    [InlineData(LegalBasisKind.LegitimateInterests, RightKind.Erasure, RightKind.Objection)]
    [InlineData(LegalBasisKind.RelevantConnection)]
    public void Rights_follow_from_the_legal_basis(LegalBasisKind basis, params RightKind[] besides)
    {
        var notice = new Notice { Id = "a", Purposes = [Purpose("p", new() { Kind = basis })] };

        RightsMatrix.For(notice).Select(right => right.Right).Should().BeEquivalentTo(Always.Concat(besides));
    }

    [Theory]
    [InlineData(LegalBasisKind.Consent, RightKind.Erasure, RightKind.Portability, RightKind.WithdrawConsent)]
    [InlineData(LegalBasisKind.PublicTask, RightKind.Objection)]
    public void Rights_follow_from_the_bases_of_the_whole_register(LegalBasisKind basis, params RightKind[] besides)
    {
        var notice = new Notice { Id = "a", LegalBases = [new() { Kind = basis }] };
        var withPurposes = notice with { Purposes = [new() { Id = "p", Description = LocalizedText.Of("fi", "p") }, Purpose("q", new LegalBasis { Kind = LegalBasisKind.VitalInterests })] };

        RightsMatrix.For(notice).Select(right => right.Right).Should().BeEquivalentTo(Always.Concat(besides));
        RightsMatrix.For(withPurposes).Single(right => right.Right == besides[^1]).PurposeIds.Should().Equal("p");
    }

    [Fact]
    public void Each_right_names_the_purposes_that_give_it()
    {
        var notice = new Notice
        {
            Id = "a",
            Purposes =
            [
                Purpose("orders", new() { Kind = LegalBasisKind.Contract }),
                Purpose("news", new() { Kind = LegalBasisKind.Consent }) with { Activities = [ProcessingActivity.DirectMarketing] },
                Purpose("books", new() { Kind = LegalBasisKind.LegalObligation }),
            ],
        };

        var rights = RightsMatrix.For(notice);

        rights.Single(right => right.Right == RightKind.Erasure).PurposeIds.Should().Equal("orders", "news");
        rights.Single(right => right.Right == RightKind.WithdrawConsent).PurposeIds.Should().Equal("news");
        rights.Single(right => right.Right == RightKind.ObjectionToDirectMarketing).PurposeIds.Should().Equal("news");
        rights.Single(right => right.Right == RightKind.Access).ForAllPurposes.Should().BeTrue();
        rights.Single(right => right.Right == RightKind.Erasure).ForAllPurposes.Should().BeFalse();
    }

    [Fact]
    public void Explicit_consent_to_special_categories_gives_what_consent_gives()
    {
        var basis = new LegalBasis { Kind = LegalBasisKind.PublicTask, SpecialCategory = new() { Ground = SpecialCategoryGround.ExplicitConsent } };

        RightsMatrix.For(new Notice { Id = "a", Purposes = [Purpose("p", basis)] }).Select(right => right.Right)
            .Should().Contain([RightKind.WithdrawConsent, RightKind.Portability, RightKind.Erasure, RightKind.Objection]);
    }

    [Fact]
    public void Automated_decisions_give_a_right_by_themselves() =>
        RightsMatrix.For(new Notice { Id = "a", AutomatedDecisions = new() { State = DeclarationState.Some } }).Select(right => right.Right)
            .Should().Contain(RightKind.NotSubjectToAutomatedDecision);

    [Fact]
    public void One_answer_says_whether_a_right_is_given()
    {
        Notice[] notices =
        [
            new() { Id = "a" },
            new() { Id = "a", AutomatedDecisions = new() { State = DeclarationState.Some } },
            FaultlessNotice.Instance,
            FaultlessNotice.Instance with { Purposes = [] },
        ];

        foreach (var notice in notices)
        {
            Known.Values<RightKind>().Where(right => RightsMatrix.Gives(notice, right)).Should().BeEquivalentTo(RightsMatrix.For(notice).Select(right => right.Right));
        }
    }

    [Fact]
    public void Every_right_has_a_row_with_its_article()
    {
        RightsMatrix.Rows.Select(row => row.Right).Distinct().Should().BeEquivalentTo(Known.Values<RightKind>());
        RightsMatrix.Rows.Should().OnlyContain(row => row.Article.Act == Acts.Gdpr.Number && row.Article.Provision != null);
    }

    private static Purpose Purpose(string id, LegalBasis basis) => new() { Id = id, Description = LocalizedText.Of("fi", id), LegalBases = [basis] };
}
