using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>A notice holds what a database cannot keep. Nothing has been stored.</summary>
public sealed class NoticeNotStorableException : Exception
{
    /// <summary>Creates an exception without particulars.</summary>
    public NoticeNotStorableException()
        : this("The notice holds what a database cannot keep.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public NoticeNotStorableException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public NoticeNotStorableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from findings.</summary>
    /// <param name="findings">Everything that keeps the notice from being stored.</param>
    public NoticeNotStorableException(IReadOnlyList<Finding> findings)
        : base(string.Join(Environment.NewLine, (findings ?? throw new ArgumentNullException(nameof(findings))).Select(finding => finding.ToString()))) =>
        Findings = findings;

    /// <summary>
    /// Everything that keeps the notice from being stored, with its place: the character U+0000 (RN9301), half of a surrogate pair (RN9302), a value too long
    /// for its column (RN9303), no identifier (RN9304), what JSON cannot hold (RN9305).
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; } = [];
}
