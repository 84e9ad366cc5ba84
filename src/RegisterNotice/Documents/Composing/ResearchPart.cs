using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The study for which data are processed.</summary>
internal static class ResearchPart
{
    public static void Sections(Passage passage, Scribe scribe)
    {
        if (scribe.Notice.Research is not { } study)
        {
            return;
        }

        passage.Paragraph(scribe.Begin()
                .Labelled(ResearchPhrases.Title, scribe.Say(study.Title))
                .Labelled(
                    ResearchPhrases.Kind,
                    study.Kind is { } kind ? scribe[ResearchPhrases.Kinds.Of(kind, study, "kind")] : null))
            .Paragraph(PartyPart.Introduced(scribe, ResearchPhrases.Investigator, study.PrincipalInvestigator))
            .Paragraph(scribe.Begin()
                .Labelled(ResearchPhrases.Group, scribe.Join(study.Group, static (_, name) => Scribe.Raw(name)))
                .Labelled(ResearchPhrases.EthicsReview, scribe.Say(study.EthicsReview))
                .Labelled(ResearchPhrases.Plan, scribe.Say(study.PlanAvailableFrom)))
            .Paragraph(Afterwards(scribe, study))
            .Paragraph(scribe.Begin().Said(ResearchPhrases.Publication, scribe.Say(study.Publication)));
        if (study.Safeguards.Count == 1)
        {
            passage.Paragraph(scribe.Begin().Said(ResearchPhrases.Safeguard, scribe.Say(study.Safeguards[0])));
        }
        else
        {
            passage.Each(study.Safeguards, static (scribe, safeguard) => scribe.Begin().Add(scribe.Say(safeguard)))
                .ListedUnder(scribe[ResearchPhrases.Safeguards]);
        }

        passage.Section(ResearchPhrases.Heading, SectionKind.Other);
    }

    private static Lines Afterwards(Scribe scribe, ResearchStudy study)
    {
        var told = study.Afterwards switch
        {
            null => null,
            AfterResearch.Unknown => scribe[KeptWords.Of(study, "afterwards")],
            { } fate => scribe[ResearchPhrases.Afterwards[fate]],
        };
        return scribe.Begin().Add(told).Said(ResearchPhrases.AfterwardsDescription, scribe.Say(study.AfterwardsDescription));
    }
}
