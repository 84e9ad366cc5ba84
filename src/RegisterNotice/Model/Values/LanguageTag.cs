using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A language tag (BCP 47), such as <c>fi</c>, <c>sv</c> or <c>sv-FI</c>.</summary>
/// <remarks>
/// A well-formed tag is held in its canonical case (<c>sv-FI</c>, <c>zh-Hant</c>), so that equal tags are written alike; anything else is held as written, and
/// <see cref="IsValid"/> is false. Compares by <see cref="Value"/>. Whether the subtags are registered is not checked.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[TypeConverter(typeof(LanguageTagConverter))]
[DebuggerDisplay("{Value,nq}")]
public sealed partial class LanguageTag : IEquatable<LanguageTag>, IComparable<LanguageTag>
{
    private LanguageTag(string value, bool isValid)
    {
        Value = value;
        IsValid = isValid;
    }

    /// <summary>Finnish, <c>fi</c>.</summary>
    public static LanguageTag Finnish { get; } = new("fi", isValid: true);

    /// <summary>Swedish, <c>sv</c>.</summary>
    public static LanguageTag Swedish { get; } = new("sv", isValid: true);

    /// <summary>English, <c>en</c>.</summary>
    public static LanguageTag English { get; } = new("en", isValid: true);

    /// <summary>The tag.</summary>
    public string Value { get; }

    /// <summary>Whether the tag is well-formed.</summary>
    public bool IsValid { get; }

    /// <summary>Reads a well-formed tag.</summary>
    /// <param name="text">The tag, in any case.</param>
    /// <returns>The tag in its canonical case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no well-formed tag.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(Guard.NotNull(text), out var tag)
            ? tag
            : throw new FormatException($"'{text}' is no language tag. Give a tag after BCP 47, such as fi, sv or en.");

    /// <summary>Reads a well-formed tag, if it is one.</summary>
    /// <param name="text">The tag, in any case.</param>
    /// <param name="tag">The tag in its canonical case, or null.</param>
    /// <returns>Whether the text is a well-formed tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        tag = text is null ? null : Shared(text);
        if (tag is null && text is not null && LanguageTagForm.Canonical(text) is { } canonical)
        {
            tag = new(canonical, isValid: true);
        }

        return tag is not null;
    }

    /// <summary>Reads a well-formed tag, if it is one.</summary>
    /// <param name="text">The tag, in any case.</param>
    /// <param name="tag">The tag in its canonical case, or null.</param>
    /// <returns>Whether the text is a well-formed tag.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        tag = null;
        return text.Length <= LanguageTagForm.MostCharacters && TryParse(text.ToString(), out tag);
    }

    /// <summary>Holds a tag as a document writes it, well-formed or not.</summary>
    /// <param name="text">The tag as written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LanguageTag AsWritten(string text) => TryParse(Guard.NotNull(text), out var tag) ? tag : new(text, isValid: false);

    /// <summary>True when both tags are the same.</summary>
    /// <param name="other">The tag to compare with.</param>
    public bool Equals([NotNullWhen(true)] LanguageTag? other) =>
        ReferenceEquals(this, other) || string.Equals(Value, other?.Value, StringComparison.Ordinal);

    /// <summary>True when both are the same tag, or both are null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LanguageTag? left, LanguageTag? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are not the same tag, or one alone is null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LanguageTag? left, LanguageTag? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as LanguageTag);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Orders tags by the code units of <see cref="Value"/>.</summary>
    /// <param name="other">The tag to compare with.</param>
    public int CompareTo(LanguageTag? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Whether one tag comes before the other in the order of <see cref="CompareTo"/>; null comes first.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(LanguageTag? left, LanguageTag? right) => Compare(left, right) < 0;

    /// <summary>Whether one tag comes before the other in the order of <see cref="CompareTo"/>, or equals it; null comes first.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(LanguageTag? left, LanguageTag? right) => Compare(left, right) <= 0;

    /// <summary>Whether one tag comes behind the other in the order of <see cref="CompareTo"/>; null comes first.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(LanguageTag? left, LanguageTag? right) => Compare(left, right) > 0;

    /// <summary>Whether one tag comes behind the other in the order of <see cref="CompareTo"/>, or equals it; null comes first.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(LanguageTag? left, LanguageTag? right) => Compare(left, right) >= 0;

    /// <summary>The tag.</summary>
    public override string ToString() => Value;

    private static int Compare(LanguageTag? left, LanguageTag? right) => string.CompareOrdinal(left?.Value, right?.Value);

    private static LanguageTag? Shared(string text) => text switch
    {
        "fi" => Finnish,
        "sv" => Swedish,
        "en" => English,
        _ => null,
    };
}
