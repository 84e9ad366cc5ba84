using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Import.Interpreting.Data.DataStatementWords;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Finds in a sentence the words that enumerate data: what a register contains, what is collected, asked or recorded.</summary>
/// <remarks>
/// A sentence that denies this, or that says of data how they are protected, used or got, enumerates none. Words without a verb enumerate data only
/// where the heading asks for data.
/// </remarks>
internal sealed class DataStatements
{
    private const int LongestLabel = 80;
    private const int FewWords = 3;
    private const ClauseVerbs Storing = ClauseVerbs.Contain | ClauseVerbs.Collect | ClauseVerbs.Keep;
    private const ClauseVerbs Holding = Storing | ClauseVerbs.Process;

    private readonly string text;
    private readonly string language;
    private readonly bool isAsked;
    private readonly bool isStopped;
    private readonly List<DataStatement> found = [];
    private List<Word>? words;
    private List<Clause>? clauses;

    private DataStatements(string text, string language, bool isAsked)
    {
        (this.language, this.isAsked, isStopped) = (language, isAsked, text[^1] == '.');
        this.text = DataColons.Freed(text.TrimEnd('.', '!', ' '));
    }

    private List<Word> Words => words ??= WordScan.Of(text);

    private List<Clause> Clauses => clauses ??= ClauseReader.Of(text, Words, language);

    /// <summary>What a sentence enumerates.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    /// <param name="isAsked">Whether the heading asks for data, so that words without a verb name them.</param>
    public static List<DataStatement> In(string text, string language, bool isAsked)
    {
        var reader = new DataStatements(text.TrimEnd(), language, isAsked);
        reader.Read();
        return reader.found;
    }

    /// <inheritdoc cref="In(string, string, bool)"/>
    public static List<DataStatement> In(Sentence sentence, string language, bool isAsked)
    {
        var reader = new DataStatements(sentence.Text, language, isAsked);

        // But for a hyphen that comes to stand at the end, the stop behind a sentence is part of no clause.
        var isSame = reader.text is not [.., '-'] && sentence.Text.StartsWith(reader.text, StringComparison.Ordinal);
        (reader.words, reader.clauses) = isSame ? (sentence.Words, sentence.Clauses) : (null, null);
        reader.Read();
        return reader.found;
    }

    /// <summary>Whether the words before a list say that data follow: "Rekisteri sisältää seuraavat tiedot:".</summary>
    public static bool Announces(string lead, string language) =>
        ClauseReader.Of(lead, language).Exists(clause => !clause.IsNegated
            && (clause.Does(ClauseVerbs.Contain | ClauseVerbs.Collect | ClauseVerbs.Keep) || DataClauses.Ask(clause)
            || DataClauses.SayWhatThereIs(clause)));

    /// <summary>Whether words say something of something, as a sentence does.</summary>
    public static bool HasVerb(string text, string language) => DataClauses.HaveVerb(ClauseReader.Of(text, language), language);

    /// <summary>Whether a sentence says something of something.</summary>
    public static bool HasVerb(Sentence sentence, string language) => DataClauses.HaveVerb(sentence.Clauses, language);

    private void Read()
    {
        var colon = DataColons.In(text);
        if (colon > 0)
        {
            ReadBehindColon(colon);
            return;
        }

        if (!DataClauses.HaveVerb(Clauses, language))
        {
            if (isAsked && MayName())
            {
                found.Add(new(null, text, IsObject: false));
            }

            return;
        }

        for (var i = 0; i < Clauses.Count; i++)
        {
            if (!Clauses[i].IsNegated && Clauses[i].Link is ClauseLink.Main or ClauseLink.Relative)
            {
                Read(Clauses[i], i + 1 < Clauses.Count ? Clauses[i + 1] : null, DataLeads.EndWithExamples(Clauses, i));
            }
        }
    }

    // A full stop behind words without a verb may close a call: "Lue lisää evästeistä".
    private bool MayName() => !Denies(Words) && (!isStopped || Words.Count <= FewWords || DatumWords.AreCalledByName(Words) || IsTold());

    // "Tiedot asiakkaan ostoista"
    private bool IsTold() =>
        language is not ("sv" or "en") && Words.Exists(word => word.IsAny(DataPhraseWords.Told))
            && Words.Exists(word => word.EndsWith("sta") || word.EndsWith("stä"));

    // "Käsittelemme vain tietoja, jotka ovat tarpeen: nimi ja osoite"
    private bool ProcessesThese(string before, string behind)
    {
        var items = DataPhrases.Items(behind, language);
        return items.Count > 0 && items.Count(DatumWords.AreCalledByName) * 2 > items.Count
            && ClauseReader.Of(before, language).Exists(clause => !clause.IsNegated && clause.Does(ClauseVerbs.Process));
    }

    // A label, or words that announce what follows.
    private void ReadBehindColon(int colon)
    {
        var (before, behind) = (text[..colon], DataColons.WithoutPurpose(text[(colon + 2)..]));
        if (HasVerb(before, language))
        {
            if (Announces(before, language) || (NamesObject(before) && (AnnouncesList(before) || ProcessesThese(before, behind))))
            {
                found.Add(new(null, behind, IsObject: false));
            }
        }
        else if (!isAsked && colon <= LongestLabel)
        {
            found.AddRange(HasVerb(behind, language) ? In(behind, language, isAsked: false) : []);
        }
        else if (colon <= LongestLabel && !Denies(WordScan.Of(behind)))
        {
            foreach (var statement in HasVerb(behind, language) ? In(behind, language, isAsked: true) : [new(null, behind, IsObject: false)])
            {
                found.Add(statement with { Label = DataPhrases.IsGeneric(before) ? null : before });
            }
        }
    }

    // What stands in parentheses denies nothing but itself.
    private static bool Denies(List<Word> words) =>
        MeaningReader.Read(string.Join(" ", words.Where(word => word.Depth == 0).Select(word => word.Text)))
            .HasAny(Meaning.CollectDenied, Meaning.KeepDenied, Meaning.ProcessingDenied);

    private void Read(Clause clause, Clause? next, int end)
    {
        var holds = clause.Does(isAsked ? Holding | ClauseVerbs.Need : Storing) || DataClauses.Ask(clause);
        // "den registrerades samtycke" has no verb in it.
        var isNoun = language == "sv" && DataClauses.AreOfRegistered(clause, text);
        if ((!holds && !DataClauses.SayWhatThereIs(clause)) || isNoun)
        {
            return;
        }

        var (before, behind) = Around(clause, end);
        if (Which(clause) is { } which)
        {
            found.Add(new(null, which, IsObject: false));
            return;
        }

        if (next is { Link: ClauseLink.Relative or ClauseLink.Content, IsNegated: false } && !next.Does(ClauseVerbs.Contain)
            && SaysWhich(behind))
        {
            // "ne tiedot, jotka hakemuksessa kysytään", "tietoja siitä, miten sivustoa käytetään": the clause tells which data.
            found.Add(new(null, $"{behind}, {next.Text}", IsObject: false));
            return;
        }

        var objectsBefore = holds && !clause.Does(ClauseVerbs.Contain) && NamesObject(before);
        if ((objectsBefore || DataPhrases.IsGeneric(behind)) && DataLeads.ExamplesFrom(text, clause.BehindStart, language) is { } examples)
        {
            // "Teknisiä tietoja kertyy käynneistä, kuten IP-osoite"
            found.Add(new(null, examples, IsObject: false));
        }
        else if (behind.Length > 0 && !objectsBefore && NamesData(behind, clause))
        {
            found.Add(new(null, behind, IsObject: clause.Voice != Voice.Passive));
        }
        else if (!clause.Does(ClauseVerbs.Contain) && clause.Link == ClauseLink.Main && IsDataBefore(before))
        {
            found.Add(new(null, before, IsObject: false));
        }
    }

    // "tietoja siitä, mitä ja milloin kutoja on vuokrannut": all that is asked, to the end of the sentence.
    private string? Which(Clause clause)
    {
        foreach (var opening in Openings)
        {
            if (text.IndexOf(opening, clause.BehindStart, StringComparison.Ordinal) is >= 0 and var at)
            {
                return Cut(text[(at + opening.Length)..]);
            }
        }

        return null;
    }

    private static string Cut(string words)
    {
        foreach (var end in DataPhraseWords.Ends)
        {
            words = words.IndexOf(end, StringComparison.Ordinal) is > 0 and var at ? words[..at] : words;
        }

        return words;
    }

    private static bool SaysWhich(string behind)
    {
        var said = WordScan.Of(behind);
        return said.Count is 2 or 3 && said[0].Text is "ne" or "niitä" or "de" or "those" && DataPhrases.IsGeneric(behind);
    }

    private static bool AnnouncesList(string before) =>
        Scanning.TextScan.HasAny(before, Announcing);

    // What stands behind the verb, from the first word that the verb does not govern: "rekisteriin myös", "jäsenistään".
    private (string Before, string Behind) Around(Clause clause, int end)
    {
        var isFinnish = language is not ("sv" or "en");
        if (clause.Verbs == ClauseVerbs.None || DataClauses.Ask(clause) && !clause.Does(Holding))
        {
            var whole = text[clause.Start..end];
            var all = WordScan.Of(whole);
            var verb = all.FindIndex(word => word.Depth == 0 && word.IsAny(Asking));
            return verb < 0 ? (whole, "") : (whole[..all[verb].Start], Trimmed(whole[all[verb].End..], isFinnish));
        }

        return (clause.Before, Trimmed(text[clause.BehindStart..end], isFinnish));
    }

    private static string Trimmed(string behind, bool isFinnish)
    {
        var all = WordScan.Of(behind);
        var first = 0;
        while (!isFinnish && first + 1 < all.Count
            && all[first].Text is "in" or "även" or "också" or "vi" or "ut" or "also" or "only" or "bara" or "endast")
        {
            first++;
        }

        while (isFinnish && first + 1 < all.Count && all[first + 1].Mark == '\0' && MayGo(all, first))
        {
            first++;
        }

        return all.Count == 0 ? "" : Cut(behind[all[first].Start..]);
    }

    // A place, a time or a person before the first datum; a participle keeps what it governs.
    private static bool MayGo(List<Word> words, int index)
    {
        var word = words[index];
        var isAdverb = FinnishEndings.IsClosing(word) || word.Text is "lisäksi" or "myös" or "ajan";
        var isPlace = (FinnishEndings.IsIllative(word) || FinnishEndings.IsLocal(word) || word.EndsWithAny(OwnPlaces))
            && !word.EndsWith("sista");
        var governs = index + 1 < words.Count && (FinnishEndings.IsParticiple(words[index + 1])
            || words[index + 1].IsAny(DataPhraseWords.Conjunctions));
        var isBeforePostposition = FinnishEndings.IsGenitive(word)
            && words[index + 1].Text is "ajan" or "yhteydessä" or "perusteella" or "kautta" or "avulla" or "lisäksi";
        return isAdverb || isBeforePostposition || (isPlace && !governs);
    }

    private static bool NamesObject(string before) =>
        WordScan.Of(before).Exists(word => word.Depth == 0 && (word.IsAny(Objects) || (word.EndsWith("tietoja")
            && !word.IsAny(RegisterWords))));

    // Where the heading asks for data, what is contained or collected are data; elsewhere one of them must be called by a name of data.
    private bool NamesData(string behind, Clause clause)
    {
        var items = DataPhrases.Of(behind, language, isObject: clause.Voice != Voice.Passive).SelectMany(phrase => phrase.Items).ToList();
        if (items.Count == 0 || (language is not ("sv" or "en") && !StartsWithName(behind, clause.Voice != Voice.Passive)))
        {
            return false;
        }

        var isPlain = isAsked && (clause.Does(ClauseVerbs.Contain) || !clause.Does(ClauseVerbs.Process | ClauseVerbs.Need));
        return isPlain || items.Exists(DatumWords.AreCalledByName) || (clause.Does(Storing) && items.Exists(DatumWords.TellOf));
    }

    private bool StartsWithName(string behind, bool isObject)
    {
        var all = WordScan.Of(behind);
        var parts = DataParts.Of(all, 0, all.Count, language, isObject);
        return parts.Count > 0 && DataParts.HasHead(parts[0], isObject);
    }

    private bool IsDataBefore(string before)
    {
        var items = DataPhrases.Of(before, language, isObject: false).SelectMany(phrase => phrase.Items).ToList();
        return isAsked && items.Count > 0 && items.TrueForAll(item => MeaningReader.Read(item).Has(Meaning.DataItem))
            && !Array.Exists(RegisterWords, word => before.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
