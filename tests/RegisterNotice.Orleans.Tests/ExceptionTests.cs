using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Tests;

public sealed class ExceptionTests
{
    [Fact]
    public void Faults_of_a_document_arrive()
    {
        var thrown = Thrown<NoticeFormatException>(() => NoticeJson.Parse("{}"));

        var arrived = Silo.Pass(thrown);

        arrived.Message.Should().Be(thrown.Message);
        arrived.Findings.Should().NotBeEmpty().And.Equal(thrown.Findings);
        arrived.StackTrace.Should().Contain(nameof(NoticeJson));
    }

    [Fact]
    public void The_report_on_a_notice_with_errors_arrives()
    {
        var thrown = Thrown<NoticeValidationException>(() => NoticeValidator.Validate(SampleNotices.OfShops[0]).ThrowIfErrors());

        var arrived = Silo.Pass(thrown);

        arrived.Message.Should().Be(thrown.Message);
        arrived.Report.HasErrors.Should().BeTrue();
        arrived.Report.Should().Be(thrown.Report);
    }

    [Fact]
    public void What_a_builder_lacked_arrives()
    {
        var thrown = Thrown<NoticeBuildException>(() => NoticeBuilder.Create("a", "fi").Data("d", "Tiedot", d => d.For("nowhere")).Build());

        Silo.Pass(thrown).Problems.Should().NotBeEmpty().And.Equal(thrown.Problems);
    }

    [Fact]
    public void An_exception_arrives_where_any_may_and_with_its_cause()
    {
        var arrived = Silo.Pass<Exception>(new NoticeFormatException("No notice.", new InvalidOperationException("Why not.")));

        arrived.Should().BeOfType<NoticeFormatException>().Which.InnerException.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be("Why not.");
    }

    private static T Thrown<T>(Action action)
        where T : Exception => FluentActions.Invoking(action).Should().Throw<T>().Which;
}
