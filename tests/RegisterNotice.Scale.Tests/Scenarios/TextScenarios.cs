using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>Long texts of hostile characters.</summary>
internal static class TextScenarios
{
    private const int Size = 400;

    private static readonly NoticeValidationOptions EveryRule = new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today };

    public static IReadOnlyList<Scenario> All { get; } =
    [
        Facts("validate texts of facts", notice => NoticeValidator.Validate(notice, EveryRule)),
        Wording("validate texts of a wording", notice => NoticeValidator.Validate(notice, EveryRule)),
        Facts("coverage of texts", notice => NoticeCoverage.Of(notice, FaultlessNotice.Today)),
        Facts("compose texts in the classic layout", notice => NoticeComposer.Compose(notice)),
        Facts("compose texts in the layout of the GDPR", notice => NoticeComposer.Compose(notice, new() { Layout = Layout.Gdpr, Language = LanguageTag.Swedish })),
        Facts("compose a short text", notice => NoticeComposer.Compose(notice, new() { Detail = Detail.Short })),
        Facts("record of texts", notice => RecordComposer.Compose([notice])),
        Facts("record of texts as JSON", notice => RecordComposer.WriteJson([notice])),
        Document("HTML of texts", document => HtmlWriter.Write(document)),
        Document("Markdown of texts", document => MarkdownWriter.Write(document)),
        Document("plain text of texts", document => PlainTextWriter.Write(document)),
        Facts("write texts as JSON", notice => NoticeJson.Write(notice)),
        Json("read texts from JSON", json => NoticeJson.Read(json)),
        Reports("text report of texts", findings => TextReportWriter.Write(findings)),
        Reports("JSON report of texts", findings => JsonReportWriter.Write(findings)),
        Reports("SARIF report of texts", findings => SarifReportWriter.Write(findings)),
        Values("values of texts"),
    ];

    private static Scenario Facts(string name, Action<Notice> use) => Of(name, words =>
    {
        var notice = TextPlaces.InFacts(words);
        return () => use(notice);
    });

    private static Scenario Wording(string name, Action<Notice> use) => Of(name, words =>
    {
        var notice = TextPlaces.InWording(words);
        return () => use(notice);
    });

    private static Scenario Document(string name, Action<NoticeDocument> use) => Of(name, words =>
    {
        var document = NoticeComposer.Compose(TextPlaces.InWording(words));
        return () => use(document);
    });

    private static Scenario Json(string name, Action<string> use) => Of(name, words =>
    {
        var json = NoticeJson.Write(TextPlaces.InFacts(words));
        return () => use(json);
    });

    private static Scenario Reports(string name, Action<IReadOnlyList<PlacedFinding>> use) => Of(name, words =>
    {
        var findings = NoticeValidator.Validate(TextPlaces.InFacts(words) with { DraftedOn = null }, EveryRule).Placed();
        return () => use(findings);
    });

    private static Scenario Values(string name) => Of(name, words => () =>
    {
        _ = EmailAddresses.IsValid(words);
        _ = EmailAddresses.IsObfuscated(words);
        _ = PersonalIdentityCodes.TryFind(words, 0, out _, out _);
        _ = PhoneNumbers.IsValid(words);
        _ = BusinessId.TryParse(words, out _);
        _ = VatNumber.TryParse(words, out _);
        _ = LanguageTag.TryParse(words, out _);
        _ = CountryCode.TryParse(words, out _);
    });

    private static Scenario Of(string name, Func<string, Action> prepare) =>
        new(name, HostileTexts.All, Size, (input, size) => prepare(HostileTexts.Of(input, size)));
}
