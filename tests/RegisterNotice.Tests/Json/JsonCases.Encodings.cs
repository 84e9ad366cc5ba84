namespace RegisterNotice.Tests.Json;

/// <content>Bytes that are not UTF-8, or not the shortest UTF-8.</content>
internal static partial class JsonCases
{
    private const string Sound = "{\"schemaVersion\":\"1.0\",\"id\":\"a\"}";

    private static Dictionary<string, JsonCase> Encodings => new()
    {
        ["a byte order mark before a notice"] = JsonCase.Document("\u00EF\u00BB\u00BF" + Sound, NoText),
        ["two byte order marks before a notice"] = JsonCase.Document("\u00EF\u00BB\u00BF\u00EF\u00BB\u00BF" + Sound, $"{NoText} {NotJson}"),
        ["a byte order mark behind a notice"] = JsonCase.Document(Sound + "\u00EF\u00BB\u00BF", NotJson),
        ["UTF-16 with the low byte first"] = JsonCase.Document(Wide(Sound, lowFirst: true), NotJson),
        ["UTF-16 with the high byte first"] = JsonCase.Document(Wide(Sound, lowFirst: false), NotJson),
        ["UTF-16 with a mark and the low byte first"] = JsonCase.Document("\u00FF\u00FE" + Wide(Sound, lowFirst: true), NotJson),
        ["UTF-16 with a mark and the high byte first"] = JsonCase.Document("\u00FE\u00FF" + Wide(Sound, lowFirst: false), NotJson),
        ["a mark of UTF-16 alone"] = JsonCase.Document("\u00FF\u00FE", NotJson),
        ["Latin-1 in a string"] = JsonCase.Value("\"\u00E4\"", NoText),
        ["Latin-1 in a text of the notice"] = JsonCase.Rest(",\"title\":{\"fi\":\"\u00E4\"}}", NoText),
        ["Latin-1 in the name of a language"] = JsonCase.Rest(",\"title\":{\"\u00E4\":\"a\"}}", NoText),
        ["Latin-1 in a kind"] = JsonCase.Rest(",\"rights\":[{\"kind\":\"\u00E4\"}]}", NoText),
        ["a byte that never stands in UTF-8"] = JsonCase.Value("\"\u00FF\"", NoText),
        ["a continuation alone"] = JsonCase.Value("\"\u0081\"", NoText),
        ["a beginning without a continuation"] = JsonCase.Value("\"\u00E0\u00FF\"", NoText),
        ["a character cut short at the end of a string"] = JsonCase.Value("\"\u00F0\u009F\u0098\"", NoText),
        ["a slash in two bytes"] = JsonCase.Value("\"\u00C0\u00AF\"", NoText),
        ["a slash in six bytes"] = JsonCase.Value("\"\u00FC\u0083\u00BF\u00BF\u00BF\u00BF\"", NoText),
        ["a NUL in two bytes"] = JsonCase.Value("\"\u00C0\u0080\"", NoText),
        ["half of a surrogate pair in three bytes"] = JsonCase.Value("\"\u00ED\u00A0\u0080\"", NoText),
        ["a surrogate pair in six bytes"] = JsonCase.Value("\"\u00ED\u00A0\u00BD\u00ED\u00B8\u0080\"", NoText),
        ["a character beyond Unicode"] = JsonCase.Value("\"\u00F4\u00BF\u00BF\u00BF\"", NoText),
        ["bytes that are no text between members"] = JsonCase.Rest(",\u00FF\"revision\":1}", NotJson),
    };

    private static string Wide(string text, bool lowFirst) => string.Concat(text.Select(c => lowFirst ? $"{c}\0" : $"\0{c}"));
}
