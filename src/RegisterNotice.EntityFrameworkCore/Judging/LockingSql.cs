using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>The statements of PostgreSQL by which heads are claimed and verdicts written, with the names that the model of the host gives its tables.</summary>
internal sealed class LockingSql
{
    // No code holds it: what parts the codes of one notice in one column.
    public const char Between = '\u001f';

    public LockingSql(DbContext context)
    {
        var (heads, revisions, keys) = (Table<NoticeHead>(context), Table<NoticeRevision>(context), Table<NoticeKey>(context));

        // The kind is asked for so that no index by kind answers: of a notice that has few keys, and of a kind that statistics do not know yet to be of many.
        // What is claimed is settled first, by the key and by it alone: a planner that knows too little of new tables would sort all texts. A head that is
        // published anew at this very moment has no text in this snapshot, drops out, and is found in the next sweep.
        Claim = $"""
            with claimed as materialized (
                select tenant, id, revision, judged_as_of, errors, warnings from {heads}
                where (judged_as_of is null {StaleByLaw}) and (tenant, id) > (@tenant, @id)
                order by tenant, id limit @count for update skip locked)
            select c.tenant, c.id, c.revision, c.judged_as_of, c.errors, c.warnings, r.json,
                (select string_agg(k.value, chr({(int)Between}) order by k.value collate "C") from {keys} k
                    where k.tenant = c.tenant and k.id = c.id and k.kind || '' = '{nameof(NoticeKeyKind.FindingCode)}')
            from claimed c join {revisions} r on r.tenant = c.tenant and r.id = c.id and r.revision = c.revision
            order by c.tenant, c.id
            """;
        ClaimNew = Claim.Replace(StaleByLaw, "", StringComparison.Ordinal);
        WriteHeads = $"""
            update {heads} h
            set judged_as_of = @day, judged_by = @rules, judge_again_on = v.again, errors = v.errors, warnings = v.warnings
            from unnest(@tenants, @ids, @agains, @errors, @warnings) as v (tenant, id, again, errors, warnings)
            where h.tenant = v.tenant and h.id = v.id
            """;
        DeleteKeys = $"""
            delete from {keys} k using unnest(@tenants, @ids, @codes) as v (tenant, id, code)
            where k.tenant = v.tenant and k.id = v.id and k.kind = '{nameof(NoticeKeyKind.FindingCode)}' and k.value = v.code
            """;
        InsertKeys = $"""
            insert into {keys} (tenant, id, kind, value)
            select v.tenant, v.id, '{nameof(NoticeKeyKind.FindingCode)}', v.code from unnest(@tenants, @ids, @codes) as v (tenant, id, code)
            on conflict do nothing
            """;
    }

    public string Claim { get; }

    public string ClaimNew { get; }

    public string WriteHeads { get; }

    public string DeleteKeys { get; }

    public string InsertKeys { get; }

    private const string StaleByLaw = "or judged_by < @rules or (judged_as_of < @day and judge_again_on <= @day)";

    private static string Table<T>(DbContext context)
    {
        var entity = context.Model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException(
                $"The model of {context.GetType().Name} has no tables of notices. Call modelBuilder.ApplyRegisterNotice() in OnModelCreating.");
        return context.GetService<ISqlGenerationHelper>().DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
    }
}
