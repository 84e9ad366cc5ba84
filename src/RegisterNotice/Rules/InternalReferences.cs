namespace RegisterNotice.Rules;

/// <summary>
/// Finds references to numbered sections and annexes, such as <c>kohdassa 1 mainittu osoite</c> and <c>liite 3</c>, that lead nowhere or to something else.
/// </summary>
internal static class InternalReferences
{
    private const int Nearby = 60;

    private static readonly string[] Leads =
    [
        "kohdassa ", "kohdasta ", "kohtaan ", "kohdan ", "i punkt ", "under punkt ", "i avsnitt ", "under avsnitt ", "in section ", "under section ",
        "see section ",
        "katso kohta ", "ks. kohta ", "ja kohta ", "se punkt ", "och punkt ", "se avsnitt ", "och avsnitt ", "and section ",
    ];

    private static readonly string[] AnnexLeads =
    [
        "liite ", "liitteessä ", "liitteestä ", "liitteeseen ", "liitteen ", "bilaga ", "bilagan ", "annex ", "appendix ",
    ];

    private static readonly string[] OtherDocuments = ["sopimu", "ehto", "ehdo", "avtal", "villkor", "agreement", "contract", "terms", "http", ".pdf"];

    // "6 artiklan 1 kohdassa", "momentin", "10 §": places in acts.
    private static readonly string[] ActWords = ["artikla", "artikel", "article", "moment", "§", "asetu", "förordning", "regulation", "gdpr", "lain ", " act"];

    // Somebody to write to or to turn to. Addresses and contact details that the register holds are named in other cases.
    private static readonly string[] PartyWords =
    [
        "henkilölle", "henkilöön", "henkilöltä", "osoitteeseen", "osoitteella", "osoitteesta", "osoitteissa", "yhteystietoihin", "sähköpostiin",
        "kontaktperson", "till adress", "till den adress", "på adress", "på den adress", "till personen", "till kontaktuppgifterna",
        "contact person", "to the address", "at the address", "address given", "address mentioned", "to the person", "to the contact",
    ];

    /// <summary>The number that a broken reference in a text of a document names; empty where all hold.</summary>
    public static ReadOnlySpan<char> BrokenIn(string text, SectionNumbers numbers)
    {
        for (var first = Digits.IndexIn(text.AsSpan(), 0); first >= 0;)
        {
            var end = EndOfNumber(text, first);
            if (StartOf(AnnexLeads, text, first) is >= 0 and var annex)
            {
                if (!IsOfAct(text, annex, end) && !IsOfOther(text, annex, end) && !numbers.HasAnnex(text[first..end]))
                {
                    return text.AsSpan(first, end - first);
                }
            }
            else if (StartOf(Leads, text, first) is >= 0 and var start
                && !IsOfAct(text, start, end)
                && IsBroken(text[first..end], text, start, end, numbers))
            {
                return text.AsSpan(first, end - first);
            }

            first = Digits.IndexIn(text.AsSpan(), end);
        }

        return default;
    }

    public static int EndOfNumber(string text, int first)
    {
        var end = first;
        while (IsDigit(text, end) || (IsDigit(text, end + 1) && text[end] == '.'))
        {
            end++;
        }

        return end;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && text[at] is >= '0' and <= '9';

    /// <summary>Where the words begin that lead to a number; -1 where none do.</summary>
    private static int StartOf(string[] leads, string text, int number)
    {
        if (number == 0 || text[number - 1] != ' ')
        {
            return -1;
        }

        foreach (var lead in leads)
        {
            var start = number - lead.Length;
            if (start >= 0
                && string.Compare(text, start, lead, 0, lead.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (start == 0 || !char.IsLetterOrDigit(text[start - 1])))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool IsOfAct(string text, int start, int end)
    {
        var after = After(text, end);
        return HasAny(Before(text, start), ActWords) || HasAny(after[..Math.Min(after.Length, Nearby / 3)], ActWords);
    }

    private static ReadOnlySpan<char> Before(string text, int start)
    {
        var near = text.AsSpan(Math.Max(0, start - (Nearby / 2)), Math.Min(start, Nearby / 2));
        return near[(near.LastIndexOf(". ".AsSpan()) + 1)..];
    }

    // The dot behind "kohdassa 1." is the number's.
    private static ReadOnlySpan<char> After(string text, int end)
    {
        var first = end < text.Length && text[end] == '.' ? end + 1 : end;
        var near = text.AsSpan(first, Math.Min(Nearby, text.Length - first));
        return near.IndexOf(". ".AsSpan()) is >= 0 and var stop ? near[..stop] : near;
    }

    // An annex of a contract or of another document is no part of the page; nor is one that is linked or attached.
    private static bool IsOfOther(string text, int start, int end) =>
        HasAny(Before(text, start), OtherDocuments) || HasAny(After(text, end), OtherDocuments);

    // Numbers that the page's style sheet gives do not come with the text: where no section is numbered, nothing can be said.
    private static bool IsBroken(string number, string text, int start, int end, SectionNumbers numbers)
    {
        var at = numbers.Find(number);
        if (at < 0)
        {
            return numbers.AreGiven;
        }

        var speaksOfParty = HasAny(Before(text, start), PartyWords) || HasAny(After(text, end), PartyWords);
        return speaksOfParty && !numbers.GivesAddress(at);
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
