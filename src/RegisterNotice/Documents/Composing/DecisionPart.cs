using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Automated decisions and profiling.</summary>
internal static class DecisionPart
{
    public static void Sections(Passage passage, Scribe scribe)
    {
        var decisions = scribe.Notice.AutomatedDecisions;
        Statement.Add(passage, scribe, decisions, decisions.State, decisions.Description, DecisionPhrases.None, DecisionPhrases.Some)
            .Paragraph(scribe.Begin()
                .Said(DecisionPhrases.Logic, scribe.Say(decisions.Logic))
                .Said(DecisionPhrases.Consequences, scribe.Say(decisions.Consequences)))
            .Paragraph(decisions.Profiling is { } isUsed ? scribe[isUsed ? DecisionPhrases.Profiling : DecisionPhrases.NoProfiling] : null)
            .Section(HeadingPhrases.AutomatedDecisions, SectionKind.AutomatedDecisions);
    }
}
