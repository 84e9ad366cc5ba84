namespace RegisterNotice;

/// <content>The notice's own words.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<NoticeDocument> WordingKey = new("wording in", static part => part.Language.Value);

    /// <summary>Adds a wording.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="wording">The wording.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a wording of the same language.</exception>
    public static Notice AddWording(this Notice notice, NoticeDocument wording) =>
        Guard.NotNull(notice) with { Wordings = WordingKey.Add(notice.Wordings, wording) };

    /// <summary>Changes the notice's own words in a language.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="language">The language.</param>
    /// <param name="change">Gives the wording as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the language of another wording.</exception>
    public static Notice WithWording(this Notice notice, LanguageTag language, Func<NoticeDocument, NoticeDocument> change) =>
        Guard.NotNull(notice) with { Wordings = WordingKey.Change(notice.Wordings, Guard.NotNull(language).Value, change) };

    /// <summary>Takes the notice's own words in a language out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="language">The language.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutWording(this Notice notice, LanguageTag language) =>
        Guard.NotNull(notice) with { Wordings = WordingKey.Remove(notice.Wordings, Guard.NotNull(language).Value) };
}
