namespace RegisterNotice.Words.Lexicon;

/// <summary>Tools for following visitors that notices name, with who provides them.</summary>
internal static class TrackingTools
{
    public static readonly WordTable<(string Name, string? Provider)> Table = new(Meaning.TrackingTool,
    [
        (("Google Analytics", "Google"), "google analytics*"),
        (("Google Tag Manager", "Google"), "google tag manager*"),
        (("Google Ads", "Google"), "google ads*, google adwords*"),
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
