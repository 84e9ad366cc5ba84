using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A Finnish business ID: seven digits, a hyphen and a check digit, such as <c>2345678-0</c> (Decree 288/2001, section 3).</summary>
/// <remarks>
/// Finnish: <i>yritys- ja yhteisötunnus, Y-tunnus</i>; Swedish: <i>FO-nummer</i>. An ID from a document is held as written, and <see cref="IsValid"/> tells
/// whether form and check digit hold; whether such a company exists is not known. Compares by <see cref="Value"/>.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[TypeConverter(typeof(BusinessIdConverter))]
[DebuggerDisplay("{Value,nq}")]
public sealed partial class BusinessId : IEquatable<BusinessId>
{
    private BusinessId(string value, bool isValid)
    {
        Value = value;
        IsValid = isValid;
    }

    /// <summary>The ID as written.</summary>
    public string Value { get; }

    /// <summary>Whether the ID has its canonical form and the right check digit.</summary>
    public bool IsValid { get; }

    /// <summary>Reads an ID in its canonical form.</summary>
    /// <param name="text">Seven digits, a hyphen and the check digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The form or the check digit is wrong.</exception>
    public static BusinessId Parse(string text) =>
        TryParse(Guard.NotNull(text), out var id) ? id : throw new FormatException($"'{text}' is no business ID. Give seven digits, a hyphen and the check digit, such as 2345678-0.");

    /// <summary>Reads an ID in its canonical form, if it is one.</summary>
    /// <param name="text">Seven digits, a hyphen and the check digit.</param>
    /// <param name="id">The ID, or null.</param>
    /// <returns>Whether the text is a business ID.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out BusinessId? id)
    {
        id = text is not null && BusinessIdForm.IsCorrect(text.AsSpan()) ? new(text, isValid: true) : null;
        return id is not null;
    }

    /// <summary>Reads an ID in its canonical form, if it is one.</summary>
    /// <param name="text">Seven digits, a hyphen and the check digit.</param>
    /// <param name="id">The ID, or null.</param>
    /// <returns>Whether the text is a business ID.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out BusinessId? id)
    {
        id = BusinessIdForm.IsCorrect(text) ? new(text.ToString(), isValid: true) : null;
        return id is not null;
    }

    /// <summary>Holds an ID as a document writes it, right or wrong.</summary>
    /// <param name="text">The ID as written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static BusinessId AsWritten(string text) => new(Guard.NotNull(text), BusinessIdForm.IsCorrect(text.AsSpan()));

    /// <summary>True when both IDs are written the same.</summary>
    /// <param name="other">The ID to compare with.</param>
    public bool Equals([NotNullWhen(true)] BusinessId? other) => string.Equals(Value, other?.Value, StringComparison.Ordinal);

    /// <summary>True when both are written the same, or both are null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(BusinessId? left, BusinessId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are not written the same, or one alone is null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(BusinessId? left, BusinessId? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as BusinessId);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The ID as written.</summary>
    public override string ToString() => Value;
}
