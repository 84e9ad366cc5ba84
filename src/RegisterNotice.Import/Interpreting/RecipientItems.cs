using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Receivers;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads items of lists of recipients: <c>Lankapilvi – verkkosivuston ylläpito</c>, <c>Villaposti Oy (kirjeet)</c>, <c>tilitoimisto</c>.</summary>
internal static class RecipientItems
{
    private const int LongestName = 110;

    // Between who receives and what for.
    private static readonly string[] Partings = [" – ", " — ", " - ", ": ", " (", "; ", ", joka", ", jotka", ", som "];

    private static readonly string[] Services = ["palvelu", "järjestelm", "tjänst", "service"];
    private static readonly string[] ServiceEnds = ["palvelu", "palvelut", "järjestelmä", "järjestelmät", "tjänst", "tjänster", "services"];

    private static readonly string[] Titles = ["henkilötietojen käsittelijä", "personuppgiftsbiträde", "processor", "data processor"];

    /// <summary>Those whom an item names, each by itself where each part can stand alone: "kuljettaja ja kutomot", but not "langan ja kankaan
    /// kuljettaja".</summary>
    public static List<Recipient> EachIn(NoticeDraft draft, string text)
    {
        var parts = draft.Language.Value is "sv" or "en" || text.IndexOf('(') >= 0 ? [] : Enumerations.Things(text).ToList();
        var each = parts.ConvertAll(part => part[^1] == '-' ? [] : In(draft, part));
        return parts.Count > 1 && each.TrueForAll(found => found.Count > 0) ? [.. each.SelectMany(found => found)] : In(draft, text);
    }

    /// <summary>Whom an item names; none where it names nobody.</summary>
    public static List<Recipient> In(NoticeDraft draft, string text)
    {
        var found = new List<Recipient>();
        var end = EndOfName(text);
        var head = text[..end].Trim().TrimEnd('.', ',', ';', ':');
        if (head.Length is < 2 or > LongestName || !NamesSomebody(draft, head) || SaysWhoGets(head, draft.Language.Value))
        {
            return found;
        }

        var words = WordScan.Of(head);
        var named = Examples(draft, text, end);
        var isName = NamedReceivers.NameFrom(head, words, 0) is { } name && name.End == head.Length && !IsCommonNoun(head);
        // "Maksupalvelu (SumUp)": the service is whoever is named.
        var isOfNames = !isName && named.Exists(example => example.IsName)
            && (words[^1].BeginsWithAny(Services) || words[^1].EndsWithAny(ServiceEnds));
        if (!isOfNames && !Recipients.IsOwn(head, draft.Parties.Controllers))
        {
            var kind = Scanning.TextScan.HasAny(text, Titles)
                ? RecipientKind.Processor : (RecipientKind?)null;
            var recipient = isName ? new Recipient { Name = head } : Recipients.OfCategory(draft, head);
            found.Add(kind is null ? recipient : recipient with { Kind = kind });
        }

        foreach (var example in isName ? [] : named)
        {
            found.Add(example.IsName ? new() { Name = example.Text } : Recipients.OfCategory(draft, example.Text));
        }

        return found;
    }

    private static List<Receiver> Examples(NoticeDraft draft, string text, int from)
    {
        var found = new List<Receiver>();
        for (var open = text.IndexOf('(', from); open >= 0; open = text.IndexOf('(', open + 1))
        {
            found.AddRange(ReceiverExamples.Behind(text, open, draft.Language.Value));
        }

        return found;
    }

    /// <summary>What an item says that its recipient does with the data; null where it says nothing of it.</summary>
    public static string? TaskOf(string item)
    {
        var end = EndOfName(item);
        var task = item[end..].Trim(' ', '–', '—', '-', ':', '(', ')', ',', ';', '.');
        return task.Length == 0 || Array.Exists(Titles, title => string.Equals(task, title, StringComparison.OrdinalIgnoreCase)) ? null
            : task;
    }

    private static int EndOfName(string text)
    {
        var end = text.Length;
        foreach (var parting in Partings)
        {
            var at = text.IndexOf(parting, StringComparison.Ordinal);
            end = at > 0 && at < end ? at : end;
        }

        return end;
    }

    // "För leveransen delar vi adressen med vår leverantör": a sentence, and no name.
    private static bool SaysWhoGets(string head, string language) =>
        ClauseReader.Of(head, language).Exists(
            clause => clause.Link == ClauseLink.Main && clause.Does(ClauseVerbs.Disclose | ClauseVerbs.Transfer));

    // A capital at the beginning of an item is no name where the word is one for a kind of bodies: "Viranomaiset".
    private static bool IsCommonNoun(string head) =>
        head.IndexOf(' ') < 0 && MeaningReader.Read(head) is var meanings && meanings.Has(Meaning.RecipientCategory)
            && !meanings.Has(Meaning.RecipientName);

    // An item that says what for, or how, is none: "suoramarkkinointiin", "asiakkaan suostumuksella".
    private static bool NamesSomebody(NoticeDraft draft, string head)
    {
        var words = WordScan.Of(head);
        if (words.Count == 0 || ReceiverWords.IsSubject(words[^1].Text) || ReceiverWords.IsOwn(words[^1].Text))
        {
            return false;
        }

        return draft.Language.Value is "sv" or "en" || FinnishEndings.IsNominative(words[^1])
            || FinnishNominative.IsAllative(words[^1].Text) || char.IsUpper(head[words[^1].Start]);
    }
}
