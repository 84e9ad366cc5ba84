using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Law;
using RegisterNotice.Schedules;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>Notices with many parts, which nobody writes and somebody may send.</summary>
internal static class PartScenarios
{
    private const int Size = 300;

    private static readonly NoticeValidationOptions EveryRule = new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today };

    private static readonly (string Name, Func<int, Notice> Make)[] Notices =
    [
        ("purposes and categories", PurposesAndCategories),
        ("purposes and categories tied one to one", Tied),
        ("languages of a text", Languages),
        ("languages of the notice", size => FaultlessNotice.Instance with { Languages = [.. Enumerable.Range(0, size).Select(Language)] }),
        ("rights", size => FaultlessNotice.Instance with { Rights = [.. Many(size).SelectMany(_ => FaultlessNotice.Instance.Rights).Take(size)] }),
        ("retention rules", size => FaultlessNotice.Instance with { RetentionRules = [.. Many(size).Select(i => Rule(i, []))] }),
        ("retention rules of a category each", size => Tied(size) with { RetentionRules = [.. Many(size).Select(i => Rule(i, [$"c{i}", $"no{i}"]))] }),
        ("a retention rule of all categories", size => Tied(size) with { RetentionRules = [Rule(0, [.. Many(size).Select(i => $"c{i}")])] }),
        ("a disclosure of all categories", size => Tied(size) with { Disclosures = new() { State = DeclarationState.Some, Items = [Disclosure(0, [.. Many(size).Select(i => $"c{i}")])] } }),
        ("disclosures", size => FaultlessNotice.Instance with { Disclosures = new() { State = DeclarationState.Some, Items = [.. Many(size).Select(i => Disclosure(i, ["identity"]))] } }),
        ("disclosures of a category each", size => Tied(size) with { Disclosures = new() { State = DeclarationState.Some, Items = [.. Many(size).Select(i => Disclosure(i, [$"c{i}"]))] } }),
        ("transfers", size => FaultlessNotice.Instance with { Transfers = new() { State = DeclarationState.Some, Items = [.. Many(size).Select(Transfer)] } }),
        ("controllers", size => FaultlessNotice.Instance with { Controllers = [.. Many(size).Select(i => new Controller { Name = $"Yhtiö {i} Oy", Role = ControllerRole.Joint })] }),
        ("contacts", size => FaultlessNotice.Instance with { Contacts = [.. Many(size).Select(i => new ContactPoint { Name = $"Nimi {i}", Emails = [$"a{i}@villanen.example"] })] }),
        ("addresses of one contact", size => FaultlessNotice.Instance with { Contacts = [new() { Emails = [.. Many(size).Select(i => $"a{i}@villanen.example")], Phones = [.. Many(size).Select(i => $"+35840{i:D7}")] }] }),
        ("sources", size => FaultlessNotice.Instance with { Sources = [.. Many(size).Select(i => new Source { Kind = SourceKind.DataSubject, Name = $"Lähde {i}" })] }),
        ("subjects", size => FaultlessNotice.Instance with { DataSubjects = [.. Many(size).Select(i => new DataSubjectGroup { Id = $"g{i}", Name = Text($"Ryhmä {i}") })] }),
        ("security measures", size => FaultlessNotice.Instance with { Security = [.. Many(size).Select(i => new SecurityMeasure { Kind = SecurityMeasureKind.AccessControl, Description = Text($"Keino {i}.") })] }),
        ("bases of a purpose", size => FaultlessNotice.Instance with { Purposes = [new() { Id = "p", Description = Text("Asiointi"), LegalBases = [.. Many(size).Select(i => new LegalBasis { Kind = (LegalBasisKind)(i % 6), Reference = Acts.Gdpr.At($"{i}") })] }] }),
        ("acts of the framework", size => FaultlessNotice.Instance with { LegalFramework = [.. Many(size).Select(i => new LegalReference { Text = Text($"Laki {i}") })] }),
        ("changes", size => FaultlessNotice.Instance with { Changes = [.. Many(size).Select(i => new NoticeChange { Date = new LocalDate(2020, 1, 1).PlusDays(i), Summary = Text($"Muutos {i}") })] }),
        ("cookies", size => FaultlessNotice.Instance with { Cookies = new() { State = DeclarationState.Some, Technologies = [.. Many(size).Select(i => new TrackingTechnology { Name = $"_c{i}", Purpose = Text($"Tarkoitus {i}") })] } }),
        ("wordings", size => FaultlessNotice.Instance with { Languages = [.. Enumerable.Range(0, size).Select(Language)], Wordings = [.. Enumerable.Range(0, size).Select(i => Page(Language(i), 1))] }),
        ("sections of a wording", size => FaultlessNotice.Instance with { Wordings = [Page(LanguageTag.Finnish, size)] }),
        ("items of a list", size => FaultlessNotice.Instance with { Wordings = [Wording(new ListBlock { Ordered = true, Start = 1000, Items = [.. Many(size).Select(i => new ListItem { Text = $"Kohta {i}" })] })] }),
        ("rows and cells", size => FaultlessNotice.Instance with { Wordings = [Wording(Table(size))] }),
        ("repeated identifiers", size => FaultlessNotice.Instance with { DataCategories = [.. Many(size).Select(_ => Category("c", []))], Purposes = [.. Many(size).Select(_ => Purpose("p"))], RetentionRules = [.. Many(size).Select(_ => Rule(0, ["c"]))] }),
    ];

    // The record repeats in the row of each purpose what concerns all of them, as Article 30 has it: there only one of the two is made larger.
    private static readonly (string Name, Func<int, Notice> Make)[] RecordedNotices =
    [
        .. Notices.Where(it => it.Name is not ("purposes and categories" or "a retention rule of all categories" or "repeated identifiers")),
        ("purposes with the same data", size => PurposesAndCategories(size) with { DataCategories = [Category("c", [])] }),
        ("data of the same purposes", size => PurposesAndCategories(size) with { Purposes = [Purpose("p"), Purpose("q")] }),
    ];

    public static IReadOnlyList<Scenario> All { get; } =
    [
        Of("validate parts", notice => NoticeValidator.Validate(notice, EveryRule)),
        Of("coverage of parts", notice => NoticeCoverage.Of(notice, FaultlessNotice.Today)),
        Of("rights that apply to parts", notice => RightsMatrix.For(notice)),
        Of("compose parts in the classic layout", notice => NoticeComposer.Compose(notice, Generated(Layout.Classic))),
        Of("compose parts in the layout of the GDPR", notice => NoticeComposer.Compose(notice, Generated(Layout.Gdpr))),
        Of("compose parts in another language", notice => NoticeComposer.Compose(notice, Generated(Layout.Gdpr) with { Language = LanguageTag.Swedish })),
        Of("compose parts in short", notice => NoticeComposer.Compose(notice, new() { Detail = Detail.Short })),
        Of("rows of the record of parts", notice => RecordComposer.Rows([notice])),
        Recorded("record of parts", notice => RecordComposer.Compose([notice])),
        Recorded("record of parts as a table", notice => RecordComposer.Table([notice])),
        Recorded("record of parts as JSON", notice => RecordComposer.WriteJson([notice])),
        Of("write parts as JSON", notice => NoticeJson.Write(notice)),
        Of("fingerprint of parts", notice => NoticeFingerprint.Of(notice)),
        Of("fingerprint of the facts of parts", notice => NoticeFingerprint.OfFacts(notice)),
        Of("build parts", notice => NoticeBuilder.From(notice).Build()),
        Of("change a part", notice => notice.WithPurpose(notice.Purposes[0].Id, it => it with { Id = "other" })),
        Of("compare equal parts", notice => notice, (notice, _) => notice.Equals(NoticeJson.Parse(NoticeJson.Write(notice)))),
        Of("compare edited parts", Edited, (notice, edited) => NoticeComparison.Of(notice, (Notice)edited)),
        Of("compare parts with others", notice => NoticeComparison.Of(notice, FaultlessNotice.Instance)),
        Of("check edited parts", Edited, (notice, edited) => NoticeComparison.Of(notice, (Notice)edited).Validate()),
        Of("tell edited parts", Edited, (notice, edited) => JsonComparisonWriter.Write(NoticeComparison.Of(notice, (Notice)edited))),
        Of("page of edited parts", Edited, (notice, edited) => ComparisonComposer.Compose(NoticeComparison.Of(notice, (Notice)edited))),
        Of("merge edited parts", Edited, (notice, edited) => NoticeMerge.Of(notice, (Notice)edited, Renamed(notice))),
        Recorded("when parts are erased", notice => RetentionTable.Compose(notice, RetentionEvents.Of(RetentionStart.Collection, FaultlessNotice.Today))),
        Of("read parts from JSON", notice => NoticeJson.Write(notice), (_, json) => NoticeJson.Read((string)json)),
        Of("HTML of parts", Composed, (_, document) => HtmlWriter.Write((NoticeDocument)document)),
        Of("Markdown of parts", Composed, (_, document) => MarkdownWriter.Write((NoticeDocument)document)),
        Of("plain text of parts", Composed, (_, document) => PlainTextWriter.Write((NoticeDocument)document)),
        Of("text report of parts", Found, (_, findings) => TextReportWriter.Write((IReadOnlyList<PlacedFinding>)findings)),
        Of("JSON report of parts", Found, (_, findings) => JsonReportWriter.Write((IReadOnlyList<PlacedFinding>)findings)),
        Of("SARIF report of parts", Found, (_, findings) => SarifReportWriter.Write((IReadOnlyList<PlacedFinding>)findings)),
    ];

    // Every part says something else, and stands at the other end of its list.
    private static object Edited(Notice notice) => notice with
    {
        Purposes = [.. notice.Purposes.Reverse().Select(it => it with { Description = More(it.Description) })],
        DataSubjects = [.. notice.DataSubjects.Reverse().Select(it => it with { Name = More(it.Name) })],
        DataCategories = [.. notice.DataCategories.Reverse().Select(it => it with { Name = More(it.Name) })],
        RetentionRules = [.. notice.RetentionRules.Reverse().Select(it => it with { Period = Period.FromYears(11) })],
        Disclosures = notice.Disclosures with { Items = [.. notice.Disclosures.Items.Reverse().Select(it => it with { Purpose = Text("Maksaminen") })] },
        Transfers = notice.Transfers with { Items = [.. notice.Transfers.Items.Reverse().Select(it => it with { Safeguard = TransferSafeguard.AdequacyDecision })] },
        Contacts = [.. notice.Contacts.Reverse().Select(it => it with { Phones = ["+358401234567"] })],
        Sources = [.. notice.Sources.Reverse().Select(it => it with { Description = Text("Toinen") })],
        Security = [.. notice.Security.Reverse().Select(it => it with { Description = Text("Toinen") })],
        Rights = [.. notice.Rights.Reverse().Select(it => it with { Fee = Text("10 euroa") })],
        LegalFramework = [.. notice.LegalFramework.Reverse().Select(it => it with { Text = More(it.Text ?? LocalizedText.Empty) })],
        Changes = [.. notice.Changes.Reverse().Select(it => it with { Summary = More(it.Summary) })],
        Wordings = [.. notice.Wordings.Reverse().Select(it => it with { Sections = [.. it.Sections.Reverse().Select(section => section with { Blocks = [new ParagraphBlock { Text = "Toisin 7" }] })] })],
    };

    private static Notice Renamed(Notice notice) => notice with
    {
        Purposes = [.. notice.Purposes.Select(it => it with { Id = $"{it.Id}-x" })],
        Title = Text("Toinen"),
        Contacts = [.. notice.Contacts.Select(it => it with { Emails = ["toinen@villanen.example"] })],
    };

    private static LocalizedText More(LocalizedText text) => text.With("fi", text.For(LanguageTag.Finnish) + " 12 kertaa");

    private static ComposeOptions Generated(Layout layout) => new() { Layout = layout, WordSource = Documents.WordSource.Generated };

    private static object Composed(Notice notice) => NoticeComposer.Compose(notice, new() { Layout = Layout.Gdpr });

    private static object Found(Notice notice) => NoticeValidator.Validate(notice, EveryRule).Placed();

    private static Scenario Of(string name, Action<Notice> use) => Of(name, notice => notice, (notice, _) => use(notice));

    private static Scenario Recorded(string name, Action<Notice> use) => Of(name, RecordedNotices, notice => notice, (notice, _) => use(notice));

    private static Scenario Of(string name, Func<Notice, object> prepare, Action<Notice, object> use) => Of(name, Notices, prepare, use);

    private static Scenario Of(string name, (string Name, Func<int, Notice> Make)[] notices, Func<Notice, object> prepare, Action<Notice, object> use) => new(name, [.. notices.Select(it => it.Name)], Size, (input, size) =>
    {
        var notice = notices[input].Make(size);
        var prepared = prepare(notice);
        return () => use(notice, prepared);
    });

    private static IEnumerable<int> Many(int size) => Enumerable.Range(0, size);

    private static LocalizedText Text(string text) => LocalizedText.Of("fi", text);

    private static LanguageTag Language(int i) => LanguageTag.Parse($"x{(char)('a' + (i / 676 % 26))}-{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}");

    private static Purpose Purpose(string id) => new() { Id = id, Description = Text($"Tarkoitus {id}"), LegalBases = [new() { Kind = LegalBasisKind.Contract }] };

    private static DataCategory Category(string id, IReadOnlyList<string> purposes) => new() { Id = id, Name = Text($"Tiedot {id}"), PurposeIds = purposes };

    private static RetentionRule Rule(int i, IReadOnlyList<string> categories) =>
        new() { Id = $"r{i}", Period = Period.FromYears(1 + (i % 9)), StartsFrom = RetentionStart.Collection, CategoryIds = categories };

    private static Disclosure Disclosure(int i, IReadOnlyList<string> categories) => new() { Recipient = new() { Name = $"Saaja {i} Oy" }, Purpose = Text("Kuljetus"), CategoryIds = categories };

    private static Transfer Transfer(int i) => new() { Recipient = new() { Name = $"Saaja {i} Inc" }, Countries = [CountryCode.Parse("US")], Safeguard = TransferSafeguard.StandardContractualClauses };

    private static Notice PurposesAndCategories(int size) => FaultlessNotice.Instance with
    {
        Purposes = [.. Many(size).Select(i => Purpose($"p{i}"))],
        DataCategories = [.. Many(size).Select(i => Category($"c{i}", []))],
        RetentionRules = [],
        Disclosures = new() { State = DeclarationState.NotStated },
        Sources = [],
    };

    private static Notice Tied(int size) => PurposesAndCategories(size) with { DataCategories = [.. Many(size).Select(i => Category($"c{i}", [$"p{i}"]))] };

    private static Notice Languages(int size)
    {
        var text = Enumerable.Range(0, size).Select(Language).Aggregate(Text("Nimi"), (all, language) => all.With(language, "Nimi"));
        return FaultlessNotice.Instance with { Title = text, RegisterName = text, Languages = [.. Enumerable.Range(0, size).Select(Language)] };
    }

    private static NoticeDocument Wording(params Block[] blocks) => new() { Language = LanguageTag.Finnish, Sections = [new() { Heading = "Tiedot", Blocks = blocks }] };

    private static NoticeDocument Page(LanguageTag language, int size) => new()
    {
        Language = language,
        Sections = [.. Many(size).Select(i => new DocumentSection { Heading = $"Osa {i}", Level = 1 + (i % 3), Kinds = [SectionKind.Other], Blocks = [new ParagraphBlock { Text = $"Kohdassa {i} kerrotaan." }] })],
    };

    private static TableBlock Table(int size) => new()
    {
        Header = ["a", "b"],
        Rows = [.. Many(size).Select(i => new TableRow { Cells = [$"{i}", "b"] }).Append(new TableRow { Cells = [.. Many(size).Select(i => $"{i}")] })],
    };
}
