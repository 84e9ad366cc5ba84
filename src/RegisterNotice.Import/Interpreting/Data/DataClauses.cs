using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Persons;
using static RegisterNotice.Import.Interpreting.Data.DataStatementWords;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>What clauses say of data: whether they say anything, ask for data, or tell which there are.</summary>
internal static class DataClauses
{
    /// <summary>Whether one of them says something of something, as a sentence does.</summary>
    public static bool HaveVerb(List<Clause> clauses, string language)
    {
        foreach (var clause in clauses)
        {
            if (clause.Link == ClauseLink.Main
                && (clause.Verbs != ClauseVerbs.None || (language is not ("sv" or "en") && clause.HasOuter(IsVerb))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what looks like the verb of a Swedish clause is a person: <c>den registrerades samtycke</c>.</summary>
    public static bool AreOfRegistered(Clause clause, string text) =>
        clause.Before.EndsWith("den ", StringComparison.Ordinal) || clause.Before.EndsWith("de ", StringComparison.Ordinal)
            || (clause.Verbs != ClauseVerbs.None
            && text.IndexOf("den registrerade", clause.VerbStart, clause.BehindStart - clause.VerbStart, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a clause says that data are asked or written down.</summary>
    public static bool Ask(Clause clause) => clause.HasOuter(word => word.IsAny(Asking));

    /// <summary>Whether a clause says which data there are: <c>Rekisterissä on asiakkaiden nimet</c>, <c>tallennettavia tietoja ovat nimi ja osoite</c>,
    /// <c>I registret finns</c>.</summary>
    public static bool SayWhatThereIs(Clause clause)
    {
        var isBeing = clause.Verbs == ClauseVerbs.Be || clause.Says("finns");
        return isBeing && clause.HasBefore(IsPlaceOfData);
    }

    private static bool IsVerb(Word word) => PassiveForms.Has(word) || word.IsAny(Asking) || word.IsAny(Telling);

    private static bool IsPlaceOfData(Word word) =>
        (word.IsAny(RegisterWords) && word.Text is not ("rekisteri" or "järjestelmä"))
            || word.Text.EndsWith("tietoja", StringComparison.Ordinal) || word.EndsWith("rekisterissä")
            || word.Text is "tietosisältönä" or "näitä" or "tällaisia" or "dessa" or "these";
}
