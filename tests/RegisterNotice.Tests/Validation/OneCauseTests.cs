using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>One cause is one finding, however many places of the notice it touches.</summary>
public sealed class OneCauseTests
{
    private const string SharedBasis =
        """{"purposes":[{"id":"a","description":{"fi":"Tilaukset"},"legalBases":[BASIS]},{"id":"b","description":{"fi":"Laskutus"},"legalBases":[BASIS]},{"id":"c","description":{"fi":"Uutiskirje"},"legalBases":[{"kind":"consent"},BASIS]}]}""";

    private static readonly NoticeValidationOptions Options = new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today, Language = LanguageTag.English };

    // A notice in three languages of a gym, of which everything but the title and the purposes has been written in Finnish alone.
    [Fact]
    public void A_language_that_lacks_dozens_of_texts_is_one_finding()
    {
        var notice = TrilingualGym();

        var findings = NoticeValidator.Validate(notice, Options with { RuleSet = NoticeRuleSet.Information }).Findings.Where(finding => finding.Code == "RN8011").ToArray();

        findings.Select(finding => finding.Pointer).Should().Equal("/languages/1", "/languages/2");
        findings.Should().OnlyContain(finding => finding.Pointers.Count > 20 && finding.Pointers[0] == finding.Pointer);
        findings[0].Message.Should().MatchRegex(@"^The notice is said to be published in ""sv"", but not all of its texts are\. Missing: \d+ \(/[^ ]+, /[^ ]+, /[^ ]+, …\)\.$");
        findings[0].Key.Should().Be("RN8011:/languages/@sv");
        NoticeValidator.Validate(notice, Options with { RuleSet = NoticeRuleSet.Information }).Findings.Should().HaveCountLessThanOrEqualTo(5);
    }

    [Theory]
    [InlineData("RN2003", """{"kind":"relevantConnection"}""", "/purposes/0/legalBases/0", "/purposes/2/legalBases/1")]
    [InlineData("RN2005", """{"kind":"legitimateInterests"}""", "/purposes/0/legalBases/0/interest", "/purposes/2/legalBases/1/interest")]
    public void A_basis_that_several_purposes_share_is_told_once(string code, string basis, string first, string last)
    {
        var finding = Single(SharedBasis.Replace("BASIS", basis, StringComparison.Ordinal), code);

        finding.Pointers.Should().HaveCount(3).And.StartWith(first).And.EndWith(last);
        finding.Message.Should().EndWith("(\"Tilaukset\", \"Laskutus\" and \"Uutiskirje\").");
    }

    [Fact]
    public void Bases_that_differ_are_told_apart()
    {
        var notice = RuleExamples.Put("""{"purposes":[{"id":"a","description":{"fi":"A"},"legalBases":[{"kind":"legitimateInterests"}]},{"id":"b","description":{"fi":"B"},"legalBases":[{"kind":"legitimateInterests","description":{"fi":"oikeutettu etu"}}]}]}""");

        Found(notice, "RN2005").Should().HaveCount(2);
    }

    [Fact]
    public void A_notice_without_any_basis_is_told_of_once_and_a_purpose_that_alone_lacks_one_by_itself()
    {
        Single("""{"purposes":[{"id":"a","description":{"fi":"A"}},{"id":"b","description":{"fi":"B"}},{"id":"c","description":{"fi":"C"}},{"id":"d","description":{"fi":"D"}}]}""", "RN2002")
            .Message.Should().Be("No legal basis under the GDPR is stated for the processing (\"A\", \"B\", \"C\" and 1 more).");
        Found(RuleExamples.Put("""{"purposes":[{"id":"a","description":{"fi":"A"}},{"id":"b","description":{"fi":"B"},"legalBases":[{"kind":"contract"}]},{"id":"c","description":{"fi":"C"}}]}"""), "RN2002")
            .Select(finding => finding.Pointer).Should().Equal("/purposes/0/legalBases", "/purposes/2/legalBases");
    }

    [Theory]
    [InlineData("RN6019", """ "fee":{"fi":"10 euroa"} """)]
    [InlineData("RN6012", """ "frequencyLimit":"P1Y" """)]
    [InlineData("RN6013", """ "formalities":["signed"] """)]
    [InlineData("RN6016", """ "limitation":{"fi":"Vain toimistoaikana."} """)]
    [InlineData("RN6018", """ "responseTime":"P3M" """)]
    [InlineData("RN6023", """ "evidence":["personalIdentityCode"] """)]
    public void What_is_demanded_for_every_right_is_told_once(string code, string member)
    {
        var right = "{\"kind\":\"KIND\",\"channels\":[{\"kind\":\"email\",\"target\":\"a@villanen.example\"}]," + member + "}";
        var rights = string.Join(",", new[] { "access", "rectification", "erasure" }.Select(kind => right.Replace("KIND", kind, StringComparison.Ordinal)));

        Single($$"""{"rights":[{{rights}}]}""", code).Pointers.Should().HaveCount(3);
    }

    [Fact]
    public void Words_that_differ_are_two_causes() =>
        Found(RuleExamples.Put("""{"rights":[{"kind":"access","fee":{"fi":"10 euroa"}},{"kind":"erasure","fee":{"fi":"20 euroa"}}]}"""), "RN6019").Should().HaveCount(2);

    [Fact]
    public void Rights_without_a_channel_are_named_in_one_finding() =>
        Single("""{"controllers":[{"name":"Villanen Oy"}],"contacts":[],"dataProtectionOfficer":{"state":"none"},"rights":[{"kind":"access"},{"kind":"erasure"},{"kind":"complaint"}]}""", "RN6015")
            .Pointers.Should().Equal("/rights/0/channels", "/rights/1/channels");

    [Theory]
    [InlineData("RN1016", """{"rights":[{"kind":"access","channels":[{"kind":"email","target":"a@"}]},{"kind":"erasure","channels":[{"kind":"email","target":"a@"}]}],"contacts":[{"name":"Vieno","emails":["a@"]}]}""", 3)]
    [InlineData("RN1018", """{"contacts":[{"name":"Vieno","phones":["12"]},{"name":"Väinö","phones":["12"]}]}""", 2)]
    [InlineData("RN2004", """{"legalFramework":[{"act":"523/1999"},{"act":"523/1999","provision":"10"}],"rights":[{"kind":"access","reference":{"act":"523/1999"}}]}""", 3)]
    [InlineData("RN3010", """{"sources":[{"kind":"dataSubject","categories":["oders"]},{"kind":"serviceUse","categories":["oders"]}]}""", 2)]
    [InlineData("RN3012", """{"title":{"fi":"010190-900P","sv":"010190-900P"}}""", 2)]
    [InlineData("RN8005", """{"registerName":{"fi":"Väestörekisterikeskus"},"sources":[{"kind":"publicRegister","name":"Väestörekisterikeskus"}]}""", 2)]
    [InlineData("RN8009", """{"title":{"fi":"[yrityksen nimi] seloste"},"registerName":{"fi":"[yrityksen nimi] asiakkaat"}}""", 2)]
    public void What_is_wrong_alike_in_several_places_is_told_once(string code, string members, int places) => Single(members, code).Pointers.Should().HaveCount(places);

    [Fact]
    public void A_decision_on_one_place_does_not_cover_the_others()
    {
        const string Members = """{"title":{"fi":"[yrityksen nimi] seloste"},"registerName":{"fi":"[yrityksen nimi] asiakkaat"}}""";

        Suppressed("/title").Should().BeFalse();
        Suppressed("").Should().BeTrue();

        static bool Suppressed(string pointer) =>
            NoticeValidator.Validate(RuleExamples.Put(Members), Options with { Suppressions = [new() { Code = "RN8009", Pointer = pointer, Reason = "It is a template." }] }).Suppressed.Count > 0;
    }

    [Fact]
    public void A_host_reports_one_cause_at_several_places()
    {
        var rule = new NoticeRule { Code = "SHOP0001", Name = "Pair", Message = LocalizedText.Of("en", "A pair."), Grounds = [new() { Severity = Severity.Info }], Check = static it => it.ReportAt(["/title", "/registerName"]) };
        var context = RuleContext.For(rule, FaultlessNotice.Instance, FaultlessNotice.Today);

        rule.Run(FaultlessNotice.Instance).Findings.Should().ContainSingle().Which.Pointers.Should().Equal("/title", "/registerName");
        context.Invoking(it => it.ReportAt([])).Should().Throw<ArgumentException>();
        context.ReportAt(["/title"]);
        context.Findings.Single().Arguments.Should().BeEmpty();
    }

    private static Finding Single(string members, string code) => Found(RuleExamples.Put(members), code).Should().ContainSingle().Subject;

    private static Finding[] Found(Notice notice, string code) => [.. NoticeValidator.Validate(notice, Options).Findings.Where(finding => finding.Code == code)];

    private static Notice TrilingualGym()
    {
        static LocalizedText Three(string fi, string sv, string en) => LocalizedText.Of("fi", fi).With("sv", sv).With("en", en);
        return FaultlessNotice.Instance with
        {
            Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English],
            Title = Three("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice"),
            RegisterName = Three("Kuntosalin jäsenet", "Gymmets medlemmar", "Members of the gym"),
            DataCategories = [.. FaultlessNotice.Instance.DataCategories, .. Enumerable.Range(0, 10).Select(i => new DataCategory { Id = $"more{i}", Name = LocalizedText.Of("fi", $"Tietoryhmä {i}"), Items = [LocalizedText.Of("fi", "nimi")] })],
            RetentionRules = [.. FaultlessNotice.Instance.RetentionRules, .. Enumerable.Range(0, 10).Select(i => new RetentionRule { Id = $"more{i}", CategoryIds = [$"more{i}"], Description = LocalizedText.Of("fi", "Vuosi jäsenyyden päättymisestä."), Period = NodaTime.Period.FromYears(1), StartsFrom = RetentionStart.EndOfMembership })],
        };
    }
}
