using Npgsql;
using NpgsqlTypes;
using RegisterNotice.Hosts.Tests.SystemTextJson;
using RegisterNotice.Json;
using RegisterNotice.Tests;

namespace RegisterNotice.Hosts.Tests.Npgsql;

/// <summary>Columns of JSON in PostgreSQL. Runs where the variable REGISTERNOTICE_POSTGRES names a server, such as <c>Host=localhost;Username=postgres</c>.</summary>
public sealed class NpgsqlTests
{
    [Fact]
    public async Task Notices_and_records_that_hold_them_are_read_back_from_columns_of_JSON()
    {
        await using var source = Source();
        var notice = FaultlessNotice.Instance;
        var record = Written.Record(notice);

        foreach (var type in new[] { NpgsqlDbType.Json, NpgsqlDbType.Jsonb })
        {
            (await Back(source, notice, type)).Should().Be(notice);
            (await Back(source, record, type)).Notice.Should().Be(notice);
            (await Back(source, new List<Purpose>(notice.Purposes), type)).Should().Equal(notice.Purposes);
        }
    }

    [Fact]
    public async Task The_fingerprint_is_that_of_the_notice_whatever_the_database_makes_of_its_text()
    {
        await using var source = Source();
        await using var command = source.CreateCommand("select $1::jsonb::text");
        command.Parameters.Add(new() { Value = NoticeJson.Write(FaultlessNotice.Instance) });

        var text = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

        text.Should().NotBe(NoticeJson.Write(FaultlessNotice.Instance), "members are sorted anew");
        NoticeFingerprint.Of(NoticeJson.Parse(text)).Should().Be(NoticeFingerprint.Of(FaultlessNotice.Instance));
    }

    private static NpgsqlDataSource Source()
    {
        var server = Environment.GetEnvironmentVariable("REGISTERNOTICE_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "REGISTERNOTICE_POSTGRES names no server.");
        return new NpgsqlDataSourceBuilder(server).EnableDynamicJson().Build();
    }

    private static async Task<T> Back<T>(NpgsqlDataSource source, T value, NpgsqlDbType type)
    {
        await using var command = source.CreateCommand("select $1");
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value, NpgsqlDbType = type });
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        await reader.ReadAsync(TestContext.Current.CancellationToken);
        return await reader.GetFieldValueAsync<T>(0, TestContext.Current.CancellationToken);
    }
}
