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

    /// <summary>What is said of automated decisions and profiling, in sentences; nothing where nothing is.</summary>
    public static Lines Brief(Scribe scribe)
    {
        var decisions = scribe.Notice.AutomatedDecisions;
        return Details(scribe, Stated(scribe).Add(scribe.Say(decisions.Description)).Add(Profiling(scribe)));
    }

    /// <summary>Whether there are automated decisions.</summary>
    public static Lines Stated(Scribe scribe) => scribe.Begin().Add(scribe.Notice.AutomatedDecisions.State switch
    {
        DeclarationState.None => scribe[DecisionPhrases.None],
        DeclarationState.Some => scribe[DecisionPhrases.Some],
        _ => null,
    });

    /// <summary>Whether data are used for profiling; null where that is not said.</summary>
    public static string? Profiling(Scribe scribe) => scribe.Notice.AutomatedDecisions.Profiling is { } isUsed
        ? scribe[isUsed ? DecisionPhrases.Profiling : DecisionPhrases.NoProfiling]
        : null;

    /// <summary>Adds how decisions are made, and what follows from them.</summary>
    public static Lines Details(Scribe scribe, Lines lines) => lines
        .Said(DecisionPhrases.Logic, scribe.Say(scribe.Notice.AutomatedDecisions.Logic))
        .Said(DecisionPhrases.Consequences, scribe.Say(scribe.Notice.AutomatedDecisions.Consequences));

    public static void Sections(Passage passage, Scribe scribe)
    {
        var decisions = scribe.Notice.AutomatedDecisions;
        Statement.Add(passage, scribe, decisions, decisions.State, decisions.Description, DecisionPhrases.None, DecisionPhrases.Some)
            .Paragraph(Details(scribe, scribe.Begin()))
            .Each(decisions.Decisions, Told).Listed(DecisionPhrases.Intro)
            .Paragraph(Profiling(scribe))
            .Section(HeadingPhrases.AutomatedDecisions, SectionKind.AutomatedDecisions);
    }

    /// <summary>A kind of decision: for which purposes it is made, by which law, how, and what protects the data subject.</summary>
    public static Lines Told(Scribe scribe, AutomatedDecision decision)
    {
        var names = scribe.LeadingPurposeNames(decision.PurposeIds);
        return Grounded(scribe, scribe.Begin().Add(names), decision)
            .Said(DecisionPhrases.Logic, scribe.Say(decision.Logic))
            .Said(DecisionPhrases.Consequences, scribe.Say(decision.Consequences))
            .Labelled(PurposePhrases.Safeguards, PurposePart.Safeguards(scribe, decision.Safeguards))
            .NamedBy(names);
    }

    /// <summary>The law by which a kind of decision may be made; nothing where it is not said.</summary>
    public static Lines Ground(Scribe scribe, AutomatedDecision decision) => Grounded(scribe, scribe.Begin(), decision);

    private static Lines Grounded(Scribe scribe, Lines lines, AutomatedDecision decision)
    {
        var isBehind = !Scribe.IsAsWritten(decision.Reference);
        if (decision.Ground is { } ground)
        {
            var law = Points.TryGetValue(ground, out var point)
                ? scribe.Cite(point, isBehind ? decision.Reference : null)
                : new(isBehind ? scribe.Cite(decision.Reference, CitationStyle.InParentheses) : null);
            lines.Add($"{DecisionPhrases.Grounds.Of(ground, decision, "ground")}{law}.");
        }

        return lines.Labelled(DataPhrases.Ground, isBehind && decision.Ground is not null ? null : scribe.Cite(decision.Reference));
    }
}
