namespace RegisterNotice.Law;

/// <summary>The legal forms that names of controllers show, a row each. Who bears none of them goes by a trade name or a person's name.</summary>
/// <remarks>
/// Sources: the acts of each country on its companies; for Finland the forms that the Trade Register and the Register of Associations enter, and the acts on
/// the bodies of public law.
/// </remarks>
public static class LegalForms
{
    private const string Finland = "FI";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LegalForm> All { get; } = ValueList<LegalForm>.Own(
    [
        .. Company(Finland, "oy", "oyj", "oy:n", "oyj:n", "abp", "ky", "ay", "osk", "osuuskunta", "andelslag", "tmi", "t:mi", "tmi:", "toiminimi",
            "firma", "fma", "osakeyhtiö", "kommandiittiyhtiö", "bostadsaktiebolag", "aktiebolag", "as.oy", "koy", "kommanditbolag"),
        .. FinnishAndOther("ab", "kb"),
        .. Ends(LegalFormKind.Company, "osakeyhtiö", "aktiebolag", "osuuspankki", "andelsbank", "andelsbanken", "osuuskauppa", "handelslag",
            "säästöpankki", "sparbank", "sparbanken", "vakuutusyhtiö", "försäkringsbolag", "osuuskunta", "andelslag", "verotusyhtymä",
            "maatalousyhtymä", "beskattningssammanslutning"),
        .. Company(null, "hb", "ag", "as", "sa", "sas", "sarl", "bv", "b.v.", "nv", "n.v.", "ltd", "ltd.", "limited", "plc", "inc", "inc.", "llc",
            "llp", "corp", "corp.", "corporation", "co.", "s.a.", "se"),
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
        .. Association(Finland, "ry", "rf", "r.y.", "r.f.", "r.y", "r.f", "ry:n", "rp", "r.p.", "rek.", "sr", "s.r.", "rs", "säätiö", "stiftelse",
            "stiftelsen", "rekisteröity"),
        .. Association(null, "e.v.", "ev", "yhdistys", "förening", "mtü"),
        .. Ends(LegalFormKind.Association, "yhdistys", "förening", "säätiö", "stiftelse", "ylioppilaskunta", "opiskelijakunta", "osakunta",
            "studentkår", "tiekunta", "väglag", "osakaskunta", "delägarlag", "hoitokunta", "paliskunta", "työttömyyskassa", "arbetslöshetskassa",
            "eläkekassa", "pensionskassa", "sairauskassa", "sjukkassa", "vakuutuskassa"),
        .. Ends(LegalFormKind.PublicBody, "kunta", "kaupunki", "kuntayhtymä", "hyvinvointialue", "hyvinvointiyhtymä", "koulutusyhtymä",
            "hus-yhtymä", "virasto", "laitos", "-hallitus", "-hallinto", "ministeriö", "kanslia", "yliopisto", "ammattikorkeakoulu", "seurakunta",
            "seurakuntayhtymä", "hiippakunta", "tuomiokapituli", "tuomioistuin", "käräjäoikeus", "hovioikeus", "hallinto-oikeus",
            "oikeusrekisterikeskus", "valtiokonttori", "eduskunta", "poliisihallitus", "puolustusvoimat", "verohallinto", "maakunta",
            "elinvoimakeskus", "ely-keskus", "tilastokeskus", "luonnonvarakeskus", "säteilyturvakeskus", "ympäristökeskus", "huoltovarmuuskeskus",
            "eläketurvakeskus", "rekisterikeskus", "tietotekniikkakeskus", "viestintätekniikkakeskus", "hätäkeskus", "kirjasto",
            "kansaneläkelaitos", "työvoimapalvelut", "valtuutettu", "valtuutetun", "keskushallinto", "stad", "staden", "kommun", "samkommun",
            "välfärdsområde", "välfärdssammanslutning", "verket", "myndigheten", "ministeriet", "-styrelsen", "kansli", "kansliet",
            "-förvaltningen", "anstalten", "universitet", "yrkeshögskola", "församling", "domkapitlet", "ämbetsverk", "landskapsregering", "nämnd",
            "nämnden", "domstol", "domstolen", "tingsrätt", "hovrätt", "samfällighet", "registercentralen", "statistikcentralen",
            "livskraftscentralen", "ntm-centralen", "strålsäkerhetscentralen", "naturresursinstitutet", "ombudsman", "ombudsmannens"),
        .. Ends(LegalFormKind.Institution, "kirkko", "kyrka", "kyrkan", "kirkkokunta", "lukio", "peruskoulu", "yhteiskoulu", "normaalikoulu",
            "ammattiopisto", "kansalaisopisto", "työväenopisto", "kansanopisto", "gymnasium", "folkhögskola", "arbetarinstitut",
            "medborgarinstitut", "tutkimuskeskus"),
        .. Words(LegalFormKind.Institution, "akademi", "akatemia"),
        .. Words(LegalFormKind.PublicBody, "poliisi", "polisen", "tulli", "tullen", "kela", "fpa", "riksdagen", "försvarsmakten", "statskontoret",
            "university", "municipality", "ministry", "parish"),
    ]);

    // Whole words and ends of words alike end as the form does. The longest is asked first, so that a road cooperative (tiekunta) is no municipality (kunta).
    private static readonly Dictionary<char, LegalForm[]> ByLastCharacter =
        All.GroupBy(form => char.ToUpperInvariant(form.Text[^1]))
            .ToDictionary(forms => forms.Key, forms => forms.OrderByDescending(form => form.Text.Length).ToArray());

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
            var matches = form.IsEndOfWord
                ? word.EndsWith(form.Text.AsSpan(), StringComparison.OrdinalIgnoreCase)
                    && (!form.IsNeverAlone || word.Length > form.Text.Length)
                : word.Equals(form.Text.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (matches)
            {
                return form;
            }
        }

        return null;
    }

    private static IEnumerable<LegalForm> Company(string? country, params string[] forms) =>
        forms.Select(text => new LegalForm(text, LegalFormKind.Company, country, country == Finland));

    private static IEnumerable<LegalForm> FinnishAndOther(params string[] forms) => Words(LegalFormKind.Company, forms);

    private static IEnumerable<LegalForm> Association(string? country, params string[] forms) =>
        forms.Select(text => new LegalForm(text, LegalFormKind.Association, country, country == Finland));

    private static IEnumerable<LegalForm> Words(LegalFormKind kind, params string[] forms) =>
        forms.Select(text => new LegalForm(text, kind, null, isFinnish: true));

    private static IEnumerable<LegalForm> Ends(LegalFormKind kind, params string[] ends) =>
        ends.Select(text => new LegalForm(text.TrimStart('-'), kind, null, isFinnish: true, isEndOfWord: true)
        {
            IsNeverAlone = text[0] == '-',
        });
}
