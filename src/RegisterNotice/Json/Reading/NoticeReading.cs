using System.Text;
using System.Text.Json;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;
using RegisterNotice.Validation;
using RegisterNotice.Validation.Rules;

namespace RegisterNotice.Json.Reading;

/// <summary>Reads a document and turns its faults into findings.</summary>
internal static class NoticeReading
{
    /// <summary>Reads a notice.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Strictness and limits.</param>
    /// <param name="badByte">A byte at which the text that the document was made from was no Unicode text; -1 for none.</param>
    public static NoticeReadResult Read(ReadOnlySpan<byte> utf8, NoticeReadOptions options, long badByte = -1)
    {
        if (utf8.Length > options.MaxBytes)
        {
            return TooLarge(options);
        }

        var body = ByteOrderMark.Off(utf8);
        var mark = utf8.Length - body.Length;
        var version = SchemaVersion.In(body, options);
        if (version.IsForeign)
        {
            return new(null, Findings([Fault.Version(version.Offset, version.Text)], body, options));
        }

        var session = new ReadSession(options, preserve: options.UnknownMembers == UnknownMembers.Preserve || version.IsNewer);
        if (mark > 0 || badByte >= 0)
        {
            session.Report(Fault.BadText(Math.Max(0, badByte - mark), mark > 0 ? "U+FEFF" : "", ""));
        }

        var notice = ReadRoot(NoticeShape.Instance, body, session);
        if (session is { Faults: null, HasRaw: true } && IllFormedText.IndexIn(body) is >= 0 and var bad)
        {
            session.Report(Fault.BadText(bad, "", ""));
        }

        return session.Faults is null ? new(notice, []) : new(notice, Findings(session.Faults, body, options));
    }

    /// <summary>The finding for a document beyond the limit.</summary>
    public static NoticeReadResult TooLarge(NoticeReadOptions options) => new(null, Findings([Fault.TooLarge(options.MaxBytes)], [], options));

    /// <summary>The faults of a part of a notice.</summary>
    public static IReadOnlyList<Finding> Faults<T>(JsonValue<T> kind, string json, NoticeReadOptions options)
    {
        var session = new ReadSession(options);
        var utf8 = Encoding.UTF8.GetBytes(json);
        ReadRoot(kind, utf8, session);
        return session.Faults is null ? [] : Findings(session.Faults, utf8, options);
    }

    private static T? ReadRoot<T>(JsonValue<T> kind, ReadOnlySpan<byte> utf8, ReadSession session)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = session.Options.MaxDepth });
        var result = default(T);
        if (session.Next(ref json) && kind.TryRead(ref json, session, out var value))
        {
            result = value;
        }

        // Whatever stands behind the document is no part of it.
        session.Next(ref json);
        return result;
    }

    private static ValueList<Finding> Findings(List<Fault> faults, ReadOnlySpan<byte> utf8, NoticeReadOptions options)
    {
        var places = FaultLocator.Locate(faults, utf8, options.MaxDepth);
        var findings = new Finding[faults.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            var fault = places[i].Fault;
            var arguments = new Dictionary<string, string>(2, StringComparer.Ordinal);
            if (fault.Name1.Length > 0)
            {
                arguments[fault.Name1] = fault.Value1;
            }

            if (fault.Name2.Length > 0)
            {
                arguments[fault.Name2] = fault.Value2;
            }

            findings[i] = new(ReadingRules.Of(fault.Code), Severity.Error, places[i].Pointer, arguments, [], options.Language, places[i].Position);
        }

        return ValueList<Finding>.Own(findings);
    }
}
