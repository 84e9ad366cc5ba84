using NodaTime;

namespace RegisterNotice.Tests.Changes;

/// <summary>A notice of which tests change one thing, and the ways to change it.</summary>
internal static class ChangingNotice
{
    public static Notice Base { get; } = new()
    {
        Id = "kirppis",
        Revision = 4,
        Languages = [LanguageTag.Finnish],
        Title = Fi("Tietosuojaseloste"),
        RegisterName = Fi("Kirpputorin myyjärekisteri"),
        UpdatedOn = new(2026, 5, 4),
        Controllers =
        [
            new()
            {
                Name = "Kirpputori Aarre Oy",
                BusinessId = BusinessId.Parse("2345678-0"),
                Emails = ["toimisto@aarre.example"],
                Phones = ["040 123 4567"],
                Address = new() { Street = "Torikatu 1", PostalCode = "90100", Town = "Oulu" },
            },
        ],
        Contacts = [new() { Name = "Aino Aarre", Emails = ["aino@aarre.example"] }],
        Purposes =
        [
            new() { Id = "sales", Description = Fi("Myyntipaikkojen varaaminen ja tilittäminen"), LegalBases = [new() { Kind = LegalBasisKind.Contract }] },
            new() { Id = "news", Description = Fi("Uutiskirje tilaajille"), LegalBases = [new() { Kind = LegalBasisKind.Consent }] },
        ],
        DataSubjects = [new() { Id = "sellers", Name = Fi("Myyjät") }, new() { Id = "readers", Name = Fi("Uutiskirjeen lukijat") }],
        DataCategories =
        [
            new() { Id = "contact", Name = Fi("Yhteystiedot"), Items = [Fi("nimi"), Fi("osoite")], PurposeIds = ["sales"], SubjectIds = ["sellers"] },
            new() { Id = "payments", Name = Fi("Tilitystiedot"), Items = [Fi("tilinumero")], PurposeIds = ["sales"] },
        ],
        Sources = [new() { Kind = SourceKind.DataSubject, Description = Fi("Myyjä itse") }],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items = [new() { Recipient = new() { Name = "Laskuri Oy", Category = Fi("Tilitoimistot"), Kind = RecipientKind.Processor } }],
        },
        Transfers = new()
        {
            State = DeclarationState.Some,
            Items = [new() { Countries = [CountryCode.Parse("US")], Safeguard = TransferSafeguard.StandardContractualClauses }],
        },
        RetentionRules =
        [
            new() { Id = "r-contact", CategoryIds = ["contact"], Period = Period.FromYears(2), StartsFrom = RetentionStart.EndOfContract },
            new() { Id = "r-payments", CategoryIds = ["payments"], Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfFinancialYear },
        ],
        Security = [new() { Kind = SecurityMeasureKind.AccessControl }],
        Rights =
        [
            new() { Kind = RightKind.Access, Channels = [new() { Kind = ChannelKind.Email, Target = "tiedot@aarre.example" }] },
            new() { Kind = RightKind.Erasure },
        ],
        AutomatedDecisions = new() { State = DeclarationState.Some },
        Cookies = new() { State = DeclarationState.Some, Technologies = [new() { Name = "kori" }] },
        SupervisoryAuthority = new() { Name = Fi("Tietosuojavaltuutetun toimisto") },
    };

    public static LocalizedText Fi(string text) => LocalizedText.Of("fi", text);

    public static Notice Controller(this Notice notice, Func<Controller, Controller> edit) => notice with { Controllers = First(notice.Controllers, edit) };

    public static Notice Contact(this Notice notice, Func<ContactPoint, ContactPoint> edit) => notice with { Contacts = First(notice.Contacts, edit) };

    public static Notice Purpose(this Notice notice, Func<Purpose, Purpose> edit) => notice with { Purposes = First(notice.Purposes, edit) };

    public static Notice Basis(this Notice notice, Func<LegalBasis, LegalBasis> edit) =>
        notice.Purpose(purpose => purpose with { LegalBases = First(purpose.LegalBases, edit) });

    public static Notice Group(this Notice notice, Func<DataSubjectGroup, DataSubjectGroup> edit) => notice with { DataSubjects = First(notice.DataSubjects, edit) };

    public static Notice Category(this Notice notice, Func<DataCategory, DataCategory> edit) => notice with { DataCategories = First(notice.DataCategories, edit) };

    public static Notice Source(this Notice notice, Func<Source, Source> edit) => notice with { Sources = First(notice.Sources, edit) };

    public static Notice Disclosure(this Notice notice, Func<Disclosure, Disclosure> edit) =>
        notice with { Disclosures = notice.Disclosures with { Items = First(notice.Disclosures.Items, edit) } };

    public static Notice Recipient(this Notice notice, Func<Recipient, Recipient> edit) =>
        notice.Disclosure(disclosure => disclosure with { Recipient = edit(disclosure.Recipient) });

    public static Notice Transfer(this Notice notice, Func<Transfer, Transfer> edit) =>
        notice with { Transfers = notice.Transfers with { Items = First(notice.Transfers.Items, edit) } };

    public static Notice Rule(this Notice notice, Func<RetentionRule, RetentionRule> edit) => notice with { RetentionRules = First(notice.RetentionRules, edit) };

    public static Notice Measure(this Notice notice, Func<SecurityMeasure, SecurityMeasure> edit) => notice with { Security = First(notice.Security, edit) };

    public static Notice Right(this Notice notice, Func<SubjectRight, SubjectRight> edit) => notice with { Rights = First(notice.Rights, edit) };

    public static Notice Channel(this Notice notice, Func<RequestChannel, RequestChannel> edit) =>
        notice.Right(right => right with { Channels = First(right.Channels, edit) });

    public static Notice Technology(this Notice notice, Func<TrackingTechnology, TrackingTechnology> edit) =>
        notice with { Cookies = notice.Cookies with { Technologies = First(notice.Cookies.Technologies, edit) } };

    public static Notice Officer(this Notice notice, Func<DataProtectionOfficer, DataProtectionOfficer> edit) =>
        notice with { DataProtectionOfficer = edit(notice.DataProtectionOfficer with { State = DeclarationState.Some }) };

    public static Notice Arrangement(this Notice notice, Func<JointArrangement, JointArrangement> edit) =>
        notice.Controller(controller => controller with { Arrangement = edit(controller.Arrangement ?? new()) });

    private static T[] First<T>(IReadOnlyList<T> list, Func<T, T> edit) => [edit(list[0]), .. list.Skip(1)];
}
