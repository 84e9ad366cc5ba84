using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>What is done with data for a purpose, by the words that name it.</summary>
internal static class PurposeActivities
{
    private static readonly string[] Towards = ["with", "to", "for", "med", "till", "åt", "our", "våra"];
    private static readonly string[] People = ["member", "medlem", "patient", "student", "employee", "anställd", "applicant", "sökande"];

    private static readonly (Meaning Meaning, ProcessingActivity Activity)[] Rows =
    [
        (Meaning.Orders, ProcessingActivity.OrderFulfilment),
        (Meaning.Delivery, ProcessingActivity.OrderFulfilment),
        (Meaning.Invoicing, ProcessingActivity.Invoicing),
        (Meaning.Accounting, ProcessingActivity.Accounting),
        (Meaning.DebtCollection, ProcessingActivity.DebtCollection),
        (Meaning.Credit, ProcessingActivity.CreditAssessment),
        (Meaning.CustomerRelationship, ProcessingActivity.CustomerRelationship),
        (Meaning.CustomerService, ProcessingActivity.CustomerService),
        (Meaning.Communication, ProcessingActivity.Communication),
        (Meaning.Remarketing, ProcessingActivity.Remarketing),
        (Meaning.Marketing, ProcessingActivity.DirectMarketing),
        (Meaning.Newsletter, ProcessingActivity.DirectMarketing),
        (Meaning.ProfilingActivity, ProcessingActivity.Profiling),
        (Meaning.Analytics, ProcessingActivity.Analytics),
        (Meaning.ToolAnalytics, ProcessingActivity.Analytics),
        (Meaning.Statistics, ProcessingActivity.Statistics),
        (Meaning.MarketResearch, ProcessingActivity.MarketResearch),
        (Meaning.Competition, ProcessingActivity.Competitions),
        (Meaning.Development, ProcessingActivity.ServiceDevelopment),
        (Meaning.Recruitment, ProcessingActivity.Recruitment),
        (Meaning.Employment, ProcessingActivity.Employment),
        (Meaning.Membership, ProcessingActivity.Membership),
        (Meaning.Event, ProcessingActivity.Events),
        (Meaning.Education, ProcessingActivity.Education),
        (Meaning.HealthCare, ProcessingActivity.HealthCare),
        (Meaning.Camera, ProcessingActivity.CameraSurveillance),
        (Meaning.AccessToPremises, ProcessingActivity.AccessControl),
        (Meaning.CallRecording, ProcessingActivity.CallRecording),
        (Meaning.InformationSecurity, ProcessingActivity.InformationSecurity),
        (Meaning.Archiving, ProcessingActivity.Archiving),
    ];

    private static readonly MeaningSet Any = MeaningSet.Of([.. Rows.Select(row => row.Meaning)]);

    /// <summary>Whether words name an activity.</summary>
    public static bool AreIn(in MeaningSet meanings) => meanings.HasAnyOf(Any);

    /// <summary>The activities that a purpose names, each once; to whom something is done names none: <c>yhteydenpito jäseniin</c>.</summary>
    public static List<ProcessingActivity> In(string text, string language)
    {
        var words = WordScan.Of(text);
        var addressees = words.FindAll(word => IsAddressee(words, word, language));
        foreach (var word in Enumerable.Reverse(addressees))
        {
            text = text.Remove(word.Start, word.End - word.Start);
        }

        return In(MeaningReader.Read(text));
    }

    private static bool IsAddressee(List<Word> words, Word word, string language)
    {
        if (language is not ("sv" or "en"))
        {
            return FinnishPersons.IsPerson(word) && (FinnishEndings.IsIllative(word) || word.EndsWith("lle"));
        }

        var at = words.FindIndex(other => other.Start == word.Start);
        return at > 0 && word.BeginsWithAny(People) && words[at - 1].IsAny(Towards);
    }

    /// <summary>The activities that words name, each once.</summary>
    public static List<ProcessingActivity> In(MeaningSet meanings)
    {
        var found = new List<ProcessingActivity>();
        foreach (var (meaning, activity) in Rows)
        {
            if (meanings.Has(meaning) && !found.Contains(activity))
            {
                found.Add(activity);
            }
        }

        return found;
    }
}
