namespace RegisterNotice.Law;

/// <summary>The supervisory authorities of Finland and of Åland, as notices should name them today.</summary>
/// <remarks>Sources: the authorities' own sites, tietosuoja.fi and di.ax.</remarks>
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

    /// <summary>
    /// Datainspektionen of Åland, which supervises the provincial and municipal administration there (ÅFS 2019:9); private controllers in Åland answer to
    /// <see cref="DataProtectionOmbudsman"/>.
    /// </summary>
    public static SupervisoryAuthority AlandDataInspection { get; } = new()
    {
        Name = LocalizedText.Of(LanguageTag.Swedish, "Datainspektionen")
            .With(LanguageTag.Finnish, "Datainspektionen (Ahvenanmaa)")
            .With(LanguageTag.English, "Datainspektionen, the data protection authority of Åland"),
        Website = "https://www.di.ax",
    };
}
