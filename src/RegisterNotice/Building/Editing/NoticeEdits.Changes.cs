namespace RegisterNotice;

/// <content>Changes that readers are told of, which have no name of their own and are told apart by their places.</content>
public static partial class NoticeEdits
{
    /// <summary>Adds a change.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="change">The change.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice AddChange(this Notice notice, NoticeChange change) =>
        Guard.NotNull(notice) with { Changes = [.. notice.Changes, Guard.NotNull(change)] };

    /// <summary>Changes the change at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/changes/0</c> of a finding.</param>
    /// <param name="change">Gives the change as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithChange(this Notice notice, int index, Func<NoticeChange, NoticeChange> change) =>
        Guard.NotNull(notice) with { Changes = PartPlace.Change(notice.Changes, index, change) };

    /// <summary>Takes the change at a place out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/changes/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutChange(this Notice notice, int index) =>
        Guard.NotNull(notice) with { Changes = PartPlace.Remove(notice.Changes, index) };
}
