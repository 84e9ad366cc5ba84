using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Rules;

namespace RegisterNotice.Validation;

/// <summary>Which items of GDPR Articles 13, 14 and 30 a notice meets: what is there, and not only what is wrong.</summary>
/// <remarks>
/// An item is missing where a rule finds that what it asks for is not there; other findings on it are named and leave it met. Article 14 applies where some
/// source of the data is another than the data subject, Article 30(2) alone where the notice is the record of a processor.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed class NoticeCoverage
{
    private NoticeCoverage(LocalDate asOf, LanguageTag language, IReadOnlyList<CoverageRow> rows)
    {
        AsOf = asOf;
        Language = language;
        Rows = rows;
    }

    /// <summary>The day as of which the notice was judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The language that was asked for, in which a report on it is written where none is named.</summary>
    public LanguageTag Language { get; }

    /// <summary>A row for each item, in the order of the articles.</summary>
    public IReadOnlyList<CoverageRow> Rows { get; }

    /// <summary>Judges a notice item by item.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="asOf">The day whose law applies; today in Finland where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static NoticeCoverage Of(Notice notice, LocalDate? asOf = null) => Of(notice, new NoticeValidationOptions { AsOf = asOf });

    /// <summary>Judges a notice item by item.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The day, by whatever clock, and the language. All rules are asked and nothing is suppressed, whatever the options say: an item is
    /// met or it is not.</param>
    /// <param name="cancellationToken">Ends the work between two rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NoticeCoverage Of(Notice notice, NoticeValidationOptions options, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(notice);
        var day = Guard.NotNull(options).Day;
        var language = options.Language ?? NoticeLanguage.Of(notice);
        var asked = options with { RuleSet = NoticeRuleSet.All, Suppressions = [], AsOf = day, Language = language };
        var found = NoticeValidator.Validate(notice, asked, cancellationToken).Findings;

        // Of a processor Articles 13, 14 and 30(1) ask nothing; Article 30(2) does.
        var isOfProcessor = notice.IsOfProcessors()
            || found.Any(static finding => finding.Rule == RepresentationRules.ProcessorAsController);
        var rows = CoverageItems.All.Select(item => Row(item, notice, day, found, isOfProcessor));
        return new(day, language, ValueList<CoverageRow>.Own([.. rows]));
    }

    private static CoverageRow Row(CoverageItem item, Notice notice, LocalDate day, IReadOnlyList<Finding> found, bool isOfProcessor)
    {
        var applies = day >= Acts.Gdpr.InForceFrom && item.IsOfProcessor == isOfProcessor ? item.Applies(notice) : false;
        var codes = found.Select(finding => finding.Code)
            .Distinct()
            .Where(code => item.BrokenBy.Contains(code) || item.TouchedBy.Contains(code));
        return new(
            Acts.Gdpr.At(item.Provision),
            item.Name,
            applies switch
            {
                false => CoverageState.NotApplicable,
                null => CoverageState.Conditional,
                _ => found.Any(finding => finding.Severity != Severity.Info && item.BrokenBy.Contains(finding.Code))
                    ? CoverageState.Missing
                    : CoverageState.Met,
            },
            ValueList<JsonPointer>.Own([.. item.Places(notice)]),
            ValueList<string>.Own([.. codes]));
    }
}
