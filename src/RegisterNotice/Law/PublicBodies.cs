namespace RegisterNotice.Law;

/// <summary>Which controllers are public authorities or bodies, and which of them are of Åland.</summary>
internal static class PublicBodies
{
    // Some are of churches under public law, others associations.
    private static readonly string[] OfChurches = ["seurakun", "hiippakun", "tuomiokapitul", "församling", "domkapitl", "stift ", "parish"];

    // A repair shop is no town, and a network no agency.
    private static readonly string[] LikePublic = ["verkstad", "nätverket", "hantverket"];

    /// <summary>
    /// Whether a controller is a public authority or body, as it states its sector or, where it does not, as its name shows. Of a parish the name
    /// does not tell.
    /// </summary>
    public static bool Has(Controller controller) =>
        controller.Sector is { } sector
            ? sector == Sector.Public
            : LegalForms.In(controller.Name) is { Kind: LegalFormKind.PublicBody } && ShowsPublicBody(controller.Name);

    /// <summary>Whether all who decide are public bodies of Åland.</summary>
    public static bool AreOfAland(Notice notice)
    {
        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (!Has(controller) || !IsInAland(controller.Address))
            {
                return false;
            }
        }

        return notice.Controllers.Count > 0;
    }

    /// <summary>Whether an address is in Åland, whose postal codes begin with 22.</summary>
    public static bool IsInAland(PostalAddress? address) => address?.Country switch
    {
        { Value: "AX" } => true,
        null or { Value: "FI" } => address?.PostalCode is { Length: 5 } code && code.StartsWith("22", StringComparison.Ordinal),
        _ => false,
    };

    private static bool ShowsPublicBody(string name)
    {
        foreach (var church in OfChurches)
        {
            if (name.IndexOf(church, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return false;
            }
        }

        foreach (var other in LikePublic)
        {
            if (name.EndsWith(other, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
