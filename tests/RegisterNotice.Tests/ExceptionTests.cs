using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests;

/// <summary>Exceptions that a host makes itself, such as in its own tests, say what they are given and hold nothing else.</summary>
public sealed class ExceptionTests
{
    public static TheoryData<string, Exception, Exception, Exception> Made
    {
        get
        {
            var inner = new InvalidOperationException("inner");
            return new()
            {
                { "The notice is not complete enough to be built.", new NoticeBuildException(), new NoticeBuildException("said"), new NoticeBuildException("said", inner) },
                { "The document is not a notice.", new NoticeFormatException(), new NoticeFormatException("said"), new NoticeFormatException("said", inner) },
                { "The notice has errors.", new NoticeValidationException(), new NoticeValidationException("said"), new NoticeValidationException("said", inner) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void They_say_what_they_are_given(string standing, Exception plain, Exception said, Exception wrapping)
    {
        plain.Message.Should().Be(standing);
        said.Message.Should().Be("said");
        wrapping.Message.Should().Be("said");
        wrapping.InnerException!.Message.Should().Be("inner");
    }

    [Fact]
    public void They_hold_nothing_where_nothing_is_given()
    {
        new NoticeBuildException("said").Problems.Should().BeEmpty();
        new NoticeFormatException("said").Findings.Should().BeEmpty();
        new NoticeValidationException("said").Report.Should().BeSameAs(NoticeReport.Clean);
    }

    [Fact]
    public void They_name_every_reason()
    {
        FluentActions.Invoking(() => NoticeBuilder.Create("", "fi").Controller(" ").Build()).Should().Throw<NoticeBuildException>()
            .WithMessage("*/id*The text is empty.*/controllers/0/name*").Which.Problems.Should().HaveCount(2);
        FluentActions.Invoking(() => NoticeJson.Parse("{}")).Should().Throw<NoticeFormatException>().WithMessage("RN9003*RN9003*").Which.Findings.Should().HaveCount(2);
    }
}
