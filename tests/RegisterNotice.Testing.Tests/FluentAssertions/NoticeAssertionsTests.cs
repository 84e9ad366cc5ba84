using FluentAssertions.Execution;
using NodaTime;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;
using RegisterNotice.Testing.FluentAssertions;
using Xunit.Sdk;

namespace RegisterNotice.Testing.Tests.InSentences;

public sealed class NoticeAssertionsTests
{
    private static readonly LocalDate Day = new(2026, 11, 30);

    private static readonly Notice Faultless = SampleNotices.Faultless[0];

    private static readonly Notice WithoutBasis = Faultless with { Purposes = [Faultless.Purposes[0] with { LegalBases = [] }, .. Faultless.Purposes.Skip(1)] };

    [Fact]
    public void What_holds_passes_and_goes_on()
    {
        Faultless.Should().HaveNoErrors(Day).And.BeFaultless(Day).And.NotFind("RN2002", Day).And.SayTheSameAs(Faultless with { Revision = 9 }).And.Be(Faultless);
        Faultless.Should().BeWhatThePageSays(NoticePage.Write(Faultless));
        WithoutBasis.Should().Find("RN2002", Day).Which.Code.Should().Be("RN2002");
    }

    [Fact]
    public void What_does_not_hold_fails_as_the_test_framework_fails_with_the_findings_and_the_reason() =>
        FluentActions.Invoking(() => WithoutBasis.Should().HaveNoErrors(Day, because: "the {0} publishes it", becauseArgs: "town"))
            .Should().Throw<XunitException>().WithMessage("notice is not as expected because the town publishes it. Notice * has * as of 2026-11-30:*error RN2002 /purposes/0*");

    [Fact]
    public void Each_assertion_fails()
    {
        Action[] assertions =
        [
            () => WithoutBasis.Should().BeFaultless(Day),
            () => Faultless.Should().Find("RN2002", Day),
            () => WithoutBasis.Should().NotFind("RN2002", Day),
            () => WithoutBasis.Should().SayTheSameAs(Faultless),
            () => WithoutBasis.Should().BeWhatThePageSays(NoticePage.Write(Faultless)),
            () => ((Notice?)null).Should().HaveNoErrors(Day),
        ];

        foreach (var assertion in assertions)
        {
            assertion.Should().Throw<XunitException>();
        }
    }

    [Fact]
    public void A_scope_gathers_failures() => FluentActions.Invoking(() =>
    {
        using var scope = new AssertionScope();
        WithoutBasis.Should().HaveNoErrors(Day);
        WithoutBasis.Should().SayTheSameAs(Faultless);
    }).Should().Throw<XunitException>().WithMessage("*RN2002*does not say what it should*");

    [Fact]
    public void Braces_in_the_words_of_a_notice_are_words()
    {
        var notice = WithoutBasis with { Purposes = [WithoutBasis.Purposes[0] with { Description = LocalizedText.Of("fi", "Laskutus {0} {context}") }] };

        FluentActions.Invoking(() => notice.Should().SayTheSameAs(WithoutBasis)).Should().Throw<XunitException>().WithMessage("*Laskutus {0} {context}*");
    }
}
