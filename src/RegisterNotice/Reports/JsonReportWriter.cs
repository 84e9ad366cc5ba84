using System.Buffers;

namespace RegisterNotice.Validation;

/// <summary>Writes reports for programs. Findings: <c>{"findings": [...]}</c>, and beside it <c>suppressed</c> where something is.</summary>
/// <remarks>
/// A finding has <c>code</c>, <c>severity</c> (error, warning or info), <c>pointer</c>, where there are several places <c>pointers</c>, <c>key</c>
/// (<see cref="Finding.Key"/>), <c>message</c>, <c>citation</c> and <c>remedy</c>, and <c>line</c> and <c>column</c> where they are known,
/// <c>caveats</c> where it may not
/// hold; a suppressed one has its <c>reason</c> too. <see cref="ReportJsonConverter"/> writes the same through a host's serializer.
/// </remarks>
public static class JsonReportWriter
{
    /// <summary>Writes a report to a string.</summary>
    /// <param name="findings">The findings, of one notice or several.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that which each finding was asked for in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Write(IReadOnlyList<PlacedFinding> findings, LanguageTag? language = null)
    {
        using var buffer = new PooledBuffer();
        Write(findings, buffer, language);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="findings">The findings, of one notice or several.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that which each finding was asked for in.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(IReadOnlyList<PlacedFinding> findings, IBufferWriter<byte> destination, LanguageTag? language = null)
    {
        Guard.NotNull(findings);
        using var json = ReportJson.Writer(Guard.NotNull(destination));
        ReportJson.Write(json, findings, language);
    }

    /// <summary>Writes a table of coverage to a string.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the coverage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public static string Write(NoticeCoverage coverage, LanguageTag? language = null)
    {
        using var buffer = new PooledBuffer();
        Write(coverage, buffer, language);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a table of coverage as UTF-8: <c>{"asOf": ..., "coverage": [...]}</c>.</summary>
    /// <remarks>
    /// A row has <c>item</c>, <c>name</c>, <c>citation</c>, <c>state</c> (met, missing, conditional or notApplicable), <c>pointers</c> and <c>findings</c>,
    /// which are codes.
    /// </remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the coverage.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(NoticeCoverage coverage, IBufferWriter<byte> destination, LanguageTag? language = null)
    {
        Guard.NotNull(coverage);
        using var json = ReportJson.Writer(Guard.NotNull(destination));
        var tongue = language ?? coverage.Language;
        ReportJson.Write(json, coverage, tongue);
    }
}
