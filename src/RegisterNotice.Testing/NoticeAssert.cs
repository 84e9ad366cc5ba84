using NodaTime;
using NodaTime.Text;
using RegisterNotice.Changes;
using RegisterNotice.Publishing;
using RegisterNotice.Validation;

namespace RegisterNotice.Testing;

/// <summary>Assertions on notices for any test framework: what does not hold is a <see cref="NoticeAssertionException"/>.</summary>
/// <remarks>
/// A notice is judged as of the day that the test names, so that the same commit passes tomorrow as it did today. A test that shall tell when the law has
/// changed, such as one that runs each night, names no day: then today's law applies. Safe to use from many threads.
/// </remarks>
public static class NoticeAssert
{
    /// <summary>No error is found in a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null. Its day gives way to <paramref name="asOf"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="NoticeAssertionException">There is an error; the message names each with its remedy.</exception>
    public static void NoErrors(Notice notice, LocalDate? asOf = null, NoticeValidationOptions? options = null) =>
        ShouldBeClean(Judged.Of(notice, asOf, options), Severity.Error);

    /// <summary>No error is found in the notice of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null. Its day gives way to <paramref name="asOf"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="NoticeAssertionException">The file has a fault, or the notice an error; the message names each with file, line and column.</exception>
    public static void NoErrors(NoticeFile file, LocalDate? asOf = null, NoticeValidationOptions? options = null) =>
        ShouldBeClean(Judged.Of(file, asOf, options), Severity.Error);

    /// <summary>Nothing at all is found in a notice: no error, no warning, no hint.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null. Its day gives way to <paramref name="asOf"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="NoticeAssertionException">There is a finding; the message names each with its remedy.</exception>
    public static void Faultless(Notice notice, LocalDate? asOf = null, NoticeValidationOptions? options = null) =>
        ShouldBeClean(Judged.Of(notice, asOf, options), Severity.Info);

    /// <summary>Nothing at all is found in the notice of a file: no error, no warning, no hint.</summary>
    /// <param name="file">The file.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null. Its day gives way to <paramref name="asOf"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="NoticeAssertionException">The file has a fault, or there is a finding; the message names each with file, line and column.</exception>
    public static void Faultless(NoticeFile file, LocalDate? asOf = null, NoticeValidationOptions? options = null) =>
        ShouldBeClean(Judged.Of(file, asOf, options), Severity.Info);

    /// <summary>A rule finds something in a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="code">The code of the rule, such as <c>RN2002</c>.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null. Its day gives way to <paramref name="asOf"/>.</param>
    /// <returns>The findings of the rule.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException">The rules of the options have none with this code.</exception>
    /// <exception cref="NoticeAssertionException">The rule finds nothing; the message names what was found.</exception>
    public static IReadOnlyList<Finding> Finds(Notice notice, string code, LocalDate? asOf = null, NoticeValidationOptions? options = null)
    {
        var judged = Judged.Of(notice, asOf, options);
        judged.Demand(code);
        Finding[] found = [.. judged.Report.Findings.Where(finding => finding.Code == code)];
        return found.Length > 0
            ? found
            : throw new NoticeAssertionException(judged.Findings.Count == 0
                ? $"{judged.Subject} was to be found at fault by {code} {judged.Day}, and nothing is found in it."
                : FindingText.Of($"{judged.Subject} was to be found at fault by {code} {judged.Day}. What is found:", judged.Findings));
    }

    /// <summary>A rule finds nothing in a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="code">The code of the rule, such as <c>RN2002</c>.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null. Its day gives way to <paramref name="asOf"/>.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException">The rules of the options have none with this code.</exception>
    /// <exception cref="NoticeAssertionException">The rule finds something; the message names it.</exception>
    public static void DoesNotFind(Notice notice, string code, LocalDate? asOf = null, NoticeValidationOptions? options = null)
    {
        var judged = Judged.Of(notice, asOf, options);
        judged.Demand(code);
        PlacedFinding[] found = [.. judged.Findings.Where(placed => placed.Finding.Code == code)];
        if (found.Length > 0)
        {
            throw new NoticeAssertionException(FindingText.Of($"{judged.Subject} was not to be found at fault by {code} {judged.Day}:", found));
        }
    }

    /// <summary>Two notices say the same, so that nothing has drifted between code, file, store and page.</summary>
    /// <remarks>As <see cref="NoticeComparison"/> tells it: number of the revision, day of the update, order of lists and ids of parts are no facts.</remarks>
    /// <param name="expected">The notice as it should be.</param>
    /// <param name="actual">The notice as it is.</param>
    /// <param name="options">What is compared, and what is left out; all of it where null.</param>
    /// <exception cref="ArgumentNullException">A notice is null.</exception>
    /// <exception cref="NoticeAssertionException">They differ; the message names each difference with its weight and place.</exception>
    public static void SayTheSame(Notice expected, Notice actual, NoticeComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var comparison = NoticeComparison.Of(expected, actual, options);
        if (!comparison.IsEmpty)
        {
            throw new NoticeAssertionException(FindingText.Of(
                $"Notice \"{actual.Id}\" does not say what it should. From what should be to what is:",
                comparison.Changes));
        }
    }

    /// <summary>A published page carries what a notice says, so that nothing has drifted between code and page.</summary>
    /// <remarks>
    /// Compared is the notice that the page carries as data (<see cref="NoticePage"/>) with what of the notice is for the public. A page of another origin is
    /// read by RegisterNotice.Import; give what it reads to <see cref="SayTheSame"/>.
    /// </remarks>
    /// <param name="notice">The notice.</param>
    /// <param name="html">The page.</param>
    /// <param name="options">What is compared, and what is left out; all of it where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="NoticeAssertionException">The page carries no notice with this id, or one that differs; the message names each difference.</exception>
    public static void PageIsCurrent(Notice notice, string html, NoticeComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(html);
        SayTheSame(notice.ForPublication(), PageData.Find(notice.Id, html), options);
    }

    private static void ShouldBeClean(Judged judged, Severity least)
    {
        PlacedFinding[] found = [.. judged.Findings.Where(placed => placed.Finding.Severity >= least)];
        if (found.Length > 0)
        {
            var what = least == Severity.Error ? "error" : "finding";
            throw new NoticeAssertionException(FindingText.Of($"{judged.Subject} has {found.Length} {what}{(found.Length == 1 ? "" : "s")} {judged.Day}:", found));
        }
    }

    /// <summary>A notice that was checked.</summary>
    private sealed record Judged(string Subject, NoticeReport Report, IReadOnlyList<PlacedFinding> Findings, NoticeValidationOptions Options)
    {
        public string Day => Options.AsOf is { } day ? $"as of {LocalDatePattern.Iso.Format(day)}" : "as of today";

        public static Judged Of(Notice notice, LocalDate? asOf, NoticeValidationOptions? options)
        {
            ArgumentNullException.ThrowIfNull(notice);
            return Of($"Notice \"{notice.Id}\"", notice, report => report.Placed(), asOf, options);
        }

        public static Judged Of(NoticeFile file, LocalDate? asOf, NoticeValidationOptions? options)
        {
            ArgumentNullException.ThrowIfNull(file);
            return Of(file.Name, file.Notice, file.Place, asOf, options);
        }

        /// <summary>The set must have the rule: what is not looked for is not found.</summary>
        public void Demand(string code)
        {
            ArgumentNullException.ThrowIfNull(code);
            if (!Options.RuleSet.Contains(code))
            {
                throw new ArgumentException($"The rules by which the notice is judged have none with the code {code}. Give options with a set that has it.", nameof(code));
            }
        }

        private static Judged Of(
            string subject,
            Notice notice,
            Func<NoticeReport, IReadOnlyList<PlacedFinding>> place,
            LocalDate? asOf,
            NoticeValidationOptions? options)
        {
            options ??= NoticeValidationOptions.Default;
            options = asOf is null ? options : options with { AsOf = asOf };
            var report = NoticeValidator.Validate(notice, options);
            return new(subject, report, [.. place(report).Where(placed => placed.Suppression is null)], options);
        }
    }
}
