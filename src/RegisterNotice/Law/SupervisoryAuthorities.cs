namespace RegisterNotice.Law;

/// <summary>The supervisory authority of Finland, as notices should name it today.</summary>
/// <remarks>Source: the authority's own site, tietosuoja.fi.</remarks>
public static class SupervisoryAuthorities
{
    /// <summary>The Office of the Data Protection Ombudsman (Data Protection Act 1050/2018, section 8).</summary>
    /// <remarks>Finnish: <i>tietosuojavaltuutetun toimisto</i>; Swedish: <i>dataombudsmannens byrå</i>.</remarks>
    public static SupervisoryAuthority DataProtectionOmbudsman { get; } = new()
    {
        Name = LocalizedText.Of(LanguageTag.Finnish, "Tietosuojavaltuutetun toimisto")
            .With(LanguageTag.Swedish, "Dataombudsmannens byrå")
            .With(LanguageTag.English, "Office of the Data Protection Ombudsman"),
        Address = new() { PostOfficeBox = "PL 800", PostalCode = "00531", Town = "Helsinki", Country = CountryCode.Parse("FI") },
        VisitingAddress = new()
        {
            Street = "Lintulahdenkuja 4",
            PostalCode = "00530",
            Town = "Helsinki",
            Country = CountryCode.Parse("FI")
        },
        Email = "tietosuoja@om.fi",
        Phone = "+358 29 566 6700",
        Website = "https://tietosuoja.fi",
    };
}
