using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells from whom and from what a sentence says that data come.</summary>
/// <remarks>
/// The words of the lexicon say it by their case or preposition. What stands beside them decides where two of them are one: <c>toimittajilta itseltään</c> are
/// the people themselves, <c>yhteistyökumppanin luovuttamat tiedot</c> come from the partner, and what follows <c>kuten</c> is an example of what
/// stands before.
/// </remarks>
internal static class SourceKinds
{
    private const int LongestExample = 30;
    private const int ShortestGiver = 6;

    private static readonly (Meaning Meaning, SourceKind Kind)[] Rows =
    [
        (Meaning.PublicRegister, SourceKind.PublicRegister),
        (Meaning.OtherRegister, SourceKind.OtherRegister),
        (Meaning.FromOthers, SourceKind.ThirdParty),
        (Meaning.FromUse, SourceKind.ServiceUse),
        (Meaning.Observed, SourceKind.Observation),
        (Meaning.FromSubject, SourceKind.DataSubject),
        (Meaning.FromController, SourceKind.Controller),
        (Meaning.Derived, SourceKind.Derived),
    ];

    private static readonly string[] Examples = [" kuten", " esimerkiksi", " esim", " såsom", " till exempel", " such as", " for example"];

    // Participles of giving: who gave stands before them.
    private static readonly string[] Given = ["antam", "ilmoittam", "luovuttam", "lähettäm", "toimittam", "täyttäm"];

    // Forms of "from" that name nobody: a matter, a time, a place, a device.
    private static readonly string[] NoGivers =
    [
        "osalta", "kannalta", "puolelta", "ajalta", "alalta", "tasolta", "alueelta", "lomakkeelta", "lomakkeilta", "sivulta", "sivuilta",
        "sivustolta", "sivustoilta", "verkkosivulta",
        "verkkosivuilta", "palvelimelta", "palvelimilta", "puhelimelta", "laitteelta", "laitteilta", "kortilta", "listalta", "paikalta", "tililtä",
        "toiselta", "muilta", "muulta", "siltä", "niiltä",
        "joilta", "jolta", "miltä", "itseltään", "itseltänsä", "itseltäsi", "kaikilta", "sieltä", "täältä", "muualta", "ulkopuolelta", "päätteeltä",
        "kameroilta", "kamerasta", "vuodelta", "vuosilta", "kaudelta",
        "yhdeltä", "usealta", "useilta", "tietyiltä", "henkilökohtaisilta", "molemmilta", "ulkopuolisilta", "kolmansilta",
    ];

    // Who stands behind them gives: "asennetuilta laitteilta".
    private static readonly string[] Participles = ["tuilta", "tyiltä", "tulta", "tyltä"];

    /// <summary>The kinds that a sentence names, each once.</summary>
    public static List<SourceKind> In(Sentence sentence)
    {
        var found = new List<SourceKind>();
        foreach (var (meaning, kind) in Rows)
        {
            if (sentence.Has(meaning) && Array.Exists(sentence.Hits, hit => hit.Meaning == meaning && Counts(sentence, hit)))
            {
                found.Add(kind);
            }
        }

        if (!found.Contains(SourceKind.ThirdParty) && NamesOtherGiver(sentence))
        {
            found.Add(SourceKind.ThirdParty);
        }

        return found;
    }

    private static bool Counts(Sentence sentence, MeaningHit hit) => hit.Meaning switch
    {
        Meaning.FromSubject => !IsGivenByAnother(sentence, hit),
        Meaning.FromOthers => !IsOneself(sentence.Text, hit),
        Meaning.FromUse => !IsWithin(sentence, hit, Meaning.Observed),
        Meaning.OtherRegister => !IsWithin(sentence, hit, Meaning.PublicRegister) && !IsExample(sentence, hit),
        _ => true,
    };

    // "Asiakkailta ja toimittajilta itseltään".
    private static bool IsOneself(string text, MeaningHit hit)
    {
        var end = TextScan.EndOfLetters(text, hit.End);
        return TextScan.StandsInAnyCase(text, end, " itselt");
    }

    // "Viranomaisten luovuttamat tiedot": the giver stands before the participle.
    private static bool IsGivenByAnother(Sentence sentence, MeaningHit hit)
    {
        if (TextScan.AnyAt(sentence.Text.ToLowerInvariant(), hit.Start, Given) is null)
        {
            return false;
        }

        foreach (var other in sentence.Hits)
        {
            var end = TextScan.EndOfLetters(sentence.Text, other.End);
            var isBefore = end < hit.Start && hit.Start - end <= 1;
            var isAround = other.Start < hit.Start && other.End > hit.Start;
            if ((isBefore || isAround) && other.Meaning is Meaning.FromOthers or Meaning.PublicRegister or Meaning.FromController)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(Sentence sentence, MeaningHit hit, Meaning meaning) =>
        Array.Exists(sentence.Hits, other => other.Meaning == meaning && other.Start < hit.End
            && hit.Start < TextScan.EndOfLetters(sentence.Text, other.End));

    // "Public sources such as the address register of the post".
    private static bool IsExample(Sentence sentence, MeaningHit hit)
    {
        foreach (var word in Examples)
        {
            var at = sentence.Text.LastIndexOf(word, Math.Max(0, hit.Start - 1), StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && hit.Start - at <= LongestExample
                && Array.Exists(sentence.Hits, other => other.Meaning == Meaning.PublicRegister && other.End <= at + 1))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever else stands in the Finnish case of "from", where the sentence says that data are got: "hoitavalta taholta", "Lankaliitolta".
    private static bool NamesOtherGiver(Sentence sentence)
    {
        if (!sentence.Has(Meaning.Obtain))
        {
            return false;
        }

        var text = sentence.Text;
        for (var start = 0; start < text.Length; start++)
        {
            if (!TextScan.IsLetter(text, start) || TextScan.IsWordSign(text, start - 1))
            {
                continue;
            }

            var end = TextScan.EndOfLetters(text, start);
            if (IsGiver(text, start, end)
                && !Array.Exists(sentence.Hits, hit => IsSource(hit.Meaning) && hit.Start < end && start < hit.End))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    private static bool IsGiver(string text, int start, int end)
    {
        var word = text[start..end].ToLowerInvariant();
        var isForm = word.EndsWith("lta", StringComparison.Ordinal) || word.EndsWith("ltä", StringComparison.Ordinal);
        var isModifier = Array.Exists(Participles, ending => word.EndsWith(ending, StringComparison.Ordinal));
        return isForm && word.Length > ShortestGiver && !isModifier && Array.IndexOf(NoGivers, word) < 0
            && !TextScan.StandsInAnyCase(text, end, " itselt");
    }

    private static bool IsSource(Meaning meaning) => Array.Exists(Rows, row => row.Meaning == meaning);
}
