using System.Runtime.InteropServices;
using System.Text.Json;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;
using RegisterNotice.Validation;

namespace RegisterNotice.Json.Reading;

/// <summary>Reads a value where it stands in the document of a host, whose text the library does not hold.</summary>
/// <remarks>What is faultless is read at once. Only where something is wrong is the value read a second time, from a text of its own, to tell where.</remarks>
internal static class HostedReading
{
    // What the serializer takes for 0.
    private const int UsualDepth = 64;

    /// <summary>Reads the value on whose first token the reader stands, and leaves the reader on its last, or on the first fault.</summary>
    public static (T? Value, IReadOnlyList<Finding> Findings) Read<T>(
        JsonValue<T> kind,
        ref Utf8JsonReader json,
        NoticeReadOptions options,
        JsonSerializerOptions host)
    {
        var start = json;
        var version = kind is NoticeShape ? SchemaVersion.In(json) : default;
        var session = ReadSession.For<T>(options, version);
        if (version.IsForeign)
        {
            session.Report(Fault.Version(version.Offset, version.Text));
        }
        else if (kind.TryRead(ref json, session, out var value)
            && session.Faults is null
            && IsWithin(options, host, start, json.BytesConsumed))
        {
            return (value, []);
        }

        return session.BrokenBy is { } exception
            ? (default, Broken(session.Faults!, start, exception, options))
            : ReadAgain(kind, ref json, start, session.Faults, options, host);
    }

    // The size is that of the value. Its depth is looked at where the host's own limit may let more pass.
    private static bool IsWithin(NoticeReadOptions options, JsonSerializerOptions host, Utf8JsonReader start, long end) =>
        end - start.TokenStartIndex <= options.MaxBytes
        && ((host.MaxDepth == 0 ? UsualDepth : host.MaxDepth) - start.CurrentDepth <= options.MaxDepth
            || DepthOf(start) <= options.MaxDepth);

    private static int DepthOf(Utf8JsonReader json)
    {
        var (outer, deepest) = (json.CurrentDepth, 0);
        do
        {
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                deepest = Math.Max(deepest, json.CurrentDepth - outer + 1);
            }
            else if (json.CurrentDepth == outer)
            {
                break;
            }
        }
        while (json.Read());
        return deepest;
    }

    private static (T? Value, IReadOnlyList<Finding> Findings) ReadAgain<T>(
        JsonValue<T> kind,
        ref Utf8JsonReader json,
        Utf8JsonReader start,
        List<Fault>? faults,
        NoticeReadOptions options,
        JsonSerializerOptions host)
    {
        var isRoot = start.CurrentDepth == 0 && start.TokenStartIndex == 0;
        var ahead = start;
        using var document = JsonDocument.ParseValue(ref ahead);
        T? value;
        IReadOnlyList<Finding> findings;
        if (host is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false })
        {
            value = NoticeReading.Read(kind, JsonMarshal.GetRawUtf8Value(document.RootElement), options, out findings);
        }
        else
        {
            // What the host lets pass beside JSON is none of our faults, and is gone from what is written anew.
            isRoot = false;
            using var buffer = new PooledBuffer();
            PooledJsonWriter.Write(JsonRaw.Instance, document.RootElement, buffer, NoticeWriteOptions.Compact);
            value = NoticeReading.Read(kind, buffer.WrittenSpan, options, out findings);
        }

        findings = [.. findings.Where(finding => finding.Severity == Severity.Error)];
        if (findings.Count > 0)
        {
            GoTo(ref start, faults);
            json = start;
        }

        return (value, isRoot ? findings : [.. findings.Select(finding => finding.WithoutPosition())]);
    }

    // The serializer tells the place at which the reader stands.
    private static void GoTo(ref Utf8JsonReader json, List<Fault>? faults)
    {
        var first = faults is null ? json.TokenStartIndex : faults.Min(fault => fault.Offset);
        while (json.TokenStartIndex < first && json.Read())
        {
        }
    }

    private static IReadOnlyList<Finding> Broken(
        List<Fault> faults,
        Utf8JsonReader start,
        JsonException exception,
        NoticeReadOptions options)
    {
        TextPosition? end = exception is { LineNumber: { } line, BytePositionInLine: { } column }
            ? new((int)line + 1, (int)column + 1)
            : null;
        var last = faults.Max(fault => fault.Offset);
        return [.. FaultLocator
            .Locate(faults, start)
            .Select(it =>
                NoticeReading.Finding(
                    it.Fault,
                    it.Pointer,
                    it.Fault.Offset == last ? end : null,
                    options.Language ?? LanguageTag.Finnish))];
    }
}
