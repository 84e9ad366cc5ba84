using System.Runtime.CompilerServices;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Refuses texts of a host that no column can hold.</summary>
internal static class StoredText
{
    public static string Tenant(string tenant, [CallerArgumentExpression(nameof(tenant))] string name = "tenant")
    {
        ArgumentNullException.ThrowIfNull(tenant, name);
        return Fit(tenant, NoticeColumns.TenantLength, name);
    }

    public static string Id(string id, [CallerArgumentExpression(nameof(id))] string name = "id")
    {
        ArgumentNullException.ThrowIfNull(id, name);
        return Fit(id, NoticeColumns.IdLength, name);
    }

    public static string Fit(string text, int most, [CallerArgumentExpression(nameof(text))] string name = "text")
    {
        if (text.Length > most)
        {
            throw new ArgumentException($"The text has {text.Length} characters, and its column room for {most}. Give a shorter one.", name);
        }

        return StorageCheck.IsStorable(text)
            ? text
            : throw new ArgumentException("The text holds U+0000 or half of a surrogate pair, which databases cannot keep. Take it out.", name);
    }
}
