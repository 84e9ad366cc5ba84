using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>Notices with any number of any parts, in Finnish, whose texts are words such as people write, with conjunctions in them and full stops behind sentences.</summary>
internal static class AnyNotice
{
    private static readonly string[] Nouns = ["Tilaukset", "Huoltokäynnit", "Kurssit ja retket", "Laskut", "Palautteet", "Sopimukset", "Valokuvat", "Arvonta", "Vuokraus", "Neuvonta", "Jäsenasiat"];

    private static readonly string[] Things = ["nimi", "osoite", "puhelinnumero", "tilatut tuotteet ja määrät", "maksutapa", "syntymävuosi", "kengänkoko", "toiveet", "käyntipäivä"];

    private static readonly string[] Sentences = ["Ilman tietoja työtä ei voida aloittaa.", "Näin toimitaan vain pyynnöstä.", "Tieto kirjataan tilauskirjaan, joka on lukittu.", "Asiasta sovitaan erikseen, kun työ alkaa, ja sopimus kirjataan kahtena kappaleena."];

    private static readonly LegalReference[] Places = [Acts.AccountingAct.At("2:10"), Acts.AccountingAct.At(), Acts.DataProtectionAct.At("6(1)(2)"), Acts.Gdpr.At("9(2)(h)"), Acts.PersonalDataAct.At("10")];

    private static readonly Period[] Periods = [Period.FromYears(1), Period.FromYears(6), Period.FromMonths(18), Period.FromDays(30), Period.FromWeeks(2), Period.FromHours(12), new PeriodBuilder { Years = 1, Months = 6 }.Build()];

    public static Arbitrary<Notice> Any { get; } = Gen.Sized(size => Gen.Choose(0, int.MaxValue - 1).Select(seed => Build(new(seed), 1 + Math.Min(4, size / 10)))).ToArbitrary();

    private static Notice Build(Random random, int most)
    {
        var subjects = Several(random, most, i => new DataSubjectGroup { Id = $"s{i}", Name = Text($"Ryhmä {Nouns[i]}"), Description = Maybe(random, () => Text("henkilöt, jotka asioivat pajassa")) });
        var purposes = Several(random, most, i => Purpose(random, i));
        var data = Several(random, most, i => Data(random, i, subjects, purposes));
        return new()
        {
            Id = "any",
            Languages = [LanguageTag.Finnish],
            RegisterName = Maybe(random, () => Text("Pajan asiakasrekisteri")),
            DraftedOn = random.Next(2) == 0 ? null : new(2020 + random.Next(6), 1 + random.Next(12), 1 + random.Next(28)),
            UpdatedOn = random.Next(2) == 0 ? null : new(2026, 1 + random.Next(12), 1 + random.Next(28)),
            LegalFramework = Several(random, 2, i => Places[i]),
            Controllers = [new() { Name = "Paja Kuura Oy", BusinessId = BusinessId.AsWritten("9104528-9"), Address = new() { Street = "Kuurakatu 3", PostalCode = "33100", Town = "Tampere" }, Emails = ["paja@kuura.example"], Phones = ["+358 40 123 4567"], Website = Maybe(random, () => "https://kuura.example"), Sector = Value<Sector>(random) }],
            DataProtectionOfficer = random.Next(3) switch { 0 => DataProtectionOfficer.NotStated, 1 => new() { State = DeclarationState.None }, _ => new() { State = DeclarationState.Some, Name = "Aino Kuura", Emails = ["tietosuoja@kuura.example"] } },
            Contacts = Several(random, 2, i => new ContactPoint { Name = $"Veera {Nouns[i].Split(' ')[0]}", Role = Maybe(random, () => Text("toimistonhoitaja")), Phones = ["+358 50 765 4321"] }),
            Purposes = purposes,
            DataSubjects = subjects,
            DataCategories = data,
            Sources = Several(random, 3, i => new Source { Kind = (SourceKind)(i * 2 % 7), Description = Maybe(random, () => Text(Sentences[i])), PubliclyAccessible = random.Next(3) == 0 && i > 0 ? true : null, CategoryIds = Ids(random, data, it => it.Id) }),
            Disclosures = Declared(random, most, i => new Disclosure { Recipient = new() { Name = $"Kumppani {Nouns[i].Split(' ')[0]} Oy", Kind = Value<RecipientKind>(random) }, Purpose = Maybe(random, () => Text("työn toimitus")), Regular = random.Next(3) switch { 0 => true, 1 => false, _ => null }, Condition = Maybe(random, () => Text("kun asiakas niin pyytää")), CategoryIds = Ids(random, data, it => it.Id) }),
            Transfers = Declared(random, most, i => Transfer(random, i)),
            RetentionRules = Several(random, most, i => Kept(random, i, data)),
            Security = Several(random, 4, i => new SecurityMeasure { Kind = (SecurityMeasureKind)(i * 3 % 12), Scope = null, Description = Maybe(random, () => Text(Sentences[i])) }),
            Rights = [.. Enum.GetValues<RightKind>().Where(kind => kind != RightKind.Unknown && random.Next(2) == 0).Select(kind => Right(random, kind))],
            AutomatedDecisions = random.Next(3) switch { 0 => AutomatedDecisions.NotStated, 1 => new() { State = DeclarationState.None, Profiling = false }, _ => new() { State = DeclarationState.Some, Profiling = true } },
            Cookies = random.Next(3) switch { 0 => Cookies.NotStated, 1 => new() { State = DeclarationState.None }, _ => new() { State = DeclarationState.Some, Technologies = Several(random, 3, i => Technology(random, i)) } },
        };
    }

    private static Purpose Purpose(Random random, int i) => new()
    {
        Id = $"p{i}",
        Description = Text(Nouns[i]),
        LegalBases = Several(random, 2, k => new LegalBasis
        {
            Kind = (LegalBasisKind)((i + k) % 6),
            Reference = (LegalBasisKind)((i + k) % 6) == LegalBasisKind.LegalObligation ? Places[0] : null,
            Interest = (LegalBasisKind)((i + k) % 6) == LegalBasisKind.LegitimateInterests ? Text("toiminnan kehittäminen") : null,
            SpecialCategory = random.Next(4) == 0 ? new() { Ground = SpecialCategoryGround.ExplicitConsent } : null,
        }),
    };

    private static DataCategory Data(Random random, int i, IReadOnlyList<DataSubjectGroup> subjects, IReadOnlyList<Purpose> purposes) => new()
    {
        Id = $"d{i}",
        Name = Text($"Tieto {i + 1}"),
        Items = Items(random, i),
        Sensitivity = (DataSensitivity)random.Next(4),
        SubjectIds = Ids(random, subjects, it => it.Id),
        PurposeIds = Ids(random, purposes, it => it.Id),
        Provision = Maybe(random, () => new ProvisionRequirement { Kind = (ProvisionKind)random.Next(3), Consequence = Maybe(random, () => Text(Sentences[0])) }),
    };

    // One thing alone with a conjunction inside reads as two: that a page cannot tell.
    private static IReadOnlyList<LocalizedText> Items(Random random, int i) =>
        Several(random, 4, k => Text(Things[(i + k) % Things.Length])) is var items && items is [var only] && only[LanguageTag.Finnish]!.Contains(" ja ", StringComparison.Ordinal) ? [] : items;

    private static Transfer Transfer(Random random, int i)
    {
        var safeguard = (TransferSafeguard)random.Next(10);
        return new()
        {
            Recipient = Maybe(random, () => new Recipient { Name = $"Mailer {i} Inc.", Kind = Value<RecipientKind>(random) }),
            Countries = [.. new[] { "US", "GB", "IN" }.Take(1 + random.Next(3)).Select(CountryCode.Parse)],
            Safeguard = safeguard,
            Derogation = safeguard == TransferSafeguard.Derogation ? (TransferDerogation)random.Next(8) : null,
            Regular = random.Next(2) == 0 ? true : null,
        };
    }

    private static RetentionRule Kept(Random random, int i, IReadOnlyList<DataCategory> data)
    {
        var period = random.Next(3) == 0 ? null : Periods[random.Next(Periods.Length)];
        return new()
        {
            Id = $"r{i}",
            CategoryIds = Ids(random, data, it => it.Id),
            Period = period,
            StartsFrom = period is null ? null : (RetentionStart)random.Next(14),
            Criterion = period is null ? (RetentionCriterion)random.Next(8) : null,
            Reference = Maybe(random, () => Places[0]),
            ReviewEvery = Maybe(random, () => Periods[random.Next(2)]),
            Description = Maybe(random, () => Text(Sentences[3])),
        };
    }

    private static SubjectRight Right(Random random, RightKind kind) => kind == RightKind.Complaint ? new() { Kind = kind } : new()
    {
        Kind = kind,
        Channels = Several(random, 2, i => new RequestChannel { Kind = i == 0 ? ChannelKind.Email : ChannelKind.Post, Target = i == 0 ? "oikeudet@kuura.example" : null }),
        Formalities = Several(random, 2, i => (RequestFormality)i),
        ResponseTime = Maybe(random, () => Period.FromMonths(1 + random.Next(2))),
        FrequencyLimit = Maybe(random, () => Period.FromYears(1)),
    };

    private static TrackingTechnology Technology(Random random, int i) => new()
    {
        Name = $"_kuura{i}",
        Purpose = Maybe(random, () => Text("kävijämäärien laskeminen")),
        Provider = Maybe(random, () => "Laskuri Oy"),
        Lifetime = Maybe(random, () => Periods[random.Next(Periods.Length)]),
        Essential = random.Next(2) == 0,
    };

    private static LocalizedText Text(string words) => LocalizedText.Of(LanguageTag.Finnish, words);

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private static T? Value<T>(Random random)
        where T : struct, Enum => random.Next(2) == 0 ? null : Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length - 1)];

    private static IReadOnlyList<T> Several<T>(Random random, int most, Func<int, T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(make)];

    private static IReadOnlyList<string> Ids<T>(Random random, IReadOnlyList<T> parts, Func<T, string> id) => [.. parts.Where(_ => random.Next(2) == 0).Select(id)];

    private static Declaration<T> Declared<T>(Random random, int most, Func<int, T> make)
        where T : NoticePart => random.Next(3) switch
        {
            0 => Declaration<T>.NotStated,
            1 => new() { State = DeclarationState.None },
            _ => new() { State = DeclarationState.Some, Items = Several(random, most, make) },
        };
}
