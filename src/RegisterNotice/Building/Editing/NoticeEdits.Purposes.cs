using RegisterNotice.Json.Shapes;

namespace RegisterNotice;

/// <content>Purposes.</content>
public static partial class NoticeEdits
{
    private static readonly ReferredPart<Purpose> PurposeParts = new(
        ReferenceTarget.Purposes,
        "purpose",
        static notice => notice.Purposes,
        static (notice, parts) => notice with { Purposes = parts },
        static part => part.Id);

    /// <summary>Adds a purpose.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="purpose">The purpose.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a purpose with the same identifier.</exception>
    public static Notice AddPurpose(this Notice notice, Purpose purpose) => PurposeParts.Add(notice, purpose);

    /// <summary>Changes the purpose of an identifier. Where the change gives it another identifier, the references of data categories to it follow.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>orders</c>.</param>
    /// <param name="change">Gives the purpose as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">No purpose has the identifier; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the identifier of another purpose.</exception>
    public static Notice WithPurpose(this Notice notice, string id, Func<Purpose, Purpose> change) =>
        PurposeParts.Change(notice, id, change);

    /// <summary>Takes the purpose of an identifier out, and the identifier out of the references of data categories to it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>orders</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">No purpose has the identifier; the message names those that there are.</exception>
    /// <exception cref="InvalidOperationException">Some part refers to nothing else: an empty list would mean all. The message names the places.</exception>
    public static Notice WithoutPurpose(this Notice notice, string id) => PurposeParts.Remove(notice, id);
}
