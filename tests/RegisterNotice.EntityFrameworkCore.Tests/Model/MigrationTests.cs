using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;

namespace RegisterNotice.EntityFrameworkCore.Tests.Model;

/// <summary>A host that has tables already takes the tables of notices in by a migration, and can go back.</summary>
public sealed class MigrationTests(PostgresServer server)
{
    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_migration_goes_up_and_down_beside_the_tables_of_the_host(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        await using var after = database.CreateDbContext();
        await using var before = Before(provider, database.ConnectionString);
        await after.Database.EnsureDeletedAsync();
        await before.Database.EnsureCreatedAsync();
        before.Add(new Customer { Name = "Aino" });
        await before.SaveChangesAsync();
        var up = Differences(before, after);
        var down = Differences(after, before);

        up.OfType<CreateTableOperation>().Select(it => it.Name).Should().BeEquivalentTo("notice_heads", "notice_revisions", "notice_keys", "drafts");
        up.Should().OnlyContain(it => it is CreateTableOperation || it is CreateIndexOperation);
        await RunAsync(after, up);
        await database.Store().PublishAsync(Notices.Of("shop"));
        (await database.CheckWholeAsync("shop")).Should().Be(1);
        (await after.Customers.SingleAsync()).Name.Should().Be("Aino");

        await RunAsync(before, down);
        (await before.Customers.SingleAsync()).Name.Should().Be("Aino");
        var publish = () => database.Store().PublishAsync(Notices.Of("shop"));
        await publish.Should().ThrowAsync<System.Data.Common.DbException>();

        await RunAsync(after, up);
        (await database.CheckWholeAsync("shop")).Should().Be(0);
        Differences(after, after).Should().BeEmpty();
    }

    [Fact]
    public void Names_and_a_schema_of_the_host_are_kept_to_everywhere()
    {
        using var context = new NamedContext(new DbContextOptionsBuilder<NamedContext>().UseNpgsql("Host=nowhere.example").Options);

        var script = context.Database.GenerateCreateScript();

        script.Should().Contain("CREATE TABLE privacy.seloste_heads").And.Contain("CONSTRAINT pk_seloste_heads PRIMARY KEY (tenant, id)");
        script.Should().Contain("json json NOT NULL").And.Contain("CONSTRAINT fk_seloste_keys_heads").And.Contain("INDEX ix_seloste_keys_kind_value");
        script.Should().NotContain("notice_").And.NotContain("COLLATE");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Conventions_of_the_host_do_not_reach_the_tables_of_notices(Provider provider)
    {
        using var usual = new UsualContext(Options<UsualContext>(provider, "Host=nowhere.example"));
        using var plain = new PlainContext(Options<PlainContext>(provider, "Host=nowhere.example"));

        usual.Database.GenerateCreateScript().Should().Be(plain.Database.GenerateCreateScript());
    }

    private static BareContext Before(Provider provider, string connectionString) => new(Options<BareContext>(provider, connectionString));

    private static DbContextOptions<TContext> Options<TContext>(Provider provider, string connectionString)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        return (provider == Provider.Sqlite ? options.UseSqlite(connectionString) : options.UseNpgsql(connectionString)).Options;
    }

    private static IReadOnlyList<MigrationOperation> Differences(DbContext from, DbContext to) => to.GetService<IMigrationsModelDiffer>()
        .GetDifferences(Model(from).GetRelationalModel(), Model(to).GetRelationalModel());

    private static IModel Model(DbContext context) => context.GetService<IDesignTimeModel>().Model;

    private static Task<int> RunAsync(DbContext context, IReadOnlyList<MigrationOperation> operations) => context.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(
        context.GetService<IMigrationsSqlGenerator>().Generate(operations, Model(context)),
        context.GetService<IRelationalConnection>(),
        new MigrationExecutionState(),
        commitTransaction: true,
        IsolationLevel.Serializable);

    /// <summary>The host before it kept notices.</summary>
    private sealed class BareContext(DbContextOptions<BareContext> options) : DbContext(options)
    {
        public DbSet<Customer> Customers => Set<Customer>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Customer>(customer => customer.ToTable("customers").HasKey(it => it.Number));
    }

    /// <summary>A host that has nothing but notices.</summary>
    private sealed class PlainContext(DbContextOptions<PlainContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyRegisterNotice();
    }

    /// <summary>A host with habits of its own.</summary>
    private sealed class UsualContext(DbContextOptions<UsualContext> options) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(10).AreUnicode(false);
            configurationBuilder.Properties<NodaTime.Instant>().HaveConversion<string>();
            configurationBuilder.Properties<Enum>().HaveConversion<int>();
            configurationBuilder.Properties<byte[]>().HaveMaxLength(5);
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema(null);
            modelBuilder.ApplyRegisterNotice();
        }
    }

    /// <summary>A host that names its tables itself.</summary>
    private sealed class NamedContext(DbContextOptions<NamedContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.ApplyRegisterNotice(new() { Schema = "privacy", TablePrefix = "seloste_", JsonColumnType = "json" });
    }
}
