using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Rules;

/// <summary>The rights that have one fault, and where: what is said of them all is one sentence of the notice, and told once.</summary>
internal struct SharedRights
{
    private List<(JsonPointer Pointer, SubjectRight Right)>? places;

    public void Add(JsonPointer pointer, SubjectRight right) => (places ??= []).Add((pointer, right));

    public readonly void Report(RuleContext it)
    {
        if (places is not null)
        {
            it.ReportAt([.. places.Select(static place => place.Pointer)], ("right", NamesOf(places, it.Language)));
        }
    }

    // By itself, because a lambda that captures something allocates on entry to the method it stands in.
    private static string NamesOf(List<(JsonPointer Pointer, SubjectRight Right)> places, LanguageTag language) =>
        Enumeration.Join(
            [.. places.Select(place => RightsRules.NameOf(place.Right, language)).Distinct(StringComparer.Ordinal)],
            LanguageFallback.Main(language));
}
