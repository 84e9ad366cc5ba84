using NodaTime;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Rules;

/// <summary>
/// The one walk on which every notice is taken: gathers what the texts betray, and whether there is anything for which another walk would be worth its while.
/// </summary>
internal sealed class FirstWalk : FactWalk
{
    private LocalDate day;
    private IReadOnlyList<LanguageTag> languages = ValueList<LanguageTag>.Empty;
    private FactMeanings meanings;

    // Most notices name one mailbox for all rights.
    private string? validEmail;

    /// <summary>Whether an e-mail address is not valid.</summary>
    public bool HasFaultyEmail { get; private set; }

    /// <summary>Whether a text lacks one of the notice's languages.</summary>
    public bool LacksLanguage { get; private set; }

    /// <summary>Whether an act is cited that is repealed.</summary>
    public bool CitesRepealedAct { get; private set; }

    /// <summary>What the texts betray.</summary>
    public ref FactMeanings Meanings => ref meanings;

    /// <summary>Takes a notice, judged as of a day. What was borrowed for it is given back by <see cref="End"/>.</summary>
    public void Take(Notice notice, LocalDate asOf)
    {
        day = asOf;
        languages = notice.Languages;
        Through(notice);
    }

    /// <summary>Gives back what was borrowed, and forgets the notice.</summary>
    public void End()
    {
        meanings.GiveBack();
        (meanings, languages, validEmail) = (default, ValueList<LanguageTag>.Empty, null);
        (HasFaultyEmail, LacksLanguage, CitesRepealedAct) = (false, false, false);
    }

    public override bool Enters(NoticePart part)
    {
        CitesRepealedAct |= part is LegalReference reference && RepealedActs.Of(reference, day) is not null;
        return base.Enters(part);
    }

    public override void Meet(string text, LanguageTag? language, TextRole role)
    {
        if (IsEmail(role) && text != validEmail)
        {
            HasFaultyEmail |= !EmailAddresses.IsValid(text);
            validEmail = text;
        }

        if (role != TextRole.Official)
        {
            meanings.Add(text);
        }
    }

    public override void Meet(LocalizedText text, TextRole role)
    {
        LacksLanguage |= Untranslated.IsDue(Part) && Untranslated.Lacks(text, languages);
        if (role == TextRole.Official)
        {
            return;
        }

        // Nobody asks where the texts stand while nothing is found in them.
        foreach (var version in text.AsSpan())
        {
            meanings.Add(version.Value);
        }
    }
}
