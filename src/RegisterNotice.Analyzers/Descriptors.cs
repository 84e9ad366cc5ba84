using Microsoft.CodeAnalysis;

namespace RegisterNotice.Analyzers;

/// <summary>What the analyzer reports, a row each. Codes are permanent.</summary>
internal static class Descriptors
{
    private const string Category = "RegisterNotice";

    public static readonly DiagnosticDescriptor BusinessId = new(
        "RNA1001",
        "The text is no Finnish business ID",
        "\"{0}\" is no Finnish business ID: it has seven digits, a hyphen and the check digit that fits them",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A business ID that is wrong makes the notice fail (RN1011), and BusinessId.Parse throws. Look it up in the Business Information System (ytj.fi).");

    public static readonly DiagnosticDescriptor VatNumber = new(
        "RNA1002",
        "The text is no VAT number",
        "\"{0}\" is no VAT number of a member state: it has the country's prefix, the state's form and check digits that fit, without spaces",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A VAT number that is wrong makes the notice fail (RN1013), and VatNumber.Parse throws. A Finnish one is FI and the digits of the business ID.");

    public static readonly DiagnosticDescriptor LanguageTag = new(
        "RNA1003",
        "The text is no language tag",
        "\"{0}\" is no language tag (BCP 47), such as fi, sv or sv-FI",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What takes the tag throws a FormatException when it runs. Subtags are parted by hyphens, not by underscores.");

    public static readonly DiagnosticDescriptor Email = new(
        "RNA1004",
        "The text is no e-mail address",
        "\"{0}\" is no e-mail address that a reader can use: one address and nothing else, such as tietosuoja@firma.example",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An address that cannot be used, or that a reader must decode first, makes the notice fail (RN1016, RN1017).");

    public static readonly DiagnosticDescriptor RuleCode = new(
        "RNA1005",
        "No rule has the code",
        "No rule has the code \"{0}\"{1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "NoticeRuleSet throws for it, and a suppression with it suppresses nothing. The rules and their codes are listed in RULES.md.");

    public static readonly DiagnosticDescriptor UndeclaredPart = new(
        "RNA1006",
        "The notice does not declare the part",
        "The notice declares no {0} \"{1}\"{2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Build() throws a NoticeBuildException for an identifier that leads to no part of the notice. Only chains are judged that go from Create to Build in "
            + "one expression and whose identifiers are all constants.");

    public static readonly DiagnosticDescriptor UnusedResult = new(
        "RNA1007",
        "The result is not used",
        "What {0} gives is not used, and {0} changes nothing by itself",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Notices, texts in several languages and sets of rules do not change: each edit gives a new one. Assign it, return it or pass it on.");

    /// <summary>The descriptor for a kind of text.</summary>
    public static DiagnosticDescriptor Of(LiteralKind kind) => kind switch
    {
        LiteralKind.BusinessId => BusinessId,
        LiteralKind.VatNumber => VatNumber,
        LiteralKind.LanguageTag => LanguageTag,
        LiteralKind.Email => Email,
        _ => RuleCode,
    };
}
