using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Keeps a notice in one column as canonical JSON.</summary>
/// <remarks>
/// For a whole model: <c>configurationBuilder.Properties&lt;Notice&gt;().HaveConversion&lt;NoticeValueConverter, NoticeValueComparer&gt;()</c>. What a newer
/// version of the library has written is kept (<see cref="UnknownMembers.Preserve"/>), so that its rows are read, and written back whole. A row that
/// is no notice
/// gives a <see cref="NoticeFormatException"/> when it is read; a notice that is no JSON, for half of a surrogate pair, an
/// <see cref="ArgumentException"/> when it
/// is saved. A column of <c>jsonb</c> gives an equal notice, though not the same bytes, and refuses U+0000.
/// </remarks>
public sealed class NoticeValueConverter : ValueConverter<Notice, string>
{
    /// <summary>Creates a converter.</summary>
    public NoticeValueConverter()
        : base(notice => NoticeJson.Write(notice, null), json => NoticeJson.Parse(json, StoredJson.Reading))
    {
    }
}
