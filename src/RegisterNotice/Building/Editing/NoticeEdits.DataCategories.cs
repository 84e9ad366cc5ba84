using RegisterNotice.Json.Shapes;

namespace RegisterNotice;

/// <content>Categories of data.</content>
public static partial class NoticeEdits
{
    private static readonly ReferredPart<DataCategory> CategoryParts = new(
        ReferenceTarget.DataCategories,
        "data category",
        static notice => notice.DataCategories,
        static (notice, parts) => notice with { DataCategories = parts },
        static part => part.Id);

    /// <summary>Adds a data category.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="category">The data category.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a data category with the same identifier.</exception>
    public static Notice AddDataCategory(this Notice notice, DataCategory category) => CategoryParts.Add(notice, category);

    /// <summary>
    /// Changes the data category of an identifier. Where the change gives it another identifier, the references of sources, disclosures and retention rules to
    /// it follow.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>identity</c>.</param>
    /// <param name="change">Gives the data category as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">No data category has the identifier; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the identifier of another data category.</exception>
    public static Notice WithDataCategory(this Notice notice, string id, Func<DataCategory, DataCategory> change) =>
        CategoryParts.Change(notice, id, change);

    /// <summary>
    /// Takes the data category of an identifier out, and the identifier out of the references of sources, disclosures and retention rules to it.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>identity</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">No data category has the identifier; the message names those that there are.</exception>
    /// <exception cref="InvalidOperationException">Some part refers to nothing else: an empty list would mean all. The message names the places.</exception>
    public static Notice WithoutDataCategory(this Notice notice, string id) => CategoryParts.Remove(notice, id);
}
