using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Automated decisions and profiling.</summary>
internal static class DecisionPart
{
    private static readonly Dictionary<DecisionGround, Article> Points = new()
    {
        [DecisionGround.Contract] = Article.Gdpr("22(2)(a)"),
        [DecisionGround.Law] = Article.Gdpr("22(2)(b)"),
        [DecisionGround.Consent] = Article.Gdpr("22(2)(c)"),
    };

    public static void Sections(Passage passage, Scribe scribe)
    {
        var decisions = scribe.Notice.AutomatedDecisions;
        Statement.Add(passage, scribe, decisions, decisions.State, decisions.Description, DecisionPhrases.None, DecisionPhrases.Some)
            .Paragraph(scribe.Begin()
                .Said(DecisionPhrases.Logic, scribe.Say(decisions.Logic))
                .Said(DecisionPhrases.Consequences, scribe.Say(decisions.Consequences)))
            .Each(decisions.Decisions, Told).Listed(DecisionPhrases.Intro)
            .Paragraph(decisions.Profiling is { } isUsed ? scribe[isUsed ? DecisionPhrases.Profiling : DecisionPhrases.NoProfiling] : null)
            .Section(HeadingPhrases.AutomatedDecisions, SectionKind.AutomatedDecisions);
    }

    /// <summary>A kind of decision: for which purposes it is made, by which law, how, and what protects the data subject.</summary>
    public static Lines Told(Scribe scribe, AutomatedDecision decision)
    {
        var names = scribe.PurposeNames(decision.PurposeIds);
        var isBehind = !Scribe.IsAsWritten(decision.Reference);
        var lines = scribe.Begin().Add(names);
        if (decision.Ground is { } ground)
        {
            var law = Points.TryGetValue(ground, out var point)
                ? scribe.Cite(point, isBehind ? decision.Reference : null)
                : new(isBehind ? scribe.Cite(decision.Reference, CitationStyle.InParentheses) : null);
            lines.Add($"{DecisionPhrases.Grounds.Of(ground, decision, "ground")}{law}.");
        }

        return lines
            .Labelled(DataPhrases.Ground, isBehind && decision.Ground is not null ? null : scribe.Cite(decision.Reference))
            .Said(DecisionPhrases.Logic, scribe.Say(decision.Logic))
            .Said(DecisionPhrases.Consequences, scribe.Say(decision.Consequences))
            .Labelled(PurposePhrases.Safeguards, PurposePart.Safeguards(scribe, decision.Safeguards))
            .NamedBy(names);
    }
}
