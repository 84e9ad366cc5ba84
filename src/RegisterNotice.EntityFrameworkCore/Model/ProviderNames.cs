namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Providers as they name themselves in <c>Database.ProviderName</c>: no package of a provider is needed to know them.</summary>
internal static class ProviderNames
{
    public const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    public const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";
}
