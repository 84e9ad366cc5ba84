namespace RegisterNotice.AspNetCore;

/// <summary>Tells what a source of notices cannot read, for a check of the host's health.</summary>
/// <remarks>Each source of a folder is one among the services of the host.</remarks>
public interface INoticeSourceFaults
{
    /// <summary>What cannot be read now; nothing where all is well.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    ValueTask<IReadOnlyList<NoticeSourceFault>> FindFaultsAsync(CancellationToken cancellation);
}
