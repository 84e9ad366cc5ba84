using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Values;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Weights;

/// <summary>
/// Texts that gain or lose a language which the notice had before and has still. What comes and goes with a language of the notice is told once, of
/// the language.
/// </summary>
internal static class Translations
{
    public static void Report(ComparisonRun run, FactName fact, in TextPlace place, LocalizedText old, LocalizedText @new)
    {
        foreach (var version in @new)
        {
            if (old[version.Key] is null && !run.AddedLanguages.Contains(version.Key))
            {
                run.Report(
                    fact, ChangeKind.Added, ChangeWeight.Editorial, place.New.In(version.Key), null, version.Value, JsonValues.Text,
                    place.About,
                    ChangeSentences.TranslationAdded);
            }
        }

        foreach (var version in old)
        {
            if (@new[version.Key] is null && !run.RemovedLanguages.Contains(version.Key))
            {
                run.Report(
                    fact, ChangeKind.Removed, ChangeWeight.Editorial, place.Old.In(version.Key), version.Value, null, JsonValues.Text,
                    place.About,
                    ChangeSentences.TranslationRemoved);
            }
        }
    }
}
