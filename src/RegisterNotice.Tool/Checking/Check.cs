using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Checking;

/// <summary>What <c>validate</c> is asked to do.</summary>
/// <param name="Rules">By which rules, as of which day.</param>
/// <param name="Reading">How strictly notices are read.</param>
/// <param name="Selection">Which findings count.</param>
/// <param name="Format">The form of the report.</param>
/// <param name="IsSummary">Whether only counts are wanted.</param>
/// <param name="IsQuiet">Whether nothing is said of how far the work is.</param>
/// <param name="Asked">The language that was asked for; null for that of the notices.</param>
internal sealed record Check(
    NoticeValidationOptions Rules,
    NoticeReadOptions Reading,
    FindingSelection Selection,
    string Format,
    bool IsSummary,
    bool IsQuiet,
    LanguageTag? Asked);
