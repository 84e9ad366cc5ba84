using System.Buffers;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.Documents.Composing;

/// <summary>Writes the record of processing activities as JSON: every member in every row, in the order of <see cref="RecordRow"/>.</summary>
internal static class RecordJson
{
    private const string Version = "1.0";

    public static void Write(IReadOnlyList<RecordRow> rows, LanguageTag language, IBufferWriter<byte> destination, bool indent)
    {
        using var json = ReadableJson.Writer(destination, indent);
        json.WriteStartObject();
        json.WriteString("recordVersion", Version);
        json.WriteString("language", language.Value);
        json.WriteStartArray("rows");
        foreach (var row in rows)
        {
            Write(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordRow row)
    {
        json.WriteStartObject();
        json.WriteString("noticeId", row.NoticeId);
        json.WriteNumber("revision", row.Revision);
        json.WriteString("register", row.Register);
        Write(json, "controllers", row.Controllers);
        Write(json, "processors", row.Processors);
        Write(json, "jointArrangements", row.JointArrangements);
        Write(json, "contacts", row.Contacts);
        Write(json, "representatives", row.Representatives);
        json.WriteString("dataProtectionOfficer", row.DataProtectionOfficer);
        json.WriteString("purposeId", row.PurposeId);
        json.WriteString("purpose", row.Purpose);
        Write(json, "processing", row.Processing);
        Write(json, "legalBases", row.LegalBases);
        Write(json, "dataSubjects", row.DataSubjects);
        Write(json, "dataCategories", row.DataCategories);
        Write(json, "recipients", row.Recipients);
        Write(json, "transfers", row.Transfers);
        Write(json, "erasureTimeLimits", row.ErasureTimeLimits);
        Write(json, "securityMeasures", row.SecurityMeasures);
        Write(json, "sources", row.Sources);
        Write(json, "dataByRecipient", row.DataByRecipient);
        Write(json, "automatedDecisions", row.AutomatedDecisions);
        Write(json, "rights", row.Rights);
        Write(json, "noticeAddresses", row.NoticeAddresses);
        WriteInternal(json, row);
        json.WriteEndObject();
    }

    private static void WriteInternal(Utf8JsonWriter json, RecordRow row)
    {
        json.WriteString("unit", row.Unit);
        json.WriteString("owner", row.Owner);
        json.WriteString("description", row.Description);
        Write(json, "systems", row.Systems);
        Write(json, "locations", row.Locations);
        Write(json, "documents", row.Documents);
        if (row.DpiaRequired is { } isRequired)
        {
            json.WriteBoolean("dpiaRequired", isRequired);
        }
        else
        {
            json.WriteNull("dpiaRequired");
        }

        json.WriteString("adherence", row.Adherence);
        json.WriteString("reviewedOn", Day(row.ReviewedOn));
        json.WriteString("reviewedBy", row.ReviewedBy);
        json.WriteString("nextReviewOn", Day(row.NextReviewOn));
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
