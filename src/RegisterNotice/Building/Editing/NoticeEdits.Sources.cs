namespace RegisterNotice;

/// <content>Sources of data, which have no name of their own and are told apart by their places.</content>
public static partial class NoticeEdits
{
    /// <summary>Adds a source.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="source">The source.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice AddSource(this Notice notice, Source source) =>
        Guard.NotNull(notice) with { Sources = [.. notice.Sources, Guard.NotNull(source)] };

    /// <summary>Changes the source at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/sources/0</c> of a finding.</param>
    /// <param name="change">Gives the source as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithSource(this Notice notice, int index, Func<Source, Source> change) =>
        Guard.NotNull(notice) with { Sources = PartPlace.Change(notice.Sources, index, change) };

    /// <summary>Takes the source at a place out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/sources/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutSource(this Notice notice, int index) =>
        Guard.NotNull(notice) with { Sources = PartPlace.Remove(notice.Sources, index) };
}
