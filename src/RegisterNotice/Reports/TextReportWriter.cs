using System.Globalization;
using RegisterNotice.Law;
using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>
/// Writes findings for people: by the part of the notice, the gravest first, each with its remedy and the law; at the end what is suppressed and why.
/// </summary>
/// <remarks>
/// What several findings of a part say alike, be it the message or remedy and law, is written once behind them. The report may go to a terminal: control
/// characters and line breaks of a notice's own words, and what turns the direction of writing around, are written as escapes such as <c>\u001b</c>.
/// </remarks>
public static class TextReportWriter
{
    // Of the further places of a finding so many are named; programs get them all.
    private const int NamedPlaces = 5;

    /// <summary>Writes a report to a string.</summary>
    /// <param name="findings">The findings, of one notice or several.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the first finding, English where there are
    /// none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Write(IReadOnlyList<PlacedFinding> findings, LanguageTag? language = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(findings, text, language);
        return text.ToString();
    }

    /// <summary>Writes a report to a text writer.</summary>
    /// <param name="findings">The findings, of one notice or several.</param>
    /// <param name="destination">Where to write; it is neither flushed nor closed.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the first finding, English where there are
    /// none.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(IReadOnlyList<PlacedFinding> findings, TextWriter destination, LanguageTag? language = null)
    {
        Guard.NotNull(destination);
        var tongue = ReportLanguage.Of(language, Guard.NotNull(findings));
        var notices = Guard.NotNull(findings).GroupBy(placed => (placed.Source, placed.Root)).ToArray();
        foreach (var notice in notices)
        {
            if (notices.Length > 1)
            {
                WriteHeading($"{notice.Key.Source} {notice.Key.Root}".Trim(), '=', destination);
            }

            WriteNotice([.. notice], destination, tongue);
        }

        destination.WriteLine(ReportPhrases.Summary(
            severity => findings.Count(placed => placed.Suppression is null && placed.Finding.Severity == severity),
            findings.Count(placed => placed.Suppression is not null),
            tongue));
    }

    /// <summary>Writes a table of coverage to a string.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the coverage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public static string Write(NoticeCoverage coverage, LanguageTag? language = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(coverage, text, language);
        return text.ToString();
    }

    /// <summary>Writes a table of coverage to a text writer: by article, each item with its state, where it is met and the findings that touch it.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="destination">Where to write; it is neither flushed nor closed.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the coverage.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(NoticeCoverage coverage, TextWriter destination, LanguageTag? language = null)
    {
        Guard.NotNull(destination);
        var tongue = LanguageFallback.Main(language ?? Guard.NotNull(coverage).Language);
        foreach (var article in Guard.NotNull(coverage).Rows.GroupBy(row => row.Item.Provision!.Split('(')[0]))
        {
            var heading = LegalCitations.Cite(Acts.Gdpr.At(article.Key), tongue);
            WriteHeading(char.ToUpperInvariant(heading[0]) + heading[1..], '-', destination);
            foreach (var row in article)
            {
                destination.WriteLine($"{row.Item.Provision,-10}{ReportPhrases.Name(row.State, tongue),-16}{row.Name.For(tongue)}");
                if (row.Pointers.Count + row.Codes.Count > 0)
                {
                    destination.WriteLine(
                        $"{"",-26}{string.Join(" ", row.Pointers.Select(static pointer => pointer.ToString()).Concat(row.Codes))}");
                }
            }

            destination.WriteLine();
            destination.WriteLine(ReportPhrases.Summary(state => article.Count(row => row.State == state), tongue));
            destination.WriteLine();
        }
    }

    private static void WriteNotice(PlacedFinding[] findings, TextWriter destination, LanguageTag language)
    {
        var parts = findings.Where(placed => placed.Suppression is null)
            .GroupBy(PartOf)
            .OrderByDescending(part => part.Max(placed => placed.Finding.Severity))
            .ThenBy(part => part.Key);
        foreach (var part in parts)
        {
            WriteHeading(NameOf(part.Key, language), '-', destination);
            foreach (var alike in part
                .OrderByDescending(placed => placed.Finding.Severity)
                .GroupBy(placed => WhatToDo(placed.Finding, language)))
            {
                Write([.. alike], destination, language);
            }
        }

        var suppressed = findings.Where(placed => placed.Suppression is not null).ToArray();
        if (suppressed.Length > 0)
        {
            WriteHeading(ReportPhrases.Suppressed[language], '-', destination);
            foreach (var placed in suppressed)
            {
                Write([placed], destination, language);
            }
        }
    }

    private static void WriteHeading(string words, char line, TextWriter destination)
    {
        var heading = Legible.Line(words);
        destination.WriteLine(heading);
        destination.WriteLine(new string(line, heading.Length));
        destination.WriteLine();
    }

    // What is told once of all findings that have it: rule and severity are of it, so that a group looks like one finding with several places.
    private static Advice WhatToDo(Finding finding, LanguageTag language) =>
        new(finding.Code, finding.Severity, finding.RemedyIn(language), finding.CitationIn(language));

    private static void Write(PlacedFinding[] alike, TextWriter destination, LanguageTag language)
    {
        for (var i = 0; i < alike.Length; i++)
        {
            WritePlaces(alike[i], destination, language);
            var message = alike[i].Finding.MessageIn(language);
            if (i + 1 == alike.Length || alike[i + 1].Finding.MessageIn(language) != message)
            {
                destination.WriteLine($"  {Legible.Line(message)}");
            }
        }

        var (finding, suppression) = (alike[0].Finding, alike[0].Suppression);
        if (suppression is not null)
        {
            destination.WriteLine($"  {Legible.Line(ReportPhrases.Reason.Fill(language, ("reason", suppression.Reason)))}");
        }
        else if (finding.RemedyIn(language) is { Length: > 0 } remedy)
        {
            destination.WriteLine($"  → {Legible.Line(remedy)}");
        }

        if (finding.CitationIn(language) is { Length: > 0 } citation)
        {
            destination.WriteLine($"  [{Legible.Line(citation)}]");
        }

        destination.WriteLine();
    }

    private static void WritePlaces(PlacedFinding placed, TextWriter destination, LanguageTag language)
    {
        var finding = placed.Finding;
        var place = placed.Pointer.IsWholeDocument ? "/" : placed.Pointer.ToString();
        destination.WriteLine(
            Legible.Line(
                $"{finding.Code} {ReportPhrases.Name(finding.Severity, language)} {place}{(placed.Position is { } at ? $" ({at})" : "")}"));
        var others = finding.Pointers.Skip(1).Select(pointer => placed.Root.Append(pointer).ToString()).ToArray();
        if (others.Length > 0)
        {
            var named = string.Join(", ", others.Take(NamedPlaces));
            destination.WriteLine(
                Legible.Line(
                    $"  + {named}{(others.Length > NamedPlaces ? $", … ({others.Length.ToString(CultureInfo.InvariantCulture)})" : "")}"));
        }

        foreach (var caveat in placed.Caveats)
        {
            destination.WriteLine($"  ? {Legible.Line(caveat)}");
        }
    }

    /// <summary>The number of the part in which a finding stands: faults of the file come before all parts, what concerns the whole after them.</summary>
    private static int PartOf(PlacedFinding placed)
    {
        if (NoticeRules.OfReading.Contains(placed.Finding.Rule))
        {
            return -1;
        }

        var member = placed.Finding.Pointer.Segments is [var first, ..] ? first : "";
        var part = Array.FindIndex(ReportPhrases.Parts, part => part.Members.Contains(member));
        return part < 0 ? ReportPhrases.Parts.Length : part;
    }

    private static string NameOf(int part, LanguageTag language)
    {
        if (part < 0)
        {
            return ReportPhrases.File[language];
        }

        return (part == ReportPhrases.Parts.Length ? ReportPhrases.Whole : ReportPhrases.Parts[part].Name)[language];
    }

    private readonly record struct Advice(string Code, Severity Severity, string Remedy, string Citation);
}
