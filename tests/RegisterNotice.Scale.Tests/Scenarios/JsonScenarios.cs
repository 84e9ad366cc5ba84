using System.Text;
using RegisterNotice.Json;

namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>Documents with many faults, members and escapes.</summary>
internal static class JsonScenarios
{
    private const int Size = 600;

    private static readonly NoticeReadOptions Strict = new() { MaxItems = int.MaxValue, MaxFindings = int.MaxValue };
    private static readonly NoticeReadOptions Preserve = Strict with { UnknownMembers = UnknownMembers.Preserve };

    private static readonly (string Name, Func<int, string> Make)[] Documents =
    [
        ("unknown members", size => Document(string.Join(",", Many(size).Select(i => $"\"x{i}\":[{i},\"a\"]")))),
        ("one unknown member many times", size => Document(string.Join(",", Many(size).Select(i => $"\"x\":{i}")))),
        ("a known member many times", size => Document(string.Join(",", Many(size).Select(i => "\"revision\":1")))),
        ("unknown values", size => Document($"\"rights\":[{string.Join(",", Many(size).Select(i => "{\"kind\":\"nothing\"}"))}]")),
        ("wrong kinds of value", size => Document($"\"purposes\":[{string.Join(",", Many(size).Select(i => i % 2 == 0 ? "1" : "null"))}]")),
        ("missing members", size => Document($"\"purposes\":[{string.Join(",", Many(size).Select(i => "{}"))}]")),
        ("languages", size => Document($"\"title\":{{{string.Join(",", Many(size).Select(i => $"\"x{i % 10}{i / 10 % 10}-a{i:D4}\":\"a\""))}}}")),
        ("faulty languages", size => Document($"\"title\":{{{string.Join(",", Many(size).Select(i => $"\"#{i}\":\"a\""))}}}")),
        ("one language many times", size => Document($"\"title\":{{{string.Join(",", Many(size).Select(i => "\"fi\":\"a\""))}}}")),
        ("escapes", size => Document($"\"title\":{{\"fi\":\"{string.Concat(Many(size).Select(i => "\\u00e4\\n\\\""))}\"}}")),
        ("halves of pairs", size => Document($"\"title\":{{\"fi\":\"{string.Concat(Many(size).Select(i => "\\ud83d"))}\"}}")),
        ("long members", size => Document($"\"{new string('a', size)}\":1,\"{new string('b', size)}\":[\"{new string('c', size)}\"]")),
        ("white space", size => new string(' ', size) + Document($"{new string('\n', size)}\"title\"{new string('\t', size)}:{{\"fi\":\"a\"}}")),
        ("depth", size => Document($"\"x\":{new string('[', size)}")),
        ("closed depth", size => Document($"\"x\":{new string('[', size)}{new string(']', size)}")),
        ("many small depths", size => Document($"\"x\":[{string.Join(",", Many(size).Select(i => "[[[{\"a\":{}}]]]"))}]")),
        ("blocks", size => Document($"\"wordings\":[{{\"language\":\"fi\",\"sections\":[{{\"blocks\":[{string.Join(",", Many(size).Select(i => "{\"text\":\"a\",\"kind\":\"paragraph\"}"))}]}}]}}]")),
        ("blocks of no kind", size => Document($"\"wordings\":[{{\"language\":\"fi\",\"sections\":[{{\"blocks\":[{string.Join(",", Many(size).Select(i => "{\"text\":\"a\"}"))}]}}]}}]")),
        ("a kind behind a long block", size => Document($"\"wordings\":[{{\"language\":\"fi\",\"sections\":[{{\"blocks\":[{{\"rows\":[{string.Join(",", Many(size).Select(i => "{\"cells\":[\"a\"]}"))}],\"kind\":\"table\"}}]}}]}}]")),
        ("dates", size => Document($"\"changes\":[{string.Join(",", Many(size).Select(i => "{\"date\":\"2020-13-45\",\"summary\":{\"fi\":\"a\"}}"))}]")),
        ("long numbers", size => Document($"\"revision\":{new string('9', size)}")),
        ("no JSON", size => new string('x', size)),
        ("broken off", size => Document($"\"title\":{{\"fi\":\"{new string('a', size)}")),
    ];

    public static IReadOnlyList<Scenario> All { get; } =
    [
        Of("read JSON", (_, json) => () => NoticeJson.Read(json, Strict)),
        Of("read and keep JSON", (_, json) => () => NoticeJson.Read(json, Preserve)),
        Of("write what was kept", (_, json) => NoticeJson.Read(json, Preserve).Notice is { } notice ? () => NoticeJson.Write(notice) : null),
        Of("locate in JSON", (size, json) =>
        {
            JsonPointer[] pointers = [.. Many(size).Select(i => JsonPointer.Parse($"/x{i}/1")), .. Many(size).Select(i => JsonPointer.Parse($"/rights/{i}/kind")), .. Many(size).Select(i => JsonPointer.Parse($"/x/{i}")), "/title/fi", "/revision"];
            var bytes = Encoding.UTF8.GetBytes(json);
            return () => NoticeJson.Locate(bytes, pointers);
        }),
    ];

    private static Scenario Of(string name, Func<int, string, Action?> prepare) =>
        new(name, [.. Documents.Select(it => it.Name)], Size, (input, size) => prepare(size, Documents[input].Make(size)) ?? (() => { }));

    private static string Document(string members) => $"{{\"schemaVersion\":\"1.9\",\"id\":\"a\",{members}}}";

    private static IEnumerable<int> Many(int size) => Enumerable.Range(0, size);
}
