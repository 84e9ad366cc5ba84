using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Documents;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Tests.Documents;
using RegisterNotice.Validation;

namespace RegisterNotice.Import.Tests.RoundTrip;

public sealed class RoundTripTests
{
    private static readonly Dictionary<string, Notice> Notices = new(StringComparer.Ordinal)
    {
        [nameof(BrandedWebShop)] = BrandedWebShop.Notice,
        [nameof(ForeignWebShop)] = ForeignWebShop.Notice,
        [nameof(ProspectRegister)] = ProspectRegister.Notice,
        [nameof(SmallSewingShop)] = SmallSewingShop.Notice,
        [nameof(TwelveHeadings)] = TwelveHeadings.Notice,
        [nameof(FaultlessNotice)] = FaultlessNotice.Instance,
        [nameof(TrilingualNotice)] = TrilingualNotice.Instance,
    };

    public static TheoryData<string> Samples => [.. Notices.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_the_composer_writes_the_importer_reads_back(string sample)
    {
        var notice = Notices[sample];

        var wrong = Rendering.All.SelectMany(rendering => Differences(notice, rendering)).ToArray();

        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_country_comes_back_by_its_name(string language)
    {
        var codes = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".SelectMany(_ => "ABCDEFGHIJKLMNOPQRSTUVWXYZ", (first, second) => CountryCode.AsWritten($"{first}{second}")).Where(code => code.IsValid).ToArray();
        Transfer[] alone = [.. codes.Select(code => new Transfer { Countries = [code], Safeguard = TransferSafeguard.StandardContractualClauses })];
        Transfer[] together = [.. codes.Chunk(7).Select(some => new Transfer { Countries = some, Safeguard = TransferSafeguard.StandardContractualClauses })];
        var notice = FaultlessNotice.Instance with { Transfers = new() { State = DeclarationState.Some, Items = [.. alone, .. together] } };

        var read = new Rendering(LanguageTag.Parse(language), Layout.Gdpr, PageFormat.Html).Import(notice).Notices[0];

        read.Transfers.Items.Select(transfer => string.Join(" ", transfer.Countries)).Should().Equal(notice.Transfers.Items.Select(transfer => string.Join(" ", transfer.Countries)));
    }

    /// <summary>All that is known to come back otherwise. A page says these in one way of two things; what is read is what a reader would understand.</summary>
    [Fact]
    public void What_a_page_does_not_tell_apart_comes_back_as_it_reads()
    {
        var notice = FaultlessNotice.Instance with
        {
            DataCategories = [new() { Id = "lone", Name = Finnish("Tilaustiedot"), Items = [Finnish("tuotteet ja määrät")] }, new() { Id = "colon", Name = Finnish("Liite: laskut") }],
            Sources = [new() { Kind = SourceKind.ThirdParty, Description = Finnish("Kauppias naapurista") }],
            Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Category = Finnish("Kuljettajat") } }] },
        };

        var read = new Rendering(LanguageTag.Finnish, Layout.Classic, PageFormat.Html).Import(notice).Notices[0];

        read.DataCategories[0].Items.Should().Equal(Finnish("tuotteet"), Finnish("määrät"));
        (read.DataCategories[1].Name, read.DataCategories[1].Items.Single()).Should().Be((Finnish("Liite"), Finnish("laskut")));
        read.Sources.Single().Name.Should().Be("Kauppias naapurista");
        read.Disclosures.Items.Single().Recipient.Name.Should().Be("Kuljettajat");
    }

    /// <summary>One mark of a language behind a name and its items is read as one of both, as it mostly is.</summary>
    [Fact]
    public void A_name_with_items_in_another_language_comes_back_in_that_language()
    {
        var notice = FaultlessNotice.Instance with { DataCategories = [new() { Id = "contact", Name = LocalizedText.Of(LanguageTag.Swedish, "Kontakt"), Items = [Finnish("nimi"), Finnish("osoite")] }] };

        var read = new Rendering(LanguageTag.Swedish, Layout.Classic, PageFormat.Text).Import(notice).Notices[0].DataCategories[0];

        read.Name.Equals(Finnish("Kontakt")).Should().BeTrue();
        read.Items.Should().Equal(Finnish("nimi"), Finnish("osoite"));
    }

    [Theory]
    [InlineData("Mailer Inc.")]
    [InlineData("Jula & Joulu Co.")]
    [InlineData("Yahoo!")]
    [InlineData("Villa Paja r.y.")]
    [InlineData("Postitus Oy")]
    public void One_recipient_and_nothing_more_comes_back_though_its_name_ends_like_a_sentence(string name)
    {
        var notice = FaultlessNotice.Instance with { Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = name } }] } };

        foreach (var rendering in Rendering.All)
        {
            var read = rendering.Import(notice).Notices[0].Disclosures;

            (read.State, read.Statement, read.Items.Single().Recipient.Name).Should().Be((DeclarationState.Some, null, name), "{0}", rendering);
        }
    }

    [Theory]
    [InlineData("Tietoja saa Mailer Inc.")]
    [InlineData("Ei.")]
    [InlineData("Kysy lisää!")]
    public void A_sentence_of_the_notices_own_stays_one(string statement)
    {
        var notice = FaultlessNotice.Instance with { Disclosures = new() { State = DeclarationState.Some, Statement = Finnish(statement) } };

        var read = new Rendering(LanguageTag.Finnish, Layout.Classic, PageFormat.Html).Import(notice).Notices[0].Disclosures;

        (read.Statement, read.Items.Count).Should().Be((Finnish(statement), 0));
    }

    [Fact]
    public void Sources_of_one_kind_stand_on_one_line_and_come_back_one_by_one()
    {
        var notice = FaultlessNotice.Instance with
        {
            Sources =
            [
                new() { Kind = SourceKind.DataSubject, Description = Finnish("puhelimitse, arkisin") },
                new() { Kind = SourceKind.DataSubject, Description = Finnish("verkossa") },
                new() { Kind = SourceKind.DataSubject },
                new() { Kind = SourceKind.DataSubject, Description = Finnish("Kysymme tietoja myös käynnillä.") },
                new() { Kind = SourceKind.OtherRegister, Name = "Kuurarekisteri", Description = Finnish("kerran vuodessa, syksyllä") },
                new() { Kind = SourceKind.OtherRegister, Name = "Hallarekisteri" },
                new() { Kind = SourceKind.OtherRegister, Name = "Routarekisteri", PubliclyAccessible = false },
            ],
        };

        foreach (var rendering in Rendering.All)
        {
            Differences(notice, rendering).Should().BeEmpty();
        }

        new Rendering(LanguageTag.Finnish, Layout.Gdpr, PageFormat.Markdown).Page(notice).Should().Contain("sinulta itseltäsi: puhelimitse, arkisin; verkossa");
    }

    private static LocalizedText Finnish(string words) => LocalizedText.Of(LanguageTag.Finnish, words);

    /// <summary>A notice of which a page says next to nothing has no sentence of the form by which to know it; those that have two purposes or more do.</summary>
    [Fact]
    public void What_the_composer_writes_of_any_notice_the_importer_reads_back() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        if (notice.Purposes.Count > 1)
        {
            Rendering.All.SelectMany(rendering => Differences(notice, rendering)).Should().BeEmpty();
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    /// <summary>In the notice's own language, by code and part: rights stand in another order on a page.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void The_findings_of_a_notice_are_those_of_its_page_brought_over(string sample)
    {
        var notice = Notices[sample] with { Wordings = [] };
        var wrong = new List<string>();
        foreach (var rendering in Rendering.All.Where(rendering => notice.Languages[0].Equals(rendering.Language)))
        {
            var before = Findings(notice);
            var after = Findings(rendering.Import(notice).Notices[0] with { Wordings = [] });
            wrong.AddRange(Without(before, after).Select(finding => $"{rendering.Layout} {rendering.Format} - {finding}"));
            wrong.AddRange(Without(after, before).Select(finding => $"{rendering.Layout} {rendering.Format} + {finding}"));
        }

        wrong.Should().BeEmpty();
    }

    private static string[] Findings(Notice notice) =>
        [.. NoticeValidator.Validate(notice, new() { AsOf = FaultlessNotice.Today, RuleSet = NoticeRuleSet.All, Language = LanguageTag.English }).Findings.Select(finding => $"{finding.Code} /{finding.Pointer.Split('/').ElementAtOrDefault(1)}")];

    internal static IEnumerable<string> Differences(Notice notice, Rendering rendering)
    {
        var before = StatedFacts.Of(notice, rendering.Language);
        var after = StatedFacts.Of(rendering.Import(notice).Notices[0], rendering.Language);
        return Without(before, after).Select(fact => $"{rendering} - {fact}").Concat(Without(after, before).Select(fact => $"{rendering} + {fact}"));
    }

    private static string[] Without(IReadOnlyList<string> facts, IReadOnlyList<string> others)
    {
        var left = others.ToList();
        return facts.Where(fact => !left.Remove(fact)).ToArray();
    }
}
