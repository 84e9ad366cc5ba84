namespace RegisterNotice.Import.Tests;

/// <summary>Each fact tells how sure it is, and hosts choose what they take for one.</summary>
public sealed class FactConfidenceTests
{
    private const string Sources = "Rekisterinpitäjä\nKudelma Oy\n\nTietolähteet\nTiedot saadaan asiakkaalta itseltään.\nJäsenkortin tiedot.\n";

    [Theory]
    [InlineData("/sources/0", FactConfidence.Stated)]
    [InlineData("/sources/1", FactConfidence.Weak)]
    [InlineData("/controllers/0/name", FactConfidence.Stated)]
    public void A_fact_that_the_words_state_is_surer_than_the_likeliest_reading_of_others(string pointer, FactConfidence confidence) =>
        NoticeImporter.Import(Sources).Facts.Should().ContainSingle(fact => fact.Pointer == pointer).Which.Confidence.Should().Be(confidence);

    [Fact]
    public void What_only_its_heading_makes_a_purpose_is_inferred()
    {
        var facts = NoticeImporter.Import("Henkilötietojen käsittelyn tarkoitus\n- Kehräämön kierrokset\n").Facts;

        facts.Should().ContainSingle(fact => fact.Pointer == "/purposes/0").Which.Confidence.Should().Be(FactConfidence.Inferred);
    }

    [Fact]
    public void A_fact_holds_its_words() =>
        NoticeImporter.Import(Sources).Facts.Should().Contain(fact => fact.Pointer == "/sources/0").Which.Text.Should().Be("Tiedot saadaan asiakkaalta itseltään.");

    [Fact]
    public void A_fact_below_the_least_confidence_is_left_out_and_listed_as_unclear()
    {
        var result = NoticeImporter.Import(Sources, new() { LeastConfidence = FactConfidence.Inferred });

        result.Notices.Single().Sources.Should().ContainSingle().Which.Kind.Should().Be(SourceKind.DataSubject);
        result.Facts.Should().NotContain(fact => fact.Pointer == "/sources/1");
        result.Unclear.Should().ContainSingle().Which.Should().Match<UnclearPassage>(passage => passage.Text == "Jäsenkortin tiedot." && passage.Code == UnclearCode.BelowConfidence);
    }

    [Fact]
    public void Words_that_are_left_out_stay_in_the_wording() =>
        NoticeImporter.Import(Sources, new() { LeastConfidence = FactConfidence.Stated }).Notices.Single().Wordings.Single()
            .Should().Be(NoticeImporter.Import(Sources).Notices.Single().Wordings.Single());

    [Fact]
    public void A_page_of_nothing_but_sure_facts_is_the_same_at_any_confidence()
    {
        const string Page = "Rekisterinpitäjä\nKudelma Oy\n\nTietolähteet\nTiedot saadaan asiakkaalta itseltään.\n";

        NoticeImporter.Import(Page, new() { LeastConfidence = FactConfidence.Stated }).Notices.Should().Equal(NoticeImporter.Import(Page).Notices);
    }

    [Theory]
    [InlineData(FactConfidence.Stated)]
    [InlineData(FactConfidence.Inferred)]
    public void Every_fact_that_is_left_leads_to_a_member_that_is_there(FactConfidence least)
    {
        var result = NoticeImporter.Import(Sources + "\nKäsittelyn tarkoitus\nKierrokset\nTietoja käytetään laskutukseen.\n\nOulu 3.4.2024\n", new() { LeastConfidence = least });
        var notice = JsonPlace.Of(result.Notices.Single());

        result.Facts.Should().NotBeEmpty().And.OnlyContain(fact => fact.Confidence <= least && JsonPlace.Find(notice, fact.Pointer) != null);
    }

    [Fact]
    public void A_stored_wording_is_interpreted_with_the_same_choice()
    {
        var wording = NoticeImporter.Import(Sources).Notices.Single().Wordings.Single();

        NoticeInterpreter.Interpret(wording, leastConfidence: FactConfidence.Inferred).Notice.Sources.Should().ContainSingle();
    }
}
