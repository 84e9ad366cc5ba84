namespace RegisterNotice;

/// <content>Rights of the data subject.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<SubjectRight> RightKey = new("right", static part => part.Kind.ToString());

    /// <summary>Adds a right.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="right">The right.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a right of the same kind.</exception>
    public static Notice AddRight(this Notice notice, SubjectRight right) =>
        Guard.NotNull(notice) with { Rights = RightKey.Add(notice.Rights, right) };

    /// <summary>Changes what is said of a right.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="kind">The right.</param>
    /// <param name="change">Gives the right as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the kind of another right.</exception>
    public static Notice WithRight(this Notice notice, RightKind kind, Func<SubjectRight, SubjectRight> change) =>
        Guard.NotNull(notice) with { Rights = RightKey.Change(notice.Rights, kind.ToString(), change) };

    /// <summary>Takes what is said of a right out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="kind">The right.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutRight(this Notice notice, RightKind kind) =>
        Guard.NotNull(notice) with { Rights = RightKey.Remove(notice.Rights, kind.ToString()) };
}
