namespace RegisterNotice.Testing;

/// <summary>A notice is not as a test demands. The message says what is wrong, in which file and line, and what to do: every runner of tests shows
/// it.</summary>
public sealed class NoticeAssertionException : Exception
{
    /// <summary>Creates an exception without particulars.</summary>
    public NoticeAssertionException()
        : this("The notice is not as the test demands.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public NoticeAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public NoticeAssertionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
