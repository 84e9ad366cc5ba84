namespace RegisterNotice.Documents.Writing;

/// <summary>Writes JSON so that it can stand in a script element, whose text HTML reads up to the first thing that looks like its end.</summary>
internal static class ScriptData
{
    private const string Hex = "0123456789abcdef";

    /// <summary>Writes well-formed JSON. The characters that are escaped stand in JSON only inside strings, where an escape means the same.</summary>
    public static void Write(CharOutput output, string json)
    {
        var start = 0;
        for (var i = 0; i < json.Length; i++)
        {
            if (IsEscaped(json, i))
            {
                output.Write(json.AsSpan(start, i - start));
                Escape(output, json[i]);
                start = i + 1;
            }
        }

        output.Write(json.AsSpan(start));
    }

    // Line and paragraph separators end a line in older scripts; a byte order mark may be dropped on the way.
    private static bool IsEscaped(string json, int index) =>
        json[index] is '<' or '>' or '&' or '\u2028' or '\u2029' or '\uFEFF' || Legibility.IsUnfit(json.AsSpan(), index);

    private static void Escape(CharOutput output, char c)
    {
        output.Write("\\u");
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            output.Write(Hex[(c >> shift) & 0xF]);
        }
    }
}
