namespace RegisterNotice.Tests.Json;

/// <content>Arrays.</content>
internal static partial class JsonCases
{
    private static Dictionary<string, JsonCase> Arrays => new()
    {
        ["an empty array"] = JsonCase.Value("[]", null),
        ["an empty array with a space"] = JsonCase.Value("[ ]", null),
        ["an array of everything"] = JsonCase.Value("[null, 1, \"1\", {}, [], true, false]", null),
        ["an array over lines"] = JsonCase.Value("[1\n,2]", null),
        ["an array with a space before it"] = JsonCase.Value(" [1]", null),
        ["an array of empty strings"] = JsonCase.Value("[\"\",\"\"]", null),
        ["a comma behind the last element"] = JsonCase.Value("[1,]", NotJson),
        ["two commas behind the last element"] = JsonCase.Value("[1,,]", NotJson),
        ["two commas between elements"] = JsonCase.Value("[1,,2]", NotJson),
        ["a comma before the first element"] = JsonCase.Value("[,1]", NotJson),
        ["a comma alone"] = JsonCase.Value("[,]", NotJson),
        ["a minus alone"] = JsonCase.Value("[-]", NotJson),
        ["elements with a space between them"] = JsonCase.Value("[1 2]", NotJson),
        ["elements with a colon between them"] = JsonCase.Value("[\"\":1]", NotJson),
        ["elements with a semicolon between them"] = JsonCase.Value("[1;2]", NotJson),
        ["arrays without a comma between them"] = JsonCase.Value("[[][]]", NotJson),
        ["an array that stays open"] = JsonCase.Value("[1", NotJson),
        ["an array that stays open behind a comma"] = JsonCase.Value("[1,", NotJson),
        ["an array that stays open behind a line feed"] = JsonCase.Value("[1\n,2,", NotJson),
        ["an array closed by a brace"] = JsonCase.Value("[1}", NotJson),
        ["an array closed twice"] = JsonCase.Value("[1]]", NotJson),
        ["an array with an open object"] = JsonCase.Value("[{", NotJson),
        ["an array with a byte that is no character"] = JsonCase.Value("[a\u00E5]", NotJson),
        ["an array with an escape outside a string"] = JsonCase.Value("[\\n]", NotJson),
        ["an array with a star"] = JsonCase.Value("[*]", NotJson),
        ["an array with three dots"] = JsonCase.Value("[1,...]", NotJson),
        ["an array where strings belong"] = JsonCase.Rest(",\"controllers\":[{\"name\":[\"a\"]}]}", WrongType),
    };
}
