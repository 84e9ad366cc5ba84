using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Changes.Weights;

/// <summary>Texts of a list that have been matched: they say the same, whatever their words.</summary>
internal static class Rewordings
{
    public static void Report(ComparisonRun run, FactName fact, in TextPlace place, LocalizedText old, LocalizedText @new)
    {
        if (run.Words.Compare(old, @new) is not (null or WordsDifference.None))
        {
            run.Report(
                fact, ChangeKind.Reworded, ChangeWeight.Editorial, place.New, old, @new, (IJsonValue)JsonValues.Localized, place.About);
        }

        Translations.Report(run, fact, place, old, @new);
    }
}
