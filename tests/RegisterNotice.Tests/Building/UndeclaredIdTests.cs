using NodaTime;

namespace RegisterNotice.Tests.Building;

public sealed class UndeclaredIdTests
{
    [Fact]
    public void Identifiers_that_lead_nowhere_are_named_all_at_once()
    {
        var builder = NoticeBuilder.Create("a", "fi").Purpose("newsletter", "Uutiskirje").DataSubjects("customers", "Asiakkaat")
            .Data("contact", "", d => d.For("nope", "newsletter", "newsleter").Of("zzz"))
            .FromDataSubject(configure: s => s.Gives("Contacts"))
            .DiscloseTo("Posti", r => r.Of("contcat"))
            .Keep("rule", Period.FromYears(1), null, r => r.Of("contact", "other"));

        builder.Invoking(b => b.Build()).Should().Throw<NoticeBuildException>().Which.Problems.Should().Equal(
            Problem("/dataCategories/0/name/fi", "The text is empty."),
            Problem("/dataCategories/0/subjects/0", "There is no group of data subjects \"zzz\". The notice has \"customers\"."),
            Problem("/dataCategories/0/purposes/0", "There is no purpose \"nope\". The notice has \"newsletter\"."),
            Problem("/dataCategories/0/purposes/2", "There is no purpose \"newsleter\"; did you mean \"newsletter\"? The notice has \"newsletter\"."),
            Problem("/sources/0/categories/0", "There is no data category \"Contacts\"; did you mean \"contact\"? The notice has \"contact\"."),
            Problem("/disclosures/items/0/categories/0", "There is no data category \"contcat\"; did you mean \"contact\"? The notice has \"contact\"."),
            Problem("/retentionRules/0/categories/1", "There is no data category \"other\". The notice has \"contact\"."));
    }

    [Fact]
    public void A_part_may_be_declared_after_it_is_referred_to() =>
        NoticeBuilder.Create("a", "fi").Data("contact", "Tiedot", d => d.For("orders")).Purpose("orders", "Tilaukset").Invoking(b => b.Build()).Should().NotThrow();

    [Fact]
    public void Null_among_many_is_refused_where_it_is_given()
    {
        var builder = NoticeBuilder.Create("a", "fi");

        Refused(() => builder.AlsoIn("sv", null!), "tags[1]");
        Refused(() => builder.Data("c", "x", d => d.Of("a", null!)), "groupIds[1]");
        Refused(() => builder.Data("c", "x", d => d.For(null!, "a")), "purposeIds[0]");
        Refused(() => builder.Data("c", "x", d => d.Items("a", "b", null!)), "words[2]");
        Refused(() => builder.FromDataSubject(configure: s => s.Gives("a", null!)), "categoryIds[1]");
        Refused(() => builder.DiscloseTo("x", r => r.Of("a", null!)), "categoryIds[1]");
        Refused(() => builder.Transfer(t => t.To("US", null!)), "codes[1]");
        Refused(() => builder.Keep("r", "x", r => r.Of("a", null!)), "categoryIds[1]");
        Refused(() => builder.Right(RightKind.Access, r => r.Formats("a", null!)), "names[1]");
        Refused(() => builder.RightsThatApply(r => r.Formats("a", null!)), "names[1]");

        builder.Build().Should().Be(new Notice { Id = "a", Languages = [LanguageTag.Finnish] });

        static void Refused(Action action, string place) => action.Should().Throw<ArgumentNullException>().WithParameterName(place);
    }

    private static BuildProblem Problem(string pointer, string message) => new() { Pointer = pointer, Message = message };
}
