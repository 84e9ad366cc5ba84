namespace RegisterNotice.Validation;

/// <summary>How findings are written as SARIF.</summary>
public sealed record SarifReportOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static SarifReportOptions Default { get; } = new();

    /// <summary>The language of messages and of the rules: Finnish, Swedish or English; another gives English, null that of the first finding.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>
    /// The rules that were checked, which the report lists whether or not they found something; null for those of the library. Rules of findings are always
    /// listed.
    /// </summary>
    public NoticeRuleSet? RuleSet { get; init; }

    /// <summary>
    /// The folder from which sources are named: an absolute path. A source within it is named relative to it, so that the report holds on another machine; null
    /// where sources stay as they are.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>
    /// The address of a page that describes the rules, each at the anchor of its code and name in lower case (<c>#rn1001-controllermissing</c>), as the
    /// library's own catalogue does; null for the law that a rule rests on, where that has an address.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public Uri? RulesAddress
    {
        get;
        init => field = value is null or { IsAbsoluteUri: true }
            ? value
            : throw new ArgumentException("The address of the rules must be absolute, such as https://shop.example/rules.", nameof(value));
    }
}
