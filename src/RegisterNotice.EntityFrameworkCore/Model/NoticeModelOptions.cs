namespace RegisterNotice.EntityFrameworkCore;

/// <summary>How the tables of notices are named and typed.</summary>
public sealed record NoticeModelOptions
{
    /// <summary>What fits SQLite, and PostgreSQL whose databases are ordered by "C": tables in the schema of the context, types of the provider.</summary>
    public static NoticeModelOptions Default { get; } = new();

    /// <summary>The schema of the tables; that of the context where null. SQLite has none.</summary>
    public string? Schema { get; init; }

    /// <summary>What the names of tables, keys and indexes begin with: <c>notice_heads</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value holds something other than letters from a to z, digits and underscores.</exception>
    public string TablePrefix
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).All(letter => letter is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            ? value
            : throw new ArgumentException($"\"{value}\" cannot begin the name of a table everywhere. Give letters from a to z, digits and underscores.", nameof(value));
    } = "notice_";

    /// <summary>
    /// The type of the column that keeps the canonical JSON; the provider's type for long text where null. On PostgreSQL <c>json</c> keeps the bytes too, and
    /// lets a query ask by path.
    /// </summary>
    /// <exception cref="ArgumentException">The type is <c>jsonb</c>, which keeps neither the order of members nor the bytes.</exception>
    public string? JsonColumnType
    {
        get;
        init => field = value?.Contains("jsonb", StringComparison.OrdinalIgnoreCase) != true
            ? value
            : throw new ArgumentException(
                "A column of jsonb does not keep the canonical text of a notice: it reorders members, and fingerprints no longer match. "
                    + "Keep the text, or use json, and derive a column of jsonb from it.",
                nameof(value));
    }

    /// <summary>
    /// The collation of tenants, identifiers and values of keys; the database's where null. It must tell case apart. Only where it orders by code points, as
    /// <c>C</c> does on PostgreSQL and <c>BINARY</c> on SQLite (its default), are notices listed in ordinal order.
    /// </summary>
    public string? Collation { get; init; }

    /// <summary>What fits a provider: identifiers of PostgreSQL are collated by <c>C</c>; the rest as <see cref="Default"/>.</summary>
    /// <param name="providerName">The provider's name, as <c>Database.ProviderName</c> of the context tells it.</param>
    public static NoticeModelOptions For(string? providerName) => string.Equals(providerName, ProviderNames.PostgreSql, StringComparison.Ordinal)
        ? new() { Collation = "C" }
        : Default;
}
