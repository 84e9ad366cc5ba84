namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>The databases with which the store is tested.</summary>
public enum Provider
{
    Sqlite,
    PostgreSql,
}
