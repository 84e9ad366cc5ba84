// A new user's tests of what they publish, written from the packages' readmes alone.
using FluentAssertions;
using NodaTime;
using RegisterNotice;
using RegisterNotice.Publishing;
using RegisterNotice.Testing;
using RegisterNotice.Testing.FluentAssertions;
using Xunit;

public sealed class NoticeTests
{
    private static readonly LocalDate Day = new(2026, 11, 30);

    private static readonly NoticeDirectory Notices = NoticeDirectory.Find("notices");

    private static readonly Notice Members = NoticeBuilder.Create("members", "fi")
        .RegisterName("Soutuseuran jäsenrekisteri")
        .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
        .Purpose("membership", "Jäsenyyden hoito", p => p.OnContract())
        .Build();

    public static IEnumerable<object[]> Names => Notices.Rows;

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_is_a_notice(string name) => NoticeAssert.DoesNotFind(Notices[name].Notice, "RN2002", Day);

    [Fact]
    public void What_is_wrong_is_told() =>
        Assert.Contains("members.json(", Assert.Throws<NoticeAssertionException>(() => NoticeAssert.Faultless(Notices["members.json"], Day)).Message);

    [Fact]
    public void The_file_says_what_the_code_says() => Notices["members.json"].Notice.Should().SayTheSameAs(Members).And.NotFind("RN2002", Day);

    [Fact]
    public void The_page_says_what_the_code_says() => NoticeAssert.PageIsCurrent(Members, NoticePage.Write(Members));
}
