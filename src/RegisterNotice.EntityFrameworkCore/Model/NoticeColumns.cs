using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>How wide the columns are, and how their values are stored on every provider alike.</summary>
internal static class NoticeColumns
{
    /// <summary>A tenant, in UTF-16 code units.</summary>
    public const int TenantLength = 100;

    /// <summary>An identifier. With the tenant, the kind and the value it fits into a row of an index of PostgreSQL (2,704 bytes) in any script.</summary>
    public const int IdLength = 200;

    /// <summary>A name of <see cref="NoticeKeyKind"/>.</summary>
    public const int KindLength = 32;

    /// <summary>The value of a key.</summary>
    public const int ValueLength = 400;

    /// <summary>Who published.</summary>
    public const int PublishedByLength = 200;

    /// <summary>The version of a schema or of an assembly.</summary>
    public const int VersionLength = 64;

    /// <summary>A day as ISO 8601.</summary>
    public const int DateLength = 10;

    /// <summary>Ticks since 1970: they sort, and need no plug-in of a provider.</summary>
    public static ValueConverter<Instant, long> Ticks { get; } = new(instant => instant.ToUnixTimeTicks(), ticks => Instant.FromUnixTimeTicks(ticks));

    /// <summary>Days as text that sorts and that people can read.</summary>
    public static ValueConverter<LocalDate, string> IsoDay { get; } = new(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);
}
