using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using RegisterNotice.Schedules;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>review</c>: what falls due with notices.</summary>
internal static class ReviewCommand
{
    private const string Json = "json";
    private const string Ics = "ics";

    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("The notices' JSON: files, folders (their *.json), patterns, or - for standard input.");
        var from = new DayOption("--from") { Description = "The first day (today unless given)." };
        var until = new DayOption("--until") { Description = "The last day (a year after the first unless given)." };
        var language = Options.Language("The language of the calendar");
        var format = Options.Choice("--format", "The form of the calendar; ics is iCalendar (RFC 5545)", "text", "text", Json, Ics);
        var domain = new Option<string?>("--domain")
        {
            Description = "With --format ics: a domain of yours, for the identifiers of events.",
            HelpName = "DOMAIN",
        };
        var (preserve, output, name) = (Options.Preserve(), Options.OutputOfOne(), Options.Name());
        var command = new Command(
            "review",
            "Tell what falls due with notices: reviews, decisions that lapse, acts that are repealed. One calendar of all of them.")
        {
            files, from, until, language, format, domain, preserve, output, name,
        };
        command.SetAction(parsed =>
        {
            var asked = SpokenLanguage.Asked(parsed);
            var clock = SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);
            var first = parsed.GetValue(from) ?? clock.GetCurrentDate();
            var last = parsed.GetValue(until) ?? first.PlusYears(1);
            if (last < first || Period.DaysBetween(first, last) > ReviewCalendar.MostDays)
            {
                throw new ToolException(UsageTexts.DaysInOrder, ("option", until.Name));
            }

            Notice[] notices = [.. NoticeInput.ReadFaultless(
                InputFiles.Of(parsed.GetRequiredValue(files), FileKind.Notices, parsed.GetValue(name)),
                console,
                Options.Reading(parsed.GetValue(preserve))).SelectMany(file => file.Notices)];
            var tongue = SpokenLanguage.For(asked, notices[0]);
            var calendar = ReviewCalendar.Merge(notices.Select(notice => ReviewCalendar.Of(notice, first, last)));
            new OutputPlace(console, parsed.GetValue(output)).One(writer =>
                Write(calendar, parsed.GetRequiredValue(format), tongue, parsed.GetValue(domain), writer));
            return ExitCode.Good;
        });
        return command;
    }

    private static void Write(ReviewCalendar calendar, string format, LanguageTag language, string? domain, TextWriter output)
    {
        switch (format)
        {
            case Json:
                output.WriteLine(ReviewJsonWriter.Write(calendar, language));
                break;
            case Ics:
                var options = ICalendarOptions.Default with { Language = language };
                output.Write(ICalendarWriter.Write(calendar, domain is null ? options : options with { Domain = domain }));
                break;
            default:
                ReviewTextWriter.Write(calendar, output, language);
                break;
        }
    }
}
