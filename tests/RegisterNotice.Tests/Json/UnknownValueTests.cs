using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Json;

/// <summary>Words of a newer version for enumerations, and newer kinds of blocks: kept, named, printed and written back.</summary>
public sealed class UnknownValueTests
{
    private const string Newer = """{"schemaVersion":"1.1","id":"a","revision":1,"controllers":[{"name":"b","role":"lead"}],"purposes":[{"id":"p","description":{"fi":"x"},"activities":["telepathy","profiling","dreaming"],"legalBases":[{"kind":"custom"}]}],"transfers":{"state":"perhaps"},"rights":[{"kind":"access","formalities":["sealed"]},{"kind":"explanation"}]}""";

    private static readonly NoticeReadOptions Preserving = new() { UnknownMembers = UnknownMembers.Preserve };

    [Fact]
    public void Each_is_kept_where_it_stands_and_named()
    {
        var result = NoticeJson.Read(Newer);

        result.HasErrors.Should().BeFalse();
        result.Findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Pointer} {finding.Arguments["content"]}").Should().Equal(
            "RN9011 Info /controllers/0/role lead",
            "RN9011 Info /purposes/0/activities/0 telepathy",
            "RN9011 Info /purposes/0/activities/2 dreaming",
            "RN9011 Info /purposes/0/legalBases/0/kind custom",
            "RN9011 Info /transfers/state perhaps",
            "RN9011 Info /rights/0/formalities/0 sealed",
            "RN9011 Info /rights/1/kind explanation");
        var notice = result.Notice!;
        notice.Controllers[0].Role.Should().Be(ControllerRole.Unknown);
        notice.Purposes[0].Activities.Should().Equal(ProcessingActivity.Unknown, ProcessingActivity.Profiling, ProcessingActivity.Unknown);
        notice.Rights.Select(right => right.Kind).Should().Equal(RightKind.Access, RightKind.Unknown);
        notice.Rights[1].AdditionalMembers.UnknownValues.Select(word => $"{word.Key} {word.Value}").Should().Equal("kind explanation");
        notice.Purposes[0].AdditionalMembers.UnknownValues.Select(word => $"{word.Key} {word.Value}").Should().Equal("activities telepathy", "activities dreaming");
    }

    [Fact]
    public void Each_is_written_back_byte_for_byte()
    {
        var notice = NoticeJson.Parse(Newer);

        NoticeJson.Write(notice).Should().Be(Newer);
        NoticeJson.Parse(NoticeJson.Write(notice, NoticeWriteOptions.Indented)).Should().Be(notice);
    }

    [Fact]
    public void Every_enumeration_keeps_a_word_in_every_member()
    {
        foreach (var part in ModelTypes.Parts)
        {
            foreach (var property in ModelTypes.Properties(part).Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsEnum))
            {
                Enum.GetName(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, -1).Should().Be("Unknown", "{0}.{1}", part.Name, property.Name);
            }
        }
    }

    [Fact]
    public void Strict_reading_refuses_them()
    {
        var findings = NoticeJson.Read(Newer.Replace("1.1", "1.0", StringComparison.Ordinal)).Findings;

        findings.Should().HaveCount(7).And.OnlyContain(finding => finding.Code == "RN9007" && finding.Severity == Severity.Error);
        NoticeJson.Read(Newer.Replace("1.1", "1.0", StringComparison.Ordinal), Preserving).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void The_name_that_stands_for_them_is_no_word() =>
        NoticeJson.Read("""{"schemaVersion":"1.0","id":"a","rights":[{"kind":"unknown"}]}""").Findings.Single().Code.Should().Be("RN9007");

    [Fact]
    public void They_are_part_of_the_content() =>
        NoticeJson.Parse(Newer).Should().NotBe(NoticeJson.Parse(Newer.Replace("explanation", "narration", StringComparison.Ordinal)));

    [Fact]
    public void A_member_that_is_set_to_what_is_known_lets_go_of_its_word()
    {
        var right = NoticeJson.Parse(Newer).Rights[1];

        var known = right with { Kind = RightKind.Erasure };

        known.Should().Be(new SubjectRight { Kind = RightKind.Erasure });
        right.AdditionalMembers.UnknownValues.Should().HaveCount(1, "the original stays as it was");
    }

    [Fact]
    public void A_list_that_is_added_to_keeps_its_words_in_their_places()
    {
        var notice = NoticeJson.Parse(Newer);
        var purpose = notice.Purposes[0];

        var changed = notice with { Purposes = [purpose with { Activities = [ProcessingActivity.DirectMarketing, .. purpose.Activities] }] };

        NoticeJson.Write(changed).Should().Be(Newer.Replace("[\"telepathy\"", "[\"directMarketing\",\"telepathy\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_whose_words_do_not_fit_any_more_is_refused_when_writing()
    {
        var notice = NoticeJson.Parse(Newer);
        var purpose = notice.Purposes[0];
        var one = notice with { Purposes = [purpose with { Activities = [ProcessingActivity.Unknown] }] };
        var three = notice with { Purposes = [purpose with { Activities = [.. purpose.Activities, ProcessingActivity.Unknown] }] };
        var none = notice with { Purposes = [purpose with { Activities = [ProcessingActivity.Profiling] }] };

        FluentActions.Invoking(() => NoticeJson.Write(one)).Should().Throw<ArgumentException>().WithMessage("*activities*dreaming*");
        FluentActions.Invoking(() => NoticeJson.Write(three)).Should().Throw<ArgumentException>().WithMessage("Unknown can be written only where a word was read*");
        NoticeJson.Write(none).Should().Contain("\"activities\":[\"profiling\"]");
        NoticeJson.Parse(NoticeJson.Write(none)).Should().Be(none);
    }

    [Fact]
    public void Unknown_that_was_made_in_code_is_refused_when_writing() =>
        FluentActions.Invoking(() => NoticeJson.Write(new Notice { Id = "a", Rights = [new() { Kind = RightKind.Unknown }] })).Should().Throw<ArgumentException>();

    [Fact]
    public void Words_of_another_part_are_refused_when_writing()
    {
        var words = NoticeJson.Parse(Newer).Rights[1].AdditionalMembers;

        FluentActions.Invoking(() => NoticeJson.Write(new Notice { Id = "a", AdditionalMembers = words })).Should().Throw<ArgumentException>().WithMessage("*of another part*");
    }

    [Fact]
    public void A_kind_of_block_that_is_not_known_is_kept()
    {
        const string Json = """{"schemaVersion":"1.1","id":"a","revision":1,"wordings":[{"language":"fi","sections":[{"kinds":["magic","access"],"heading":"h","blocks":[{"kind":"note","language":"sv","level":"warning","text":"Obs!"},{"kind":"image","source":{"kind":"list"}},{"kind":"paragraph","text":"x"}]}]}]}""";

        var result = NoticeJson.Read(Json);

        result.Findings.Select(finding => $"{finding.Code} {finding.Pointer}").Should().Equal(
            "RN9011 /wordings/0/sections/0/kinds/0",
            "RN9011 /wordings/0/sections/0/blocks/0/kind",
            "RN9011 /wordings/0/sections/0/blocks/0/level",
            "RN9011 /wordings/0/sections/0/blocks/0/text",
            "RN9011 /wordings/0/sections/0/blocks/1/kind",
            "RN9011 /wordings/0/sections/0/blocks/1/source");
        var blocks = result.Notice!.Wordings[0].Sections[0].Blocks;
        blocks[0].Should().BeOfType<UnknownBlock>().Which.Kind.Should().Be("note");
        NoticeJson.Write(result.Notice).Should().Be(Json);
        PlainTextWriter.Write(result.Notice.Wordings[0]).Should().Contain("Obs!").And.Contain("[image]").And.Contain("x");
        HtmlWriter.Write(result.Notice.Wordings[0]).Should().Contain("<p lang=\"sv\">Obs!</p>").And.Contain("<p>[image]</p>");
        MarkdownWriter.Write(result.Notice.Wordings[0]).Should().Contain("Obs!");
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("en")]
    public void Pages_print_the_words(string language)
    {
        var notice = NoticeJson.Parse(Newer);
        foreach (var layout in Known.Values<Layout>())
        {
            var text = PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Parse(language), Layout = layout }));

            text.Should().ContainAll("lead", "telepathy", "dreaming", "custom", "perhaps", "sealed", "explanation");
        }
    }

    [Fact]
    public void No_page_rule_or_record_falls_over_a_word_in_any_member()
    {
        // Every word of every enumeration becomes one that nobody knows.
        var json = System.Text.RegularExpressions.Regex.Replace(
            NoticeJson.Write(FaultlessNotice.Instance).Replace("\"1.0\"", "\"1.1\"", StringComparison.Ordinal), "\"(kind|state|role|sector|safeguard|derogation|startsFrom|criterion|scope|sensitivity|ground)\":\"\\w+\"", "\"$1\":\"later\"");
        json = System.Text.RegularExpressions.Regex.Replace(json, "\"(activities|formalities|evidence|kinds)\":\\[[^]]*\\]", "\"$1\":[\"sooner\",\"later\"]");
        var notice = NoticeJson.Parse(json);

        NoticeJson.Write(notice).Should().Be(json);
        foreach (var tag in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English })
        {
            PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = tag })).Should().Contain("later").And.Contain("sooner");
            RecordComposer.Compose([notice], tag).Sections.Should().NotBeEmpty();
            NoticeValidator.Validate(notice, new() { Language = tag, RuleSet = NoticeRuleSet.All }).Findings.Should().OnlyContain(finding => finding.Message.Length > 0);
        }

        NoticeCoverage.Of(notice).Rows.Should().NotBeEmpty();
        RegisterNotice.Law.RightsMatrix.For(notice).Should().NotBeEmpty();
    }

    [Fact]
    public void Many_notes_are_no_fault()
    {
        var members = string.Join(',', Enumerable.Range(0, 1_005).Select(i => $"\"x{i}\":1"));

        var result = NoticeJson.Read($$"""{"schemaVersion":"1.1","id":"a",{{members}}}""");

        result.HasErrors.Should().BeFalse();
        result.Notice!.AdditionalMembers.Count.Should().Be(1_005);
        result.Findings.Should().HaveCount(1_001).And.OnlyContain(finding => finding.Severity == Severity.Info);
        result.Findings[^1].Code.Should().Be("RN9009");
    }
}
