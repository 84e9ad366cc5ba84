namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The source no longer has a revision that it had a moment ago: a request that meets it is answered anew from what is there now.</summary>
internal sealed class NoticeGoneException(string id, int revision)
    : Exception($"The source of notices no longer has revision {revision} of '{id}', which it had a moment ago.");
