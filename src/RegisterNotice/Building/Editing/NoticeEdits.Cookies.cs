namespace RegisterNotice;

/// <content>Cookies and tools.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<TrackingTechnology> TechnologyKey = new("cookie or tool", static part => part.Name);

    /// <summary>Adds a cookie or tool. The notice then says that cookies are used.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="technology">The cookie or tool.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a cookie or tool of the same name.</exception>
    public static Notice AddTrackingTechnology(this Notice notice, TrackingTechnology technology) =>
        WithTechnologies(
            Guard.NotNull(notice) with { Cookies = notice.Cookies with { State = DeclarationState.Some } },
            TechnologyKey.Add(notice.Cookies.Technologies, technology));

    /// <summary>Changes the cookie or tool of a name.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">Its name.</param>
    /// <param name="change">Gives the cookie or tool as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the name of another cookie or tool.</exception>
    public static Notice WithTrackingTechnology(this Notice notice, string name, Func<TrackingTechnology, TrackingTechnology> change) =>
        WithTechnologies(Guard.NotNull(notice), TechnologyKey.Change(notice.Cookies.Technologies, name, change));

    /// <summary>Takes the cookie or tool of a name out. Whether cookies are used stays as it is stated, also where none is left.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutTrackingTechnology(this Notice notice, string name) =>
        WithTechnologies(Guard.NotNull(notice), TechnologyKey.Remove(notice.Cookies.Technologies, name));

    /// <summary>Changes the cookie or tool at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/cookies/technologies/0</c> of a finding.</param>
    /// <param name="change">Gives the cookie or tool as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithTrackingTechnology(this Notice notice, int index, Func<TrackingTechnology, TrackingTechnology> change) =>
        WithTechnologies(Guard.NotNull(notice), PartPlace.Change(notice.Cookies.Technologies, index, change));

    /// <summary>Takes the cookie or tool at a place out. Whether cookies are used stays as it is stated, also where none is left.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/cookies/technologies/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutTrackingTechnology(this Notice notice, int index) =>
        WithTechnologies(Guard.NotNull(notice), PartPlace.Remove(notice.Cookies.Technologies, index));

    private static Notice WithTechnologies(Notice notice, IReadOnlyList<TrackingTechnology> technologies) =>
        notice with { Cookies = notice.Cookies with { Technologies = technologies } };
}
