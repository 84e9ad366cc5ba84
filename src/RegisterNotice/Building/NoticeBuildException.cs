namespace RegisterNotice;

/// <summary>A builder was asked to build before everything was there that the parts of a notice consist of.</summary>
public sealed class NoticeBuildException : InvalidOperationException
{
    /// <summary>Creates an exception without particulars.</summary>
    public NoticeBuildException()
        : this("The notice is not complete enough to be built.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What lacks.</param>
    public NoticeBuildException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What lacks.</param>
    /// <param name="innerException">The cause.</param>
    public NoticeBuildException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from problems.</summary>
    /// <param name="problems">Everything that lacks.</param>
    public NoticeBuildException(IReadOnlyList<BuildProblem> problems)
        : base(string.Join(Environment.NewLine, Guard.NotNull(problems))) => Problems = problems;

    internal NoticeBuildException(string message, Exception? innerException, IReadOnlyList<BuildProblem> problems)
        : base(message, innerException) => Problems = problems;

    /// <summary>Everything that lacks.</summary>
    public IReadOnlyList<BuildProblem> Problems { get; } = [];
}
