using RegisterNotice.Law;

namespace RegisterNotice.Changes.Telling;

/// <summary>The provisions on which the weights of changes rest.</summary>
internal static class ChangeGrounds
{
    /// <summary>What is told is told clearly, and kept true.</summary>
    public static readonly LegalReference Transparency = Gdpr("12(1)");

    /// <summary>The exercise of rights is made easy.</summary>
    public static readonly LegalReference Facilitation = Gdpr("12(2)");

    /// <summary>A place in the GDPR.</summary>
    public static LegalReference Gdpr(string provision) => new() { Act = Acts.Gdpr.Number, Provision = provision };

    /// <summary>A place in the Data Protection Act.</summary>
    public static LegalReference DataProtectionAct(string provision) =>
        new() { Act = Acts.DataProtectionAct.Number, Provision = provision };

    /// <summary>A place in the Act on Electronic Communications Services.</summary>
    public static LegalReference ElectronicCommunicationsServices(string provision) =>
        new() { Act = Acts.ElectronicCommunicationsServicesAct.Number, Provision = provision };
}
