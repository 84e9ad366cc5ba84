using System.Globalization;
using System.Text;
using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>A notice has errors.</summary>
public sealed class NoticeValidationException : Exception
{
    // A log takes a few lines; the report has them all.
    private const int Told = 5;

    /// <summary>Creates an exception without particulars.</summary>
    public NoticeValidationException()
        : this("The notice has errors.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public NoticeValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public NoticeValidationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from a report. Its message says how many errors there are and names the first five.</summary>
    /// <param name="report">The report.</param>
    public NoticeValidationException(NoticeReport report)
        : base(MessageOf(Guard.NotNull(report))) =>
        Report = report;

    internal NoticeValidationException(string message, Exception? innerException, NoticeReport report)
        : base(message, innerException) => Report = report;

    /// <summary>The report on the notice.</summary>
    public NoticeReport Report { get; } = NoticeReport.Clean;

    private static string MessageOf(NoticeReport report)
    {
        var errors = report.Errors;
        var message =
            new StringBuilder($"The notice has {Counted(errors.Count, "error")} and {Counted(report.Warnings.Count, "warning")}:");
        foreach (var error in errors.Take(Told))
        {
            message.Append(Environment.NewLine).Append(Legible.Line(error.ToString()));
        }

        if (errors.Count > Told)
        {
            message
                .Append(Environment.NewLine)
                .Append(FormattableString.Invariant($"... and {Counted(errors.Count - Told, "error")} more. See Report."));
        }

        return message.ToString();
    }

    private static string Counted(int count, string noun) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
