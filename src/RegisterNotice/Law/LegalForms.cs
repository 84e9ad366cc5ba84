namespace RegisterNotice.Law;

/// <summary>The legal forms that names of controllers show, a row each. Who bears none of them goes by a trade name or a person's name.</summary>
/// <remarks>Sources: the acts of each country on its companies; for Finland the forms that the Trade Register and the Register of Associations enter.</remarks>
public static class LegalForms
{
    private const string Finland = "FI";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LegalForm> All { get; } = ValueList<LegalForm>.Own(
    [
        .. Company(Finland, "oy", "oyj", "oy:n", "oyj:n", "abp", "ky", "ay", "osk", "osuuskunta", "andelslag", "tmi", "t:mi", "tmi:", "toiminimi", "firma", "osakeyhtiö", "kommandiittiyhtiö", "bostadsaktiebolag", "aktiebolag", "as.oy", "koy", "kommanditbolag"),
        .. FinnishAndOther("ab", "kb"),
        .. Company(null, "hb", "ag", "as", "sa", "sas", "sarl", "bv", "b.v.", "nv", "n.v.", "ltd", "ltd.", "limited", "plc", "inc", "inc.", "llc", "llp", "corp", "corp.", "corporation", "co.", "s.a.", "se"),
        .. Company("DK", "aps", "a/s", "ivs", "k/s", "p/s"),
        .. Company("NO", "asa", "ans"),
        .. Company("EE", "oü", "aktsiaselts", "osaühing"),
        .. Company("LV", "sia"),
        .. Company("LT", "uab"),
        .. Company("DE", "gmbh", "ug", "kgaa", "e.k.", "ohg"),
        .. Company("FR", "sasu", "eurl"),
        .. Company("IT", "srl", "s.r.l.", "spa", "s.p.a."),
        .. Company("ES", "s.l.", "s.l.u."),
        .. Company("PL", "z.o.o.", "o.o."),
        .. Company("CZ", "s.r.o."),
        .. Company("NL", "v.o.f."),
        .. Company("AU", "pty"),
        .. Association(Finland, "ry", "rf", "r.y.", "r.f.", "ry:n", "rek.", "sr", "rs", "säätiö", "stiftelse", "rekisteröity"),
        .. Association(null, "e.v.", "ev", "yhdistys", "förening", "mtü"),
        .. Public("kunta", "kaupunki", "kuntayhtymä", "hyvinvointialue", "virasto", "laitos", "ministeriö", "yliopisto", "ammattikorkeakoulu", "seurakunta", "seurakuntayhtymä", "tuomioistuin", "käräjäoikeus",
            "hovioikeus", "oikeusrekisterikeskus", "valtiokonttori", "eduskunta", "poliisi", "poliisihallitus", "puolustusvoimat", "verohallinto", "maakunta", "avi", "ely-keskus", "kirjasto", "tulli", "kela", "kansaneläkelaitos",
            "stad", "kommun", "samkommun", "välfärdsområde", "verket", "myndigheten", "ministeriet", "universitet", "församling", "ämbetsverk", "landskapsregering", "työvoimapalvelut", "valtuutettu", "valtuutetun", "ulosottolaitos", "museovirasto", "keskushallinto"),
    ]);

    // Whole words and ends of words alike end as the form does.
    private static readonly Dictionary<char, LegalForm[]> ByLastCharacter =
        All.GroupBy(form => char.ToUpperInvariant(form.Text[^1])).ToDictionary(forms => forms.Key, forms => forms.ToArray());

    /// <summary>The form that a name shows, or null; of several the last.</summary>
    /// <param name="name">A controller's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static LegalForm? In(string name) => Last(name, isFinnish: false);

    /// <summary>The last form in a name that Finnish law knows: "Oy Esimerkki Ltd" shows one.</summary>
    internal static LegalForm? FinnishIn(string name) => Last(name, isFinnish: true);

    private static LegalForm? Last(string name, bool isFinnish)
    {
        var rest = Guard.NotNull(name).AsSpan();
        while (!rest.IsEmpty)
        {
            var space = rest.LastIndexOfAny(" \u00A0,()".AsSpan());
            if (Of(rest[(space + 1)..]) is { } form && (form.IsFinnish || !isFinnish))
            {
                return form;
            }

            rest = space < 0 ? [] : rest[..space];
        }

        return null;
    }

    private static LegalForm? Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !ByLastCharacter.TryGetValue(char.ToUpperInvariant(word[^1]), out var forms))
        {
            return null;
        }

        foreach (var form in forms)
        {
            var matches = form.Kind == LegalFormKind.PublicBody
                ? word.EndsWith(form.Text.AsSpan(), StringComparison.OrdinalIgnoreCase)
                : word.Equals(form.Text.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (matches)
            {
                return form;
            }
        }

        return null;
    }

    private static IEnumerable<LegalForm> Company(string? country, params string[] forms) =>
        Rows(forms, LegalFormKind.Company, country, country == Finland);

    private static IEnumerable<LegalForm> FinnishAndOther(params string[] forms) =>
        Rows(forms, LegalFormKind.Company, null, isFinnish: true);

    private static IEnumerable<LegalForm> Association(string? country, params string[] forms) =>
        Rows(forms, LegalFormKind.Association, country, country == Finland);

    private static IEnumerable<LegalForm> Public(params string[] ends) => Rows(ends, LegalFormKind.PublicBody, null, isFinnish: true);

    private static IEnumerable<LegalForm> Rows(string[] texts, LegalFormKind kind, string? country, bool isFinnish) =>
        texts.Select(text => new LegalForm(text, kind, country, isFinnish));
}
