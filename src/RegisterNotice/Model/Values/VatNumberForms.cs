using static RegisterNotice.VatChecks;

namespace RegisterNotice;

/// <summary>The VAT numbers of the member states, a row per state: the prefix, then the forms that the state gives out.</summary>
/// <remarks>Shapes after the structures that VIES publishes; the signs are explained in <see cref="VatForm"/>.</remarks>
internal static class VatNumberForms
{
    /// <summary>The longest number, prefix included: a Dutch, Swedish or Lithuanian one.</summary>
    public const int MostCharacters = 14;

    private static readonly (string Prefix, VatForm[] Forms)[] MemberStates =
    [
        ("AT", [new("Udddddddd", IsAustrian)]),
        ("BE", [new("0ddddddddd", IsBelgian), new("1ddddddddd", IsBelgian)]),
        ("BG", [new("ddddddddd", IsBulgarianCompany), new("dddddddddd", VatPersons.IsBulgarian)]),
        ("CY", [new("ddddddddl", IsCypriot)]),
        ("CZ", [new("dddddddd", IsCzechCompany), new("ddddddddd", VatPersons.IsCzech), new("dddddddddd", VatPersons.IsCzech)]),
        ("DE", [new("ndddddddd", IsMod1110)]),
        ("DK", [new("nddddddd", Weighted(11, [2, 7, 6, 5, 4, 3, 2, 1]))]),
        ("EE", [new("ddddddddd", Weighted(10, [3, 7, 1, 3, 7, 1, 3, 7, 1]))]),
        ("EL", [new("ddddddddd", IsGreek)]),
        ("ES", [new("ddddddddl", IsSpanishResident), new("lddddddda", IsSpanish)]),
        ("FI", [new("dddddddd", IsFinnish)]),
        ("FR", [new("aaddddddddd", IsFrench)]),
        ("HR", [new("ddddddddddd", IsMod1110)]),
        ("HU", [new("dddddddd", Weighted(10, [9, 7, 3, 1, 9, 7, 3, 1]))]),
        ("IE", [new("dddddddl", IsIrish), new("dddddddll", IsIrish), new("dsdddddl", IsOldIrish)]),
        ("IT", [new("ddddddddddd", IsItalian)]),
        ("LT", [new("ddddddd1d", IsLithuanian), new("dddddddddd1d", IsLithuanian)]),
        ("LU", [new("dddddddd", IsLuxembourgish)]),
        ("LV", [new("ddddddddddd", IsLatvian)]),
        ("MT", [new("nddddddd", Weighted(37, [3, 4, 6, 7, 8, 9, 10, 1]))]),
        ("NL", [new("dddddddddBdd", IsDutch)]),
        ("PL", [new("dddddddddd", Weighted(11, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]))]),
        ("PT", [new("ndddddddd", IsPortuguese)]),
        ("RO", [.. Enumerable.Range(1, 9).Select(rest => new VatForm("n" + new string('d', rest), IsRomanian))]),
        ("SE", [new("dddddddddd01", IsSwedish)]),
        ("SI", [new("nddddddd", IsSlovenian)]),
        ("SK", [new("nddddddddd", IsSlovak)]),
    ];

    public static bool IsCorrect(string text) => Find(text).Forms is { } forms && forms.Any(form => form.Matches(text));

    /// <summary>The prefix of a member state that the text starts with, or null.</summary>
    public static string? PrefixOf(string text) => Find(text).Prefix;

    private static (string? Prefix, VatForm[]? Forms) Find(string text)
    {
        foreach (var state in MemberStates)
        {
            if (text.StartsWith(state.Prefix, StringComparison.Ordinal))
            {
                return state;
            }
        }

        return default;
    }
}
