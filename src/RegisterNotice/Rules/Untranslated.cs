using System.Globalization;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Walking;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>The texts of a notice that lack one of its languages, gathered on one walk however many languages there are.</summary>
internal sealed class Untranslated : FactWalk
{
    // A message names so many; all of them are the finding's pointers.
    private const int Named = 3;

    private readonly IReadOnlyList<LanguageTag> languages;
    private readonly List<PlacedText> incomplete = [];
    private readonly PlaceTree places = new();

    private Untranslated(IReadOnlyList<LanguageTag> languages) => this.languages = languages;

    /// <summary>The texts of a notice that lack any of its languages.</summary>
    public static Untranslated Of(Notice notice)
    {
        var walk = new Untranslated(notice.Languages);
        walk.Through(notice);
        return walk;
    }

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

    /// <summary>Whether the texts of a part are due in each language. How an act is called stands in its own; pages mark it there.</summary>
    public static bool IsDue(NoticePart? part) => part is not LegalReference;

    public override void Meet(string text, LanguageTag? language, TextRole role)
    {
    }

    public override void Meet(LocalizedText text, TextRole role)
    {
        if (IsDue(Part) && Lacks(text, languages))
        {
            incomplete.Add(new(text, Keep(places)));
        }
    }

    /// <summary>Reports what lacks a language of the notice: one matter, however many texts they are.</summary>
    public void Report(RuleContext it, int index, bool lacksWording)
    {
        var language = languages[index];
        List<JsonPointer> lacking =
            [.. incomplete.Where(placed => Lacks(placed.Text, language)).Select(static placed => placed.Place.Pointer)];
        if (lacksWording)
        {
            lacking.Add(Place.Of(NoticeShape.Wordings));
        }

        if (lacking.Count > 0)
        {
            it.ReportAt(
                [Place.Of(NoticeShape.Languages, index), .. lacking],
                ("language", language.Value),
                ("count", lacking.Count.ToString(CultureInfo.InvariantCulture)),
                ("places", string.Join(", ", lacking.Take(Named)) + (lacking.Count > Named ? ", …" : "")));
        }
    }

    private static bool Lacks(LocalizedText text, LanguageTag language) => text.Count > 0 && text[language] is not { Length: > 0 };

    private readonly record struct PlacedText(LocalizedText Text, KeptPlace Place);
}
