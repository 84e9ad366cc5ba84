using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A VAT number with its country prefix, such as <c>FI23456780</c>.</summary>
/// <remarks>
/// Finnish: <i>arvonlisäverotunniste, ALV-numero</i>. A number from a document is held as written, and <see cref="IsValid"/> tells whether prefix, form and
/// check digits hold; whether the number is in use is not known. Compares by <see cref="Value"/>.
/// <para>
/// In Bulgaria, Czechia and Latvia a person's number may hold a day of birth, which must then be a day of the calendar: a Czech month is 1 to 12, with 50 added
/// for women and 20 where the serial numbers of a day run out; a Latvian number of the old form names one of three centuries. A Slovak birth number is no VAT
/// number of itself. Such a number is personal data.
/// </para>
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[TypeConverter(typeof(VatNumberConverter))]
[DebuggerDisplay("{Value,nq}")]
public sealed partial class VatNumber : IEquatable<VatNumber>
{
    private VatNumber(string value, bool isValid)
    {
        Value = value;
        IsValid = isValid;
    }

    /// <summary>The number as written.</summary>
    public string Value { get; }

    /// <summary>Whether the number has the prefix of a member state, that state's form and the right check digits.</summary>
    public bool IsValid { get; }

    /// <summary>The prefix of a member state that the number starts with, right or wrong as the rest may be, such as <c>FI</c>; or null.</summary>
    /// <remarks>The prefix is the country's code (ISO 3166-1), except for Greece: <c>EL</c> (Directive 2006/112/EC, Article 215).</remarks>
    public string? CountryPrefix => VatNumberForms.PrefixOf(Value);

    /// <summary>Reads a number in its canonical form.</summary>
    /// <param name="text">The prefix of a member state and the number, without spaces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The prefix, the form or the check digits are wrong.</exception>
    public static VatNumber Parse(string text) =>
        TryParse(Guard.NotNull(text), out var number) ? number : throw new FormatException($"'{text}' is no VAT number. Give the country's prefix and the number without spaces, such as FI23456780.");

    /// <summary>Reads a number in its canonical form, if it is one.</summary>
    /// <param name="text">The prefix of a member state and the number, without spaces.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether the text is a VAT number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out VatNumber? number)
    {
        number = text is not null && VatNumberForms.IsCorrect(text) ? new(text, isValid: true) : null;
        return number is not null;
    }

    /// <summary>Reads a number in its canonical form, if it is one.</summary>
    /// <param name="text">The prefix of a member state and the number, without spaces.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether the text is a VAT number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out VatNumber? number)
    {
        number = null;
        return text.Length <= VatNumberForms.MostCharacters && TryParse(text.ToString(), out number);
    }

    /// <summary>Holds a number as a document writes it, right or wrong.</summary>
    /// <param name="text">The number as written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static VatNumber AsWritten(string text) => new(Guard.NotNull(text), VatNumberForms.IsCorrect(text));

    /// <summary>True when both numbers are written the same.</summary>
    /// <param name="other">The number to compare with.</param>
    public bool Equals([NotNullWhen(true)] VatNumber? other) => string.Equals(Value, other?.Value, StringComparison.Ordinal);

    /// <summary>True when both are written the same, or both are null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(VatNumber? left, VatNumber? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are not written the same, or one alone is null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(VatNumber? left, VatNumber? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as VatNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The number as written.</summary>
    public override string ToString() => Value;
}
