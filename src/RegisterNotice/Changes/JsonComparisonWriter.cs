using System.Buffers;
using System.Text.Json;
using RegisterNotice.Validation;
using RegisterNotice.Words;

namespace RegisterNotice.Changes;

/// <summary>Writes a comparison for programs: <c>{"weight": ..., "changes": [...], "findings": [...]}</c>.</summary>
/// <remarks>
/// <c>weight</c> is that of the heaviest change: material, notable, editorial or none. A change has <c>pointer</c>, <c>kind</c> (added, removed,
/// changed, moved or reworded),
/// <c>weight</c>, <c>message</c>, <c>citation</c>, and <c>old</c> and <c>new</c> as they stand in the notices, each where there is such a value.
/// <c>findings</c> are those of <see cref="NoticeComparison.Validate"/>, as <see cref="JsonReportWriter"/> writes them; left out where none are given.
/// </remarks>
public static class JsonComparisonWriter
{
    private const int NotKnown = -1;

    /// <summary>Writes a comparison to a string.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, null the first of the new revision's that is one of them.</param>
    /// <param name="findings">What was found in the new revision beside the old one; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(NoticeComparison comparison, LanguageTag? language = null, IReadOnlyList<PlacedFinding>? findings = null)
    {
        using var buffer = new PooledBuffer();
        Write(comparison, buffer, language, findings);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a comparison as UTF-8.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, null the first of the new revision's that is one of them.</param>
    /// <param name="findings">What was found in the new revision beside the old one; null for nothing.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(
        NoticeComparison comparison, IBufferWriter<byte> destination, LanguageTag? language = null,
        IReadOnlyList<PlacedFinding>? findings = null)
    {
        var tongue = language ?? NoticeLanguage.Of(Guard.NotNull(comparison).New);
        using var json = ReadableJson.Writer(Guard.NotNull(destination));
        json.WriteStartObject();
        json.WriteString("weight", comparison.Weight is { } weight ? NameOf(weight) : "none");
        json.WriteStartArray("changes");
        foreach (var change in comparison.Changes)
        {
            Write(json, change, tongue);
        }

        json.WriteEndArray();
        if (findings is { Count: > 0 })
        {
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                ReportJson.Write(json, finding, tongue);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactChange change, LanguageTag language)
    {
        json.WriteStartObject();
        json.WriteString("pointer", change.Pointer.ToString());
        json.WriteString("kind", NameOf(change.Kind));
        json.WriteString("weight", NameOf(change.Weight));
        json.WriteString("message", change.MessageIn(language));
        json.WriteString("citation", change.CitationIn(language));
        WriteValue(json, "old", change, change.OldValue);
        WriteValue(json, "new", change, change.NewValue);
        json.WriteEndObject();
    }

    // The word of a newer version stands in the part, not in the value.
    private static void WriteValue(Utf8JsonWriter json, string name, FactChange change, object? value)
    {
        if (value is not null && change.ValueKind is { } kind && !IsUnknown(value))
        {
            json.WritePropertyName(name);
            kind.WriteBoxed(json, value);
        }
    }

    private static bool IsUnknown(object value) =>
        value is Enum && Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) == NotKnown;

    private static string NameOf(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Material => "material",
        ChangeWeight.Notable => "notable",
        _ => "editorial",
    };

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Moved => "moved",
        ChangeKind.Reworded => "reworded",
        _ => "changed",
    };
}
