using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A country (ISO 3166-1 alpha-2), such as <c>FI</c>.</summary>
/// <remarks>A code from a document is held as written, and <see cref="IsValid"/> tells whether it is assigned. Compares by <see cref="Value"/>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[TypeConverter(typeof(CountryCodeConverter))]
[DebuggerDisplay("{Value,nq}")]
public sealed partial class CountryCode : IEquatable<CountryCode>
{
    // The officially assigned codes, two letters each.
    private const string Assigned =
        "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ" +
        "DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT" +
        "JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ" +
        "NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ" +
        "TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

    private CountryCode(string value, bool isValid)
    {
        Value = value;
        IsValid = isValid;
    }

    /// <summary>The code.</summary>
    public string Value { get; }

    /// <summary>Whether the code is assigned to a country: two capital letters of the standard's list.</summary>
    public bool IsValid { get; }

    /// <summary>Reads an assigned code.</summary>
    /// <param name="text">Two capital letters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no assigned code. Among the codes that are none: <c>UK</c> (use <c>GB</c>) and <c>EL</c> (use
    /// <c>GR</c>).</exception>
    public static CountryCode Parse(string text) =>
        TryParse(Guard.NotNull(text), out var code)
            ? code
            : throw new FormatException($"'{text}' is no country code. Give the two capital letters of ISO 3166-1, such as FI or US.");

    /// <summary>Reads an assigned code, if it is one.</summary>
    /// <param name="text">Two capital letters.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether the text is an assigned code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CountryCode? code)
    {
        code = text is not null && IsAssigned(text.AsSpan()) ? new(text, isValid: true) : null;
        return code is not null;
    }

    /// <summary>Reads an assigned code, if it is one.</summary>
    /// <param name="text">Two capital letters.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether the text is an assigned code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CountryCode? code)
    {
        code = IsAssigned(text) ? new(text.ToString(), isValid: true) : null;
        return code is not null;
    }

    /// <summary>Holds a code as a document writes it, assigned or not.</summary>
    /// <param name="text">The code as written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CountryCode AsWritten(string text) => new(Guard.NotNull(text), IsAssigned(text.AsSpan()));

    /// <summary>True when both codes are the same.</summary>
    /// <param name="other">The code to compare with.</param>
    public bool Equals([NotNullWhen(true)] CountryCode? other) => string.Equals(Value, other?.Value, StringComparison.Ordinal);

    /// <summary>True when both are the same code, or both are null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(CountryCode? left, CountryCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are not the same code, or one alone is null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(CountryCode? left, CountryCode? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as CountryCode);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    private static bool IsAssigned(ReadOnlySpan<char> text)
    {
        if (text.Length != 2)
        {
            return false;
        }

        for (var i = 0; i < Assigned.Length; i += 2)
        {
            if (Assigned[i] == text[0] && Assigned[i + 1] == text[1])
            {
                return true;
            }
        }

        return false;
    }
}
