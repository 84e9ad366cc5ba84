using RegisterNotice.Changes;
using static RegisterNotice.Tests.Changes.ChangingNotice;

namespace RegisterNotice.Tests.Changes.Weights;

/// <summary>What it weighs that a basis is said of the whole register, and no longer of purposes, or the other way round.</summary>
public sealed class BasesOfWholeTests
{
    [Fact]
    public void Bases_of_the_whole_that_purposes_now_name_themselves_are_no_other_bases()
    {
        var whole = Base with
        {
            Purposes = [.. Base.Purposes.Select(purpose => purpose with { LegalBases = [] })],
            LegalBases = [new() { Kind = LegalBasisKind.Contract }, new() { Kind = LegalBasisKind.Consent }],
        };

        NoticeComparison.Of(whole, Base).Weight.Should().Be(ChangeWeight.Notable);
        NoticeComparison.Of(Base, whole with { LegalBases = [.. whole.LegalBases, new() { Kind = LegalBasisKind.LegalObligation }] }).Weight.Should().Be(ChangeWeight.Material);
    }
}
