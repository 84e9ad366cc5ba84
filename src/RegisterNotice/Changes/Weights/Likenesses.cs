using NodaTime;
using RegisterNotice.Changes.Comparing;

namespace RegisterNotice.Changes.Weights;

/// <summary>How values of each kind are told from one another.</summary>
internal static class Likenesses
{
    /// <summary>By content alone.</summary>
    public static Likeness ByContent<T>(T old, T @new) => EqualityComparer<T>.Default.Equals(old, @new) ? Likeness.Same : Likeness.Other;

    /// <summary>Names: white space does not count, case and punctuation are spelling.</summary>
    public static Likeness OfNames(string old, string @new)
    {
        if (PlainText.AreSame(old, @new))
        {
            return Likeness.Same;
        }

        return PlainText.HaveSameLetters(old, @new) ? Likeness.Respelled : Likeness.Other;
    }

    /// <summary>Web addresses.</summary>
    public static Likeness OfWebsites(string old, string @new) => ByContent(ContactSpelling.Website(old), ContactSpelling.Website(@new));

    /// <summary>E-mail addresses.</summary>
    public static Likeness OfEmails(string old, string @new) => ByContent(ContactSpelling.Email(old), ContactSpelling.Email(@new));

    /// <summary>Telephone numbers.</summary>
    public static Likeness OfPhones(string old, string @new) => ByContent(ContactSpelling.Phone(old), ContactSpelling.Phone(@new));

    /// <summary>Where requests are sent, whatever the kind of the channel.</summary>
    public static Likeness OfTargets(string old, string @new) =>
        ByContent(ContactSpelling.Target(ChannelKind.Other, old), ContactSpelling.Target(ChannelKind.Other, @new));

    /// <summary>Periods: 12 months are a year written otherwise.</summary>
    public static Likeness OfPeriods(Period old, Period @new)
    {
        if (old.Equals(@new))
        {
            return Likeness.Same;
        }

        return Order(old, @new) == 0 ? Likeness.Respelled : Likeness.Other;
    }

    /// <summary>Postal addresses.</summary>
    public static Likeness OfAddresses(PostalAddress old, PostalAddress @new)
    {
        var likeness = Likeness.Same;
        foreach (var (one, other) in new[]
        {
            (old.Street, @new.Street), (old.PostOfficeBox, @new.PostOfficeBox), (old.PostalCode, @new.PostalCode), (old.Town, @new.Town),
            (old.Country?.Value, @new.Country?.Value),
        })
        {
            likeness = Heavier(likeness, OfNames(one ?? "", other ?? ""));
        }

        return likeness;
    }

    /// <summary>References to law: by act and provision; by their words where they name no act.</summary>
    public static Likeness OfReferences(LegalReference old, LegalReference @new)
    {
        if (old.Equals(@new))
        {
            return Likeness.Same;
        }

        var isSamePlace = OfNames(old.Act ?? "", @new.Act ?? "") == Likeness.Same
            && OfNames(old.Provision ?? "", @new.Provision ?? "") == Likeness.Same;
        return isSamePlace && (old.Act ?? old.Provision) is not null ? OfSamePlace(old, @new) : OfReferenceWords(old, @new, isSamePlace);
    }

    /// <summary>Which of two periods is longer: their ends are compared from one day on.</summary>
    public static int Order(Period old, Period @new) => PeriodOrder.Compare(old, @new);

    private static Likeness OfSamePlace(LegalReference old, LegalReference @new) =>
        Heavier(OfTexts(old.Text, @new.Text), OfTexts(old.Name, @new.Name)) == Likeness.Same ? Likeness.Same : Likeness.Respelled;

    private static Likeness OfReferenceWords(LegalReference old, LegalReference @new, bool isSamePlace) =>
        isSamePlace ? Heavier(OfTexts(old.Text, @new.Text), OfTexts(old.Name, @new.Name)) : Likeness.Other;

    private static Likeness OfTexts(LocalizedText? old, LocalizedText? @new)
    {
        if (old is null || @new is null)
        {
            return old is null && @new is null ? Likeness.Same : Likeness.Other;
        }

        return new WordsComparison().Compare(old, @new) switch
        {
            WordsDifference.None => Likeness.Same,
            WordsDifference.Spelling or WordsDifference.Wording => Likeness.Respelled,
            _ => Likeness.Other,
        };
    }

    private static Likeness Heavier(Likeness one, Likeness other) => one > other ? one : other;
}
