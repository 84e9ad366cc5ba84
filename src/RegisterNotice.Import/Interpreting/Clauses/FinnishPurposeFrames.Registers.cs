using static RegisterNotice.Import.Interpreting.Clauses.FinnishPurposeWords;

namespace RegisterNotice.Import.Interpreting.Clauses;

/// <content>What is said of a register or of the processing without saying that data are used for it.</content>
internal sealed partial class FinnishPurposeFrames
{
    /// <summary>Where words behind a basis say what it is for: <c>kurssien järjestämiseksi ja laskutukseen</c>.</summary>
    public static PurposeRegion? InBasis(List<Word> words, int end)
    {
        var head = words.FindIndex(word => word.Depth == 0 && PhraseHeads.Has(word, PhraseForm.Aim) && !word.BeginsWithAny(Places)
            && (FinnishEndings.IsTranslative(word) || word.EndsWithAny(["miseen", "tarkoituksiin"])));
        return head < 0 || PhraseHeads.IsBeforeParticiple(words, head, words.Count) ? null
            : new(words[FinnishPhraseStart.Of(words, head, 0)].Start, end, PhraseForm.Aim);
    }

    // "Käsittelyn peruste on hakemusten käsittely": what is done stands where what it rests on was asked for.
    private List<PurposeRegion>? Ground()
    {
        var noun = words.FindIndex(word => word.Text is "peruste" or "perusteena" || word.EndsWithAny(["peruste", "perusteena"]));
        var isDoing = noun >= 0 && noun < verb && clause.Does(ClauseVerbs.Be)
            && words.FindIndex(verb, word => word.IsAny(DoingEnds) || word.EndsWithAny(DoingEnds)) is >= 0 and var doing
            && words.FindIndex(verb, doing - verb, word => word.Mark == ',') < 0;
        return isDoing && !BasisStatements.NamesBasis(clause.Behind) && !clause.Behind.Contains("suhde") ? Rest(verb) : null;
    }

    // "Rekisteri on yhdistyslain tarkoittama jäsenluettelo": the law says what for.
    private List<PurposeRegion>? Kind()
    {
        var isRegister = clause.Verbs == ClauseVerbs.Be
            && words.FindIndex(0, Math.Min(verb, words.Count), word => word.Text.Contains("rekister") || word.Text == "kyseessä") >= 0;
        var list = isRegister ? words.FindIndex(verb, word => word.EndsWith("luettelo")) : -1;
        var isOfLaw = list >= 0
            && words.FindIndex(verb, list - verb, word => word.Text.Contains("lain") || word.Text.Contains("laki")
                || word.Text == "laissa") >= 0;
        return isOfLaw ? [new(words[verb].Start, words[list].End, PhraseForm.Clause)] : null;
    }

    // "Rekisteri on perustettu jäsenyyksien hoitoa varten", "käsittely liittyy kurssien järjestämiseen"
    private List<PurposeRegion>? Founding()
    {
        var founded = words.FindIndex(word => word.IsAny(Founded) || word.IsAny(Relating));
        var isOfRegister = founded > 0
            && words.FindIndex(0, founded, word => word.Text.Contains("rekister")
                || word.BeginsWithAny(["käsittely", "tiedo", "tieto"])) >= 0;
        var isSaid = isOfRegister && (words[founded].IsAny(Relating) || clause.Does(ClauseVerbs.Be));
        return isSaid ? NullIfNone(Behind(founded + 1, isOfData: false)) : null;
    }

    // "Rekisterin avulla hoidetaan jäsenyyksiä": from the verb on.
    private List<PurposeRegion>? Means()
    {
        var with = words.FindIndex(word => word.Text == "avulla");
        var isOfRegister = with is 1 or 2 && with + 1 < words.Count
            && (words[with - 1].Text.Contains("rekisteri") || words[with - 1].EndsWith("tietojen")
                || words[with - 1].Text is "tietojen" or "niiden");
        return isOfRegister && words[with + 1].EndsWithAny(["taan", "tään", "daan", "dään", "mme"])
            ? [new(words[with + 1].Start, clause.End, PhraseForm.Clause)] : null;
    }

    // "Jäsenrekisteri palvelee sisäistä viestintää"
    private List<PurposeRegion>? Service()
    {
        var serves = words.FindIndex(word => word.Text is "palvelee" or "palvelevat");
        return serves > 0 && words.FindIndex(0, serves, word => word.Text.Contains("rekisteri")) >= 0
            ? NullIfNone(Aims(serves + 1, words.Count, PhraseForm.Partitive)) : null;
    }

    // "Tiedoista voidaan koota tilastoja"
    private List<PurposeRegion>? Summary()
    {
        var made = clause.IsPossible ? words.FindIndex(word => Infinitives.Is(word, "fi")) : -1;
        var isOfData = made > 0
            && words.FindIndex(0, made, word => word.Text.EndsWith("tiedoista", StringComparison.Ordinal)
            || word.EndsWith("rekisteristä")) >= 0;
        return isOfData && words.FindIndex(made, word => word.BeginsWithAny(Summaries)) > 0
            ? [new(words[made].Start, clause.End, PhraseForm.Verbs)] : null;
    }

    // "asiakkuuksien hoitoon tarkoitettu rekisteri"; "jäsensuhteen hoitamisessa tarvittavia tietoja"
    private List<PurposeRegion> Needed()
    {
        var meant = words.FindIndex(word => word.Text is "tarkoitettu" or "tarkoitetut" or "tarkoitettuja");
        if (meant > 0 && words.FindIndex(meant, word => word.Text.Contains("rekister") || word.Text.Contains("tieto") || word.Text.Contains("tiedo")) > 0)
        {
            return Aims(0, meant, PhraseForm.Aim);
        }

        var needed = words.FindIndex(word => word.BeginsWithAny(NeededFor));
        var isConsent = clause.Verbs != ClauseVerbs.None
            && words.Exists(word => word.Text.StartsWith("suostumu", StringComparison.Ordinal));
        return needed > 0 && (isConsent || clause.Does(ClauseVerbs.Contain | ClauseVerbs.Collect | ClauseVerbs.Keep))
            ? Aims(Math.Min(verb, needed), needed, PhraseForm.Aim) : [];
    }
}
