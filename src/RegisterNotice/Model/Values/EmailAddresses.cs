using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RegisterNotice;

/// <summary>Tells whether a text is an e-mail address that a reader can use as it stands.</summary>
/// <remarks>
/// Stricter than RFC 5322, which allows comments, quotes and addresses without a domain: a notice must be clear to its readers (Article 12(1)). Whether the
/// mailbox exists is not known.
/// </remarks>
public static class EmailAddresses
{
    private const int MaxLength = 254;
    private const int MaxLocalLength = 64;
    private const int MaxLabelLength = 63;

    // What RFC 5322 allows in an unquoted local part besides letters and digits, and RFC 1123 in the label of a domain.
    private const string LocalSigns = "!#$%&'*+-/=?^_`{|}~";
    private const string LabelSigns = "-";

    /// <summary>Whether the text is one address and nothing else, such as <c>tietosuoja@firma.example</c>.</summary>
    /// <param name="text">
    /// The address: a local part of 1 to 64 characters, <c>@</c>, and a domain of two or more labels of 1 to 63, in all 254 characters at most (RFC 5321).
    /// Letters outside ASCII are allowed in both parts (RFC 6531). Spaces, quotes, brackets, a display name or a second address are not.
    /// </param>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length > MaxLength)
        {
            return false;
        }

        var at = text.IndexOf('@');
        return at is > 0 and <= MaxLocalLength && IsLocalPart(text.AsSpan(0, at)) && IsDomain(text.AsSpan(at + 1));
    }

    /// <summary>
    /// Whether the text is an address that a person must decode before use: the residue of a script against address collectors (<c>[email&#160;protected]</c>),
    /// or words in place of the signs (<c>tietosuoja(at)firma.example</c>, <c>tietosuoja ät firma piste example</c>).
    /// </summary>
    /// <param name="text">The address as written. No text is both valid and obfuscated.</param>
    public static bool IsObfuscated([NotNullWhen(true)] string? text) => text is not null && !IsValid(text) && ObfuscatedEmail.IsIn(text);

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        while (!local.IsEmpty)
        {
            var atom = UpToDot(local);
            if (!IsMadeOf(atom, LocalSigns) || local.Length == atom.Length + 1)
            {
                return false;
            }

            local = local[Math.Min(atom.Length + 1, local.Length)..];
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var labels = 0;
        while (!domain.IsEmpty)
        {
            var label = UpToDot(domain);
            if (!IsLabel(label) || domain.Length == label.Length + 1)
            {
                return false;
            }

            labels++;
            if (domain.Length == label.Length)
            {
                return labels > 1 && IsTopLevel(label);
            }

            domain = domain[(label.Length + 1)..];
        }

        return false;
    }

    private static ReadOnlySpan<char> UpToDot(ReadOnlySpan<char> text) => text.IndexOf('.') is >= 0 and var dot ? text[..dot] : text;

    private static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Length is > 0 and <= MaxLabelLength && label[0] != '-' && label[^1] != '-' && IsMadeOf(label, LabelSigns);

    // Digits alone would be the end of an IP address (RFC 3696, section 2).
    private static bool IsTopLevel(ReadOnlySpan<char> label) => label.Length > 1 && !CheckDigits.AllDigits(label);

    private static bool IsMadeOf(ReadOnlySpan<char> text, string signs)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'A' and <= 'Z'))
            {
                continue;
            }

            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (c < 0x80 ? signs.IndexOf(c) < 0 : !IsWordCharacter(isPair ? text.Slice(i, 2) : text.Slice(i, 1)))
            {
                return false;
            }

            i += isPair ? 1 : 0;
        }

        return !text.IsEmpty;
    }

    // Spaces of every kind, invisible characters, typographic signs and half surrogates have other categories.
    private static bool IsWordCharacter(ReadOnlySpan<char> character) => Category(character) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    private static UnicodeCategory Category(ReadOnlySpan<char> character) =>
        character.Length == 1
            ? CharUnicodeInfo.GetUnicodeCategory(character[0])
            : CharUnicodeInfo.GetUnicodeCategory(character.ToString(), 0);
}
