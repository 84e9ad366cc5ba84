namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What the database holds is not what was published: the JSON does not match its fingerprint, or cannot be read.</summary>
/// <remarks>A row was changed by hand or by another program, or the column has a type that does not keep text as it is, such as <c>jsonb</c>.</remarks>
public sealed class StoredNoticeDamagedException : Exception
{
    /// <summary>Creates an exception without particulars.</summary>
    public StoredNoticeDamagedException()
        : this("What the database holds is not what was published.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public StoredNoticeDamagedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public StoredNoticeDamagedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from the row.</summary>
    /// <param name="tenant">Whose notice it is.</param>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="revision">The number of the revision.</param>
    /// <param name="innerException">Why the JSON cannot be read, where it cannot.</param>
    public StoredNoticeDamagedException(string tenant, string id, int revision, Exception? innerException = null)
        : base(
            $"Revision {revision} of \"{id}\" (tenant \"{tenant}\") is not in the database as it was published. Restore the column json of its row from a copy.",
            innerException) =>
        (Tenant, Id, Revision) = (tenant, id, revision);

    /// <summary>Whose notice it is.</summary>
    public string Tenant { get; } = "";

    /// <summary>The identifier of the notice.</summary>
    public string Id { get; } = "";

    /// <summary>The number of the revision.</summary>
    public int Revision { get; }
}
