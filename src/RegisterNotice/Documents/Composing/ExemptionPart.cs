using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Why data subjects are not told everything.</summary>
internal static class ExemptionPart
{
    public static void Sections(Passage passage, Scribe scribe) => passage
        .Each(scribe.Notice.Exemptions, Told)
        .ListedUnder(scribe[ExemptionPhrases.Intro])
        .Section(ExemptionPhrases.Heading, SectionKind.Other);

    private static Lines Told(Scribe scribe, InformationExemption exemption)
    {
        var reason = scribe.Say(exemption.Reason);
        return reason is null
            ? scribe.Begin().Add(scribe.Cite(exemption.Reference))
            : scribe.Begin().Add(reason).Labelled(ExemptionPhrases.Ground, scribe.Cite(exemption.Reference));
    }
}
