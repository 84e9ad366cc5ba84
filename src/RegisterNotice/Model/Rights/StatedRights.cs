namespace RegisterNotice;

/// <summary>Which rights a notice states.</summary>
internal static class StatedRights
{
    /// <summary>Whether the notice states a right.</summary>
    public static bool States(this Notice notice, RightKind kind) => notice.IndexOfRight(kind) >= 0;

    /// <summary>Where the notice states a right first; -1 where it does not.</summary>
    public static int IndexOfRight(this Notice notice, RightKind kind)
    {
        var rights = notice.Rights.AsSpan();
        for (var i = 0; i < rights.Length; i++)
        {
            if (rights[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }
}
