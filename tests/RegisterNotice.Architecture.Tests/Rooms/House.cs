namespace RegisterNotice.Architecture.Tests.Rooms;

/// <summary>
/// The rooms of each package, from the ground up: a room is a folder with what lies below it, and may know the rooms that stand before it in its row, never those that follow.
/// "" is what lies in no folder: what the package offers, on top of what does the work.
/// </summary>
internal static class House
{
    public static IReadOnlyList<Storeys> All { get; } =
    [
        new("RegisterNotice", Knows: [], Rooms:
        [
            "Internal", // lists, buffers, spelling: nothing of notices
            "Model", // what a notice says
            "Law", // what changes when the law changes
            "Words", // what is said and understood in three languages; cites the law, and knows its names
            "Findings", // what rules, reader and comparison report, in these words
            "Json",
            "Building", // says where a part lacks something in the names of the JSON
            "Documents",
            "Publishing", // pages with the data they carry
            "Rules", // what a rule is, and the library's own
            "Validation", // sets of rules, and notices judged by them
            "Reports", // findings as text, JSON and SARIF
            "Changes",
            "Schedules",
        ]),
        new("RegisterNotice.Import", Knows: ["RegisterNotice"], Rooms: ["Lexicon", "Scanning", "Pages", "Interpreting", ""]),
        new("RegisterNotice.Import.Documents", Knows: ["RegisterNotice", "RegisterNotice.Import"], Rooms: ["Files", "Html", "Pdf", "Word", "Writing", ""]),
        new("RegisterNotice.Exchange", Knows: ["RegisterNotice"], Rooms: [""]),
        new("RegisterNotice.EntityFrameworkCore", Knows: ["RegisterNotice"], Rooms: ["Model", "Stored", "Querying", "Verdicts", "Storing", "Judging"]),
        new("RegisterNotice.AspNetCore", Knows: ["RegisterNotice"], Rooms: ["Options", "Problems", "Sources", "Pages", "Hosting", "Checks", "Health", "Razor"]),
        new("RegisterNotice.AspNetCore.OpenApi", Knows: ["RegisterNotice", "RegisterNotice.AspNetCore"], Rooms: ["Describing", ""]),
        new("RegisterNotice.Orleans", Knows: ["RegisterNotice"], Rooms: ["Model", "Reports", "Exceptions", ""]),
        new("RegisterNotice.Testing", Knows: ["RegisterNotice"], Rooms: [""]),
        new("RegisterNotice.Testing.FluentAssertions", Knows: ["RegisterNotice", "RegisterNotice.Testing"], Rooms: [""]),
        new("RegisterNotice.Tool", Knows: ["RegisterNotice", "RegisterNotice.Import", "RegisterNotice.Import.Documents", "RegisterNotice.Exchange"], Rooms: ["Terminal", "Texts", "Usage", "Inputs", "Outputs", "Explaining", "Checking", "Comparing", "Lines", "Commands", ""]),
    ];
}
