namespace RegisterNotice.Import.Scanning;

/// <summary>Goes along a text sign by sign. Every question has an answer at the end of the text, too.</summary>
internal static class TextScan
{
    /// <summary>Whether the sign at an index is a digit of ASCII.</summary>
    public static bool IsDigit(string text, int index) => (uint)index < (uint)text.Length && text[index] is >= '0' and <= '9';

    /// <summary>Whether the sign at an index is a letter.</summary>
    public static bool IsLetter(string text, int index) => (uint)index < (uint)text.Length && char.IsLetter(text[index]);

    /// <summary>Whether the sign at an index is a letter or a digit.</summary>
    public static bool IsWordSign(string text, int index) => (uint)index < (uint)text.Length && char.IsLetterOrDigit(text[index]);

    /// <summary>Whether the sign at an index is a capital letter.</summary>
    public static bool IsCapital(string text, int index) => (uint)index < (uint)text.Length && char.IsUpper(text[index]);

    /// <summary>Whether the sign at an index is one of some.</summary>
    public static bool IsOneOf(string text, int index, string signs) => (uint)index < (uint)text.Length && signs.IndexOf(text[index]) >= 0;

    /// <summary>Whether words stand at an index, letter for letter.</summary>
    public static bool Stands(string text, int index, string words) =>
        index >= 0 && string.CompareOrdinal(text, index, words, 0, words.Length) == 0;

    /// <summary>Whether words stand at an index, in small letters or capitals.</summary>
    public static bool StandsInAnyCase(string text, int index, string words) =>
        index >= 0 && string.Compare(text, index, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether any of some words stand in a text, in small letters or capitals.</summary>
    public static bool HasAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text begins with any of some words, in small letters or capitals.</summary>
    public static bool BeginsWithAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text ends with any of some words, in small letters or capitals.</summary>
    public static bool EndsWithAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of some words that stands at an index, letter for letter; null for none.</summary>
    public static string? AnyAt(string text, int index, string[] words)
    {
        foreach (var word in words)
        {
            if (Stands(text, index, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Where the digits from an index end; the index where there is none.</summary>
    public static int EndOfDigits(string text, int index)
    {
        while (IsDigit(text, index))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where the letters from an index end.</summary>
    public static int EndOfLetters(string text, int index)
    {
        while (IsLetter(text, index))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where signs of some from an index end.</summary>
    public static int EndOf(string text, int index, string signs)
    {
        while (IsOneOf(text, index, signs))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where signs from an index end for which something holds.</summary>
    public static int EndOf(string text, int index, Predicate<char> holds)
    {
        while ((uint)index < (uint)text.Length && holds(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where signs before an index begin for which something holds.</summary>
    public static int StartOf(string text, int index, Predicate<char> holds)
    {
        while (index > 0 && holds(text[index - 1]))
        {
            index--;
        }

        return index;
    }

    /// <summary>Where signs of some before an index begin.</summary>
    public static int StartOf(string text, int index, string signs)
    {
        while (index > 0 && signs.IndexOf(text[index - 1]) >= 0)
        {
            index--;
        }

        return index;
    }
}
