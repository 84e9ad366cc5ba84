namespace RegisterNotice.Analyzers;

/// <summary>What a text in a program stands for.</summary>
internal enum LiteralKind
{
    BusinessId,
    VatNumber,
    LanguageTag,
    Email,
    RuleCode,
}
