using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Adds the tables of notices to the model of a host's context.</summary>
public static class NoticeModelBuilderExtensions
{
    /// <summary>
    /// Adds three tables to the context: <c>notice_heads</c> (<see cref="NoticeHead"/>), <c>notice_revisions</c> (<see cref="NoticeRevision"/>) and
    /// <c>notice_keys</c> (<see cref="NoticeKey"/>). Call it in <c>OnModelCreating</c>; migrations are the host's own.
    /// </summary>
    /// <param name="modelBuilder">The builder of the host's model.</param>
    /// <param name="options">Names and types; <see cref="NoticeModelOptions.Default"/> where null.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>Every table, column, key and index is named here, so that conventions of the host do not rename them.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="modelBuilder"/> is null.</exception>
    public static ModelBuilder ApplyRegisterNotice(this ModelBuilder modelBuilder, NoticeModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        options ??= NoticeModelOptions.Default;
        return modelBuilder
            .Entity<NoticeHead>(head => Apply(head, options))
            .Entity<NoticeRevision>(revision => Apply(revision, options))
            .Entity<NoticeKey>(key => Apply(key, options));
    }

    private static void Apply(EntityTypeBuilder<NoticeHead> head, NoticeModelOptions options)
    {
        var table = options.TablePrefix + "heads";
        head.ToTable(table, options.Schema);
        head.HasKey(it => new { it.Tenant, it.Id }).HasName("pk_" + table);
        Identifier(head.Property(it => it.Tenant), "tenant", NoticeColumns.TenantLength, options);
        Identifier(head.Property(it => it.Id), "id", NoticeColumns.IdLength, options);
        head.Property(it => it.Revision).HasColumnName("revision").IsConcurrencyToken();
        head.Property(it => it.ContentHash).HasColumnName("content_hash").HasMaxLength(NoticeFingerprint.ByteCount);
        head.Property(it => it.PublishedAt).HasColumnName("published_at").HasConversion(NoticeColumns.Ticks);
        head.Property(it => it.JudgedAsOf).HasColumnName("judged_as_of").HasConversion(NoticeColumns.IsoDay).HasMaxLength(NoticeColumns.DateLength)
            .IsConcurrencyToken();
        head.Property(it => it.JudgeAgainOn).HasColumnName("judge_again_on").HasConversion(NoticeColumns.IsoDay).HasMaxLength(NoticeColumns.DateLength);
        head.Property(it => it.JudgedBy).HasColumnName("judged_by").HasMaxLength(NoticeColumns.VersionLength).IsConcurrencyToken();
        head.Property(it => it.Errors).HasColumnName("errors");
        head.Property(it => it.Warnings).HasColumnName("warnings");
        head.HasIndex(it => it.JudgedAsOf, "ix_" + table + "_judged_as_of");
    }

    private static void Apply(EntityTypeBuilder<NoticeRevision> revision, NoticeModelOptions options)
    {
        var table = options.TablePrefix + "revisions";
        revision.ToTable(table, options.Schema);
        revision.HasKey(it => new { it.Tenant, it.Id, it.Revision }).HasName("pk_" + table);
        revision.HasOne<NoticeHead>().WithMany().HasForeignKey(it => new { it.Tenant, it.Id })
            .HasConstraintName("fk_" + table + "_heads").OnDelete(DeleteBehavior.Restrict);
        Identifier(revision.Property(it => it.Tenant), "tenant", NoticeColumns.TenantLength, options);
        Identifier(revision.Property(it => it.Id), "id", NoticeColumns.IdLength, options);
        revision.Property(it => it.Revision).HasColumnName("revision");
        revision.Property(it => it.PublishedAt).HasColumnName("published_at").HasConversion(NoticeColumns.Ticks);
        revision.Property(it => it.PublishedBy).HasColumnName("published_by").HasMaxLength(NoticeColumns.PublishedByLength);
        revision.Property(it => it.SchemaVersion).HasColumnName("schema_version").HasMaxLength(NoticeColumns.VersionLength);
        revision.Property(it => it.Fingerprint).HasColumnName("fingerprint").HasMaxLength(NoticeFingerprint.ByteCount);
        var json = revision.Property(it => it.Json).HasColumnName("json");

        // A host may have a usual length for its texts.
        json.Metadata.SetMaxLength(null);
        if (options.JsonColumnType is { } type)
        {
            json.HasColumnType(type);
        }

        foreach (var property in revision.Metadata.GetDeclaredProperties())
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }

    private static void Apply(EntityTypeBuilder<NoticeKey> key, NoticeModelOptions options)
    {
        var table = options.TablePrefix + "keys";
        key.ToTable(table, options.Schema);
        key.HasKey(it => new { it.Tenant, it.Id, it.Kind, it.Value }).HasName("pk_" + table);
        key.HasOne<NoticeHead>().WithMany().HasForeignKey(it => new { it.Tenant, it.Id })
            .HasConstraintName("fk_" + table + "_heads").OnDelete(DeleteBehavior.Cascade);
        Identifier(key.Property(it => it.Tenant), "tenant", NoticeColumns.TenantLength, options);
        Identifier(key.Property(it => it.Id), "id", NoticeColumns.IdLength, options);
        key.Property(it => it.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(NoticeColumns.KindLength);
        Identifier(key.Property(it => it.Value), "value", NoticeColumns.ValueLength, options);
        key.HasIndex(it => new { it.Kind, it.Value, it.Tenant, it.Id }, "ix_" + table + "_kind_value");
    }

    private static void Identifier(PropertyBuilder<string> property, string column, int length, NoticeModelOptions options)
    {
        property.HasColumnName(column).HasMaxLength(length);
        if (options.Collation is { } collation)
        {
            property.UseCollation(collation);
        }
    }
}
