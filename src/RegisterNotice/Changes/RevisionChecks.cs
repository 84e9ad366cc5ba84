using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Rules;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes;

/// <summary>What two revisions show that neither shows alone.</summary>
internal sealed class RevisionChecks
{
    private readonly NoticeComparison comparison;
    private readonly LanguageTag language;
    private readonly List<Finding> found = [];

    private RevisionChecks(NoticeComparison comparison, LanguageTag language) => (this.comparison, this.language) = (comparison, language);

    private Notice Old => comparison.Old;

    private Notice New => comparison.New;

    private LanguageTag Spoken => LanguageFallback.Main(language);

    public static NoticeReport Run(NoticeComparison comparison, LanguageTag language)
    {
        var checks = new RevisionChecks(comparison, language);
        FactChange[] told = [.. comparison.Found.Where(change => change.Weight == ChangeWeight.Material)];
        NoticeChange[] entries = [.. comparison.New.Changes.Except(comparison.Old.Changes)];
        if (told.Length > 0)
        {
            checks.CheckRevision(told);
            checks.CheckEntry(told, entries);
            checks.CheckTime(told);
        }

        checks.CheckTranslations();
        checks.CheckWordings();
        checks.CheckPurpose(entries);
        return NoticeReport.Of(comparison.New, checks.found.Count > 0 ? checks.found : null, []);
    }

    // Two revisions of one day differ by their numbers; without a number the day alone must tell.
    private void CheckRevision(FactChange[] told)
    {
        var isNumbered = New.Revision > Old.Revision;
        var isDated = New.UpdatedOn is { } day && (Old.UpdatedOn is not { } before || day > before || (isNumbered && day == before));
        var places = new List<JsonPointer>();
        if (!isNumbered)
        {
            places.Add(Place.Of(NoticeShape.Revision));
        }

        if (!isDated)
        {
            places.Add(Place.Of(NoticeShape.UpdatedOn));
        }

        if (places.Count > 0)
        {
            Report(RevisionRules.MaterialChangeWithoutRevision, places, Count(told));
        }
    }

    private void CheckEntry(FactChange[] told, NoticeChange[] entries)
    {
        if (entries.Length == 0)
        {
            Report(RevisionRules.MaterialChangeWithoutEntry, [Place.Of(NoticeShape.Changes)], Count(told), First(told));
        }
    }

    // A day of effect that stood in the old revision already is no time for what is new.
    private void CheckTime(FactChange[] told)
    {
        var leavesTime = New.EffectiveFrom is { } effect
            && effect != Old.EffectiveFrom
            && (New.UpdatedOn is not { } published || effect > published);
        if (!leavesTime)
        {
            Report(RevisionRules.MaterialChangeWithoutTime, [Place.Of(NoticeShape.EffectiveFrom)], Count(told), First(told));
        }
    }

    // In a part whose other facts changed, other words count too: "two years" and "three years" are similar.
    private void CheckTranslations()
    {
        var words = new WordsComparison();
        var parts = new HashSet<JsonPointer>(comparison.Found
            .Where(change => change is { Kind: ChangeKind.Changed, NewValue: not LocalizedText })
            .Select(change => Above(change.Pointer)));
        foreach (var change in comparison.Found)
        {
            if (change is not { OldValue: LocalizedText old, NewValue: LocalizedText @new } || change.Kind == ChangeKind.Moved)
            {
                continue;
            }

            var least = parts.Contains(Above(change.Pointer)) ? WordsDifference.Wording : WordsDifference.Unclear;
            var changed = @new.Where(version => old[version.Key] is { } before && words.Compare(before, version.Value) >= least)
                .Select(version => version.Key).FirstOrDefault();
            if (changed is null)
            {
                continue;
            }

            foreach (var version in @new.Where(version => old[version.Key] is { } before && PlainText.AreSame(before, version.Value)))
            {
                ReportLeftBehind(change.Pointer.Append(version.Key.Value), changed, version.Key);
            }
        }
    }

    // The words of a page are one text in each language, section by section in whichever order.
    private void CheckWordings()
    {
        var changed = comparison.Found
            .Where(change => change is { NewValue: DocumentSection, Kind: not ChangeKind.Reworded } or { OldValue: DocumentSection, NewValue: null })
            .Select(LanguageOf)
            .FirstOrDefault();
        if (changed is null)
        {
            return;
        }

        var before = new HashSet<NoticeDocument>(Old.Wordings);
        for (var i = 0; i < New.Wordings.Count; i++)
        {
            var wording = New.Wordings[i];
            if (!wording.Language.Equals(changed) && before.Contains(wording))
            {
                ReportLeftBehind(Place.Of(NoticeShape.Wordings, i), changed, wording.Language);
            }
        }
    }

    private LanguageTag LanguageOf(FactChange change)
    {
        var wordings = change.Kind == ChangeKind.Removed ? Old.Wordings : New.Wordings;
        return wordings[int.Parse(change.Pointer.Segments[1], System.Globalization.CultureInfo.InvariantCulture)].Language;
    }

    private void CheckPurpose(NoticeChange[] entries)
    {
        // An entry that names no purpose may be about any.
        var purpose = comparison.Found
            .Where(change => change is { Kind: ChangeKind.Added, NewValue: Purpose })
            .Select(change => (Purpose)change.NewValue!)
            .FirstOrDefault(added => !entries.Any(
                entry => entry.NewPurpose && (entry.PurposeIds.Count == 0 || entry.PurposeIds.Contains(added.Id))));
        if (entries.Length > 0 && purpose is not null)
        {
            var place = Place.Of(NoticeShape.Changes, New.Changes.ToList().IndexOf(entries[0])).Of(NoticeChangeShape.NewPurpose);
            Report(RevisionRules.NewPurposeDenied, [place], ("purpose", purpose.Description.For(Spoken)));
        }
    }

    private void ReportLeftBehind(JsonPointer pointer, LanguageTag changed, LanguageTag left) => Report(
        RevisionRules.TranslationLeftBehind,
        [pointer],
        ("changed", LanguageNames.Mark(changed, Spoken)),
        ("language", LanguageNames.Mark(left, Spoken)));

    private void Report(RuleDescription rule, List<JsonPointer> places, params (string Name, string Value)[] arguments)
    {
        var ground = rule.Grounds[0];
        found.Add(new(rule, ground.Severity, places[0], FindingArguments.Of(arguments), ground.Citations, language)
        {
            Places = places.Count > 1 ? ValueList.From(places) : null,
        });
    }

    private static (string Name, string Value) Count(FactChange[] told) =>
        ("count", told.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private (string Name, string Value) First(FactChange[] told) => ("change", told[0].MessageIn(Spoken));

    private static JsonPointer Above(JsonPointer pointer)
    {
        var text = pointer.ToString();
        return text.LastIndexOf('/') is > 0 and var end ? JsonPointer.Parse(text[..end]) : JsonPointer.WholeDocument;
    }
}
