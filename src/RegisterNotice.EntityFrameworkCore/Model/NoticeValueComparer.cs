using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Compares notices by content: an equal notice in place of another is no change to save.</summary>
public sealed class NoticeValueComparer : ValueComparer<Notice>
{
    /// <summary>Creates a comparer.</summary>
    public NoticeValueComparer()
        : base((left, right) => object.Equals(left, right), notice => notice.GetHashCode(), notice => notice)
    {
    }
}
