namespace RegisterNotice.Analyzers;

/// <summary>Tells of a text whether it is what it stands for, and what it must have meant where that is beyond doubt.</summary>
internal static class LiteralForm
{
    private const string Mailto = "mailto:";
    private const string FinnishPrefix = "FI";
    private const int SerialDigits = 7;

    /// <summary>Whether a text is what it stands for.</summary>
    public static bool IsRight(LiteralKind kind, string text) => kind switch
    {
        LiteralKind.BusinessId => BusinessIdForm.IsCorrect(text.AsSpan()),
        LiteralKind.VatNumber => VatNumberForms.IsCorrect(text),
        LiteralKind.LanguageTag => LanguageTagForm.Canonical(text) is not null,
        LiteralKind.Email => EmailAddresses.IsValid(text),
        _ => !RuleCodes.IsMistaken(text),
    };

    /// <summary>The one text that is right and says the same; null where there is none, or more than one.</summary>
    public static string? Meant(LiteralKind kind, string text)
    {
        var meant = kind switch
        {
            LiteralKind.BusinessId => BusinessId(text),
            LiteralKind.VatNumber => VatNumber(text),
            LiteralKind.LanguageTag => LanguageTagForm.Canonical(text.Trim().Replace('_', '-')),
            LiteralKind.Email => Email(text.Trim()),
            _ => RuleCodes.Meant(text),
        };
        return meant is not null && IsRight(kind, meant) ? meant : null;
    }

    // "23456780", "FI23456780", "2345678 - 0". Six digits and a check digit are an ID of the old form, which has a 0 before it today.
    private static string? BusinessId(string text)
    {
        var digits = Plain(text);
        digits = digits.StartsWith(FinnishPrefix, StringComparison.Ordinal) ? digits.Substring(FinnishPrefix.Length) : digits;
        digits = digits.Length == SerialDigits ? "0" + digits : digits;
        return digits.Length == SerialDigits + 1 ? $"{digits.Substring(0, SerialDigits)}-{digits[SerialDigits]}" : null;
    }

    // "FI 2345678-0", "fi23456780", and a business ID in place of the number.
    private static string VatNumber(string text)
    {
        var number = Plain(text);
        return BusinessIdForm.IsCorrect(text.Trim().AsSpan()) ? FinnishPrefix + number : number;
    }

    private static string Email(string text) =>
        text.StartsWith(Mailto, StringComparison.OrdinalIgnoreCase) ? text.Substring(Mailto.Length).Trim() : text;

    private static string Plain(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.' or '\u2010' or '\u2011' or '\u2013'))).ToUpperInvariant();
}
