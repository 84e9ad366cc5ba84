using System.Text.Json;
using System.Text.Json.Serialization;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Problems;

/// <summary>Writes findings in a language, as the library's reports do.</summary>
internal static class FindingJson
{
    // The converters take no heed of options; they want to be given some.
    private static readonly JsonSerializerOptions Unused = new();

    // A converter of each language serves every answer.
    private static readonly JsonConverter<PlacedFinding> AsAsked = Converter(new());
    private static readonly JsonConverter<PlacedFinding> Finnish = Converter(new(LanguageTag.Finnish));
    private static readonly JsonConverter<PlacedFinding> Swedish = Converter(new(LanguageTag.Swedish));
    private static readonly JsonConverter<PlacedFinding> English = Converter(new(LanguageTag.English));

    /// <summary>Writes an array.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, null that in which each finding was asked for.</param>
    public static void WriteList(Utf8JsonWriter json, IReadOnlyList<PlacedFinding> findings, LanguageTag? language)
    {
        var converter = In(language);
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            converter.Write(json, finding, Unused);
        }

        json.WriteEndArray();
    }

    private static JsonConverter<PlacedFinding> In(LanguageTag? language) => language?.Value.Split('-')[0] switch
    {
        null => AsAsked,
        "fi" => Finnish,
        "sv" => Swedish,
        _ => English,
    };

    private static JsonConverter<PlacedFinding> Converter(ReportJsonConverter reports) =>
        (JsonConverter<PlacedFinding>)reports.CreateConverter(typeof(PlacedFinding), Unused);
}
