using System.Globalization;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Walking;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>The texts of a notice that a language lacks: one matter, however many they are.</summary>
internal sealed class Untranslated(LanguageTag language) : FactWalk
{
    // A message names so many; all of them are the finding's pointers.
    private const int Named = 3;

    private readonly List<JsonPointer> places = [];

    /// <summary>Whether a text that is given lacks any of some languages.</summary>
    public static bool Lacks(LocalizedText text, IReadOnlyList<LanguageTag> languages)
    {
        foreach (var language in languages.AsSpan())
        {
            if (Lacks(text, language))
            {
                return true;
            }
        }

        return false;
    }

    public override void Meet(string text, LanguageTag? language, TextRole role)
    {
    }

    public override void Meet(LocalizedText text, TextRole role)
    {
        if (Lacks(text, language))
        {
            places.Add(Pointer);
        }
    }

    public void Add(JsonPointer place) => places.Add(place);

    public void Report(RuleContext it, int index)
    {
        if (places.Count > 0)
        {
            var named = string.Join(", ", places.Take(Named)) + (places.Count > Named ? ", …" : "");
            var count = places.Count.ToString(CultureInfo.InvariantCulture);
            it.ReportAt(
                [Place.Of(NoticeShape.Languages, index), .. places],
                ("language", language.Value),
                ("count", count),
                ("places", named));
        }
    }

    private static bool Lacks(LocalizedText text, LanguageTag language) => text.Count > 0 && text[language] is not { Length: > 0 };
}
