using System.Buffers;
using System.Text.Json;

namespace RegisterNotice.Schedules;

/// <summary>Writes what falls due for programs: <c>{"from", "until", "entries": [...]}</c>.</summary>
/// <remarks>
/// An entry has <c>day</c> (ISO 8601), <c>kind</c> (noticeReview, retentionReview, lawChange or retentionEnd), <c>notice</c>, <c>revision</c>, <c>pointer</c>
/// (RFC 6901), <c>key</c>, <c>title</c> and, where there is more to say, <c>description</c>.
/// </remarks>
public static class ReviewJsonWriter
{
    /// <summary>Writes a calendar to a string.</summary>
    /// <param name="calendar">What falls due.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English. Finnish where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static string Write(ReviewCalendar calendar, LanguageTag? language = null)
    {
        using var buffer = new PooledBuffer();
        Write(calendar, buffer, language);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a calendar as UTF-8.</summary>
    /// <param name="calendar">What falls due.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English. Finnish where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(ReviewCalendar calendar, IBufferWriter<byte> destination, LanguageTag? language = null)
    {
        Guard.NotNull(calendar);
        var tongue = language ?? LanguageTag.Finnish;
        using var json = ReadableJson.Writer(Guard.NotNull(destination));
        json.WriteStartObject();
        json.WriteString("from", $"{calendar.From:R}");
        json.WriteString("until", $"{calendar.Until:R}");
        json.WriteStartArray("entries");
        foreach (var entry in calendar.Entries)
        {
            json.WriteStartObject();
            json.WriteString("day", $"{entry.Day:R}");
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(entry.Kind.ToString()));
            json.WriteString("notice", entry.NoticeId);
            json.WriteNumber("revision", entry.Revision);
            json.WriteString("pointer", entry.Pointer.ToString());
            json.WriteString("key", entry.Key);
            json.WriteString("title", entry.Title.For(tongue));
            if (entry.Description.Count > 0)
            {
                json.WriteString("description", entry.Description.For(tongue));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
