using RegisterNotice.Json.Shapes;

namespace RegisterNotice;

/// <content>Groups of data subjects.</content>
public static partial class NoticeEdits
{
    private static readonly ReferredPart<DataSubjectGroup> GroupParts = new(
        ReferenceTarget.DataSubjects,
        "group of data subjects",
        static notice => notice.DataSubjects,
        static (notice, parts) => notice with { DataSubjects = parts },
        static part => part.Id);

    /// <summary>Adds a group of data subjects.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="group">The group of data subjects.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a group of data subjects with the same identifier.</exception>
    public static Notice AddDataSubjectGroup(this Notice notice, DataSubjectGroup group) => GroupParts.Add(notice, group);

    /// <summary>
    /// Changes the group of data subjects of an identifier. Where the change gives it another identifier, the references of data categories to it follow.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>customers</c>.</param>
    /// <param name="change">Gives the group of data subjects as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">No group of data subjects has the identifier; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the identifier of another group of data subjects.</exception>
    public static Notice WithDataSubjectGroup(this Notice notice, string id, Func<DataSubjectGroup, DataSubjectGroup> change) =>
        GroupParts.Change(notice, id, change);

    /// <summary>Takes the group of data subjects of an identifier out, and the identifier out of the references of data categories to it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>customers</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">No group of data subjects has the identifier; the message names those that there are.</exception>
    /// <exception cref="InvalidOperationException">Some part refers to nothing else: an empty list would mean all. The message names the places.</exception>
    public static Notice WithoutDataSubjectGroup(this Notice notice, string id) => GroupParts.Remove(notice, id);
}
