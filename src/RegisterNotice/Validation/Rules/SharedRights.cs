using RegisterNotice.Text;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Validation.Rules;

/// <summary>The rights that have one fault, and where: what is said of them all is one sentence of the notice, and told once.</summary>
internal struct SharedRights
{
    private List<(string Pointer, RightKind Kind)>? places;

    public void Add(string pointer, RightKind kind) => (places ??= []).Add((pointer, kind));

    public readonly void Report(RuleContext it)
    {
        if (places is not null)
        {
            it.ReportAt([.. places.Select(static place => place.Pointer)], ("right", NamesOf(places, it.Language)));
        }
    }

    // By itself, because a lambda that captures something allocates on entry to the method it stands in.
    private static string NamesOf(List<(string Pointer, RightKind Kind)> places, LanguageTag language) =>
        Enumeration.Join([.. places.Select(static place => place.Kind).Distinct().Select(kind => RightsRules.NameOf(kind, language))], LanguageFallback.Main(language));
}
