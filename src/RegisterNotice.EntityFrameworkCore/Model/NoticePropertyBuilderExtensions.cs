using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Keeps notices in columns of a host's own tables.</summary>
public static class NoticePropertyBuilderExtensions
{
    /// <summary>Keeps the notice in the column as canonical JSON, and compares it by content.</summary>
    /// <param name="property">The property, whose value may be null.</param>
    /// <returns>The same builder, to give the column a type: <c>json</c> or <c>jsonb</c> on PostgreSQL let queries ask by path.</returns>
    /// <remarks>See <see cref="NoticeValueConverter"/> for what is kept, and what is refused.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
#nullable disable annotations // a property that may be null, and one that may not, are both taken
    public static PropertyBuilder<Notice> HasNoticeConversion(this PropertyBuilder<Notice> property)
#nullable restore annotations
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.HasConversion(new NoticeValueConverter(), new NoticeValueComparer());
    }
}
