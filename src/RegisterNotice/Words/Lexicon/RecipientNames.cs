namespace RegisterNotice.Words.Lexicon;

/// <summary>Recipients that notices name without a legal form.</summary>
internal static class RecipientNames
{
    public static readonly WordTable<string> Table = new(Meaning.RecipientName,
    [
        ("Matkahuolto", ["matkahuol*"]), ("Posti", ["posti", "postille*", "postin"]), ("PostNord", ["postnord*"]), ("DHL", ["dhl*"]), ("DB Schenker", ["schenker*"]),
        ("Klarna", ["klarna*"]), ("Paytrail", ["paytrail*"]), ("Stripe", ["stripe*"]), ("PayPal", ["paypal*"]), ("Checkout Finland", ["checkout finland*"]), ("Holvi", ["holvi*"]), ("Zettle", ["zettle*"]), ("Svea", ["svea*"]), ("Collector", ["collector*"]),
        ("Google", ["google*"]), ("Facebook", ["facebook*"]), ("Meta", ["meta"]), ("Instagram", ["instagram*"]), ("LinkedIn", ["linkedin*"]), ("Microsoft", ["microsoft*", "azure*"]), ("Amazon", ["amazon*"]), ("Hetzner", ["hetzner*"]), ("Dropbox", ["dropbox*"]), ("Slack", ["slack*"]), ("Zoom", ["zoom*"]),
        ("Mailchimp", ["mailchimp*"]), ("Mailgun", ["mailgun*"]), ("Brevo", ["brevo*"]), ("HubSpot", ["hubspot*"]), ("Salesforce", ["salesforce*"]), ("Zendesk", ["zendesk*"]), ("JivoChat", ["jivochat*"]), ("Trustpilot", ["trustpilot*"]), ("Flockler", ["flockler*"]),
        ("Shopify", ["shopify*"]), ("Netvisor", ["netvisor*"]), ("Procountor", ["procountor*"]), ("Visma", ["visma*"]),
    ]);
}
