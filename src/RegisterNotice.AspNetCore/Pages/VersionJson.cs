using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime.Text;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Writes what programs are told of versions of notices.</summary>
internal static class VersionJson
{
    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An object with one list: <c>{"notices": [...]}</c>.</summary>
    public static byte[] Write<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(json, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A notice of the list: what it is, where its pages are, and what it is called.</summary>
    public static void WriteNotice(Utf8JsonWriter json, FoundNotice notice, PageAddresses addresses)
    {
        json.WriteString("id", notice.Version.Id);
        WriteVersion(json, notice, addresses.Notice(notice.Version.Id));
        json.WriteString("revisions", addresses.Revisions(notice.Version.Id));
        json.WriteStartObject("name");
        foreach (var (language, name) in notice.Summary.Name ?? LocalizedText.Empty)
        {
            json.WriteString(language.Value, name);
        }

        json.WriteEndObject();
    }

    /// <summary>A revision of a notice, and where it is told what changed since the one before it.</summary>
    public static void WriteRevision(Utf8JsonWriter json, FoundNotice revision, int? before, PageAddresses addresses)
    {
        WriteVersion(json, revision, addresses.Revision(revision.Version));
        if (before is { } number)
        {
            json.WriteString("changes", addresses.Changes(revision.Version.Id, number, revision.Version.Revision));
        }
    }

    // The fingerprint is that of what is for the public: that of the whole would let those who guess what is internal know that they are right.
    private static void WriteVersion(Utf8JsonWriter json, FoundNotice notice, string address)
    {
        json.WriteNumber("revision", notice.Version.Revision);
        json.WriteString("publishedAt", InstantPattern.ExtendedIso.Format(notice.Version.PublishedAt));
        json.WriteString("fingerprint", notice.Summary.Publication.ToString());
        json.WriteString("address", address);
        json.WriteStartArray("languages");
        foreach (var language in notice.Summary.Languages)
        {
            json.WriteStringValue(language.Value);
        }

        json.WriteEndArray();
    }
}
