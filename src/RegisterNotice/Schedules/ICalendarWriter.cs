using System.Globalization;
using System.Text;
using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>Writes what falls due as iCalendar (RFC 5545), which calendars of phones and offices subscribe to.</summary>
/// <remarks>
/// Each entry is an event of a whole day: it ends on the day after, which iCalendar does not count in. Its identifier stays the same whenever the calendar is
/// made anew, its sequence is the revision of the notice and its time stamp the day on which that was updated, so that the same notice gives the same bytes. A
/// line has at most 75 octets and ends with CR LF.
/// </remarks>
public static class ICalendarWriter
{
    private const int OctetsOfLine = 75;

    /// <summary>Writes a calendar.</summary>
    /// <param name="calendar">What falls due.</param>
    /// <param name="options">Language, alarms and identifiers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static string Write(ReviewCalendar calendar, ICalendarOptions? options = null)
    {
        Guard.NotNull(calendar);
        options ??= ICalendarOptions.Default;
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//RegisterNotice//Review calendar//EN");
        Line(text, "CALSCALE:GREGORIAN");
        if (options.CalendarName is { } name)
        {
            Line(text, $"X-WR-CALNAME:{Escaped(name)}");
        }

        foreach (var entry in calendar.Entries)
        {
            Event(text, entry, options);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, ReviewEntry entry, ICalendarOptions options)
    {
        var title = Escaped(entry.Title.For(options.Language));
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{entry.Key}@{Uri.EscapeDataString(options.Domain)}");
        Line(text, $"DTSTAMP:{Day(entry.UpdatedOn ?? options.UndatedOn)}T000000Z");
        Line(text, $"SEQUENCE:{Math.Max(0, entry.Revision).ToString(CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTART;VALUE=DATE:{Day(entry.Day)}");
        if (entry.Day < LocalDate.MaxIsoValue)
        {
            Line(text, $"DTEND;VALUE=DATE:{Day(entry.Day.PlusDays(1))}");
        }

        Line(text, $"SUMMARY;LANGUAGE={options.Language}:{title}");
        if (entry.Description.Count > 0)
        {
            Line(text, $"DESCRIPTION;LANGUAGE={options.Language}:{Escaped(entry.Description.For(options.Language))}");
        }

        Line(text, $"CATEGORIES:{entry.Kind}");
        Line(text, "TRANSP:TRANSPARENT");
        if (options.AlarmDaysBefore is { } days)
        {
            Line(text, "BEGIN:VALARM");
            Line(text, "ACTION:DISPLAY");
            Line(text, $"DESCRIPTION:{title}");
            Line(text, days == 0 ? "TRIGGER:PT0S" : $"TRIGGER:-P{days.ToString(CultureInfo.InvariantCulture)}D");
            Line(text, "END:VALARM");
        }

        Line(text, "END:VEVENT");
    }

    private static int OctetsOf(char letter) => letter switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        _ => 3,
    };

    private static string Day(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}{day.Month:00}{day.Day:00}");

    // Section 3.3.11: a line feed is written \n, and no other control character may stand.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(letter);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                default:
                    if (!char.IsControl(letter))
                    {
                        escaped.Append(letter);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    // Section 3.1: a long line goes on behind CR LF and a space, and no letter is cut in two.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            var width = isPair ? 4 : OctetsOf(line[i]);
            if (octets + width > OctetsOfLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(line[i]);
            if (isPair)
            {
                text.Append(line[++i]);
            }

            octets += width;
        }

        text.Append("\r\n");
    }
}
