using System.CommandLine;
using RegisterNotice.Changes;
using RegisterNotice.Tool.Comparing;
using RegisterNotice.Tool.Outputs;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>diff</c>: what changed between two revisions of a notice, and whom it concerns.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolConsole console)
    {
        var old = Revision(
            "OLD",
            "The old revision: a notice's JSON, a published page (*.html, *.htm, *.xhtml, *.md, *.markdown, *.txt), - for JSON on standard input, "
                + "or /dev/null where there was none.");
        var @new = Revision("NEW", "The new revision, in the same forms.");
        var format = Options.Choice("--format", "The form of the changes", "text", [.. ComparisonOutput.Formats.Keys]);
        var language = Options.Language("The language of the messages");
        var minWeight = Options.Choice(
            "--min-weight", "The lightest changes that are shown and count", "editorial", [.. ComparisonOutput.Weights.Keys]);
        var failOn = Options.Choice("--fail-on", "The lightest change that ends with 1", "editorial", [.. ComparisonOutput.Weights.Keys]);
        var (preserve, output, name) = (Options.Preserve(), Options.OutputOfOne(), Options.Name());
        var command = new Command(
            "diff",
            "Compare two revisions of a notice by what they say. Ends with 0 without changes, 1 with changes (see --fail-on), 2 where it cannot.")
        {
            old, @new, format, language, minWeight, failOn, preserve, output, name,
        };
        command.SetAction(parsed =>
        {
            var revisions = Revisions.Read(
                parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetValue(name),
                Options.Reading(parsed.GetValue(preserve)), console);
            var comparison = NoticeComparison.Of(
                revisions.Old.Notice, revisions.New.Notice, new() { MinWeight = ComparisonOutput.Weights[parsed.GetRequiredValue(minWeight)] });
            var spoken = SpokenLanguage.For(SpokenLanguage.Asked(parsed), revisions.New.Notice);
            new OutputPlace(console, parsed.GetValue(output)).One(writer =>
                ComparisonOutput.Formats[parsed.GetRequiredValue(format)](writer, comparison, spoken, revisions));
            return comparison.Weight >= ComparisonOutput.Weights[parsed.GetRequiredValue(failOn)] ? ExitCode.Errors : ExitCode.Good;
        });
        return command;
    }

    private static Argument<string> Revision(string name, string description)
    {
        var revision = new Argument<string>(name) { Description = description };
        revision.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => Options.IsOption(token.Value)))
            {
                result.AddError("There is no such option.");
            }
        });
        return revision;
    }
}
