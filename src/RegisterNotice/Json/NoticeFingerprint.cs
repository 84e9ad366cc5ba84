using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace RegisterNotice.Json;

/// <summary>A digest of a notice (SHA-256), to store beside an acceptance, to compare revisions by, or to serve as an entity tag.</summary>
/// <remarks>
/// Equal notices have equal fingerprints, in every version of the library that writes the same <see cref="Notice.CurrentSchemaVersion"/>, unless members that
/// the library does not know stand in other places in them; two that differ have different ones for all that is known of SHA-256. Text that a serializer of a
/// host or a database wrote may differ in escapes, layout and order: take the fingerprint of the notice, not of that text. Its text, and its JSON, is 64 digits
/// of lower-case hexadecimal. Compares by its bytes. The default value is 32 zero bytes, the fingerprint of nothing.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(NoticeFingerprintConverter))]
public readonly partial struct NoticeFingerprint : IEquatable<NoticeFingerprint>
{
    /// <summary>How many bytes a fingerprint has.</summary>
    public const int ByteCount = 32;

    private const int TextLength = ByteCount * 2;

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    private NoticeFingerprint(ReadOnlySpan<byte> bytes)
    {
        first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        second = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        third = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        fourth = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>
    /// The fingerprint of a notice: the SHA-256 of its canonical bytes, as <see cref="NoticeJson.Write(Notice, NoticeWriteOptions)"/> writes them without
    /// options.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or an enumeration a value that it does not name.</exception>
    public static NoticeFingerprint Of(Notice notice)
    {
        using var buffer = new PooledBuffer();
        NoticeJson.Write(notice, buffer);
        Span<byte> digest = stackalloc byte[ByteCount];
        Hash(buffer, digest);
        return new(digest);
    }

    /// <summary>
    /// The fingerprint of what a notice says, whenever it says it: the same for two revisions that differ in nothing but <see cref="Notice.Revision"/>,
    /// <see cref="Notice.DraftedOn"/>, <see cref="Notice.UpdatedOn"/>, <see cref="Notice.EffectiveFrom"/>, <see cref="Notice.Changes"/>,
    /// <see cref="Notice.Wordings"/>, <see cref="Notice.SchemaVersion"/> and the address of a schema for editors (<c>$schema</c>).
    /// </summary>
    /// <remarks>
    /// The list of changes is left out because it tells of earlier revisions, and grows where what is said stays. The identifier, the title and the languages
    /// belong to what is said. It is the SHA-256 of the canonical bytes of the notice with these members as they are when nothing is said of them: revision 1
    /// of the current schema version, and no others.
    /// </remarks>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or an enumeration a value that it does not name.</exception>
    public static NoticeFingerprint OfFacts(Notice notice) => Of(Guard.NotNull(notice) with
    {
        SchemaVersion = Notice.CurrentSchemaVersion,
        Revision = 1,
        DraftedOn = null,
        UpdatedOn = null,
        EffectiveFrom = null,
        Changes = [],
        Wordings = [],
        AdditionalMembers = notice.AdditionalMembers.Without("$schema"),
    });

    /// <summary>A fingerprint from its bytes.</summary>
    /// <param name="bytes">The 32 bytes.</param>
    /// <exception cref="ArgumentException">They are not 32.</exception>
    public static NoticeFingerprint FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == ByteCount
            ? new(bytes)
            : throw new ArgumentException($"A fingerprint has {ByteCount} bytes, and not {bytes.Length}.", nameof(bytes));

    /// <summary>The 32 bytes of the digest.</summary>
    public byte[] ToByteArray()
    {
        var bytes = new byte[ByteCount];
        Write(bytes);
        return bytes;
    }

    /// <summary>Writes the 32 bytes of the digest, if there is room for them.</summary>
    /// <param name="destination">Where to write.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryWriteBytes(Span<byte> destination)
    {
        if (destination.Length < ByteCount)
        {
            return false;
        }

        Write(destination);
        return true;
    }

    /// <summary>Reads a fingerprint.</summary>
    /// <param name="text">64 hexadecimal digits, in either case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no fingerprint.</exception>
    public static NoticeFingerprint Parse(string text) => Parse(Guard.NotNull(text).AsSpan());

    /// <summary>Reads a fingerprint.</summary>
    /// <param name="text">64 hexadecimal digits, in either case.</param>
    /// <exception cref="FormatException">The text is no fingerprint.</exception>
    public static NoticeFingerprint Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var fingerprint)
            ? fingerprint
            : throw new FormatException($"The text is no fingerprint of a notice. Give its {TextLength} hexadecimal digits.");

    /// <summary>Reads a fingerprint, if it is one.</summary>
    /// <param name="text">64 hexadecimal digits, in either case.</param>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <returns>Whether the text is a fingerprint.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NoticeFingerprint fingerprint) =>
        TryParse(text.AsSpan(), out fingerprint);

    /// <summary>Reads a fingerprint, if it is one.</summary>
    /// <param name="text">64 hexadecimal digits, in either case.</param>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <returns>Whether the text is a fingerprint.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out NoticeFingerprint fingerprint)
    {
        fingerprint = default;
        if (text.Length != TextLength)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[ByteCount];
        for (var i = 0; i < ByteCount; i++)
        {
            var (high, low) = (Digit(text[2 * i]), Digit(text[(2 * i) + 1]));
            if ((high | low) < 0)
            {
                return false;
            }

            bytes[i] = (byte)((high << 4) | low);
        }

        fingerprint = new(bytes);
        return true;
    }

    /// <summary>Writes the text, if there is room for its 64 characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (destination.Length < TextLength)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[ByteCount];
        Write(bytes);
        for (var i = 0; i < ByteCount; i++)
        {
            destination[2 * i] = Letter(bytes[i] >> 4);
            destination[(2 * i) + 1] = Letter(bytes[i] & 15);
        }

        charsWritten = TextLength;
        return true;
    }

    /// <summary>64 digits of lower-case hexadecimal.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[TextLength];
        TryFormat(text, out _);
        return text.ToString();
    }

    /// <summary>True when both have the same bytes.</summary>
    /// <param name="other">The fingerprint to compare with.</param>
    public bool Equals(NoticeFingerprint other) =>
        first == other.first && second == other.second && third == other.third && fourth == other.fourth;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is NoticeFingerprint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => first.GetHashCode();

    /// <summary>True when both have the same bytes.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(NoticeFingerprint left, NoticeFingerprint right) => left.Equals(right);

    /// <summary>True when they have different bytes.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(NoticeFingerprint left, NoticeFingerprint right) => !left.Equals(right);

    private static void Hash(PooledBuffer buffer, Span<byte> digest)
    {
#if NET
        SHA256.HashData(buffer.WrittenSpan, digest);
#else
        using var sha = SHA256.Create();
        sha.ComputeHash(buffer.Written.Array, buffer.Written.Offset, buffer.Written.Count).CopyTo(digest);
#endif
    }

    private static char Letter(int digit) => (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);

    private static int Digit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'a' and <= 'f' => letter - 'a' + 10,
        >= 'A' and <= 'F' => letter - 'A' + 10,
        _ => -1,
    };

    private void Write(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, first);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], second);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], third);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], fourth);
    }
}
