using NodaTime;
using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

public sealed class ComposedRightsTests
{
    private static readonly SubjectRight Access = new() { Kind = RightKind.Access, Channels = [new() { Kind = ChannelKind.Email, Target = "a@b.example" }], ResponseTime = Period.FromMonths(1) };

    [Fact]
    public void A_right_that_follows_from_some_purposes_names_them()
    {
        var text = Composed.Text(TrilingualNotice.Instance);

        text.Should().Contain("Peruuttaminen ei vaikuta ennen peruuttamista suoritetun käsittelyn lainmukaisuuteen. Oikeus koskee seuraavia tarkoituksia: uutiskirje ja harjoitusohjelman laatiminen.")
            .And.Contain("Oikeus koskee seuraavaa tarkoitusta: tilojen turvallisuus.");
        Composed.Section(TrilingualNotice.Instance, SectionKind.Access).Blocks.OfType<ParagraphBlock>().Should().NotContain(block => block.Text.Contains("Oikeus koskee", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Layout.Classic)]
    [InlineData(Layout.Gdpr)]
    public void The_right_to_object_stands_by_itself(Layout layout)
    {
        var section = Composed.Section(TrilingualNotice.Instance, SectionKind.Objection, layout: layout);

        section.Level.Should().Be(1);
        section.Blocks.OfType<ParagraphBlock>().Should().HaveCount(2).And.OnlyContain(block => block.Text.Contains("vastustaa", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_the_same_for_all_rights_is_said_once()
    {
        var text = Composed.Text(new() { Id = "a", Rights = [Access, Access with { Kind = RightKind.Rectification }, new() { Kind = RightKind.Complaint }] });

        text.Should().Contain("\n\nVoit käyttää oikeuksiasi sähköpostitse: a@b.example\n\nPyyntöön vastataan kuukauden kuluessa sen vastaanottamisesta.\n").And.NotContain("oikeuttasi");
    }

    [Fact]
    public void What_differs_is_said_of_each_right()
    {
        var text = Composed.Text(new() { Id = "a", Rights = [Access, new() { Kind = RightKind.Rectification, Channels = [new() { Kind = ChannelKind.SelfService }] }] });

        text.Should().Contain("Voit käyttää oikeuttasi sähköpostitse: a@b.example\n").And.Contain("Voit käyttää oikeuttasi kirjautumalla palveluun.\n").And.NotContain("oikeuksiasi");
    }

    [Theory]
    [InlineData("fi", "Tietosuojavaltuutetun toimisto\nKäyntiosoite: Lintulahdenkuja 4, 00530 Helsinki\nPostiosoite: PL 800, 00531 Helsinki\nSähköposti: tietosuoja@om.fi\nPuhelin: +358 29 566 6700\nVerkkosivusto: https://tietosuoja.fi\n")]
    [InlineData("sv", "Dataombudsmannens byrå\nBesöksadress: Fågelviksgränden 4, 00530 Helsingfors\nPostadress: PB 800, 00531 Helsingfors\nE-post: tietosuoja@om.fi\nTelefon: +358 29 566 6700\nWebbplats: https://tietosuoja.fi/sv\n")]
    [InlineData("en", "Office of the Data Protection Ombudsman\nVisiting address: Lintulahdenkuja 4, 00530 Helsinki, Finland\nPostal address: P.O. Box 800, 00531 Helsinki, Finland\nE-mail: tietosuoja@om.fi\nPhone: +358 29 566 6700\nWebsite: https://tietosuoja.fi/en\n")]
    public void A_complaint_goes_to_the_ombudsman_where_the_notice_names_nobody(string language, string details) =>
        Composed.Text(new() { Id = "a", Rights = [new() { Kind = RightKind.Complaint }] }, language).Should().Contain(details);

    [Fact]
    public void A_complaint_goes_to_the_authority_that_the_notice_names()
    {
        var text = Composed.Text(new() { Id = "a", Rights = [new() { Kind = RightKind.Complaint }], SupervisoryAuthority = new() { Name = LocalizedText.Of("sv", "Datainspektionen"), Website = "https://di.example" } }, "sv");

        text.Should().Contain("Datainspektionen\nWebbplats: https://di.example\n").And.NotContain("Dataombudsmannen");
    }

    [Fact]
    public void Nobody_is_told_to_complain_where_the_notice_does_not_state_the_right() =>
        Composed.Text(new() { Id = "a", Rights = [Access] }).Should().NotContain("alitu").And.NotContain("Tietosuojavaltuutetun");

    [Fact]
    public void Demands_on_a_request_are_sentences()
    {
        var right = Access with
        {
            Formalities = [RequestFormality.Written, RequestFormality.Signed],
            Evidence = [IdentityEvidence.Name, IdentityEvidence.PersonalIdentityCode, IdentityEvidence.Signature],
            ResponseTimeExtension = Period.FromMonths(2),
            FrequencyLimit = Period.FromYears(1),
            Fee = Composed.Fi("10 euroa"),
        };

        Composed.Text(new() { Id = "a", Rights = [right] }).Should().Contain(
            "Pyyntö on tehtävä kirjallisesti. Pyyntö on allekirjoitettava. Henkilöllisyytesi varmistetaan seuraavien avulla: nimi, henkilötunnus ja allekirjoitus. Pyyntöön vastataan kuukauden kuluessa sen vastaanottamisesta. "
            + "Määräaikaa voidaan jatkaa enintään 2 kuukaudella, jos pyyntö on monimutkainen tai pyyntöjä on paljon. Oikeutta voi käyttää enintään kerran vuodessa.\n\nMaksu: 10 euroa\n");
    }

    [Fact]
    public void The_first_layer_names_the_rights_and_the_anchors_of_the_full_notice()
    {
        var options = new ComposeOptions { Layout = Layout.Gdpr, WordSource = WordSource.Generated };
        var page = HtmlReading.Parse(HtmlWriter.Write(NoticeComposer.Compose(TrilingualNotice.Instance, options)));
        var first = HtmlReading.Parse(HtmlWriter.Write(NoticeComposer.Compose(TrilingualNotice.Instance, options with { Detail = Detail.Short })));

        var anchors = first.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToArray();

        anchors.Should().Contain("retention").And.Contain("transfers").And.HaveCountGreaterThan(8);
        anchors.Where(anchor => page.GetElementById(anchor) is null).Should().BeEmpty();
        first.Body!.TextContent.Should().Contain("oikeus saada pääsy tietoihin").And.Contain("Voit milloin tahansa ja syytä ilmoittamatta vastustaa").And.Contain("Tietosuojavaltuutetun toimisto");
    }

    [Fact]
    public void The_first_layer_is_one_screen() =>
        PlainTextWriter.Write(NoticeComposer.Compose(FaultlessNotice.Instance, new() { Detail = Detail.Short })).Split('\n').Length.Should().BeLessThan(60);
}
