using Orleans;

namespace RegisterNotice.Orleans.Reports;

/// <summary>
/// A finding on its way, with the words of its rule: the other side may have an older or newer version of the library, or not know a host's own rule.
/// </summary>
[GenerateSerializer]
[Alias("register-notice.finding")]
internal struct FindingSurrogate
{
    [Id(0)]
    public string Code;

    [Id(1)]
    public string RuleName;

    [Id(2)]
    public LocalizedText Message;

    [Id(3)]
    public LocalizedText Remedy;

    /// <summary>How grave: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    [Id(4)]
    public string Severity;

    /// <summary>All places, the first first.</summary>
    [Id(5)]
    public string[] Pointers;

    [Id(6)]
    public KeyValuePair<string, string>[] Arguments;

    [Id(7)]
    public LegalReference[] Citations;

    [Id(8)]
    public LanguageTag Language;

    [Id(9)]
    public string Key;

    /// <summary>Line and column, from 1; null where they are not known.</summary>
    [Id(10)]
    public (int Line, int Column)? Position;
}
