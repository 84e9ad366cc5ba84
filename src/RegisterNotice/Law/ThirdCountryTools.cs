namespace RegisterNotice.Law;

/// <summary>Web tools that Finnish notices often name and whose providers are outside the EEA, a row each.</summary>
/// <remarks>
/// Source: the providers' own terms, as generally known in 2026. That a provider has a company in the EEA does not take its group's access away; whether data
/// in fact leave is for the controller to find out, and so the list gives hints and no more.
/// </remarks>
internal static class ThirdCountryTools
{
    public static IReadOnlyList<ThirdCountryTool> All { get; } = ValueList<ThirdCountryTool>.Own(
    [
        .. Tools("Google", "US", ToolKind.Analytics, "Google Analytics", "Google Tag Manager", "Google Search Console", "Looker Studio"),
        .. Tools(
            "Google",
            "US",
            ToolKind.Advertising,
            "Google Ads",
            "Google Adwords",
            "AdWords",
            "AdSense",
            "Google Marketing Platform",
            "DoubleClick",
            "Google remarketing"),
        .. Tools("Google", "US", ToolKind.SocialMedia, "YouTube"),
        .. Tools(
            "Google",
            "US",
            ToolKind.Platform,
            "Google Workspace",
            "G Suite",
            "Google Drive",
            "Google Cloud",
            "Google Forms",
            "Google Maps",
            "reCAPTCHA",
            "Firebase",
            "Gmail"),
        .. Tools("Meta", "US", ToolKind.Advertising, "Meta Pixel", "Facebook Pixel", "Facebook Ads", "Meta Ads", "Meta Business"),
        .. Tools("Meta", "US", ToolKind.SocialMedia, "Facebook", "Instagram", "WhatsApp"),
        .. Tools("LinkedIn", "US", ToolKind.SocialMedia, "LinkedIn"),
        .. Tools("X Corp.", "US", ToolKind.SocialMedia, "Twitter"),
        .. Tools("Pinterest", "US", ToolKind.SocialMedia, "Pinterest"),
        .. Tools("Snap", "US", ToolKind.SocialMedia, "Snapchat"),
        .. Tools("ByteDance", "CN", ToolKind.SocialMedia, "TikTok"),
        .. Tools("Microsoft", "US", ToolKind.Advertising, "Bing Ads", "Microsoft Advertising", "Microsoft Ads"),
        .. Tools("Microsoft", "US", ToolKind.Analytics, "Microsoft Clarity"),
        .. Tools("Microsoft", "US", ToolKind.Platform, "Microsoft 365", "Office 365", "SharePoint", "OneDrive", "Azure"),
        .. Tools("Intuit", "US", ToolKind.Marketing, "Mailchimp"),
        .. Tools("HubSpot", "US", ToolKind.Marketing, "HubSpot"),
        .. Tools("Salesforce", "US", ToolKind.Marketing, "Salesforce", "Pardot"),
        .. Tools("ActiveCampaign", "US", ToolKind.Marketing, "ActiveCampaign"),
        .. Tools("Klaviyo", "US", ToolKind.Marketing, "Klaviyo"),
        .. Tools("Twilio", "US", ToolKind.Marketing, "SendGrid", "Twilio"),
        .. Tools("Zendesk", "US", ToolKind.Support, "Zendesk"),
        .. Tools("Intercom", "US", ToolKind.Support, "Intercom"),
        .. Tools("Jivo", "US", ToolKind.Support, "JivoChat", "JivoSite"),
        .. Tools("tawk.to", "US", ToolKind.Support, "tawk.to"),
        .. Tools("Zoom", "US", ToolKind.Support, "Zoom Video"),
        .. Tools("Shopify", "CA", ToolKind.Platform, "Shopify"),
        .. Tools("Amazon", "US", ToolKind.Platform, "Amazon Web Services", "AWS"),
        .. Tools("Cloudflare", "US", ToolKind.Platform, "Cloudflare"),
        .. Tools("Automattic", "US", ToolKind.Platform, "Jetpack", "Gravatar"),
        .. Tools("Squarespace", "US", ToolKind.Platform, "Squarespace"),
        .. Tools("Wix.com", "IL", ToolKind.Platform, "Wix.com"),
        .. Tools("Stripe", "US", ToolKind.Platform, "Stripe"),
        .. Tools("PayPal", "US", ToolKind.Platform, "PayPal"),
        .. Tools("Dropbox", "US", ToolKind.Platform, "Dropbox"),
        .. Tools("Slack", "US", ToolKind.Platform, "Slack"),
        .. Tools("SurveyMonkey", "US", ToolKind.Platform, "SurveyMonkey"),
    ]);

    /// <summary>The first tool of the list that a text names and that is wanted; null where it names none.</summary>
    public static ThirdCountryTool? In(string text, bool onlyJoint = false)
    {
        foreach (var tool in All.AsSpan())
        {
            var at = tool.IsJoint || !onlyJoint ? text.IndexOf(tool.Name, StringComparison.OrdinalIgnoreCase) : -1;
            if (at == 0 || (at > 0 && !char.IsLetterOrDigit(text[at - 1])))
            {
                return tool;
            }
        }

        return null;
    }

    /// <summary>The tool by which a provider is best known, where a text names the provider and nothing else; null where it names none.</summary>
    public static ThirdCountryTool? OfProvider(string text)
    {
        foreach (var tool in All.AsSpan())
        {
            if (text.Equals(tool.Provider, StringComparison.OrdinalIgnoreCase))
            {
                return tool;
            }
        }

        return null;
    }

    private static IEnumerable<ThirdCountryTool> Tools(string provider, string country, ToolKind kind, params string[] names) =>
        names.Select(name => new ThirdCountryTool(name, provider, country, kind));
}
