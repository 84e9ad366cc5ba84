using Microsoft.EntityFrameworkCore;
using RegisterNotice.Tests;

namespace RegisterNotice.EntityFrameworkCore.Tests.Model;

/// <summary>The tables are a contract: what changes them changes the files beside these tests, for all to see.</summary>
public sealed class CreateScriptTests
{
    [Fact]
    public void Tables_on_SQLite_are_as_approved() =>
        Approve(new DbContextOptionsBuilder<HostContext>().UseSqlite("Data Source=:memory:").Options, "sqlite.sql");

    [Fact]
    public void Tables_on_PostgreSQL_are_as_approved() =>
        Approve(new DbContextOptionsBuilder<HostContext>().UseNpgsql("Host=nowhere.example").Options, "postgresql.sql");

    private static void Approve(DbContextOptions<HostContext> options, string file)
    {
        using var context = new HostContext(options);
        Approved.ShouldBe(
            context.Database.GenerateCreateScript().ReplaceLineEndings("\n"),
            "tests/RegisterNotice.EntityFrameworkCore.Tests/Model/Scripts/" + file);
    }
}
