namespace RegisterNotice.EntityFrameworkCore;

/// <summary>The newest revision of a notice is not the one on which the caller has built. Nothing has been stored.</summary>
public sealed class RevisionConflictException : Exception
{
    /// <summary>Creates an exception without particulars.</summary>
    public RevisionConflictException()
        : this("The newest revision is not the one that was expected.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public RevisionConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public RevisionConflictException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from the revisions that differ.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="expectedRevision">The revision that was expected; 0 for none.</param>
    /// <param name="actualRevision">The newest revision; 0 where there is none.</param>
    public RevisionConflictException(string id, int expectedRevision, int actualRevision)
        : base(Say(id, expectedRevision, actualRevision)) =>
        (Id, ExpectedRevision, ActualRevision) = (id, expectedRevision, actualRevision);

    /// <summary>The identifier of the notice.</summary>
    public string Id { get; } = "";

    /// <summary>The revision that was expected; 0 for none.</summary>
    public int ExpectedRevision { get; }

    /// <summary>The newest revision; 0 where there is none.</summary>
    public int ActualRevision { get; }

    private static string Say(string id, int expected, int actual) => (expected, actual) switch
    {
        (_, 0) => $"Revision {expected} of \"{id}\" was expected, and no revision of it has been published. Publish the first one with an expected revision of 0.",
        (0, _) => $"\"{id}\" was expected to be new, and its revision {actual} has been published. Read that, and publish on top of it.",
        _ => $"Revision {expected} of \"{id}\" was expected to be the newest, which is revision {actual}. Compare the two, and publish on top of the newest.",
    };
}
