using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>A notice on its way into the store: what it says whatever its revision, and the text of the revision that it becomes.</summary>
internal sealed class NoticeDraft
{
    // The revision of the text by which contents are compared.
    private const int First = 1;

    private readonly Notice notice;
    private readonly string first;

    private NoticeDraft(Notice notice, string first)
    {
        (this.notice, this.first) = (notice, first);
        ContentHash = HashOf(first);
        Keys = NoticeKeys.Of(notice);
    }

    /// <summary>The identifier of the notice.</summary>
    public string Id => notice.Id;

    /// <summary>The version of the JSON schema.</summary>
    public string SchemaVersion => notice.SchemaVersion;

    /// <summary>SHA-256 of the canonical bytes with the revision put to 1.</summary>
    public byte[] ContentHash { get; }

    /// <summary>What the notice can be looked for by.</summary>
    public IReadOnlySet<(NoticeKeyKind Kind, string Value)> Keys { get; }

    /// <summary>The draft of a notice.</summary>
    /// <exception cref="NoticeNotStorableException">A database cannot keep it.</exception>
    public static NoticeDraft Of(Notice notice)
    {
        var numbered = notice.Revision == First ? notice : notice with { Revision = First };
        return new(numbered, StorageCheck.WriteOrRefuse(numbered));
    }

    /// <summary>Whether a stored hash is that of the same content.</summary>
    public bool Says(byte[] contentHash) => ContentHash.AsSpan().SequenceEqual(contentHash);

    /// <summary>The notice with the number of a revision.</summary>
    public Notice WithRevision(int revision) => notice with { Revision = revision };

    /// <summary>Canonical text and fingerprint of a revision.</summary>
    public (string Json, byte[] Fingerprint) As(int revision)
    {
        if (revision == First)
        {
            return (first, ContentHash);
        }

        var json = NoticeJson.Write(WithRevision(revision));
        return (json, HashOf(json));
    }

    /// <summary>SHA-256 of the UTF-8 of a text.</summary>
    public static byte[] HashOf(string json)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return SHA256.HashData(utf8.AsSpan(0, Encoding.UTF8.GetBytes(json, utf8)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }
}
