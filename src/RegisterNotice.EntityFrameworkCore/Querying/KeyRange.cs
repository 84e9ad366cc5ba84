namespace RegisterNotice.EntityFrameworkCore;

/// <summary>
/// A stretch of the order by tenant and identifier, such that an index leads to its beginning: the rest of a tenant, or all tenants beyond one. A pair greater
/// than another is no such stretch on every database.
/// </summary>
/// <param name="Tenant">The one tenant whose rows it has; null for more than one.</param>
/// <param name="BeyondTenant">The tenant behind which it begins; null where it has the first.</param>
/// <param name="BeyondId">The identifier behind which it begins; null where it has the first.</param>
internal sealed record KeyRange(string? Tenant, string? BeyondTenant, string? BeyondId)
{
    /// <summary>Where a query begins.</summary>
    public static KeyRange Of(NoticeQuery query) => (query.AllTenants, query.After) switch
    {
        (false, var after) => new(query.Tenant, null, after?.Id),
        (true, null) => new(null, null, null),
        (true, { } after) => new(after.Tenant, null, after.Id),
    };

    /// <summary>Where a query goes on behind a page; null at its end.</summary>
    public KeyRange? Behind(NoticeQuery query, IReadOnlyList<StoredRow> page, int size)
    {
        if (page.Count == size)
        {
            return new(page[^1].Tenant, null, page[^1].Id);
        }

        return query.AllTenants && Tenant is not null ? new(null, Tenant, null) : null;
    }
}
