using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Tests.Validation;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Reports;

public sealed class TextReportTests
{
    private static readonly Notice Faulty = FaultlessNotice.Instance with
    {
        Controllers = [FaultlessNotice.Instance.Controllers[0] with { Address = null }],
        UpdatedOn = new(2027, 1, 1),
        RetentionRules = [],
        Security = [],
    };

    private static readonly NoticeValidationOptions Options = new()
    {
        RuleSet = NoticeRuleSet.All,
        AsOf = FaultlessNotice.Today,
        Suppressions = [new() { Code = "RN5101", Reason = "Suojaus kuvataan ISO-todistuksessa." }],
    };

    [Fact]
    public void Why_a_finding_may_not_hold_stands_under_its_place()
    {
        var placed = NoticeValidator.Validate(Faulty, Options).Placed()[0] with { Caveats = ["Sivulla on osio ”Säilytys”."] };

        TextReportWriter.Write([placed]).Should().Contain($"{placed.Finding.Code} vihje {placed.Pointer}\n  ? Sivulla on osio ”Säilytys”.\n");
    }

    [Fact]
    public void Findings_stand_under_the_parts_of_the_notice_the_gravest_first_and_what_is_suppressed_at_the_end() =>
        TextReportWriter.Write(NoticeValidator.Validate(Faulty, Options).Placed()).Should().Be(
            """
            Henkilötietojen säilytysaika
            ----------------------------

            RN5001 virhe /retentionRules
              Selosteessa ei kerrota, kuinka kauan tietoja säilytetään.
              → Kerro säilytysaika tai sen määräytymisperuste, mieluiten jokaisesta tietoryhmästä erikseen.
              [tietosuoja-asetuksen 13 artiklan 2 kohdan a alakohta; tietosuoja-asetuksen 30 artiklan 1 kohdan f alakohta]

            RN5004 vihje /retentionRules
              Tilaukset tai laskutus tuottavat kirjanpitoaineistoa, mutta sen säilytysaikaa ei kerrota.
              → Kerro, että tositteet säilytetään kirjanpitolain mukaan 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi, ja kirjanpidot 10 vuotta tilikauden päättymisestä.
              [kirjanpitolain (1336/1997) 2 luvun 10 §]

            Seloste kokonaisuutena
            ----------------------

            RN8004 varoitus /updatedOn
              Selosteen päiväys 1.1.2027 on tulevaisuudessa.
              → Korjaa päiväys. Jos seloste tulee voimaan myöhemmin, kerro voimaantulopäivä erikseen.

            Rekisterinpitäjä ja yhteystiedot
            --------------------------------

            RN1003 vihje /controllers/0/address
              Rekisterinpitäjän Lankakauppa Villanen Oy postiosoite puuttuu.
              → Lisää katuosoite tai postilokero, postinumero ja postitoimipaikka.
              [tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta]

            Hyväksytyt poikkeamat
            ---------------------

            RN5101 varoitus /security
              Selosteessa ei kerrota, miten tiedot suojataan.
              Perustelu: Suojaus kuvataan ISO-todistuksessa.
              [tietosuoja-asetuksen 32 artiklan 1 kohta; tietosuoja-asetuksen 30 artiklan 1 kohdan g alakohta]

            1 virhe, 1 varoitus, 2 vihjettä, 1 hyväksytty poikkeama.

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("fi", "Rekisterinpitäjä ja yhteystiedot\n--------------------------------\n\nRN1003 vihje ", "Hyväksytyt poikkeamat\n---------------------\n\nRN5101 varoitus /security\n", "  Perustelu: Suojaus kuvataan ISO-todistuksessa.\n", ", 1 hyväksytty poikkeama.\n")]
    [InlineData("sv-FI", "Personuppgiftsansvarig och kontaktuppgifter\n", "Godkända avvikelser\n-------------------\n\nRN5101 varning /security\n", "  Motivering: Suojaus", ", 1 godkänd avvikelse.\n")]
    [InlineData("de", "Controller and contact details\n", "Suppressed findings\n-------------------\n\nRN5101 warning /security\n", "  Reason: Suojaus", ", 1 suppressed.\n")]
    public void It_speaks_the_three_languages(string language, string part, string suppressed, string reason, string summary) =>
        TextReportWriter.Write(NoticeValidator.Validate(Faulty, Options).Placed(), LanguageTag.Parse(language)).Should().Contain(part).And.Contain(suppressed).And.Contain(reason).And.EndWith(summary);

    [Fact]
    public void A_clean_report_is_its_summary() => TextReportWriter.Write(NoticeReport.Clean.Placed()).Should().Be("0 errors, 0 warnings, 0 hints.\n");

    [Fact]
    public void Line_and_column_stand_beside_the_pointer()
    {
        var json = Encoding.UTF8.GetBytes(NoticeJson.Write(new Notice { Id = "a", DraftedOn = new(2027, 1, 1) }, NoticeWriteOptions.Indented));

        TextReportWriter.Write(NoticeValidator.Validate(NoticeJson.Parse(json), Options).Placed(json), LanguageTag.Finnish).Should().Contain("RN8004 varoitus /draftedOn (5:3)\n");
    }

    [Fact]
    public void Several_notices_are_told_apart_and_faults_of_the_file_come_first()
    {
        var faults = NoticeJson.Read("{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"x\":1}").Findings.Select(fault => new PlacedFinding { Finding = fault, Root = "/0", Source = "a.json" });
        var findings = NoticeValidator.Validate(Faulty, Options).Placed("a.json").Select(placed => placed with { Root = "/1" });

        var text = TextReportWriter.Write([.. faults, .. findings], LanguageTag.English);

        text.Should().StartWith("a.json /0\n=========\n\nThe file\n--------\n\nRN9004 error /0/x (1:33)\n").And.Contain("a.json /1\n=========\n").And.Contain("/1/retentionRules");
    }

    [Fact]
    public void What_concerns_the_whole_file_stands_at_its_root() =>
        TextReportWriter.Write([.. NoticeJson.Read("[]").Findings.Select(fault => new PlacedFinding { Finding = fault })], LanguageTag.English).Should().StartWith("The file\n--------\n\nRN9006 error / (1:1)\n  ")
            .And.EndWith("1 error, 0 warnings, 0 hints.\n").And.NotContain("Suppressed");

    [Fact]
    public void Nothing_is_written_from_null_or_to_null()
    {
        foreach (var refused in new Action[]
                 {
                     () => TextReportWriter.Write((IReadOnlyList<PlacedFinding>)null!), () => TextReportWriter.Write((NoticeCoverage)null!),
                     () => TextReportWriter.Write([], (TextWriter)null!), () => TextReportWriter.Write(NoticeCoverage.Of(FaultlessNotice.Instance), (TextWriter)null!),
                 })
        {
            refused.Should().Throw<ArgumentNullException>();
        }
    }

    [Fact]
    public void What_a_terminal_would_obey_is_written_as_an_escape()
    {
        var notice = FaultlessNotice.Instance with
        {
            Controllers = [FaultlessNotice.Instance.Controllers[0] with { Name = "Paja \u001b]0;OWNED\u0007\u001b[2J\u009b1m\rx\b\n\nRN9999 virhe /x\n  \u202eKaikki hyvin\u2028", Address = null }],
        };
        var placed = NoticeValidator.Validate(notice, Options with { Suppressions = [new() { Code = "RN1006", Reason = "sy\u001by" }] }).Placed("a\u001b.json");

        var text = TextReportWriter.Write([.. placed, .. placed.Select(it => it with { Source = "b\n.json", Root = "/0" })]);

        text.Should().Contain(@"Paja \u001b]0;OWNED\u0007\u001b[2J\u009b1m\u000dx\u0008\u000a\u000aRN9999 virhe /x\u000a  \u202eKaikki hyvin\u2028").And.Contain(@"b\u000a.json /0");
        text.Where(c => c != '\n' && (char.IsControl(c) || c is '\u202e' or '\u2028')).Should().BeEmpty();
        text.Split('\n').Should().NotContain(line => line.StartsWith("RN9999", StringComparison.Ordinal));
    }

    [Fact]
    public void What_several_findings_say_alike_is_written_once()
    {
        var notice = FaultlessNotice.Instance with { DraftedOn = new(2027, 1, 2), UpdatedOn = new(2027, 1, 1), RetentionRules = [.. FaultlessNotice.Instance.RetentionRules] };

        TextReportWriter.Write(NoticeValidator.Validate(notice, Options).Placed(), LanguageTag.English).Should().Contain(
            """
            RN8004 warning /draftedOn
              The notice's date 2.1.2027 is in the future.
            RN8004 warning /updatedOn
              The notice's date 1.1.2027 is in the future.
              → Correct the date. If the notice takes effect later, state that day separately.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_finding_names_its_further_places_and_says_how_many_there_are()
    {
        var notice = RuleExamples.Put("""{"languages":["fi","sv"]}""");

        TextReportWriter.Write(NoticeValidator.Validate(notice, Options).Placed(), LanguageTag.English).Should().MatchRegex(@"RN8011 warning /languages/1\n  \+ /title, /registerName, [^\n]*, … \(\d+\)\n  The notice is said");
    }
}
