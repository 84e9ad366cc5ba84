using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>A processor that pays the wages of other companies: on whose behalf, what it does, and with whom.</summary>
public static class PayrollProcessor
{
    /// <summary>The notice, in Finnish and English.</summary>
    public static Notice Notice { get; } = new()
    {
        Id = "payroll-processor",
        Languages = [LanguageTag.Finnish, LanguageTag.English],
        Title = FinnishAndEnglish("Henkilötietojen käsittelijän seloste", "Notice of a processor"),
        RegisterName = FinnishAndEnglish("Palkkapilven palkanlaskentapalvelu", "Payroll service of Palkkapilvi"),
        DraftedOn = new(2026, 1, 12),
        UpdatedOn = new(2026, 10, 1),
        Controllers =
        [
            new()
            {
                Name = "Palkkapilvi Oy",
                BusinessId = BusinessId.Parse("9511808-6"),
                Address = new() { Street = "Tilikatu 7", PostalCode = "20100", Town = "Turku", Country = CountryCode.Parse("FI") },
                Emails = ["tietosuoja@palkkapilvi.example"],
                Phones = ["+358 2 678 9000"],
                Sector = Sector.Private,
                Role = ControllerRole.Processor,
                OnBehalfOf =
                [
                    new()
                    {
                        Name = "Metsäpolun Leipomo Oy",
                        BusinessId = BusinessId.Parse("9511809-4"),
                        Contact = new() { Emails = ["toimisto@metsapolunleipomo.example"] },
                        Processing = [FinnishAndEnglish("palkkojen laskeminen ja maksaminen", "calculation and payment of wages"), FinnishAndEnglish("ilmoitukset tulorekisteriin", "reports to the Incomes Register")],
                    },
                    new()
                    {
                        Name = "Saariston Venetelakka Oy",
                        BusinessId = BusinessId.Parse("9511810-7"),
                        Contact = new() { Emails = ["palkat@venetelakka.example"] },
                        Processing = [FinnishAndEnglish("palkkojen laskeminen ja maksaminen", "calculation and payment of wages"), FinnishAndEnglish("palkkatodistusten laatiminen", "preparation of pay certificates")],
                    },
                ],
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Emails = ["tietosuojavastaava@palkkapilvi.example"] },
        Contacts = [new() { Role = FinnishAndEnglish("palvelupäällikkö", "service manager"), Emails = ["tietosuoja@palkkapilvi.example"] }],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Category = FinnishAndEnglish("konesalipalvelun tarjoaja", "provider of data centre services"), Kind = RecipientKind.Processor, Locations = [CountryCode.Parse("FI")] },
                    Purpose = FinnishAndEnglish("palvelinten ylläpito", "maintenance of servers"),
                    Regular = true,
                },
            ],
        },
        Transfers = new() { State = DeclarationState.None },
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Description = FinnishAndEnglish("Kunkin asiakkaan tiedot ovat erillään muista, ja niihin pääsevät vain sen palkanlaskijat.", "The data of each client are kept apart from those of others and are accessible only to its payroll accountants.") },
            new() { Kind = SecurityMeasureKind.Encryption },
            new() { Kind = SecurityMeasureKind.Backup },
            new() { Kind = SecurityMeasureKind.Confidentiality },
        ],
        Cookies = new() { State = DeclarationState.None },
    };
}
