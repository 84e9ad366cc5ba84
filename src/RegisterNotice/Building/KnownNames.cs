namespace RegisterNotice;

/// <summary>Says that a part is not there, and which are.</summary>
internal static class KnownNames
{
    private const int Most = 12;

    /// <summary>A sentence such as <c>There is no purpose "newsleter"; did you mean "newsletter"? There are "orders", "newsletter".</c></summary>
    /// <param name="part">What it is that is not there, such as <c>purpose</c>.</param>
    /// <param name="name">The name or identifier by which it was asked for.</param>
    /// <param name="known">The names or identifiers that there are.</param>
    public static string Unknown(string part, string name, IEnumerable<string> known)
    {
        var all = known.Distinct(StringComparer.Ordinal).ToArray();
        if (all.Length == 0)
        {
            return $"There is no {part} \"{name}\"; the notice has none.";
        }

        var guess = Spelling.Nearest(name, all) is { } nearest ? $"; did you mean \"{nearest}\"?" : ".";
        var rest = all.Length > Most ? $" and {all.Length - Most} more" : "";
        return $"There is no {part} \"{name}\"{guess} The notice has {string.Join(", ", all.Take(Most).Select(id => $"\"{id}\""))}{rest}.";
    }
}
