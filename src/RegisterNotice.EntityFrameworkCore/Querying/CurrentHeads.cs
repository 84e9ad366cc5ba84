using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>The heads that a query asks for, in the order of their keys, from a place on.</summary>
internal static class CurrentHeads
{
    public static IQueryable<NoticeHead> In(DbContext context, NoticeQuery query, KeyCriteria criteria, NoticePosition? after)
    {
        var keys = context.Set<NoticeKey>().AsNoTracking();
        var heads = context.Set<NoticeHead>().AsNoTracking();
        var found = criteria.Keys.Count == 0 ? Walk(heads, query, after) : Walk(keys, heads, criteria.Keys[0], query, after);
        foreach (var (kind, value) in criteria.Keys.Skip(1))
        {
            found = found.Where(head => keys.Any(key =>
                key.Tenant == head.Tenant && key.Id == head.Id && key.Kind == kind && key.Value == value));
        }

        if (query.ReviewDueBy is { } day)
        {
            var last = LocalDatePattern.Iso.Format(day);
            found = found.Where(head => keys.Any(key =>
                key.Tenant == head.Tenant
                && key.Id == head.Id
                && (key.Kind == NoticeKeyKind.RetentionReview || key.Kind == NoticeKeyKind.NoticeReview)
                && string.Compare(key.Value, last) <= 0));
        }

        return query.HasErrors switch
        {
            true => found.Where(head => head.Errors > 0),
            false => found.Where(head => head.Errors == 0),
            null => found,
        };
    }

    /// <summary>Through all heads.</summary>
    private static IQueryable<NoticeHead> Walk(IQueryable<NoticeHead> heads, NoticeQuery query, NoticePosition? after)
    {
        if (!query.AllTenants)
        {
            heads = heads.Where(head => head.Tenant == query.Tenant);
        }

        if (after is not null)
        {
            heads = query.AllTenants
                ? heads.Where(head => string.Compare(head.Tenant, after.Tenant) >= 0
                    && (string.Compare(head.Tenant, after.Tenant) > 0 || string.Compare(head.Id, after.Id) > 0))
                : heads.Where(head => string.Compare(head.Id, after.Id) > 0);
        }

        return heads.OrderBy(head => head.Tenant).ThenBy(head => head.Id);
    }

    /// <summary>Through the keys of one value, which the index has in the order of heads: few of many notices cost little.</summary>
    private static IQueryable<NoticeHead> Walk(
        IQueryable<NoticeKey> keys,
        IQueryable<NoticeHead> heads,
        (NoticeKeyKind Kind, string Value) first,
        NoticeQuery query,
        NoticePosition? after)
    {
        var (kind, value) = first;
        keys = keys.Where(key => key.Kind == kind && key.Value == value);
        if (!query.AllTenants)
        {
            keys = keys.Where(key => key.Tenant == query.Tenant);
        }

        if (after is not null)
        {
            keys = query.AllTenants
                ? keys.Where(key => string.Compare(key.Tenant, after.Tenant) >= 0
                    && (string.Compare(key.Tenant, after.Tenant) > 0 || string.Compare(key.Id, after.Id) > 0))
                : keys.Where(key => string.Compare(key.Id, after.Id) > 0);
        }

        return keys.OrderBy(key => key.Tenant).ThenBy(key => key.Id)
            .Join(heads, key => new { key.Tenant, key.Id }, head => new { head.Tenant, head.Id }, (key, head) => head);
    }
}
