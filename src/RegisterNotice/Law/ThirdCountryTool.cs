namespace RegisterNotice.Law;

/// <summary>A web tool whose provider, or its group, is outside the EEA.</summary>
/// <param name="Name">What notices call it. It stands for every inflected form.</param>
/// <param name="Provider">Who provides it.</param>
/// <param name="Country">Where the provider or its group is established (ISO 3166-1 alpha-2).</param>
/// <param name="Kind">What it is for.</param>
internal sealed record ThirdCountryTool(string Name, string Provider, string Country, ToolKind Kind)
{
    /// <summary>Whether whoever embeds it decides on the collection jointly with its provider (C-40/17).</summary>
    public bool IsJoint => Kind is ToolKind.SocialMedia or ToolKind.Advertising;
}
