using System.Text.Json;
using System.Text.Json.Serialization;
using RegisterNotice.Json;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Validation;

/// <summary>Lets <see cref="JsonSerializer"/> write reports and findings as <see cref="JsonReportWriter"/> does.</summary>
/// <remarks>
/// The types name this converter in an attribute; put it into <see cref="JsonSerializerOptions.Converters"/> only to choose a language. Findings, reports and
/// coverage are written and not read: they are the outcome of a check, and reading one back throws a <see cref="NotSupportedException"/>; keep the notice and
/// check it anew. <see cref="Severity"/> and <see cref="CoverageState"/> are read back too. Safe to use from many threads.
/// </remarks>
public sealed class ReportJsonConverter : JsonConverterFactory
{
    private readonly LanguageTag? language;

    /// <summary>Writes findings in the language that was asked for when they were made, coverage in its own; a row of it alone is in Finnish.</summary>
    public ReportJsonConverter()
    {
    }

    /// <summary>Writes in one language.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ReportJsonConverter(LanguageTag language) => this.language = Guard.NotNull(language);

    /// <summary>Whether the type is one of those that this converter writes.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert) => Create(Guard.NotNull(typeToConvert)) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is none of those that this converter writes.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Create(Guard.NotNull(typeToConvert)) ?? throw new NotSupportedException($"{typeToConvert} is no report.");

    private JsonConverter? Create(Type type) => type switch
    {
        _ when type == typeof(NoticeReport) =>
            new Written<NoticeReport>((json, report) => ReportJson.Write(json, report.Placed(), language)),
        _ when type == typeof(Finding) =>
            new Written<Finding>((json, finding) => ReportJson.Write(json, new PlacedFinding { Finding = finding }, language)),
        _ when type == typeof(PlacedFinding) => new Written<PlacedFinding>((json, placed) => ReportJson.Write(json, placed, language)),
        _ when type == typeof(SuppressedFinding) =>
            new Written<SuppressedFinding>((json, it) =>
                ReportJson.Write(json, new PlacedFinding { Finding = it.Finding, Suppression = it.Suppression }, language)),
        _ when type == typeof(NoticeCoverage) =>
            new Written<NoticeCoverage>((json, coverage) => ReportJson.Write(json, coverage, language ?? coverage.Language)),
        _ when type == typeof(CoverageRow) =>
            new Written<CoverageRow>((json, row) => ReportJson.Write(json, row, language ?? LanguageTag.Finnish)),
        _ when type == typeof(Severity) => JsonValues.Enum<Severity>().CreateConverter(NoticeJsonConverter.Usual),
        _ when type == typeof(Severity?) => JsonValues.Enum<Severity>().OrNull!.CreateConverter(NoticeJsonConverter.Usual),
        _ when type == typeof(CoverageState) => JsonValues.Enum<CoverageState>().CreateConverter(NoticeJsonConverter.Usual),
        _ when type == typeof(CoverageState?) => JsonValues.Enum<CoverageState>().OrNull!.CreateConverter(NoticeJsonConverter.Usual),
        _ => null,
    };

    private sealed class Written<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"A {typeof(T).Name} is written and not read. Keep the notice, and check it anew.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
