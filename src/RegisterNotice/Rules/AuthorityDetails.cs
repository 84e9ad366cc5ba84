using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Finds contact details of the supervisory authority that no longer hold on a day.</summary>
internal static class AuthorityDetails
{
    /// <summary>The first former detail that a text gives; null for none.</summary>
    public static FormerAuthorityContact? In(string? text, LocalDate day)
    {
        if (text is null || !MeaningReader.Read(text).Has(Meaning.FormerAuthorityDetail))
        {
            return null;
        }

        foreach (var former in FormerAuthorityContacts.All.AsSpan())
        {
            if (day >= former.Until && PhraseSearch.AnyIsIn(text, former.Stems))
            {
                return former;
            }
        }

        return null;
    }

    /// <summary>The former detail that an address is; null for none.</summary>
    public static FormerAuthorityContact? In(PostalAddress? address, LocalDate day)
    {
        if (In(address?.Street, day) is { } street)
        {
            return street;
        }

        foreach (var former in FormerAuthorityContacts.All.AsSpan())
        {
            if (day >= former.Until
                && former.PostalCode is { } code
                && string.Equals(address?.PostalCode?.Trim(), code, StringComparison.Ordinal))
            {
                return former;
            }
        }

        return null;
    }
}
