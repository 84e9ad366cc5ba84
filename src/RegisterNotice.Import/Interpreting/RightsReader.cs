using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads the rights that a notice states, and what it says of using them.</summary>
internal sealed class RightsReader
{
    private static readonly (SectionKind Section, RightKind Right)[] Announced =
    [
        (SectionKind.Access, RightKind.Access), (SectionKind.Rectification, RightKind.Rectification), (SectionKind.Erasure, RightKind.Erasure),
    ];

    private static readonly string[] BeginningsOfRights = ["Oikeus ", "Rätt ", "Rätten ", "Right "];

    private static readonly HashSet<SectionKind> OfRequests = [.. Announced.Select(row => row.Section)];

    private readonly NoticeDraft draft;
    private readonly List<RightDraft> rights = [];

    // Those of the section that is being read.
    private readonly List<RightDraft> here = [];

    // Of using rights, where a section speaks of none in particular.
    private readonly List<Sentence> common = [];

    // Of them the one that was stated last: what the law takes from a right is said of that.
    private RightDraft? latest;

    private RightsReader(NoticeDraft draft) => this.draft = draft;

    public static void Read(NoticeDraft draft)
    {
        var reader = new RightsReader(draft);
        var sentences = draft.Sentences;
        for (var start = 0; start < sentences.Count;)
        {
            var end = start + 1;
            while (end < sentences.Count && sentences[end].Section == sentences[start].Section)
            {
                end++;
            }

            reader.ReadSection(sentences[start].Section, sentences, start, end);
            start = end;
        }

        reader.Settle();
    }

    private void ReadSection(Section section, List<Sentence> sentences, int start, int end)
    {
        here.Clear();
        latest = null;
        if (section.Heading is { } heading && NamesRight(heading.Text)
            && (!sentences[start].Has(Meaning.Not) || sentences[start].Has(Meaning.RightDisapplied))
            && !IsOfMarketing(sentences.GetRange(start, end - start)))
        {
            ReadSentence(Sentences.OfHeading(section, heading, draft.Law));
        }

        var (isRequested, isDenied) = (false, false);
        for (var i = start; i < end; i++)
        {
            ReadSentence(sentences[i]);
            isRequested |= IsRequest(sentences[i]);
            isDenied |= RightRules.IsDenial(sentences[i]);
        }

        if (isRequested && !isDenied)
        {
            StateAnnounced(section);
        }

        if (here.Count == 0 && section.Main == SectionKind.Rights && !isDenied)
        {
            common.AddRange(sentences.GetRange(start, end - start));
        }

        foreach (var right in section.Heading is null ? [] : here)
        {
            Mark(section, right.Kind);
        }
    }

    private void ReadSentence(Sentence sentence)
    {
        var stated = RightRules.StatedIn(sentence);
        foreach (var kind in stated)
        {
            var right = State(kind, sentence);
            latest = right;
            if (!here.Contains(right))
            {
                here.Add(right);
            }
        }

        if (stated.Count == 0 && here.Count > 0 && RightRules.IsDenial(sentence))
        {
            here.Clear();
        }

        if (latest is not null && sentence.HasAny(Meaning.RightDisapplied, Meaning.RightRestricted))
        {
            latest.Restrict(sentence);
        }

        foreach (var right in here)
        {
            if (stated.Count == 0 || stated.Contains(right.Kind))
            {
                right.Learn(sentence);
                draft.Taken.Add(sentence.Span);
            }
        }
    }

    // "Korjaaminen: ota yhteyttä" grants what its heading names.
    private void StateAnnounced(Section section)
    {
        if (section.Heading is not { Reading.Kinds: { Length: > 0 } kinds } heading || !Array.TrueForAll(kinds, OfRequests.Contains))
        {
            return;
        }

        foreach (var (kind, right) in Announced)
        {
            if (Array.IndexOf(kinds, kind) >= 0 && !here.Exists(known => known.Kind == right))
            {
                here.Add(State(right, Sentences.OfHeading(section, heading, draft.Law), FactConfidence.Inferred));
            }
        }
    }

    private static bool IsRequest(Sentence sentence) =>
        sentence.HasAny(Meaning.Request, Meaning.ContactWord, Meaning.SelfService) || sentence.HasAny(Meaning.ByEmail, Meaning.InWriting);

    // "Oikeus peruuttaa suostumus" states the right by itself.
    private static bool NamesRight(string heading) =>
        TextScan.BeginsWithAny(heading, BeginningsOfRights);

    // "Right to object" over what tells of direct marketing alone.
    private static bool IsOfMarketing(List<Sentence> sentences)
    {
        var stated = sentences.SelectMany(RightRules.StatedIn).ToList();
        return stated.Contains(RightKind.ObjectionToDirectMarketing)
            && stated.TrueForAll(kind => kind == RightKind.ObjectionToDirectMarketing);
    }

    private RightDraft State(RightKind kind, Sentence sentence, FactConfidence confidence = FactConfidence.Stated)
    {
        var right = rights.Find(known => known.Kind == kind);
        if (right is null)
        {
            draft.Log(Place.Of(NoticeShape.Rights, rights.Count), sentence.Span, "rightStated", confidence);
            rights.Add(right = new(kind, sentence, draft));
        }

        return right;
    }

    // The section of a right that it does not announce says so among its kinds.
    private void Mark(Section section, RightKind kind)
    {
        var of = kind switch
        {
            RightKind.Access => SectionKind.Access,
            RightKind.Rectification => SectionKind.Rectification,
            RightKind.Erasure => SectionKind.Erasure,
            RightKind.Objection or RightKind.ObjectionToDirectMarketing => SectionKind.Objection,
            RightKind.Complaint => SectionKind.Complaint,
            _ => (SectionKind?)null,
        };
        if (of is { } wanted && IsPlaceOfRights(section.Main))
        {
            draft.Mark(section, wanted);
        }
    }

    private static bool IsPlaceOfRights(SectionKind? kind) =>
        kind is SectionKind.Access or SectionKind.Rectification or SectionKind.Rights or SectionKind.OtherRights or SectionKind.Erasure or SectionKind.Objection;

    private void Settle()
    {
        foreach (var right in rights)
        {
            if (right.Applies)
            {
                right.LearnCommon(common);
            }

            draft.Rights.Add(right.Close());
        }
    }
}
