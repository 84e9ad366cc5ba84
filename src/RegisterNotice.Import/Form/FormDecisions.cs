using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads automated decisions and profiling.</summary>
internal static class FormDecisions
{
    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var statement = new FormStatement(words, DecisionPhrases.None, DecisionPhrases.Some);
        var decisions = AutomatedDecisions.NotStated;
        foreach (var (block, line) in blocks.Where(block => block.IsParagraph).SelectMany(block => block.Lines.Select(line => (block, line))))
        {
            if (words.Is(line.Text, DecisionPhrases.Profiling) || words.Is(line.Text, DecisionPhrases.NoProfiling))
            {
                decisions = decisions with { Profiling = words.Is(line.Text, DecisionPhrases.Profiling) };
                words.Draft.Log("/automatedDecisions/profiling", line.Span, "formSentence");
            }
            else if (words.Behind(line.Text, DecisionPhrases.Logic) is { } logic)
            {
                decisions = decisions with { Logic = words.Say(logic) };
            }
            else if (words.Behind(line.Text, DecisionPhrases.Consequences) is { } consequences)
            {
                decisions = decisions with { Consequences = words.Say(consequences) };
            }
            else if (statement.Takes(line) || (statement.Own is null && block == blocks.Find(candidate => candidate.Only is { } only && !statement.Takes(only))))
            {
                statement.Take(line);
            }
            else if (decisions.Logic is null)
            {
                decisions = decisions with { Logic = words.Say(line.Text) };
            }
            else
            {
                decisions = decisions with { Consequences = words.Say(line.Text) };
            }
        }

        statement.Log("/automatedDecisions");
        words.Draft.AutomatedDecisions = decisions with { State = statement.State, Description = statement.Own };
    }
}
