using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Publishing;

/// <summary>What of a notice is for the public.</summary>
public static class NoticePublication
{
    /// <summary>The notice as it may be published as data.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>
    /// The notice without its <see cref="Notice.Internal"/> part, and without what a host or a newer version of the schema has written into any of its parts
    /// (<see cref="NoticePart.AdditionalMembers"/>), since nothing says that it is for the public; the same object where there is nothing of the kind. The
    /// words of enumerations that a newer version knows, and blocks of published wordings, stay.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static Notice ForPublication(this Notice notice) => NoticeShape.Instance.ForPublication(Guard.NotNull(notice));
}
