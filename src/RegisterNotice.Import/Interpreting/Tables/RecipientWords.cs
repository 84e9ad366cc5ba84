using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads words that name a recipient, and what it is in parentheses behind them: "Paketti Oy (henkilötietojen käsittelijä; Suomi)".</summary>
internal static class RecipientWords
{
    private const int LongestName = 160;

    // The first that the words have, by stems.
    private static readonly (RecipientKind Kind, string[] Stems)[] Roles =
    [
        (RecipientKind.JointController, ["yhteisrekisterinpitäj", "gemensamt personuppgiftsansvar", "joint controller"]),
        (RecipientKind.GroupCompany, ["konserni", "koncern", "same group", "group compan"]),
        (RecipientKind.Processor, ["käsittelij", "personuppgiftsbiträd", "processor"]),
        (RecipientKind.Controller, ["itsenäi", "rekisterinpitäj", "självständig", "personuppgiftsansvar", "independent", "controller"]),
        (RecipientKind.Authority, ["viranoma", "myndighet", "authorit"]),
    ];

    private static readonly string[] Unnamed =
    [
        "vastaanottajaa ei ole nimetty", "vastaanottajaa ei nimetä", "ei nimetty", "mottagaren har inte namngetts", "mottagaren namnges inte",
        "recipient not named", "not named",
    ];

    private static readonly string[] Regular = ["säännönmukaisesti", "regelmässigt", "regularly"];
    private static readonly string[] Denials = ["ei ", "inte ", "not "];

    /// <summary>The recipient. What names a company or a known body is a name, and so is what the words in parentheses only describe; all else is a
    /// category in these words.</summary>
    public static Recipient Read(NoticeDraft draft, Sentence cell, string words)
    {
        if (IsUnnamed(words))
        {
            return new();
        }

        var (name, more) = Split(words);
        var sentence = new Sentence(cell.Section, cell.Line, 0, name, draft.Law, lead: null, isLead: false);
        var category = sentence.In(RecipientCategories.Table);
        var known = Recipients.Named(sentence, draft.Parties.Controllers);
        var kind = RoleIn(more) ?? (sentence.HasAny(Meaning.Processor, Meaning.OnBehalf) ? RecipientKind.Processor : null);
        if (known is [var named, ..])
        {
            return named with { Kind = kind ?? named.Kind };
        }

        return new()
        {
            Category = draft.Text(Shortening.Of(name, LongestName)),
            Kind = kind ?? (category is [var only] ? only.Kind : null),
            Sector = category is [{ Kind: RecipientKind.Authority }] ? Sector.Public : null,
        };
    }

    /// <summary>Whether words only say that whoever receives data is not named.</summary>
    public static bool IsUnnamed(string words) =>
        Array.Exists(Unnamed, known => words.StartsWith(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether words say that data are disclosed as a matter of course, or that they are not; null where they say neither.</summary>
    public static bool? IsRegular(string text)
    {
        if (!Scanning.TextScan.HasAny(text, Regular))
        {
            return null;
        }

        return !Scanning.TextScan.HasAny(text, Denials);
    }

    private static (string Name, string More) Split(string words)
    {
        var text = words.Trim().TrimEnd('.');
        var open = text.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && text[^1] == ')' ? (text[..open], text[(open + 2)..^1]) : (text, "");
    }

    private static RecipientKind? RoleIn(string more)
    {
        foreach (var (kind, stems) in Roles)
        {
            if (Scanning.TextScan.HasAny(more, stems))
            {
                return kind;
            }
        }

        return null;
    }
}
