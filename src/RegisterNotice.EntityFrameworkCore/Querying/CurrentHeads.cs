using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>The heads that a query asks for, in a stretch of their order.</summary>
internal static class CurrentHeads
{
    public static IQueryable<NoticeHead> In(DbContext context, NoticeQuery query, KeyCriteria criteria, KeyRange range)
    {
        var keys = context.Set<NoticeKey>().AsNoTracking();
        var heads = context.Set<NoticeHead>().AsNoTracking();
        var found = criteria.Keys.Count == 0 ? Walk(heads, range) : Walk(keys, heads, criteria.Keys[0], range);
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
    private static IQueryable<NoticeHead> Walk(IQueryable<NoticeHead> heads, KeyRange range) =>
        In(heads, range).OrderBy(head => head.Tenant).ThenBy(head => head.Id);

    /// <summary>Through the keys of one value, which the index has in the order of heads: few of many notices cost little.</summary>
    private static IQueryable<NoticeHead> Walk(
        IQueryable<NoticeKey> keys,
        IQueryable<NoticeHead> heads,
        (NoticeKeyKind Kind, string Value) first,
        KeyRange range)
    {
        // Both are bound: a database that merges them begins where the page begins in both.
        var (kind, value) = first;
        return In(keys.Where(key => key.Kind == kind && key.Value == value), range)
            .OrderBy(key => key.Tenant).ThenBy(key => key.Id)
            .Join(In(heads, range), key => new { key.Tenant, key.Id }, head => new { head.Tenant, head.Id }, (key, head) => head);
    }

    private static IQueryable<NoticeHead> In(IQueryable<NoticeHead> heads, KeyRange range)
    {
        var (tenant, beyondTenant, beyondId) = range;
        heads = tenant is null ? heads : heads.Where(head => head.Tenant == tenant);
        heads = beyondTenant is null ? heads : heads.Where(head => string.Compare(head.Tenant, beyondTenant) > 0);
        return beyondId is null ? heads : heads.Where(head => string.Compare(head.Id, beyondId) > 0);
    }

    private static IQueryable<NoticeKey> In(IQueryable<NoticeKey> keys, KeyRange range)
    {
        var (tenant, beyondTenant, beyondId) = range;
        keys = tenant is null ? keys : keys.Where(key => key.Tenant == tenant);
        keys = beyondTenant is null ? keys : keys.Where(key => string.Compare(key.Tenant, beyondTenant) > 0);
        return beyondId is null ? keys : keys.Where(key => string.Compare(key.Id, beyondId) > 0);
    }
}
