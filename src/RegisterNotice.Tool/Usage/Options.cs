using System.CommandLine;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Usage;

/// <summary>The arguments and options that commands share.</summary>
internal static class Options
{
    /// <summary>The languages that the tool and the library's own texts have.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fi", "sv", "en"];

    /// <summary>Whether a word is an option, which a list of files would take for one of them.</summary>
    public static bool IsOption(string word) => word is ['-', _, ..];

    /// <summary>One or more files, folders and patterns.</summary>
    public static Argument<string[]> Files(string description)
    {
        var files = new Argument<string[]>("FILE") { Description = description, Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => IsOption(token.Value)))
            {
                result.AddError("There is no such option.");
            }
        });
        return files;
    }

    public static ChoiceOption Choice(string name, string description, string? standard, params string[] values) =>
        new(name, standard, values) { Description = $"{description}." };

    public static ChoiceOption Language(string description) =>
        new(SpokenLanguage.Option, null, [.. Languages]) { Description = $"{description} (the notice's first language unless given)." };

    /// <summary>Where to write what may be several documents.</summary>
    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "Write to this file instead of standard output: whole or not at all, in UTF-8. A folder where there are several documents.",
        HelpName = "FILE|FOLDER",
    };

    /// <summary>Where to write one document.</summary>
    public static Option<string> OutputOfOne() => new("--output", "-o")
    {
        Description = "Write to this file instead of standard output: whole or not at all, in UTF-8.",
        HelpName = "FILE",
    };

    public static Option<bool> Preserve() =>
        new("--preserve") { Description = "Keep members that the schema does not know: your own, and those of a newer version." };

    public static Option<string> Name() =>
        new("--name") { Description = "What reports call standard input, such as the path of the file it comes from.", HelpName = "NAME" };

    /// <summary>What becomes of members that the schema does not know.</summary>
    public static NoticeReadOptions Reading(bool preserve) =>
        NoticeReadOptions.Default with { UnknownMembers = preserve ? UnknownMembers.Preserve : UnknownMembers.Reject };
}
