using Npgsql;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Json;

namespace RegisterNotice.Hosts.Benchmarks.Store;

/// <summary>The same rows by Npgsql alone: nothing is looked at before they are written, one batch in one transaction.</summary>
internal sealed class RawStore(NpgsqlDataSource source)
{
    private static readonly NoticeReadOptions Reading = new() { UnknownMembers = UnknownMembers.Preserve };

    public async Task InsertAsync(NoticeHead head, NoticeRevision revision, IReadOnlyList<NoticeKey> keys)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(Command(
            "insert into notice_heads (tenant, id, revision, content_hash, published_at) values ($1, $2, $3, $4, $5)",
            head.Tenant, head.Id, head.Revision, head.ContentHash, head.PublishedAt.ToUnixTimeTicks()));
        batch.BatchCommands.Add(Insert(revision));
        foreach (var key in keys)
        {
            batch.BatchCommands.Add(Command(
                "insert into notice_keys (tenant, id, kind, value) values ($1, $2, $3, $4)", key.Tenant, key.Id, key.Kind.ToString(), key.Value));
        }

        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    public async Task UpdateAsync(NoticeHead head, NoticeRevision revision)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(Command(
            "update notice_heads set revision = $3, content_hash = $4, published_at = $5, judged_as_of = null, judge_again_on = null, judged_by = null, "
                + "errors = null, warnings = null where tenant = $1 and id = $2 and revision = $6",
            head.Tenant, head.Id, head.Revision, head.ContentHash, head.PublishedAt.ToUnixTimeTicks(), head.Revision - 1));
        batch.BatchCommands.Add(Insert(revision));
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    public async Task<Notice> FindAsync(string tenant, string id)
    {
        await using var command = source.CreateCommand(
            "select tenant, id, revision, published_at, published_by, schema_version, fingerprint, json from notice_revisions "
                + "where tenant = $1 and id = $2 order by revision desc limit 1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = tenant });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return NoticeJson.Parse(reader.GetString(7), Reading);
    }

    private static NpgsqlBatchCommand Insert(NoticeRevision revision) => Command(
        "insert into notice_revisions (tenant, id, revision, published_at, schema_version, fingerprint, json) values ($1, $2, $3, $4, $5, $6, $7)",
        revision.Tenant, revision.Id, revision.Revision, revision.PublishedAt.ToUnixTimeTicks(), revision.SchemaVersion, revision.Fingerprint, revision.Json);

    private static NpgsqlBatchCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
