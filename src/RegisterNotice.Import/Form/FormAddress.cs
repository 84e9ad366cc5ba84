using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads an address that stands on one line: street, box, code and town, country.</summary>
internal static class FormAddress
{
    private static readonly string[] Boxes = ["PL ", "PB ", "P.O. Box ", "PO Box ", "Postbox ", "Box ", "P.B. "];

    public static PostalAddress Read(string text, LanguageTag language)
    {
        var parts = text.Split([", "], StringSplitOptions.RemoveEmptyEntries).ToList();
        var country = parts.Count > 1 ? CountryNames.Find(parts[^1], language) : null;
        if (country is not null)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        string? code = null;
        string? town = null;
        var box = parts.FindIndex(part => Array.Exists(Boxes, sign => part.StartsWith(sign, StringComparison.OrdinalIgnoreCase)));
        if (parts.Count > 0 && parts.Count - 1 != box && Town(parts[^1]) is var (postalCode, place))
        {
            (code, town) = (postalCode, place);
            parts.RemoveAt(parts.Count - 1);
        }

        var boxText = box >= 0 && box < parts.Count ? parts[box] : null;
        if (boxText is not null)
        {
            parts.RemoveAt(box);
        }

        return new() { Street = parts.Count == 0 ? null : string.Join(", ", parts), PostOfficeBox = boxText, PostalCode = code, Town = town, Country = country };
    }

    // "20100 Turku", "111 43 Stockholm", "Turku"; a street ends with its number.
    private static (string? Code, string? Town)? Town(string text)
    {
        var tokens = text.Split(' ');
        var digits = tokens.TakeWhile(token => token.Any(char.IsDigit)).Count();
        return digits > 0 ? (string.Join(" ", tokens.Take(digits)), digits < tokens.Length ? string.Join(" ", tokens.Skip(digits)) : null)
            : !text.Any(char.IsDigit) ? (null, text)
            : null;
    }
}
