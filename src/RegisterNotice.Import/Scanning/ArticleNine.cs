namespace RegisterNotice.Import.Scanning;

/// <summary>Finds the point of Article 9(2) of the GDPR that a text cites, with the law behind it.</summary>
internal static class ArticleNine
{
    private const string Regulation = "2016/679";
    private const string Paragraph = "9(2)(";

    private static readonly (char Point, SpecialCategoryGround Ground)[] Grounds =
    [
        ('a', SpecialCategoryGround.ExplicitConsent), ('b', SpecialCategoryGround.EmploymentAndSocialLaw), ('c', SpecialCategoryGround.VitalInterests),
        ('d', SpecialCategoryGround.NotForProfitBody), ('e', SpecialCategoryGround.MadePublic), ('f', SpecialCategoryGround.LegalClaims),
        ('g', SpecialCategoryGround.SubstantialPublicInterest), ('h', SpecialCategoryGround.HealthOrSocialCare), ('i', SpecialCategoryGround.PublicHealth),
        ('j', SpecialCategoryGround.ArchivingResearchStatistics),
    ];

    /// <summary>The condition that citations name; null where they name none, or more than one.</summary>
    public static SpecialCategoryCondition? ConditionIn(List<Citation> citations)
    {
        SpecialCategoryCondition? found = null;
        LegalReference? law = null;
        foreach (var (reference, _, _) in citations)
        {
            if (reference.Act != Regulation)
            {
                law ??= reference;
            }
            else if (reference.Provision is { } provision && provision.StartsWith(Paragraph, StringComparison.Ordinal)
                && GroundOf(provision) is { } ground)
            {
                if (found is not null)
                {
                    return null;
                }

                found = new() { Ground = ground };
            }
        }

        return found is null ? null : found with { Reference = law };
    }

    private static SpecialCategoryGround? GroundOf(string provision)
    {
        foreach (var (point, ground) in Grounds)
        {
            if (provision.Length > Paragraph.Length && provision[Paragraph.Length] == point)
            {
                return ground;
            }
        }

        return null;
    }
}
