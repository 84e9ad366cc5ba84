using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>The two halves of each contradiction.</summary>
internal static class Contradictions
{
    private static readonly SectionKind[] OnDisclosures =
    [
        SectionKind.Disclosures, SectionKind.Transfers, SectionKind.OtherRights, SectionKind.Security, SectionKind.Other
    ];
    private static readonly SectionKind[] OnSecurity = [SectionKind.Security];

    // Where a page says "follow us on Facebook", no data are transferred by the controller.
    private static readonly SectionKind[] OnProcessing =
    [
        SectionKind.Purposes, SectionKind.DataContent, SectionKind.Sources, SectionKind.Disclosures, SectionKind.Transfers,
        SectionKind.Security, SectionKind.Cookies, SectionKind.AutomatedDecisions,
    ];

    private static readonly SectionKind[] OnContent = [SectionKind.DataContent, SectionKind.Sources];

    /// <summary>Whether the notice says that nothing is disclosed, or nothing but what the law or the person allows.</summary>
    public static bool DisclosuresAreDenied(RuleContext it)
    {
        var disclosures = it.Notice.Disclosures;
        if (disclosures.State == DeclarationState.None || Denies(it, disclosures.Statement))
        {
            return true;
        }

        foreach (var item in disclosures.Items.AsSpan())
        {
            if (Denies(it, item.Condition))
            {
                return true;
            }
        }

        return it.Words.Has(Meaning.DisclosureDenied, OnDisclosures);
    }

    /// <summary>The first recipient to whom data go as a matter of course, or on no condition; -1 for none.</summary>
    /// <remarks>
    /// Authorities get data by law whatever a notice promises. A processor is no third party (Article 4(10)) to whom data are "not disclosed", but a recipient
    /// (Article 4(9)) of whom a notice that knows no recipients at all must not list one.
    /// </remarks>
    public static int IndexOfRegularRecipient(Declaration<Disclosure> disclosures)
    {
        for (var i = 0; i < disclosures.Items.Count; i++)
        {
            var item = disclosures.Items[i];
            var isDenied = disclosures.State == DeclarationState.None;
            var goes = item.Recipient.Kind switch
            {
                RecipientKind.Authority => false,
                RecipientKind.Processor or RecipientKind.Unknown => isDenied && item.Regular == true,
                _ => item.Regular == true || (isDenied && item is { Condition: null, Regular: null }),
            };
            if (goes)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first recipient who is outside the EEA or belongs to a provider from there; -1 for none.</summary>
    public static int RecipientOutsideEea(RuleContext it)
    {
        var items = it.Notice.Disclosures.Items;
        for (var i = 0; i < items.Count; i++)
        {
            var recipient = items[i].Recipient;
            var isOutside = recipient.Country is { IsValid: true } country && !EuropeanEconomicArea.Contains(country, it.AsOf);
            if (isOutside || it.Says(recipient.Name, Meaning.ProviderOutsideEea))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where somebody outside the EEA, or a provider from there, receives data; null where nobody does.</summary>
    public static JsonPointer? WhereOutsideEea(RuleContext it)
    {
        if (RecipientOutsideEea(it) is >= 0 and var item)
        {
            return Place.OfDisclosure(item);
        }

        var technologies = it.Notice.Cookies.Technologies;
        for (var i = 0; i < technologies.Count; i++)
        {
            if (it.Says(technologies[i].Provider, Meaning.ProviderOutsideEea) || it.Says(technologies[i].Name, Meaning.ProviderOutsideEea))
            {
                return Place.OfTechnology(i);
            }
        }

        return it.Words.First(Meaning.ProviderOutsideEea, OnProcessing)?.Pointer;
    }

    /// <summary>Where the notice says that only the controller's own staff handles the data; null where it does not.</summary>
    public static JsonPointer? WherePersonnelOnly(RuleContext it)
    {
        for (var i = 0; i < it.Notice.Security.Count; i++)
        {
            if (it.Says(it.Notice.Security[i].Description, Meaning.PersonnelOnly))
            {
                return Place.Of(NoticeShape.Security, i);
            }
        }

        return it.Words.First(Meaning.PersonnelOnly, OnSecurity)?.Pointer;
    }

    /// <summary>Whether somebody handles the data on the controller's behalf.</summary>
    public static bool OthersProcess(RuleContext it)
    {
        foreach (var item in it.Notice.Disclosures.Items.AsSpan())
        {
            if (item.Recipient.Kind == RecipientKind.Processor)
            {
                return true;
            }
        }

        return it.Words.Has(Meaning.OutsideMaintenance);
    }

    /// <summary>Where a profile or a score decides about people; null where none does.</summary>
    public static JsonPointer? WhereProfileDecides(RuleContext it)
    {
        for (var i = 0; i < it.Notice.Purposes.Count; i++)
        {
            if (it.Says(it.Notice.Purposes[i].Description, Meaning.DecidingProfile))
            {
                return Place.Of(NoticeShape.Purposes, i);
            }
        }

        return it.Words.First(Meaning.DecidingProfile)?.Pointer;
    }

    /// <summary>Where content or sources show that visits to a website are tracked; null where they do not.</summary>
    public static JsonPointer? WhereVisitsAreTracked(RuleContext it) =>
        Purposes.WhereShown(it, Meaning.Tracking) ?? it.Words.First(Meaning.Tracking, OnContent)?.Pointer;

    private static bool Denies(RuleContext it, LocalizedText? text) => it.Says(text, Meaning.DisclosureDenied);
}
