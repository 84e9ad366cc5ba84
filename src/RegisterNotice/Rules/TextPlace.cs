using System.Globalization;

namespace RegisterNotice.Rules;

/// <summary>Where in a notice a text stands; written out as a pointer only when something is found there.</summary>
internal readonly record struct TextPlace(string Part, int Index = -1, string Child = "", int ChildIndex = -1, string Member = "", LanguageTag? Language = null)
{
    public JsonPointer Pointer => Part + Step(Index) + Child + Step(ChildIndex) + Member + (Language is null ? "" : "/" + JsonPointer.Escape(Language.Value));

    private static string Step(int index) => index < 0 ? "" : "/" + index.ToString(CultureInfo.InvariantCulture);
}
