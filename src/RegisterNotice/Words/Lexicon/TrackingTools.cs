namespace RegisterNotice.Words.Lexicon;

/// <summary>Tools for following visitors that notices name, with who provides them.</summary>
internal static class TrackingTools
{
    public static readonly WordTable<(string Name, string? Provider)> Table = new(Meaning.TrackingTool,
    [
        (("Google Analytics", "Google"), "google analytics*"),
        (("Google Tag Manager", "Google"), "google tag manager*"),
        (("Google Search Console", "Google"), "google search console*"),
        (("Google Ads", "Google"), "google ads*, google adwords*"),
        (("Google AdSense", "Google"), "google adsense*, adsense*"),
        (("Googlen uudelleenmarkkinointi", "Google"), "googlen uudelleenmarkk*, googlen ja facebookin uudelleenm*, googlen ja metan uudelleenm*"),
        (("Facebookin uudelleenmarkkinointi", "Meta"), "facebookin uudelleenmarkk*"),
        (("Umami", null), "umami, umamia, umamin, umami analytiik*"),
        (("GoatCounter", null), "goatcounter*"),
        (("Plausible", null), "plausible*"),
        (("Fathom", null), "fathom analytic*"),
        (("Snoobi", "Snoobi"), "snoobi*"),
        (("Piwik", null), "piwik*"),
        (("Adobe Analytics", "Adobe"), "adobe analytics*"),
        (("Vercel Analytics", "Vercel"), "vercel analytics*, vercel web analytic*"),
        (("PostHog", "PostHog"), "posthog*"),
        (("YouTube", "Google"), "youtube*"),
        (("Facebook Pixel", "Meta"), "facebook pixel*"),
        (("Meta Pixel", "Meta"), "meta pixel*"),
        (("LinkedIn Insight Tag", "LinkedIn"), "linkedin insight*"),
        (("TikTok Pixel", "TikTok"), "tiktok*"),
        (("Microsoft Clarity", "Microsoft"), "microsoft clarity*"),
        (("Microsoft Advertising", "Microsoft"), "microsoft advertising*"),
        (("Hotjar", "Hotjar"), "hotjar*"),
        (("Matomo", null), "matomo*"),
        (("JivoChat", "JivoChat"), "jivochat*"),
        (("HubSpot", "HubSpot"), "hubspot*"),
        (("Leadfeeder", "Leadfeeder"), "leadfeeder*"),
    ]);
}
