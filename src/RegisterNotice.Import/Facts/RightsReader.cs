using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Facts;

/// <summary>Reads the rights that a notice states, and what it says of using them.</summary>
internal sealed class RightsReader
{
    // Without any of these no right is stated.
    private static readonly StemSet OfRights = StemSet.Of(
        Stem.Right, Stem.Access, Stem.Rectify, Stem.Erase, Stem.Restrict, Stem.Object, Stem.Forbid, Stem.DirectMarketing, Stem.Portability, Stem.WithdrawConsent, Stem.Complain);

    private static readonly List<RightKind> None = [];

    private readonly NoticeDraft draft;
    private readonly List<RightDraft> rights = [];

    private RightsReader(NoticeDraft draft) => this.draft = draft;

    public static void Read(NoticeDraft draft)
    {
        var reader = new RightsReader(draft);
        foreach (var section in draft.Sentences.GroupBy(sentence => sentence.Section))
        {
            reader.ReadSection(section.Key, section);
        }

        reader.Settle();
    }

    private void ReadSection(Section section, IEnumerable<Sentence> sentences)
    {
        var here = new HashSet<RightDraft>();
        if (section.Heading is { } heading && NamesRight(heading.Text) && !sentences.First().Has(Stem.Not))
        {
            sentences = new[] { Sentences.OfHeading(section, heading) }.Concat(sentences);
        }

        foreach (var sentence in sentences)
        {
            var stated = Stated(sentence);
            foreach (var kind in stated)
            {
                here.Add(State(kind, sentence));
            }

            if (stated.Count == 0 && here.Count > 0 && IsDenial(sentence))
            {
                here.Clear();
            }

            foreach (var right in stated.Count > 0 ? here.Where(right => stated.Contains(right.Kind)) : here)
            {
                right.Learn(sentence);
            }
        }

        foreach (var kind in here.Select(right => right.Kind).Distinct().Where(_ => section.Heading is not null))
        {
            Mark(section, kind);
        }
    }

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
    private static void Mark(Section section, RightKind kind)
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
            NoticeDraft.Mark(section, wanted);
        }
    }

    private static List<RightKind> Stated(Sentence sentence)
    {
        if (!sentence.Stems.HasAnyOf(OfRights) || IsDenial(sentence))
        {
            return None;
        }

        var found = new List<RightKind>();
        var place = sentence.Section;
        var isPlace = place.Is(SectionKind.Rights) || place.Is(SectionKind.OtherRights) || place.Is(SectionKind.Access) || place.Is(SectionKind.Rectification) || place.Is(SectionKind.Erasure) || place.Is(SectionKind.Objection) || place.Is(SectionKind.Complaint);
        var speaks = sentence.HasHereOrBefore(Stem.Right);
        var isOpen = place.Heading is null || place.Main is null or SectionKind.Other or SectionKind.Changes or SectionKind.Contact;

        void If(bool condition, RightKind kind)
        {
            if (condition && !found.Contains(kind))
            {
                found.Add(kind);
            }
        }

        If(sentence.Has(Stem.Access) && ((isPlace && (speaks || place.Announces(SectionKind.Access))) || (speaks && isOpen)) && !sentence.Has(Stem.AccessControl, Stem.Credentials), RightKind.Access);
        If(sentence.Has(Stem.Rectify) && !IsUpdateOfNotice(sentence) && ((isPlace && (speaks || place.Announces(SectionKind.Rectification))) || (speaks && isOpen)), RightKind.Rectification);
        If(sentence.Has(Stem.Erase) && !IsErasureOfAnother(sentence) && ((isPlace && (speaks || place.Announces(SectionKind.Erasure) || place.Announces(SectionKind.Rectification))) || (speaks && (isOpen || place.Main == SectionKind.Retention))), RightKind.Erasure);
        If(sentence.Has(Stem.Restrict) && isPlace && (speaks || sentence.Has(Stem.Processing)) && !sentence.Has(Stem.AccessControl), RightKind.Restriction);
        If(sentence.Has(Stem.Restrict, Stem.Processing) && speaks && isOpen, RightKind.Restriction);
        If(sentence.Has(Stem.Object) && (speaks || isPlace) && !IsMarketing(sentence) && !sentence.Has(Stem.AutomatedDecision), RightKind.Objection);
        If(sentence.Has(Stem.Object) && (speaks || isPlace) && IsMarketing(sentence), RightKind.ObjectionToDirectMarketing);
        If(sentence.Has(Stem.Forbid) && (speaks || (place.Announces(SectionKind.Objection) && sentence.HasAny(Stem.Marketing, Stem.Request))) && place.Main is not (SectionKind.DataContent or SectionKind.Cookies), IsMarketing(sentence) ? RightKind.ObjectionToDirectMarketing : RightKind.Objection);
        If(place.Announces(SectionKind.Objection) && sentence.Has(Stem.DirectMarketing, Stem.May), RightKind.ObjectionToDirectMarketing);
        If(sentence.Has(Stem.Portability) && (speaks || isPlace), RightKind.Portability);
        If(sentence.Has(Stem.WithdrawConsent, Stem.Consent) && (speaks || isPlace || sentence.Has(Stem.May)), RightKind.WithdrawConsent);
        If(IsAgainstAutomatedDecision(sentence), RightKind.NotSubjectToAutomatedDecision);
        If(sentence.Has(Stem.Complain) && (sentence.Has(Stem.SupervisoryAuthority) || (sentence.Has(Stem.Authority) && speaks) || (place.Announces(SectionKind.Complaint) && speaks)), RightKind.Complaint);
        return found;
    }

    private static bool IsDenial(Sentence sentence) =>
        (sentence.Has(Stem.Not, Stem.Right) && sentence.HasNear(Stem.Not, Stem.Right, 30) && !IsAgainstAutomatedDecision(sentence) && !sentence.Has(Stem.Erase, Stem.Without)) || sentence.Has(Stem.OverridingGround);

    private static bool IsUpdateOfNotice(Sentence sentence) => sentence.Has(Stem.NoticeWord) && !sentence.Has(Stem.Right);

    // Ticks that are taken away, consents that are withdrawn, secrets that are shredded.
    private static bool IsErasureOfAnother(Sentence sentence) => sentence.Has(Stem.ByRemoving) || (sentence.Has(Stem.Newsletter) && !sentence.Has(Stem.Right));

    private static bool IsMarketing(Sentence sentence) => sentence.HasAny(Stem.DirectMarketing, Stem.Marketing);

    private static bool IsAgainstAutomatedDecision(Sentence sentence) =>
        sentence.Has(Stem.Right) && (sentence.Has(Stem.Object, Stem.AutomatedDecision) || sentence.Has(Stem.SubjectedTo));

    private void Settle()
    {
        foreach (var right in rights)
        {
            draft.Rights.Add(right.Close());
        }
    }
}
