using System.Text.Json;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;
using RegisterNotice.Validation;

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
        var notice = Read(NoticeShape.Instance, utf8, options, out var findings, badByte);
        return new(notice, findings);
    }

    /// <summary>Reads a notice or a part of one.</summary>
    /// <param name="kind">What is read.</param>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Strictness and limits.</param>
    /// <param name="findings">Every fault.</param>
    /// <param name="badByte">A byte at which the text that the document was made from was no Unicode text; -1 for none.</param>
    public static T? Read<T>(
        JsonValue<T> kind,
        ReadOnlySpan<byte> utf8,
        NoticeReadOptions options,
        out IReadOnlyList<Finding> findings,
        long badByte = -1)
    {
        if (utf8.Length > options.MaxBytes)
        {
            findings = TooLarge(options).Findings;
            return default;
        }

        var body = ByteOrderMark.Off(utf8);
        var mark = utf8.Length - body.Length;
        var version = kind is NoticeShape ? SchemaVersion.In(body, options) : default;
        if (version.IsForeign)
        {
            findings = Findings([Fault.Version(version.Offset, version.Text)], body, options);
            return default;
        }

        var session = ReadSession.For<T>(options, version);
        if (mark > 0)
        {
            session.Report(Fault.ByteOrderMark());
        }

        if (badByte >= mark)
        {
            session.Report(Fault.NoUnicode(badByte - mark));
        }

        var value = ReadRoot(kind, body, session);
        findings = session is { Faults: null, Notes: null }
            ? []
            : Findings([.. session.Faults ?? [], .. session.Notes ?? []], body, options);
        return value;
    }

    /// <summary>The finding for a document beyond the limit.</summary>
    public static NoticeReadResult TooLarge(NoticeReadOptions options) =>
        new(null, Findings([Fault.TooLarge(options.MaxBytes)], [], options));

    /// <summary>What is told of a fault.</summary>
    public static Finding Finding(in Fault fault, JsonPointer pointer, TextPosition? position, LanguageTag language)
    {
        var arguments = new Dictionary<string, string>(2, StringComparer.Ordinal);
        if (fault.Name1.Length > 0)
        {
            arguments[fault.Name1] = fault.Value1;
        }

        if (fault.Name2.Length > 0)
        {
            arguments[fault.Name2] = fault.Value2;
        }

        return new(
            ReadingRules.Of(fault.Code), fault.IsNote ? Severity.Info : Severity.Error, pointer, arguments, [], language,
            position)
        { Wording = FaultWords.Of(fault) };
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
        var language = options.Language ?? DocumentLanguage.Of(utf8, options.MaxDepth) ?? LanguageTag.Finnish;
        var places = FaultLocator.Locate(faults, utf8, options.MaxDepth);
        var findings = new Finding[faults.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Finding(BrokenText.Explain(places[i].Fault, utf8), places[i].Pointer, places[i].Position, language);
        }

        return ValueList<Finding>.Own(findings);
    }
}
