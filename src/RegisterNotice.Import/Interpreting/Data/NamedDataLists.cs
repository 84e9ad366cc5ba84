using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Finds lists that name data where no heading asks for them: most of their lines are names of data and nothing else.</summary>
/// <remarks>
/// A page may have lost its headings, or ask for something else over such a list. Beside a purpose ("Osoite: postitusta varten") the label is the
/// datum; beside an address or a number it is the label of a party.
/// </remarks>
internal static class NamedDataLists
{
    private const int Fewest = 4;
    private const int LongestName = 110;

    // Under these, "tilaukset" is what is done, and "suostumus" why it may be done.
    private static readonly SectionKind[] AskingForElse =
        [SectionKind.Purposes, SectionKind.LegalBasis, SectionKind.Controller, SectionKind.DataSubjects, SectionKind.RegisterName];

    // What asks the reader to tell something.
    private static readonly string[] Asking =
    [
        "kirjoita", "ilmoita", "liitä", "mainitse", "anna", "täytä", "pyyntö", "pyynnö", "uppge", "ange", "begäran", "include", "write", "state", "request",
    ];

    /// <summary>Reads such lists, and tells which sentences they are made of.</summary>
    public static HashSet<Sentence> Read(NoticeDraft draft, List<Sentence> sentences, List<ToldOfData> told)
    {
        var language = draft.Language.Value;
        var read = new HashSet<Sentence>();
        for (var first = 0; first < sentences.Count;)
        {
            var end = first;
            while (end < sentences.Count && GoOn(sentences, first, end, language))
            {
                end++;
            }

            var run = sentences.GetRange(first, end - first);
            if (NameData(run.ConvertAll(sentence => NameOf(sentence, language)), run, language))
            {
                Add(draft, run, told);
                read.UnionWith(run);
            }

            first = Math.Max(end, first + 1);
        }

        return read;
    }

    // Either all have what they are for beside them, or none has; what else a line with a label says belongs to it.
    private static bool GoOn(List<Sentence> sentences, int first, int index, string language)
    {
        var sentence = sentences[index];
        if (index > first && sentence.Line == sentences[index - 1].Line)
        {
            return IsLabelled(sentence.Line.Text);
        }

        return NameOf(sentence, language) is not null && sentences[first].Lead == sentence.Lead
            && IsLabelled(sentences[first].Text) == IsLabelled(sentence.Text);
    }

    // Two of three must be called by a name of data; under words that say that data follow, half of them.
    private static bool NameData(List<string?> names, List<Sentence> run, string language)
    {
        var called = names.Count(name => name is not null && DatumWords.AreCalledByName(name));
        var all = names.Count(name => name is not null);
        if (all < Fewest || IsAskedForElse(run[0], language))
        {
            return false;
        }

        var isCalled = run[0].Lead is { } lead && WordScan.Of(lead.Text) is [.., var last] && last.EndsWithAny(DataPhraseWords.Collectives);
        return isCalled ? called * 2 >= all : called * 3 >= all * 2;
    }

    private static bool IsLabelled(string text) => text.IndexOf(": ", StringComparison.Ordinal) > 0;

    // The name that a line may be: all of it, or the label before what it is for. Null where it is none.
    private static string? NameOf(Sentence sentence, string language)
    {
        var text = sentence.Text;
        var isWhole = sentence.Line.Text.Length == text.Length
            || (IsLabelled(text) && sentence.Line.Text.StartsWith(text, StringComparison.Ordinal));
        if (!isWhole || sentence.IsLead || sentence.IsQuestion)
        {
            return null;
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
        {
            var isOfParty = text.IndexOf('@', colon) >= 0 || text.AsSpan(colon).IndexOfAny("0123456789".AsSpan()) >= 0;
            var isOfPurpose = sentence.Section.Announces(SectionKind.Purposes) && sentence.IsListItem;
            return isOfParty || !isOfPurpose || colon > LongestName ? null : text[..colon];
        }

        var isPlain = text.Length <= LongestName && text[^1] != '.' && text.IndexOf('@') < 0 && !sentence.Section.IsAny(AskingForElse);
        return isPlain && !DataStatements.HasVerb(text, language) ? text : null;
    }

    // "Kirjoita pyyntöön:" asks for what the list names, and does not say that a register holds it.
    private static bool IsAskedForElse(Sentence first, string language)
    {
        if (first.Lead is not { } lead || first.Section.Announces(SectionKind.Purposes))
        {
            return false;
        }

        var saysElse = DataStatements.HasVerb(lead.Text, language) && !DataStatements.Announces(lead.Text, language);
        return saysElse || WordScan.Of(lead.Text).Exists(word => word.BeginsWithAny(Asking));
    }

    private static void Add(NoticeDraft draft, List<Sentence> run, List<ToldOfData> told)
    {
        var language = draft.Language.Value;
        var category = new DataCategoryDraft("", run[0].Line) { Confidence = FactConfidence.Weak };
        foreach (var sentence in run)
        {
            DataPhrases.Items(NameOf(sentence, language) ?? "", language).ForEach(category.AddItem);
            told.Add(new(sentence.Text, sentence.Span, IsLabel: false));
        }

        category.Close(draft);
    }
}
