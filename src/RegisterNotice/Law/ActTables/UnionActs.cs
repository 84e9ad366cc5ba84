using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>Acts of the Union beside the GDPR.</summary>
/// <remarks>Source: the Official Journal, by their numbers.</remarks>
internal static class UnionActs
{
    public static Act[] Rows =>
    [
        Union(
            "2002/58",
            Community("2002/58"),
            "sähköisen viestinnän tietosuojadirektiivi",
            "direktivet om integritet och elektronisk kommunikation",
            "Directive on privacy and electronic communications"),
        Union("2016/680", Numbered("2016/680"), "rikosasioiden tietosuojadirektiivi", "dataskyddsdirektivet för brottsbekämpning", "Law Enforcement Directive"),
        Union(
            "2018/1725",
            Numbered("2018/1725"),
            "EU:n toimielinten tietosuoja-asetus",
            "dataskyddsförordningen för unionens institutioner",
            "Data Protection Regulation for Union institutions",
            new(2018, 12, 11)),
        Union("2019/1937", Numbered("2019/1937"), "ilmoittajansuojeludirektiivi", "visselblåsardirektivet", "Whistleblower Directive"),
        Union("2022/2065", Numbered("2022/2065"), "digipalvelusäädös", "förordningen om digitala tjänster", "Digital Services Act", new(2024, 2, 17)),
        Union("2024/1689", Numbered("2024/1689"), "tekoälysäädös", "AI-förordningen", "Artificial Intelligence Act"),
        Judgment("C-362/14", "Schrems"),
        Judgment("C-311/18", "Schrems II"),
        Judgment("C-210/16", "Wirtschaftsakademie Schleswig-Holstein"),
    ];
}
