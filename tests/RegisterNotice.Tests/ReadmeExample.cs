using NodaTime;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests;

/// <summary>The example of README.md: its lines stand here, where they are compiled and run.</summary>
public sealed class ReadmeExample
{
    [Fact]
    public void It_does_what_the_README_says()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Run(output);

        output.ToString().Should().StartWith("RN1003 Warning /controllers/0/address: Rekisterinpitäjän Suutarinpaja Nahka ja Lanka Oy postiosoite puuttuu.\nTrue\nTietosuojaseloste\n=================\n");
    }

    [Fact]
    public void The_README_holds_it_line_by_line()
    {
        var readme = File.ReadAllText(RepositoryFile.Path("README.md"));
        var example = readme.Split("```csharp\n")[1].Split("```")[0];
        var source = File.ReadAllText(RepositoryFile.Path("tests/RegisterNotice.Tests/ReadmeExample.cs"));

        var lines = example.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Should().NotBeEmpty();
        lines.Where(line => line != "using RegisterNotice;" && !source.Contains(line, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static void Run(StringWriter Console)
    {
        var notice = NoticeBuilder.Create("customers", "fi")
            .Title("Tietosuojaseloste").RegisterName("Suutarinpajan asiakasrekisteri").UpdatedOn(new(2026, 11, 2))
            .Controller("Suutarinpaja Nahka ja Lanka Oy", c => c.BusinessId("9104528-9").Email("paja@nahkajalanka.example"))
            .Contact("Tuula Lesti", c => c.Email("paja@nahkajalanka.example"))
            .Purpose("repairs", "Korjaustöiden vastaanotto ja luovutus", p => p.OnContract())
            .DataSubjects("customers", "Asiakkaat")
            .Data("contact", "Yhteystiedot", d => d
                .Items("nimi", "puhelinnumero").Of("customers").For("repairs").RequiredByContract("Ilman yhteystietoja työtä ei voida ottaa vastaan."))
            .FromDataSubject("Asiakas kertoo tietonsa jättäessään työn.")
            .NoDisclosures().NoTransfersOutsideEea().NoAutomatedDecisions().NoCookies()
            .Keep("contact", Period.FromYears(1), RetentionStart.EndOfContract, k => k.Of("contact"))
            .RightsThatApply(r => r.Email("paja@nahkajalanka.example").AnsweredWithin(Period.FromMonths(1)))
            .DataProtectionOmbudsman()
            .Build();

        foreach (var finding in NoticeValidator.Validate(notice, new() { AsOf = new(2026, 11, 22), Language = LanguageTag.Finnish }).Findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Severity} {finding.Pointer}: {finding.Message}");
        }

        Console.WriteLine(NoticeJson.Parse(NoticeJson.Write(notice)).Equals(notice));
        Console.WriteLine(PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Finnish })));
    }
}
