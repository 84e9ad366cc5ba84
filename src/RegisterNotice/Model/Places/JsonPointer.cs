using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A place in a notice, or in any JSON: a JSON Pointer (RFC 6901), such as <c>/purposes/0/legalBases/1</c>.</summary>
/// <remarks>
/// The names are those of the notice's JSON. A pointer is no more than the string that it holds; it compares by it, and the default value is the whole
/// document, which is written as an empty string. A string becomes a pointer by itself where one is asked for, so that <c>finding.Pointer == "/title"</c> and
/// <c>context.Report("/title")</c> are right. Immutable, for any number of threads.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[TypeConverter(typeof(JsonPointerConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct JsonPointer : IEquatable<JsonPointer>, IComparable<JsonPointer>
{
    private readonly string? text;

    private JsonPointer(string text) => this.text = text;

    /// <summary>The pointer to the document as a whole; the default value.</summary>
    public static JsonPointer WholeDocument => default;

    /// <summary>Whether this is the pointer to the document as a whole.</summary>
    public bool IsWholeDocument => Text.Length == 0;

    /// <summary>
    /// The names and indexes on the way, outermost first, as they are: <c>~0</c> and <c>~1</c> are a tilde and a slash here. None for the whole document.
    /// </summary>
    public IReadOnlyList<string> Segments => IsWholeDocument
        ? ValueList<string>.Empty
        : ValueList<string>.Own([.. Text[1..].Split('/').Select(Unescape)]);

    private string Text => text ?? "";

    /// <summary>Makes a pointer of a string.</summary>
    /// <param name="text">The pointer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON Pointer.</exception>
    public static implicit operator JsonPointer(string text) => Parse(text);

    /// <summary>True when both are the same place.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    /// <summary>True when they are different places.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);

    /// <summary>Whether one place comes before the other in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(JsonPointer left, JsonPointer right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes before the other in the order of <see cref="CompareTo"/>, or is the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(JsonPointer left, JsonPointer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place comes behind the other in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(JsonPointer left, JsonPointer right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place comes behind the other in the order of <see cref="CompareTo"/>, or is the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(JsonPointer left, JsonPointer right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a pointer.</summary>
    /// <param name="text">The pointer: empty, or steps that each begin with a slash, in which <c>~0</c> stands for a tilde and <c>~1</c> for a slash.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON Pointer.</exception>
    public static JsonPointer Parse(string text) => TryParse(Guard.NotNull(text), out var pointer) ? pointer : throw new FormatException(
        $"'{text}' is no JSON Pointer. Give one after RFC 6901, such as /contacts/0, with ~0 for a tilde and ~1 for a slash in a name, or an empty one for the whole document.");

    /// <summary>Reads a pointer, if it is one.</summary>
    /// <param name="text">The pointer.</param>
    /// <param name="pointer">The pointer; that of the whole document where it is none.</param>
    /// <returns>Whether the text is a JSON Pointer.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out JsonPointer pointer)
    {
        var isPointer = text is not null && IsPointer(text.AsSpan());
        pointer = isPointer ? new(text!) : default;
        return isPointer;
    }

    /// <summary>Reads a pointer, if it is one.</summary>
    /// <param name="text">The pointer.</param>
    /// <param name="pointer">The pointer; that of the whole document where it is none.</param>
    /// <returns>Whether the text is a JSON Pointer.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out JsonPointer pointer)
    {
        var isPointer = IsPointer(text);
        pointer = isPointer ? new(text.ToString()) : default;
        return isPointer;
    }

    /// <summary>The place of a member of the object that stands here.</summary>
    /// <param name="name">The member's name as it is, with whatever characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JsonPointer Append(string name) => new($"{text}/{Escape(Guard.NotNull(name))}");

    /// <summary>The place of an element of the array that stands here.</summary>
    /// <param name="index">The element's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public JsonPointer Append(int index) => index >= 0
        ? new($"{text}/{index.ToString(CultureInfo.InvariantCulture)}")
        : throw new ArgumentOutOfRangeException(nameof(index), index, "Elements are counted from 0.");

    /// <summary>The place to which another pointer leads from here.</summary>
    /// <param name="rest">The pointer within what stands here.</param>
    public JsonPointer Append(JsonPointer rest) => IsWholeDocument ? rest : new(text + rest.text);

    /// <summary>
    /// Whether this is the other place or stands under it: <c>/contacts/1/name</c> starts with <c>/contacts/1</c>, and <c>/contacts/10</c> does not.
    /// </summary>
    /// <param name="other">The place above; everything starts with the whole document.</param>
    public bool StartsWith(JsonPointer other) =>
        Text.StartsWith(other.Text, StringComparison.Ordinal) && (Text.Length == other.Text.Length || Text[other.Text.Length] == '/');

    /// <summary>True when both are the same place.</summary>
    /// <param name="other">The pointer to compare with.</param>
    public bool Equals(JsonPointer other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JsonPointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>
    /// Orders places step by step: what stands above comes first, indexes go by their number and before names, and names by their code units.
    /// </summary>
    /// <param name="other">The pointer to compare with.</param>
    public int CompareTo(JsonPointer other)
    {
        var mine = Text.AsSpan();
        var its = other.Text.AsSpan();
        while (!mine.IsEmpty && !its.IsEmpty)
        {
            var order = CompareSteps(TakeStep(ref mine), TakeStep(ref its));
            if (order != 0)
            {
                return order;
            }
        }

        return mine.Length - its.Length;
    }

    /// <summary>The pointer as RFC 6901 writes it; empty for the whole document.</summary>
    public override string ToString() => Text;

    /// <summary>A pointer that is known to be one.</summary>
    internal static JsonPointer Of(string text)
    {
        Debug.Assert(IsPointer(text.AsSpan()), "Whoever makes a pointer by hand makes one.");
        return new(text);
    }

    /// <summary>A name as it is written in a pointer.</summary>
    internal static string Escape(string name) => name.IndexOf('~') < 0 && name.IndexOf('/') < 0
        ? name
        : name.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string step) => step.Replace("~1", "/").Replace("~0", "~");

    private static bool IsPointer(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] != '/')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return true;
    }

    // The slash in front stays behind with what has been compared.
    private static ReadOnlySpan<char> TakeStep(ref ReadOnlySpan<char> rest)
    {
        var end = rest[1..].IndexOf('/') + 1;
        var step = end == 0 ? rest[1..] : rest[1..end];
        rest = end == 0 ? default : rest[end..];
        return step;
    }

    private static int CompareSteps(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (isIndex, isOtherIndex) = (IsIndex(one), IsIndex(other));
        if (isIndex != isOtherIndex)
        {
            return isIndex ? -1 : 1;
        }

        return isIndex && one.Length != other.Length ? one.Length - other.Length : one.SequenceCompareTo(other);
    }

    private static bool IsIndex(ReadOnlySpan<char> step)
    {
        foreach (var c in step)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return step.Length == 1 || (step.Length > 1 && step[0] != '0');
    }
}
