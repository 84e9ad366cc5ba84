using RegisterNotice.Validation;

namespace RegisterNotice.Fleet.Editing;

/// <summary>One notice of one tenant on the table: whoever of the tenant's people edits it, all look at the same draft.</summary>
/// <remarks>The key is <c>tenant/notice</c>. Notices and reports pass between silos and clients as they are.</remarks>
internal interface INoticeEditor : IGrainWithStringKey
{
    /// <summary>The draft as it lies there; the newest revision where nobody has changed anything.</summary>
    Task<Notice> DraftAsync();

    /// <summary>Lays another draft on the table, and tells what the law of the day says of it.</summary>
    Task<NoticeReport> ChangeAsync(Notice draft);

    /// <summary>Publishes the draft, unless somebody has published another revision past this editor; returns its number.</summary>
    Task<int> PublishAsync(string by);

    /// <summary>The process in which the editor runs.</summary>
    Task<int> ProcessAsync();
}
