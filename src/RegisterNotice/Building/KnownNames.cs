namespace RegisterNotice;

/// <summary>Says that a part is not there, and which are.</summary>
internal static class KnownNames
{
    private const int Most = 12;

    // Among more than these nobody looks for a name that was mistyped; to compare each name asked for with all of them would take their product.
    private const int MostCompared = 200;

    /// <summary>A sentence such as <c>There is no purpose "newsleter"; did you mean "newsletter"? There are "orders", "newsletter".</c></summary>
    /// <param name="part">What it is that is not there, such as <c>purpose</c>.</param>
    /// <param name="name">The name or identifier by which it was asked for.</param>
    /// <param name="known">The names or identifiers that there are, each once.</param>
    public static string Unknown(string part, string name, IReadOnlyCollection<string> known)
    {
        if (known.Count == 0)
        {
            return $"There is no {part} \"{name}\"; the notice has none.";
        }

        var guess = Spelling.Nearest(name, known.Take(MostCompared)) is { } nearest ? $"; did you mean \"{nearest}\"?" : ".";
        var rest = known.Count > Most ? $" and {known.Count - Most} more" : "";
        var quoted = string.Join(", ", known.Take(Most).Select(id => $"\"{id}\""));
        return $"There is no {part} \"{name}\"{guess} The notice has {quoted}{rest}.";
    }
}
