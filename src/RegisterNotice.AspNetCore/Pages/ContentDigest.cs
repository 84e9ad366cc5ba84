using System.Buffers.Binary;
using System.Security.Cryptography;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A digest of versions in their order: pages that tell of the same versions are the same.</summary>
internal sealed class ContentDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] row = new byte[NoticeFingerprint.ByteCount + sizeof(long) + sizeof(int)];

    /// <summary>The digest of versions.</summary>
    public static NoticeFingerprint Of(params IEnumerable<PublishedVersion> versions)
    {
        using var digest = new ContentDigest();
        foreach (var version in versions)
        {
            digest.Add(version);
        }

        return digest.ToFingerprint();
    }

    // Which notice it is, and when it was published.
    private void Add(PublishedVersion version)
    {
        version.Fingerprint.TryWriteBytes(row);
        BinaryPrimitives.WriteInt64BigEndian(row.AsSpan(NoticeFingerprint.ByteCount), version.PublishedAt.ToUnixTimeTicks());
        BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(NoticeFingerprint.ByteCount + sizeof(long)), version.Revision);
        hash.AppendData(row);
    }

    private NoticeFingerprint ToFingerprint()
    {
        Span<byte> digest = stackalloc byte[NoticeFingerprint.ByteCount];
        hash.GetHashAndReset(digest);
        return NoticeFingerprint.FromBytes(digest);
    }

    public void Dispose() => hash.Dispose();
}
