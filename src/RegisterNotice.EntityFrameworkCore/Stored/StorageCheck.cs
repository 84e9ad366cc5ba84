using System.Globalization;
using System.Text;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Finds what a database cannot keep, before it is asked to.</summary>
internal static class StorageCheck
{
    // The rules hold on every day.
    private static readonly LocalDate AnyDay = new(2018, 5, 25);

    /// <summary>The canonical JSON of a notice that can be stored.</summary>
    /// <exception cref="NoticeNotStorableException">It cannot be.</exception>
    public static string WriteOrRefuse(Notice notice)
    {
        var findings = new List<Finding>();
        AddFaultsOfKeys(findings, notice);
        string json;
        try
        {
            json = NoticeJson.Write(notice);
        }
        catch (ArgumentException unwritable)
        {
            AddHalfCharacters(findings, notice);
            if (findings.Count == 0)
            {
                Add(findings, StorageRules.NotWritable, notice, JsonPointer.WholeDocument, ("reason", unwritable.Message));
            }

            throw new NoticeNotStorableException(findings);
        }

        foreach (var place in NullCharacters.In(json))
        {
            Add(findings, StorageRules.NullCharacter, notice, place);
        }

        return findings.Count == 0 ? json : throw new NoticeNotStorableException(findings);
    }

    /// <summary>Whether a text can be the value of a column, or be looked for in one.</summary>
    public static bool IsStorable(string text) => !text.Contains('\0', StringComparison.Ordinal) && HalfIn(text) is null;

    private static void AddFaultsOfKeys(List<Finding> findings, Notice notice)
    {
        if (string.IsNullOrWhiteSpace(notice.Id))
        {
            Add(findings, StorageRules.IdentifierMissing, notice, JsonPointer.Parse("/id"));
        }

        AddTooLong(findings, notice, JsonPointer.Parse("/id"), notice.Id, NoticeColumns.IdLength);
        AddTooLong(findings, notice, JsonPointer.Parse("/schemaVersion"), notice.SchemaVersion, NoticeColumns.VersionLength);
    }

    private static void AddTooLong(List<Finding> findings, Notice notice, JsonPointer place, string value, int most)
    {
        if (value.Length > most)
        {
            Add(findings, StorageRules.ValueTooLong, notice, place, ("length", Number(value.Length)), ("most", Number(most)));
        }
    }

    private static void AddHalfCharacters(List<Finding> findings, Notice notice)
    {
        if (HalfIn(notice.Id) is { } half)
        {
            Add(findings, StorageRules.HalfCharacter, notice, JsonPointer.Parse("/id"), ("character", half));
        }

        foreach (var text in RuleContext.For(StorageRules.HalfCharacter, notice, AnyDay).Texts)
        {
            if (HalfIn(text.Text) is { } inText)
            {
                Add(findings, StorageRules.HalfCharacter, notice, text.Pointer, ("character", inText));
            }
        }
    }

    private static string? HalfIn(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return $"U+{(int)rest[0]:X4}";
            }

            rest = rest[length..];
        }

        return null;
    }

    private static void Add(List<Finding> findings, NoticeRule rule, Notice notice, JsonPointer place, params (string Name, string Value)[] particulars)
    {
        var context = RuleContext.For(rule, notice, AnyDay);
        context.Report(place, particulars);
        findings.AddRange(context.Findings);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
