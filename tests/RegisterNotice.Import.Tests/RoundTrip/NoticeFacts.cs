using NodaTime;

namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>The facts of a notice one by one, as a reader of its page in one language meets them: lines to compare two notices by.</summary>
/// <remarks>
/// One member is one fact, so that a wrong period costs one and not the whole rule. Parts are told by their names, for identifiers are not on a page, and texts by their words.
/// What is prose on the page and in the notice (descriptions, conditions, statements) is no fact here; nor is what a page says in one way of two things: a recipient's name and
/// its category, a contact's name, role and organisation, a right's channel and the contact's address; nor is what a page does not print, as the sector.
/// </remarks>
internal sealed class NoticeFacts
{
    private readonly List<string> facts = [];
    private readonly Notice notice;
    private readonly LanguageTag language;

    private NoticeFacts(Notice notice, LanguageTag language)
    {
        this.notice = notice;
        this.language = language;
        Heading();
        Parties();
        Processing();
        Data();
        Recipients();
        Keeping();
        Rights();
        Technology();
    }

    public static IReadOnlyList<string> Of(Notice notice, LanguageTag language) => new NoticeFacts(notice, language).facts;

    private void Heading()
    {
        Add("register name", notice.RegisterName);
        Add("drafted", notice.DraftedOn);
        Add("updated", notice.UpdatedOn);
        Add("effective", notice.EffectiveFrom);

        // The importer gives every act that the page names; those of a part are compared with the part, and the page names the Regulation and the Data Protection Act by itself.
        var ofParts = notice.Purposes.SelectMany(purpose => purpose.LegalBases).Select(basis => basis.Reference)
            .Concat(notice.RetentionRules.Select(rule => rule.Reference)).Concat(notice.Rights.Select(right => right.Reference))
            .Concat(notice.DataCategories.SelectMany(data => new[] { data.Ground, data.Secrecy?.Reference }));
        AddEach("act", notice.LegalFramework.Concat(ofParts.OfType<LegalReference>()).Select(act => act.Act ?? act.Text?.For(language)).Distinct().Where(act => act is not ("2016/679" or "1050/2018")));
    }

    private void Parties()
    {
        foreach (var it in notice.Controllers)
        {
            Add("controller", it.Name);
            Add("controller's business id", it.BusinessId);
            Add("controller's VAT number", it.VatNumber);
            Reach("controller", it.Address, it.Emails, it.Phones, it.Website);
        }

        // The contact point of joint controllers answers as any other.
        foreach (var it in notice.Contacts.Concat(notice.Controllers.Select(controller => controller.Arrangement?.ContactPoint).OfType<ContactPoint>().Distinct()))
        {
            AddEach("contact", Named(it.Name, it.Role, it.Organisation));
            Reach("contact", it.Address, it.Emails, it.Phones, it.Website);
        }

        if (notice.DataProtectionOfficer is { State: not DeclarationState.NotStated } officer)
        {
            Add("officer", officer.State);
            AddEach("officer", Named(officer.Name, null, officer.Organisation));
            Reach("officer", officer.Address, officer.Emails, officer.Phones, officer.Website);
        }

        // Where the right to complain is stated, the page says to whom.
        var complains = notice.Rights.Any(right => right.Kind == RightKind.Complaint);
        Add("authority", notice.SupervisoryAuthority is not null || complains ? "named" : null);
    }

    private void Reach(string whose, PostalAddress? address, IEnumerable<string> emails, IEnumerable<string> phones, string? website)
    {
        Add($"{whose}'s street", address?.Street);
        Add($"{whose}'s post office box", address?.PostOfficeBox);
        Add($"{whose}'s postal code", address?.PostalCode);
        Add($"{whose}'s town", address?.Town);
        AddEach($"{whose}'s e-mail", emails);
        AddEach($"{whose}'s phone", phones.Select(phone => new string([.. phone.Where(char.IsAsciiDigit)])));
        Add($"{whose}'s website", website);
    }

    private void Processing()
    {
        foreach (var purpose in notice.Purposes)
        {
            Add("purpose", purpose.Description);
            Add($"age of consent for {Words(purpose.Description)}", purpose.ChildConsentAge);
            Bases(purpose.LegalBases, $"of {Words(purpose.Description)}");
        }

        Bases(notice.LegalBases, "of the whole");
    }

    private void Bases(IEnumerable<LegalBasis> bases, string of)
    {
        foreach (var basis in bases)
        {
            Add($"basis {of}", basis.Kind);
            Add($"interest {of}", basis.Interest);
            Add($"ground {of}", basis.SpecialCategory?.Ground);
            Add($"act {of}", basis.Reference is { Act: not ("2016/679" or "523/1999") and { } act } ? act : null);
        }
    }

    private void Data()
    {
        AddEach("data subjects", notice.DataSubjects.Select(group => Words(group.Name)));
        foreach (var data in notice.DataCategories)
        {
            var of = $"of {Words(data.Name)}";
            Add("data", data.Name);
            AddEach("item", data.Items.Select(Words));
            Add($"sensitivity {of}", data.Sensitivity == DataSensitivity.Ordinary ? null : data.Sensitivity);
            Add($"provision {of}", data.Provision?.Kind);
            AddEach($"subjects {of}", Some(data.SubjectIds, notice.DataSubjects).Select(id => Words(notice.DataSubjects.FirstOrDefault(group => group.Id == id)?.Name)));
            AddEach($"purposes {of}", Some(data.PurposeIds, notice.Purposes).Select(id => Words(notice.Purposes.FirstOrDefault(purpose => purpose.Id == id)?.Description)));
        }

        // The page tells sources of one kind together.
        AddEach("source", notice.Sources.Select(source => source.Kind.ToString()).Distinct());
        AddEach("source's name", notice.Sources.Select(source => source.Name));
    }

    private void Recipients()
    {
        Add("disclosures", Stated(notice.Disclosures.State));

        // Whoever data are transferred to receives them.
        var receivers = notice.Disclosures.Items.Select(it => it.Recipient).ToList();
        receivers.AddRange(notice.Transfers.Items.Select(it => it.Recipient).OfType<Recipient>().Where(it => !receivers.Exists(known => Name(known) == Name(it))));
        foreach (var it in receivers)
        {
            var name = Name(it);
            Add("recipient", name ?? "without a name");
            Add($"kind of {name}", it.Kind);
        }

        Add("transfers", Stated(notice.Transfers.State));
        foreach (var it in notice.Transfers.Items)
        {
            var to = string.Join(" ", it.Countries);
            Add("transfer", to.Length > 0 ? to : it.Recipient is { } recipient ? Name(recipient) : "to nowhere");
            Add($"safeguard of {to}", it.Safeguard);
            Add($"derogation of {to}", it.Derogation);
        }
    }

    private void Keeping()
    {
        foreach (var rule in notice.RetentionRules)
        {
            var goesWithoutSaying = (rule.Criterion, rule.StartsFrom) is (RetentionCriterion.UntilRelationshipEnds, RetentionStart.EndOfRelationship) or (RetentionCriterion.UntilConsentWithdrawn, RetentionStart.WithdrawalOfConsent);
            Kept(rule, rule.Period, goesWithoutSaying ? null : rule.StartsFrom, rule.Periods.Count > 0 && rule.Period is null);

            // Several periods of one rule are as many rules of one period.
            foreach (var period in rule.Periods)
            {
                Kept(rule, period.Period, period.StartsFrom, isNone: false);
            }
        }

        foreach (var measure in notice.Security.Select(measure => measure.Kind).Distinct())
        {
            Add("security", measure);
        }
    }

    private void Kept(RetentionRule rule, Period? period, RetentionStart? start, bool isNone)
    {
        if (isNone)
        {
            return;
        }

        Add("kept", period is null && rule.Criterion is null ? "as told" : $"{period} {rule.Criterion}".Trim());
        Add($"start of {period}", period is null ? null : start);
        AddEach($"kept for {period}", Some(rule.CategoryIds, notice.DataCategories).Select(id => Words(notice.DataCategories.FirstOrDefault(data => data.Id == id)?.Name)));
    }

    private void Rights()
    {
        foreach (var right in notice.Rights)
        {
            Add("right", right.Kind);
            Add($"time for {right.Kind}", right.ResponseTime);
            Add($"how often {right.Kind}", right.FrequencyLimit);
            AddEach($"form of {right.Kind}", (right.Evidence.Count > 0 ? right.Formalities.Append(RequestFormality.Identification) : right.Formalities).Distinct().Select(formality => formality.ToString()));
        }
    }

    private void Technology()
    {
        Add("decisions", Stated(notice.AutomatedDecisions.State));
        Add("profiling", notice.AutomatedDecisions.Profiling);
        Add("cookies", Stated(notice.Cookies.State));
        foreach (var it in notice.Cookies.Technologies)
        {
            Add("cookie", it.Name ?? Words(it.Purpose));
            Add($"provider of {it.Name}", it.Provider);
            Add($"lifetime of {it.Name}", it.Lifetime);
            Add($"need of {it.Name}", it.Essential);
        }
    }

    private void Add(string name, object? value)
    {
        var words = value switch
        {
            null => "",
            LocalizedText text => Words(text),
            LocalDate date => date.ToString("uuuu-MM-dd", null),
            _ => Plain(value.ToString()!),
        };
        if (words.Length > 0)
        {
            facts.Add($"{name}: {words}");
        }
    }

    private void AddEach(string name, IEnumerable<string?> values)
    {
        foreach (var value in values)
        {
            Add(name, value);
        }
    }

    // What concerns all concerns none in particular.
    private static IEnumerable<string> Some<T>(IReadOnlyList<string> ids, IReadOnlyList<T> all) => ids.Count == all.Count ? [] : ids;

    private string?[] Named(string? name, LocalizedText? role, string? organisation) => [name, role is null ? null : Words(role), organisation];

    private string? Name(Recipient recipient) => recipient.Name is { } name ? Plain(name) : recipient.Category is { } category ? Words(category) : null;

    private static object? Stated(DeclarationState state) => state == DeclarationState.NotStated ? null : state;

    // In the page's language, or in the one in which the page leaves it and says so.
    private string Words(LocalizedText? text)
    {
        if (text is null || text.Count == 0)
        {
            return "";
        }

        var other = notice.Languages.Select(tag => text[tag]).FirstOrDefault(words => !string.IsNullOrWhiteSpace(words)) ?? text.First().Value;
        return Plain(text[language] is { Length: > 0 } own ? own : other);
    }

    private static string Plain(string words)
    {
        var text = words.Trim().TrimEnd('.').ToLowerInvariant();
        return text.EndsWith(']') && text.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var mark ? text[..mark].TrimEnd('.') : text;
    }
}
