using System.Globalization;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>The texts of a notice that a language lacks: one matter, however many they are.</summary>
internal struct Untranslated(LanguageTag language) : ILocalizedTextLook
{
    // A message names so many; all of them are the finding's pointers.
    private const int Named = 3;

    private List<string>? places;

    public void At(LocalizedText text, in TextPlace place)
    {
        if (text.Count > 0 && text[language] is not { Length: > 0 })
        {
            Add(place.Pointer.ToString());
        }
    }

    public void Add(string place) => (places ??= []).Add(place);

    public readonly void Report(RuleContext it, int index)
    {
        if (places is not null)
        {
            var named = string.Join(", ", places.Take(Named)) + (places.Count > Named ? ", …" : "");
            var count = places.Count.ToString(CultureInfo.InvariantCulture);
            it.ReportAt([$"/languages/{index}", .. places.Select(static place => JsonPointer.Of(place))], ("language", language.Value), ("count", count), ("places", named));
        }
    }
}
