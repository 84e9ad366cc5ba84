using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Schedules;

/// <summary>Writes what falls due for people: a line for each entry, by day, and what is to be said of it below.</summary>
public static class ReviewTextWriter
{
    /// <summary>Writes a calendar to a string.</summary>
    /// <param name="calendar">What falls due.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English. Finnish where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static string Write(ReviewCalendar calendar, LanguageTag? language = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(calendar, writer, language);
        return writer.ToString();
    }

    /// <summary>Writes a calendar.</summary>
    /// <param name="calendar">What falls due.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English. Finnish where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(ReviewCalendar calendar, TextWriter output, LanguageTag? language = null)
    {
        Guard.NotNull(calendar);
        Guard.NotNull(output);
        var tongue = language ?? LanguageTag.Finnish;
        if (calendar.Entries.Count == 0)
        {
            output.WriteLine(SchedulePhrases.NothingDue.Fill(
                tongue,
                ("from", Enumeration.Write(calendar.From, tongue)),
                ("until", Enumeration.Write(calendar.Until, tongue))));
        }

        foreach (var entry in calendar.Entries)
        {
            output.WriteLine($"{Enumeration.Write(entry.Day, tongue)}  {Legible.Line(entry.Title.For(tongue))}");
            if (entry.Description.Count > 0)
            {
                foreach (var line in entry.Description.For(tongue).Split('\n'))
                {
                    output.WriteLine($"    {Legible.Line(line)}");
                }
            }
        }
    }
}
