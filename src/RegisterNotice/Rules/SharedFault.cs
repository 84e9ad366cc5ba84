using System.Globalization;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Rules;

/// <summary>The purposes that have one fault, or the processing as a whole, and where.</summary>
internal struct SharedFault
{
    // A message names so many.
    private const int Named = 3;

    private List<(JsonPointer Pointer, Purpose? Purpose)>? places;

    /// <summary>How many there are.</summary>
    public readonly int Count => places?.Count ?? 0;

    /// <summary>Adds a place.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="purpose">Whose fault it is; null where it is that of the processing as a whole.</param>
    public void Add(JsonPointer pointer, Purpose? purpose) => (places ??= []).Add((pointer, purpose));

    /// <summary>Reports the purposes as one finding, or each by itself.</summary>
    public readonly void Report(RuleContext it, bool isOne)
    {
        if (places is null)
        {
            return;
        }

        if (isOne)
        {
            it.ReportAt([.. places.Select(static place => place.Pointer).Distinct()], ("purposes", NamesOf(places, it.Language)));
            return;
        }

        foreach (var place in places)
        {
            it.Report(place.Pointer, ("purposes", NamesOf([place], it.Language)));
        }
    }

    private static string NamesOf(List<(JsonPointer Pointer, Purpose? Purpose)> places, LanguageTag language)
    {
        var main = LanguageFallback.Main(language);
        var names = places.Take(Named)
            .Select(place => place.Purpose is { } purpose
                ? RulePhrases.Quoted.Fill(main, ("name", Quote.Of(purpose.Description, language)))
                : RulePhrases.WholeProcessing[main])
            .ToList();
        if (places.Count > Named)
        {
            names.Add(RulePhrases.Others.Fill(main, ("count", (places.Count - Named).ToString(CultureInfo.InvariantCulture))));
        }

        return Enumeration.Join(names, main);
    }
}
