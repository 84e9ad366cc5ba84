using System.Diagnostics.CodeAnalysis;

namespace RegisterNotice;

/// <summary>Finnish postal codes, such as <c>00530</c>; Åland's start with 22.</summary>
/// <remarks>Finnish: <i>postinumero</i>; Swedish: <i>postnummer</i>.</remarks>
public static class FinnishPostalCodes
{
    private const int Length = 5;

    /// <summary>Whether the text has the form of a postal code: five digits, not all of them 0. Whether Posti uses it is not known.</summary>
    /// <param name="text">The code without the prefix <c>FI-</c> or <c>AX-</c>.</param>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is { Length: Length } and not "00000" && CheckDigits.AllDigits(text);
}
