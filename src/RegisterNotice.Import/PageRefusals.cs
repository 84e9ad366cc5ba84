using RegisterNotice.Import.Pages;
using RegisterNotice.Rules;
using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>Refuses what is no page, and says what to do instead.</summary>
internal static class PageRefusals
{
    // What is packed or compiled has at least one in eight; a text that was spoiled on its way has a few.
    private const double MostUnfit = 0.05;

    private const int LongestStart = 64;

    private static readonly string UnfitCharacters =
        new([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085')), '\uFFFD']);

#if NET
    private static readonly System.Buffers.SearchValues<char> Unfit = System.Buffers.SearchValues.Create(UnfitCharacters);
#else
    private static ReadOnlySpan<char> Unfit => UnfitCharacters.AsSpan();
#endif

    // The signs of the parts of JSON; no page begins like that.
    private static readonly string[] JsonStarts = ["{\"", "{}", "[{\"", "[{}", "[]"];

    /// <summary>Why bytes are no page; null where they may be one.</summary>
    public static Finding? Of(ReadOnlySpan<byte> page, ImportOptions options)
    {
        if (page.Length > options.MaxBytes)
        {
            return Beyond(nameof(ImportOptions.MaxBytes), options.MaxBytes, options);
        }

        return FileSigns.Of(page) is var (rule, form) ? With(rule, options, ("form", form)) : null;
    }

    /// <summary>Why a text is no page; null where it is one.</summary>
    public static Finding? Of(string text, ImportOptions options)
    {
        if (text.Length > options.MaxLength)
        {
            return Beyond(nameof(ImportOptions.MaxLength), options.MaxLength, options);
        }

        var (visible, unfit) = Count(text);
        if (unfit > 0 && unfit > (visible + unfit) * MostUnfit)
        {
            return With(visible == 0 ? ImportRules.PageEmpty : ImportRules.PageIsBinary, options);
        }

        if (visible == 0)
        {
            return With(ImportRules.PageEmpty, options);
        }

        if (IsJson(text))
        {
            return OfJson(text, options);
        }

        return SignOf(text, out var form) is { } rule ? With(rule, options, ("form", form)) : null;
    }

    /// <summary>The finding for a page that goes beyond the limit of bytes.</summary>
    public static Finding BeyondBytes(ImportOptions options) => Beyond(nameof(ImportOptions.MaxBytes), options.MaxBytes, options);

    /// <summary>The finding for a page that goes beyond the limit of characters.</summary>
    public static Finding BeyondLength(ImportOptions options) => Beyond(nameof(ImportOptions.MaxLength), options.MaxLength, options);

    /// <summary>The finding for a file that needs a password.</summary>
    public static Finding Locked(ImportOptions options) => With(ImportRules.FileIsLocked, options);

    /// <summary>The finding for a file without text.</summary>
    public static Finding WithoutText(ImportOptions options) => With(ImportRules.FileHasNoText, options);

    /// <summary>The finding for a file that cannot be read.</summary>
    public static Finding Damaged(ImportOptions options) => With(ImportRules.FileIsDamaged, options);

    /// <summary>The finding for a page of which nothing was understood.</summary>
    public static Finding NotUnderstood(ImportOptions options) => With(ImportRules.PageNotUnderstood, options);

    private static Finding OfJson(string text, ImportOptions options) =>
        text.IndexOf("\"schemaVersion\"", StringComparison.Ordinal) >= 0 ? With(ImportRules.PageIsNotice, options)
            : With(ImportRules.PageIsData, options, ("form", "JSON"));

    private static Finding Beyond(string limit, int most, ImportOptions options) =>
        With(ImportRules.PageBeyondLimit, options, ("limit", limit), ("most", most.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static Finding With(RuleDescription rule, ImportOptions options, params (string Name, string Value)[] arguments) =>
        new(rule, rule.Grounds[0].Severity, "", arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal), [], options.MessageLanguage);

    // Characters that can be seen, and those that no text holds. Most texts have none of these, and a look past all others tells so.
    private static (int Visible, int Unfit) Count(string text)
    {
        var first = text.AsSpan().IndexOfAny(Unfit);
        return first < 0 && HasVisible(text) ? (1, 0) : CountEach(text);
    }

    private static bool HasVisible(string text)
    {
        foreach (var c in text)
        {
            if (c is > ' ' and < '\u007F')
            {
                return true;
            }
        }

        return false;
    }

    private static (int Visible, int Unfit) CountEach(string text)
    {
        var (visible, unfit) = (0, 0);
        foreach (var c in text)
        {
            if (UnfitCharacters.IndexOf(c) >= 0)
            {
                unfit++;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B'))
            {
                visible++;
            }
        }

        return (visible, unfit);
    }

    // A text has the signs that are text themselves.
    private static RuleDescription? SignOf(string text, out string form)
    {
        Span<byte> start = stackalloc byte[Math.Min(text.Length, LongestStart)];
        for (var i = 0; i < start.Length; i++)
        {
            start[i] = text[i] <= '\u00FF' ? (byte)text[i] : (byte)0;
        }

        var sign = FileSigns.Of(start);
        form = sign?.Form ?? "";
        return sign?.Rule;
    }

    private static bool IsJson(string text)
    {
        Span<char> start = stackalloc char[3];
        var count = 0;
        for (var i = 0; i < text.Length && count < start.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '\uFEFF')
            {
                start[count++] = text[i];
            }
        }

        foreach (var json in JsonStarts)
        {
            if (start[..count].StartsWith(json.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
