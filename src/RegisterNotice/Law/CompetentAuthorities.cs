namespace RegisterNotice.Law;

/// <summary>To which supervisory authority those who give a notice answer (Article 55; ÅFS 2019:9).</summary>
internal static class CompetentAuthorities
{
    /// <summary>
    /// The authority to turn to, as far as the tables know it: the ombudsman of controllers in Finland, Datainspektionen of public bodies in Åland. Null where
    /// all controllers are elsewhere, where they answer to different authorities, or where one in Åland does not show whether it is public.
    /// </summary>
    public static SupervisoryAuthority? Of(Notice notice)
    {
        SupervisoryAuthority? found = null;
        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (IsAbroad(controller))
            {
                continue;
            }

            var authority = Of(controller);
            if (authority is null || (found is not null && !ReferenceEquals(found, authority)))
            {
                return null;
            }

            found = authority;
        }

        return notice.Controllers.Count > 0 ? found : SupervisoryAuthorities.DataProtectionOmbudsman;
    }

    private static bool IsAbroad(Controller controller) => controller.Address?.Country is { IsValid: true } country && country.Value is not ("FI" or "AX");

    private static SupervisoryAuthority? Of(Controller controller)
    {
        if (!PublicBodies.IsInAland(controller.Address))
        {
            return SupervisoryAuthorities.DataProtectionOmbudsman;
        }

        if (PublicBodies.Has(controller))
        {
            return SupervisoryAuthorities.AlandDataInspection;
        }

        var isKnown = controller.Sector is not null || LegalForms.In(controller.Name) is not null;
        return isKnown ? SupervisoryAuthorities.DataProtectionOmbudsman : null;
    }
}
