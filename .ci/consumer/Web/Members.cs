using NodaTime;
using RegisterNotice;

/// <summary>The notice of the host.</summary>
internal static class Members
{
    public static Notice Notice { get; } = NoticeBuilder.Create("members", "fi")
        .Title("Tietosuojaseloste").RegisterName("Soutuseura Airon jäsenrekisteri")
        .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
        .Purpose("membership", "Jäsenasioiden hoito", p => p.OnContract())
        .DataSubjects("members", "Jäsenet")
        .Data("contact", "Yhteystiedot", d => d.Items("nimi", "sähköposti").Of("members").For("membership"))
        .Keep("contact", Period.FromYears(1), RetentionStart.EndOfMembership, k => k.Of("contact"))
        .NoDisclosures().NoTransfersOutsideEea()
        .RightsThatApply(r => r.Email("toimisto@airo.example"))
        .DataProtectionOmbudsman()
        .Build();
}
