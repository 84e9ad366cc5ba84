using RegisterNotice.Json;

namespace RegisterNotice.Tool.Outputs;

/// <summary>Writes the JSON of notices: one by itself, or an array.</summary>
internal static class NoticeOutput
{
    public static void Write(TextWriter output, IReadOnlyList<Notice> notices, bool asArray, NoticeWriteOptions options)
    {
        var lineEnd = options.Indent ? "\n" : "";
        var json = notices.Select(notice => NoticeJson.Write(notice, options));
        output.Write(asArray ? $"[{lineEnd}{string.Join($",{lineEnd}", json)}{lineEnd}]" : json.Single());
        output.Write(lineEnd);
    }
}
