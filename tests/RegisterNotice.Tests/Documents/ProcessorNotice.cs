namespace RegisterNotice.Tests.Documents;

/// <summary>The record of a payroll office that processes on behalf of its clients (Article 30(2)), in Finnish, Swedish and English.</summary>
internal static class ProcessorNotice
{
    public static Notice Instance { get; } = new()
    {
        Id = "payroll",
        Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English],
        RegisterName = Of("Palkanlaskenta asiakkaiden lukuun", "Löneräkning för kunders räkning", "Payroll on behalf of clients"),
        UpdatedOn = new(2026, 10, 1),
        Controllers =
        [
            new()
            {
                Name = "Tilitoimisto Tähkä Oy",
                BusinessId = BusinessId.Parse("2345678-0"),
                Address = new() { Street = "Viljatie 3", PostalCode = "33100", Town = "Tampere", Country = CountryCode.Parse("FI") },
                Emails = ["palkat@tahka.example"],
                Role = ControllerRole.Processor,
                OnBehalfOf =
                [
                    new()
                    {
                        Name = "Leipomo Limppu Oy",
                        BusinessId = BusinessId.Parse("3000002-8"),
                        Contact = new() { Name = "Leena Leipuri", Emails = ["toimisto@limppu.example"] },
                        DataProtectionOfficer = new() { Emails = ["tietosuoja@limppu.example"] },
                        Processing = [Of("palkanlaskenta", "löneräkning", "payroll calculation"), Of("palkkailmoitukset tulorekisteriin", "löneanmälningar till inkomstregistret", "reports to the Incomes Register")],
                    },
                    new()
                    {
                        Name = "Bage Ltd",
                        Contact = new() { Emails = ["office@bage.example"] },
                        Representative = new() { Name = "Edustaja Oy", Emails = ["info@edustaja.example"] },
                        Processing = [Of("palkanlaskenta", "löneräkning", "payroll calculation")],
                    },
                ],
            },
        ],
        Representatives = [new() { Name = "Tähkä Europe", Emails = ["eu@tahka.example"] }],
        DataProtectionOfficer = new() { State = DeclarationState.Some },
        Disclosures = new() { State = DeclarationState.None },
        Transfers = new() { State = DeclarationState.None },
        Security = [new() { Kind = SecurityMeasureKind.AccessControl }],
    };

    private static LocalizedText Of(string fi, string sv, string en) => LocalizedText.Of("fi", fi).With("sv", sv).With("en", en);
}
