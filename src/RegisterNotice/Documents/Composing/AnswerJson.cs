using System.Buffers;
using System.Text.Json;

namespace RegisterNotice.Documents.Composing;

/// <summary>Writes the answers to a questionnaire as JSON.</summary>
internal static class AnswerJson
{
    private const string Version = "1.0";

    public static void Write(
        IEnumerable<(Notice Notice, IReadOnlyList<RecordAnswer> Answers)> notices,
        RecordQuestionnaire questionnaire,
        LanguageTag language,
        IBufferWriter<byte> destination,
        bool indent)
    {
        using var json = ReadableJson.Writer(destination, indent);
        json.WriteStartObject();
        json.WriteString("answersVersion", Version);
        json.WriteString("questionnaire", questionnaire.ToString().ToLowerInvariant());
        json.WriteString("language", language.Value);
        json.WriteStartArray("notices");
        foreach (var (notice, answers) in notices)
        {
            json.WriteStartObject();
            json.WriteString("noticeId", notice.Id);
            json.WriteNumber("revision", notice.Revision);
            json.WriteStartArray("questions");
            foreach (var answer in answers)
            {
                Write(json, answer);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("code", answer.Code);
        json.WriteString("topic", answer.Topic);
        json.WriteStartArray("answers");
        foreach (var text in answer.Answers)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
