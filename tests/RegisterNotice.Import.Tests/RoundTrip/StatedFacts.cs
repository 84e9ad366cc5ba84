using System.Collections;
using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>The facts of a notice as a reader of its page in one language meets them: lines to compare two notices by.</summary>
/// <remarks>
/// Parts are compared by their names, for identifiers are not on a page. A text is compared in the page's language, or in the one in which it is left there. What a page
/// says in one way of two things is one fact here: a recipient's name and its category; a contact's name, role and organisation; an address in Finland with and without its
/// country; the start of a period that its criterion says already; a citation that the article beside it includes; nothing and no more than an empty list.
/// </remarks>
internal sealed class StatedFacts
{
    private static readonly string[] CustomaryTitles =
    [
        "Tietosuojaseloste", "Rekisteriseloste", "Rekisteri- ja tietosuojaseloste", "Dataskyddsbeskrivning", "Registerbeskrivning", "Register- och dataskyddsbeskrivning",
        "Privacy notice", "Register description", "Register description and privacy notice",
    ];

    private readonly List<string> lines = [];
    private readonly Notice notice;
    private readonly LanguageTag language;

    private StatedFacts(Notice notice, LanguageTag language)
    {
        this.notice = notice;
        this.language = language;
        Paper();
        Parties();
        Processing();
        Recipients();
        Keeping();
        Rights();
        Rest();
    }

    public static IReadOnlyList<string> Of(Notice notice, LanguageTag language) => [.. new StatedFacts(notice, language).lines.Order(StringComparer.Ordinal)];

    private void Add(string name, params object?[] values)
    {
        var said = values.Select(Value).ToArray();
        if (said.Any(value => value.Length > 0))
        {
            lines.Add($"{name}: {string.Join(" | ", said)}");
        }
    }

    private string Value(object? value) => value switch
    {
        null => "",
        LocalizedText text => Text(text),
        string text => text.Trim(),
        PostalAddress address => string.Join(", ", new[] { address.Street, address.PostOfficeBox, address.PostalCode, address.Town, address.Country?.Value == "FI" ? null : address.Country?.Value }.Where(part => !string.IsNullOrEmpty(part))),
        LegalReference reference => Reference(reference),
        Period period => period.ToString(),
        LocalDate date => date.ToString("uuuu-MM-dd", null),
        BusinessId id => id.Value,
        VatNumber number => number.Value,
        IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Value)),
        _ => value.ToString()!,
    };

    private string Text(LocalizedText text)
    {
        if (text[language] is { Length: > 0 } own)
        {
            return own.Trim();
        }

        var other = notice.Languages.Select(tag => (Tag: tag, Text: text[tag])).FirstOrDefault(it => !string.IsNullOrWhiteSpace(it.Text));
        return other.Text is { } words ? $"{words.Trim()} [{other.Tag}]" : text.Count == 0 ? "" : $"{text.First().Value.Trim()} [{text.First().Key}]";
    }

    private static string Reference(LegalReference reference) => Acts.Find(reference.Act) is not null && (reference.Provision is not null || reference.Text is null) ? $"{reference.Act} {reference.Provision}".Trim()
        : reference.Text ?? reference.Act ?? "";

    private void Paper()
    {
        // A customary title is translated.
        if (notice.Title is { } title && !CustomaryTitles.Contains(title.First().Value))
        {
            Add("title", title);
        }

        Add("register", notice.RegisterName);
        Add("drafted", notice.DraftedOn);
        Add("updated", notice.UpdatedOn);
        Add("effective", notice.EffectiveFrom);
        foreach (var act in notice.LegalFramework)
        {
            Add("act", act);
        }
    }

    private void Parties()
    {
        foreach (var it in notice.Controllers)
        {
            Add("controller", it.Name, it.BusinessId, it.VatNumber, it.Address, it.Emails, it.Phones, it.Website, it.Sector, it.Role);
        }

        foreach (var it in notice.Contacts)
        {
            Add("contact", new object?[] { it.Name, it.Role, it.Organisation }.Where(part => part is not null), it.Address, it.Emails, it.Phones, it.Website);
        }

        if (notice.DataProtectionOfficer is { State: not DeclarationState.NotStated } officer)
        {
            Add("officer", officer.State, new[] { officer.Name, officer.Organisation }.Where(part => part is not null), officer.Address, officer.Emails, officer.Phones, officer.Website);
        }

        // Where the right to complain is stated, the page says to whom.
        var authority = notice.SupervisoryAuthority ?? (notice.Rights.Any(right => right.Kind == RightKind.Complaint) ? SupervisoryAuthorities.DataProtectionOmbudsman : null);
        if (authority is not null)
        {
            var name = SupervisoryAuthorities.DataProtectionOmbudsman.Name;
            Add("authority", authority.Name[LanguageTag.Finnish] == name[LanguageTag.Finnish] ? name[language] : authority.Name, authority.Email, authority.Phone);
        }
    }

    private void Processing()
    {
        foreach (var purpose in notice.Purposes)
        {
            Add("purpose", purpose.Description, purpose.ChildConsentAge);
            foreach (var basis in purpose.LegalBases)
            {
                Add("basis", Name(purpose.Description), basis.Kind, basis.Interest, IsOfArticle(basis) ? null : basis.Reference, basis.SpecialCategoryGround, basis.Description);
            }
        }

        foreach (var group in notice.DataSubjects)
        {
            Add("subjects", group.Name, group.Description);
        }

        foreach (var data in notice.DataCategories)
        {
            Add("data", data.Name, data.Items, data.Sensitivity, data.Provision?.Kind, data.Provision?.Consequence);
            Add("data of", data.Name, data.SubjectIds.Select(id => notice.DataSubjects.FirstOrDefault(group => group.Id == id)?.Name).Select(Name));
            Add("data for", data.Name, data.PurposeIds.Select(id => notice.Purposes.FirstOrDefault(purpose => purpose.Id == id)?.Description).Select(Name));
        }

        foreach (var source in notice.Sources)
        {
            Add("source", source.Kind, new object?[] { source.Name, source.Description }.Where(part => part is not null), source.PubliclyAccessible, Categories(source.CategoryIds));
        }
    }

    // The article of the kind is on the page in any case.
    private static bool IsOfArticle(LegalBasis basis) => basis.Reference is { Act: "2016/679" or "523/1999", Provision: null, Text: null } or { Act: "523/1999", Provision: "8" }
        || basis.Reference is { Act: "2016/679", Provision: { } provision } && $"6(1)({(char)('a' + (int)basis.Kind)})".StartsWith(provision, StringComparison.Ordinal);

    private void Recipients()
    {
        if (notice.Disclosures.State != DeclarationState.NotStated)
        {
            Add("disclosures", notice.Disclosures.State);
        }

        foreach (var it in notice.Disclosures.Items)
        {
            Add("disclosure", it.Recipient.Name ?? (object?)it.Recipient.Category, it.Recipient.Kind, it.Recipient.Sector, it.Recipient.Country, it.Purpose, it.Regular, it.Condition, Categories(it.CategoryIds), it.LegalBasis?.Kind);
        }

        if (notice.Transfers.State != DeclarationState.NotStated)
        {
            Add("transfers", notice.Transfers.State);
        }

        foreach (var it in notice.Transfers.Items)
        {
            Add("transfer", it.Recipient?.Name ?? (object?)it.Recipient?.Category, it.Countries.Select(country => country.Value), it.Safeguard, it.Derogation, it.Reference?.Act, it.Regular);
        }
    }

    private void Keeping()
    {
        foreach (var rule in notice.RetentionRules)
        {
            var goesWithoutSaying = (rule.Criterion, rule.StartsFrom) is (RetentionCriterion.UntilRelationshipEnds, RetentionStart.EndOfRelationship) or (RetentionCriterion.UntilConsentWithdrawn, RetentionStart.WithdrawalOfConsent);
            Add("kept", rule.Period, rule.Period is null || goesWithoutSaying ? null : rule.StartsFrom, rule.Criterion, rule.Reference, Categories(rule.CategoryIds), rule.ReviewEvery, rule.Description);
        }

        foreach (var measure in notice.Security)
        {
            Add("security", measure.Kind, measure.Scope, measure.Description);
        }
    }

    private void Rights()
    {
        foreach (var right in notice.Rights)
        {
            var channels = right.Kind == RightKind.Complaint ? [] : right.Channels;
            Add("right", right.Kind, channels.Select(channel => $"{channel.Kind} {channel.Target}"), right.Formalities, right.Evidence, right.ResponseTime, right.ResponseTimeExtension, right.FrequencyLimit);
        }
    }

    private void Rest()
    {
        if (notice.AutomatedDecisions is { } decisions && (decisions.State != DeclarationState.NotStated || decisions.Profiling is not null))
        {
            Add("decisions", decisions.State, decisions.Profiling);
        }

        if (notice.Cookies.State != DeclarationState.NotStated)
        {
            Add("cookies", notice.Cookies.State);
        }

        foreach (var it in notice.Cookies.Technologies)
        {
            Add("cookie", it.Name, it.Provider, it.Purpose, it.Lifetime, it.SessionOnly == false && it.Lifetime is not null ? null : it.SessionOnly, it.Essential, it.ThirdPartyAccess);
        }
    }

    // Inside a sentence of the library's, a name stands without its full stop.
    private string Name(LocalizedText? text) => text is null ? "" : Text(text).TrimEnd('.');

    private IEnumerable<string> Categories(IReadOnlyList<string> ids) => ids.Select(id => notice.DataCategories.FirstOrDefault(data => data.Id == id)?.Name).Select(Name);
}
