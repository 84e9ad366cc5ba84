namespace RegisterNotice.Validation;

/// <summary>A notice has errors.</summary>
public sealed class NoticeValidationException : Exception
{
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

    /// <summary>Creates an exception from a report.</summary>
    /// <param name="report">The report.</param>
    public NoticeValidationException(NoticeReport report)
        : base(string.Join(Environment.NewLine, Guard.NotNull(report).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()))) =>
        Report = report;

    /// <summary>The report on the notice.</summary>
    public NoticeReport Report { get; } = NoticeReport.Clean;
}
