namespace RegisterNotice.Rules;

/// <summary>What makes a postal address one.</summary>
internal static class Addresses
{
    /// <summary>Whether anything but a country is given.</summary>
    public static bool IsGiven(PostalAddress? address) =>
        address is not null && (Has(address.Street) || Has(address.PostOfficeBox) || Has(address.PostalCode) || Has(address.Town));

    /// <summary>Whether a letter arrives: street or box, town, and in Finland a postal code of five digits; or all of that in one.</summary>
    public static bool IsComplete(PostalAddress? address) => address is not null && (IsInParts(address) || WholeAddress.StandsIn(address));

    /// <summary>The address as it is written on a line.</summary>
    public static string OnOneLine(PostalAddress? address) =>
        address is null
            ? ""
            : string.Join(
                ", ",
                new[] { address.Street, address.PostOfficeBox, $"{address.PostalCode} {address.Town}".Trim(), address.Country?.Value }
                    .Where(Has));

    private static bool IsInParts(PostalAddress address) =>
        (Has(address.Street) || Has(address.PostOfficeBox))
        && Has(address.Town)
        && (address.Country is { Value: not ("FI" or "AX") } || FinnishPostalCodes.IsValid(address.PostalCode));

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
