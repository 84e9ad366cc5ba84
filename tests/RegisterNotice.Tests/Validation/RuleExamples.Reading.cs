namespace RegisterNotice.Tests.Validation;

/// <content>RN9: whole documents, for these faults keep a document from being a notice.</content>
internal static partial class RuleExamples
{
    private const int OneTooMany = 63;

    private static string Marked(int length) =>
        $$"""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"kind":"paragraph","text":"abcd","marks":[{"kind":"strong","start":1,"length":{{length}}}]}]}]}]}""";

    public static readonly RuleExample[] Reading =
    [
        new("RN9001", """{"schemaVersion":"1.0","id":"a",""", "/id", """{"schemaVersion":"1.0","id":"a"}"""),
        new("RN9002", """{"schemaVersion":"9.0","id":"a"}""", "/schemaVersion", """{"schemaVersion":"1.0","id":"a"}"""),
        new("RN9003", """{"schemaVersion":"1.0"}""", "/id", """{"schemaVersion":"1.0","id":"a"}"""),
        new("RN9004", """{"schemaVersion":"1.0","id":"a","purpose":[]}""", "/purpose", """{"schemaVersion":"1.0","id":"a","purposes":[]}"""),
        new("RN9005", """{"schemaVersion":"1.0","id":"a","id":"b"}""", "/id", """{"schemaVersion":"1.0","id":"a"}"""),
        new("RN9006", """{"schemaVersion":"1.0","id":"a","revision":"2"}""", "/revision", """{"schemaVersion":"1.0","id":"a","revision":2}"""),
        new("RN9007", """{"schemaVersion":"1.0","id":"a","rights":[{"kind":"inspection"}]}""", "/rights/0/kind", """{"schemaVersion":"1.0","id":"a","rights":[{"kind":"access"}]}"""),
        new("RN9008", """{"schemaVersion":"1.0","id":"a","title":null}""", "/title", """{"schemaVersion":"1.0","id":"a"}"""),
        new("RN9009", """{"schemaVersion":"1.0","id":"a","purposes":""" + new string('[', OneTooMany + 1), "/purposes" + string.Concat(Enumerable.Repeat("/0", OneTooMany - 1)), """{"schemaVersion":"1.0","id":"a","purposes":[]}"""),
        new("RN9010", """{"schemaVersion":"1.0","id":"a","updatedOn":"30.2.2026"}""", "/updatedOn", """{"schemaVersion":"1.0","id":"a","updatedOn":"2026-02-28"}"""),
        new("RN9011", """{"schemaVersion":"1.1","id":"a","weather":"sunny"}""", "/weather", """{"schemaVersion":"1.1","id":"a"}"""),
        new("RN9012", Marked(5), "/wordings/0/sections/0/blocks/0/marks/0", Marked(3)),
    ];
}
