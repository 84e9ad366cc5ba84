namespace RegisterNotice.Json;

/// <summary>Reads a <see cref="NoticeFingerprint"/> from configuration, routes and property grids.</summary>
internal sealed class NoticeFingerprintConverter : ValueConverter
{
    protected override object Parse(string text) => NoticeFingerprint.Parse(text);
}
