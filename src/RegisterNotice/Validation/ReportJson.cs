using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegisterNotice.Validation;

/// <summary>What the reports in JSON have in common.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Writer(IBufferWriter<byte> destination) => new(destination, Layout);

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Name(CoverageState state) => state switch
    {
        CoverageState.Met => "met",
        CoverageState.Missing => "missing",
        CoverageState.Conditional => "conditional",
        _ => "notApplicable",
    };
}
