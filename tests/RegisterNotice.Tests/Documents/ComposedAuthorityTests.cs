using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

/// <summary>Which supervisory authority a page names where the notice names none.</summary>
public sealed class ComposedAuthorityTests
{
    private static readonly PostalAddress Mariehamn = new() { Street = "Storgatan 1", PostalCode = "22100", Town = "Mariehamn", Country = CountryCode.Parse("AX") };

    public static TheoryData<string, Sector?, PostalAddress?, string?> Bodies => new()
    {
        { "Lankakauppa Villanen Oy", null, null, "Dataombudsmannens byrå" },
        { "Exempel kommun", null, Mariehamn, "Datainspektionen" },
        { "Exempel", Sector.Public, Mariehamn with { Country = null }, "Datainspektionen" },
        { "Exempel Ab", null, Mariehamn, "Dataombudsmannens byrå" },
        { "Exempel", null, Mariehamn, null },
        { "Beispiel GmbH", null, new() { PostalCode = "10115", Town = "Berlin", Country = CountryCode.Parse("DE") }, null },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void The_authority_that_is_competent_is_named_and_nobody_where_none_is_known(string name, Sector? sector, PostalAddress? address, string? authority)
    {
        var notice = new Notice { Id = "a", Controllers = [new() { Name = name, Sector = sector, Address = address }], Rights = [new() { Kind = RightKind.Complaint }] };
        foreach (var detail in new[] { Detail.Full, Detail.Short })
        {
            var page = PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Swedish, Detail = detail }));

            page.Contains("Dataombudsmannens byrå", StringComparison.Ordinal).Should().Be(authority == "Dataombudsmannens byrå", page);
            page.Contains("Datainspektionen", StringComparison.Ordinal).Should().Be(authority == "Datainspektionen", page);
            page.Should().Contain("klagomål");
        }
    }

    [Fact]
    public void Controllers_who_answer_to_different_authorities_have_none_named_for_them()
    {
        var notice = new Notice
        {
            Id = "a",
            Controllers = [new() { Name = "Exempel kommun", Address = Mariehamn }, new() { Name = "Lankakauppa Villanen Oy" }],
            Rights = [new() { Kind = RightKind.Complaint }],
        };

        PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Swedish })).Should().NotContain("Dataombudsmannen").And.NotContain("Datainspektionen");
    }

    [Fact]
    public void Who_is_in_Finland_with_others_abroad_answers_to_the_ombudsman()
    {
        var notice = new Notice
        {
            Id = "a",
            Controllers = [new() { Name = "Kaari Group Ab", Address = new() { Country = CountryCode.Parse("SE") } }, new() { Name = "Kuntokeskus Kaari Oy" }],
            Rights = [new() { Kind = RightKind.Complaint }],
        };

        PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Swedish })).Should().Contain("Dataombudsmannens byrå");
    }
}
