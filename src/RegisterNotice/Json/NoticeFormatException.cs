using RegisterNotice.Validation;

namespace RegisterNotice.Json;

/// <summary>A document is no notice, or a faulty one.</summary>
public sealed class NoticeFormatException : FormatException
{
    /// <summary>Creates an exception without particulars.</summary>
    public NoticeFormatException()
        : this("The document is not a notice.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public NoticeFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public NoticeFormatException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from findings.</summary>
    /// <param name="findings">Every fault of the document.</param>
    public NoticeFormatException(IReadOnlyList<Finding> findings)
        : base(string.Join(Environment.NewLine, Guard.NotNull(findings).Select(finding => finding.ToString()))) => Findings = findings;

    internal NoticeFormatException(string message, Exception? innerException, IReadOnlyList<Finding> findings)
        : base(message, innerException) => Findings = findings;

    /// <summary>Every fault of the document.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];
}
