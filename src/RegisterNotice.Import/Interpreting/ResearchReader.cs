using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what a notice says of the study for which data are processed, by the labels that forms of research notices have.</summary>
internal static class ResearchReader
{
    private const int MostNames = 50;

    // What labels begin with in each language; what stands behind one is taken as it is.
    private static readonly (string[] Labels, Func<ResearchStudy, LocalizedText, ResearchStudy> Take)[] Texts =
    [
        (["tutkimuksen nimi", "tutkimushankkeen nimi", "forskningens namn", "studiens namn", "undersökningens namn", "title of the study", "title of the research", "name of the study"],
            static (study, text) => study with { Title = study.Title ?? text }),
        (["eettinen ennakkoarvio", "etisk förhandsprövning", "etisk prövning", "ethics review", "ethical review"],
            static (study, text) => study with { EthicsReview = study.EthicsReview ?? text }),
        (["tutkimussuunnitelman saatavuus", "tillgång till forskningsplanen", "availability of the research plan"],
            static (study, text) => study with { PlanAvailableFrom = study.PlanAvailableFrom ?? text }),
        (["tulosten julkaiseminen", "publicering av resultaten", "publication of the results"],
            static (study, text) => study with { Publication = study.Publication ?? text }),
    ];

    private static readonly string[] OfGroup = ["tutkimusryhmä", "forskargrupp", "research group"];
    private static readonly string[] OfKind = ["tutkimuksen luonne", "forskningens art", "type of study"];
    private static readonly string[] OfFollowUp = ["seuranta", "uppfölj", "follow-up"];
    private static readonly string[] OfOneOff = ["kerta", "engång", "one-off"];

    private static readonly string[] Separators = [", ", " ja ", " och ", " and ", "; "];

    public static void Read(NoticeDraft draft)
    {
        var study = new ResearchStudy();
        foreach (var section in draft.Sections)
        {
            foreach (var line in section.Lines)
            {
                if (line.Property is { } label && line.Text[label.ValueStart..].Trim() is { Length: > 0 } value)
                {
                    study = Learn(draft, study, label.Text, value);
                    if (draft.Research is null && !Equals(study, new ResearchStudy()))
                    {
                        draft.Log(Place.Of(NoticeShape.Research), line.Span, "study");
                        draft.Research = study;
                    }
                }
            }
        }

        draft.Research = draft.Research is null ? null : study;
    }

    private static ResearchStudy Learn(NoticeDraft draft, ResearchStudy study, string label, string value)
    {
        foreach (var (labels, take) in Texts)
        {
            if (Begins(label, labels))
            {
                return take(study, draft.Text(value));
            }
        }

        // Who leads and who belongs to a study is told of a study that has a name.
        if (study.Title is not null && study.Group.Count == 0 && Begins(label, OfGroup))
        {
            return study with { Group = [.. value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim().TrimEnd('.')).Take(MostNames)] };
        }

        return study.Kind is null && Begins(label, OfKind) ? study with { Kind = KindOf(value) } : study;
    }

    private static ResearchKind? KindOf(string value)
    {
        if (Begins(value, OfFollowUp))
        {
            return ResearchKind.FollowUp;
        }

        return Begins(value, OfOneOff) ? ResearchKind.OneOff : null;
    }

    private static bool Begins(string text, string[] beginnings) =>
        Array.Exists(beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
