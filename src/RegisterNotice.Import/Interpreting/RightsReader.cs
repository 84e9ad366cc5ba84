using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads the rights that a notice states, and what it says of using them.</summary>
internal sealed class RightsReader
{
    // Without any of these no right is stated.
    private static readonly MeaningSet OfRights = MeaningSet.Of(
        Meaning.Right, Meaning.Access, Meaning.Rectify, Meaning.Erase, Meaning.Restrict, Meaning.Object, Meaning.Forbid, Meaning.DirectMarketing, Meaning.Portability, Meaning.WithdrawConsent, Meaning.Complain);

    private static readonly List<RightKind> None = [];

    private static readonly (SectionKind Section, RightKind Right)[] Announced = [(SectionKind.Access, RightKind.Access), (SectionKind.Rectification, RightKind.Rectification), (SectionKind.Erasure, RightKind.Erasure)];

    private static readonly HashSet<SectionKind> OfRequests = [.. Announced.Select(row => row.Section)];

    private readonly NoticeDraft draft;
    private readonly List<RightDraft> rights = [];

    // Those of the section that is being read.
    private readonly List<RightDraft> here = [];

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
        if (section.Heading is { } heading && NamesRight(heading.Text) && !sentences[start].Has(Meaning.Not))
        {
            ReadSentence(Sentences.OfHeading(section, heading, draft.Law));
        }

        var (isRequested, isDenied) = (false, false);
        for (var i = start; i < end; i++)
        {
            ReadSentence(sentences[i]);
            isRequested |= IsRequest(sentences[i]);
            isDenied |= IsDenial(sentences[i]);
        }

        if (isRequested && !isDenied)
        {
            StateAnnounced(section);
        }

        foreach (var right in section.Heading is null ? [] : here)
        {
            Mark(section, right.Kind);
        }
    }

    private void ReadSentence(Sentence sentence)
    {
        var stated = Stated(sentence);
        foreach (var kind in stated)
        {
            var right = State(kind, sentence);
            if (!here.Contains(right))
            {
                here.Add(right);
            }
        }

        if (stated.Count == 0 && here.Count > 0 && IsDenial(sentence))
        {
            here.Clear();
        }

        foreach (var right in here)
        {
            if (stated.Count == 0 || stated.Contains(right.Kind))
            {
                right.Learn(sentence);
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
                here.Add(State(right, Sentences.OfHeading(section, heading, draft.Law)));
            }
        }
    }

    private static bool IsRequest(Sentence sentence) => sentence.HasAny(Meaning.Request, Meaning.ContactWord, Meaning.SelfService) || sentence.HasAny(Meaning.ByEmail, Meaning.InWriting);

    // "Oikeus peruuttaa suostumus" states the right by itself.
    private static bool NamesRight(string heading) =>
        heading.StartsWith("Oikeus ", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("Rätt ", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("Rätten ", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("Right ", StringComparison.OrdinalIgnoreCase);

    private RightDraft State(RightKind kind, Sentence sentence)
    {
        var right = rights.Find(known => known.Kind == kind);
        if (right is null)
        {
            draft.Log($"/rights/{rights.Count}", sentence.Span, "rightStated");
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
        var isPlaceOfRights = section.Main is SectionKind.Access or SectionKind.Rectification or SectionKind.Rights or SectionKind.OtherRights or SectionKind.Erasure or SectionKind.Objection;
        if (of is { } wanted && isPlaceOfRights)
        {
            draft.Mark(section, wanted);
        }
    }

    private static List<RightKind> Stated(Sentence sentence)
    {
        if (!sentence.Meanings.HasAnyOf(OfRights) || IsDenial(sentence))
        {
            return None;
        }

        var found = new List<RightKind>();
        var place = sentence.Section;
        var isPlace = place.Is(SectionKind.Rights) || place.Is(SectionKind.OtherRights) || place.Is(SectionKind.Access) || place.Is(SectionKind.Rectification) || place.Is(SectionKind.Erasure) || place.Is(SectionKind.Objection) || place.Is(SectionKind.Complaint);
        var speaks = sentence.HasHereOrBefore(Meaning.Right) || (sentence.IsListItem && (place.Announces(SectionKind.Rights) || place.Announces(SectionKind.OtherRights)));
        var isOpen = place.Heading is null || place.Main is null or SectionKind.Other or SectionKind.Changes or SectionKind.Contact || (sentence.Has(Meaning.HasRight) && !IsOfData(place.Main));

        void If(bool condition, RightKind kind)
        {
            if (condition && !found.Contains(kind))
            {
                found.Add(kind);
            }
        }

        If(sentence.Has(Meaning.Access) && ((isPlace && (speaks || place.Announces(SectionKind.Access))) || (speaks && isOpen)) && !sentence.Has(Meaning.AccessControl, Meaning.Credentials), RightKind.Access);
        If(sentence.Has(Meaning.Rectify) && !IsUpdateOfNotice(sentence) && ((isPlace && (speaks || place.Announces(SectionKind.Rectification))) || (speaks && isOpen)), RightKind.Rectification);
        If(sentence.Has(Meaning.Erase) && !IsErasureOfAnother(sentence) && ((isPlace && (speaks || place.Announces(SectionKind.Erasure) || place.Announces(SectionKind.Rectification))) || (speaks && (isOpen || place.Main == SectionKind.Retention))), RightKind.Erasure);
        If(place.Main == SectionKind.Retention && sentence.Has(Meaning.Remove) && sentence.Has(Meaning.Erase, Meaning.Request), RightKind.Erasure);
        If(sentence.Has(Meaning.Restrict) && isPlace && (speaks || sentence.Has(Meaning.Processing)) && !sentence.Has(Meaning.AccessControl), RightKind.Restriction);
        If(sentence.Has(Meaning.Restrict, Meaning.Processing) && speaks && isOpen, RightKind.Restriction);
        If(sentence.Has(Meaning.Object) && (speaks || isPlace) && !IsMarketing(sentence) && !sentence.Has(Meaning.AutomatedDecision), RightKind.Objection);
        If(sentence.Has(Meaning.Object) && (speaks || isPlace) && IsMarketing(sentence), RightKind.ObjectionToDirectMarketing);
        If(sentence.Has(Meaning.Forbid) && (speaks || (place.Announces(SectionKind.Objection) && sentence.HasAny(Meaning.Marketing, Meaning.Request))) && place.Main is not (SectionKind.DataContent or SectionKind.Cookies), IsMarketing(sentence) ? RightKind.ObjectionToDirectMarketing : RightKind.Objection);
        If(place.Announces(SectionKind.Objection) && sentence.Has(Meaning.DirectMarketing, Meaning.May), RightKind.ObjectionToDirectMarketing);
        If(sentence.Has(Meaning.Portability) && (speaks || isPlace), RightKind.Portability);
        If(sentence.Has(Meaning.WithdrawConsent, Meaning.Consent) && (speaks || isPlace || sentence.Has(Meaning.May)), RightKind.WithdrawConsent);
        If(IsAgainstAutomatedDecision(sentence), RightKind.NotSubjectToAutomatedDecision);
        If(isPlace && sentence.Has(Meaning.SupervisoryAuthority, Meaning.ContactWord) && !sentence.Has(Meaning.Not), RightKind.Complaint);
        If(sentence.Has(Meaning.Complain) && (sentence.Has(Meaning.SupervisoryAuthority) || (sentence.Has(Meaning.Authority) && speaks) || place.Announces(SectionKind.Complaint)), RightKind.Complaint);
        return found;
    }

    private static bool IsDenial(Sentence sentence) =>
        (sentence.Has(Meaning.Not, Meaning.Right) && sentence.HasNear(Meaning.Not, Meaning.Right, 30) && !IsAgainstAutomatedDecision(sentence) && !sentence.Has(Meaning.WithdrawConsent, Meaning.Consent) && !sentence.Has(Meaning.Erase, Meaning.Without)) || sentence.Has(Meaning.OverridingGround);

    // What people have a right to see or to give there is data, not a right against the controller.
    private static bool IsOfData(SectionKind? kind) => kind is SectionKind.DataContent or SectionKind.Sources or SectionKind.Purposes or SectionKind.LegalBasis or SectionKind.Disclosures or SectionKind.Security;

    private static bool IsUpdateOfNotice(Sentence sentence) => sentence.Section.Main == SectionKind.Changes ? !sentence.Has(Meaning.HasRight) : sentence.Has(Meaning.NoticeWord) && !sentence.Has(Meaning.Right);

    // Ticks that are taken away, consents that are withdrawn, secrets that are shredded.
    private static bool IsErasureOfAnother(Sentence sentence) => sentence.Has(Meaning.ByRemoving) || (sentence.Has(Meaning.Newsletter) && !sentence.Has(Meaning.Right));

    private static bool IsMarketing(Sentence sentence) => sentence.HasAny(Meaning.DirectMarketing, Meaning.Marketing);

    private static bool IsAgainstAutomatedDecision(Sentence sentence) =>
        sentence.Has(Meaning.Right) && (sentence.Has(Meaning.Object, Meaning.AutomatedDecision) || sentence.Has(Meaning.SubjectedTo));

    private void Settle()
    {
        foreach (var right in rights)
        {
            draft.Rights.Add(right.Close());
        }
    }
}
