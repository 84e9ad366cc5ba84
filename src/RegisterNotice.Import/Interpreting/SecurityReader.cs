using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads how data are protected.</summary>
internal static class SecurityReader
{
    private const int ShortestMeasure = 20;

    private static readonly (Meaning Meaning, SecurityMeasureKind Kind)[] Kinds =
    [
        (Meaning.AccessControl, SecurityMeasureKind.AccessControl),
        (Meaning.PersonnelOnly, SecurityMeasureKind.AccessControl),
        (Meaning.Credentials, SecurityMeasureKind.Authentication),
        (Meaning.Encryption, SecurityMeasureKind.Encryption),
        (Meaning.Pseudonym, SecurityMeasureKind.Pseudonymisation),
        (Meaning.Firewall, SecurityMeasureKind.Firewall),
        (Meaning.PhysicalLock, SecurityMeasureKind.Physical),
        (Meaning.Backup, SecurityMeasureKind.Backup),
        (Meaning.Log, SecurityMeasureKind.Logging),
        (Meaning.Confidential, SecurityMeasureKind.Confidentiality),
        (Meaning.Training, SecurityMeasureKind.Training),
        (Meaning.Destroy, SecurityMeasureKind.Destruction),
        (Meaning.Updates, SecurityMeasureKind.Maintenance),
    ];

    // What needs no heading to be a measure, each with what the sentence must say beside it.
    private static readonly (SecurityMeasureKind Kind, Predicate<Sentence> IsSaid)[] Anywhere =
    [
        (SecurityMeasureKind.AccessControl, static it => it.Has(Meaning.Only, Meaning.AccessControl)
            && !it.Has(Meaning.LegitimateInterests)),
        (SecurityMeasureKind.Encryption, static it => Says(it, Meaning.Encryption)),
        (SecurityMeasureKind.Firewall, static it => it.Has(Meaning.Firewall)),
        (SecurityMeasureKind.Backup, static it => it.Has(Meaning.Backup)),
        (SecurityMeasureKind.Logging, static it => it.Has(Meaning.Log, Meaning.Digital) && !it.Has(Meaning.Cookie)),
        (SecurityMeasureKind.Physical, static it => it.Has(Meaning.PhysicalLock, Meaning.Keep)),
        (SecurityMeasureKind.Confidentiality, static it => it.Has(Meaning.Confidential) && IsDuty(it.Text)),
    ];

    // Data that the law keeps secret are no promise of the controller.
    private static readonly string[] Duties =
    [
        "luottamuksell", "vaitiolovelvol", "salassapitovelvol", "salassapitositou", "konfidenti", "förtrolig", "tystnadsplikt", "confidential",
    ];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.IsLead || sentence.IsQuestion || sentence.Has(Meaning.Union, Meaning.Outside))
            {
                continue;
            }

            if (sentence.Section.Is(SectionKind.Security))
            {
                ReadInPlace(draft, sentence);
            }
            else if (!IsElsewhere(sentence))
            {
                ReadAnywhere(draft, sentence);
            }
        }
    }

    private static void ReadInPlace(NoticeDraft draft, Sentence sentence)
    {
        var named = sentence.Line.Property is { } label ? MeasureNames.In(label.Text) : null;
        if (named is { } measure && sentence.Text.StartsWith(sentence.Line.Property!.Text, StringComparison.Ordinal))
        {
            Add(draft, sentence, measure);
            return;
        }

        var count = draft.Security.Count;
        foreach (var (meaning, kind) in Kinds)
        {
            if (Says(sentence, meaning) && !IsKnown(draft, kind, count))
            {
                Add(draft, sentence, kind);
            }
        }

        // How long data are kept, and what people change themselves, is no measure.
        var isNamed = draft.Security.Count > count || named is not null;
        var isElsewhere = sentence.HasAny(Meaning.Keep, Meaning.ReviewEvery, Meaning.Remove) || sentence.Has(Meaning.SelfService);
        if (!isNamed && !isElsewhere && sentence.Section.Main == SectionKind.Security && sentence.Text.Length > ShortestMeasure)
        {
            Add(draft, sentence, SecurityMeasureKind.Other);
        }
    }

    private static void ReadAnywhere(NoticeDraft draft, Sentence sentence)
    {
        var count = draft.Security.Count;
        foreach (var (kind, isSaid) in Anywhere)
        {
            if (isSaid(sentence) && !IsKnown(draft, kind, count))
            {
                Add(draft, sentence, kind);
            }
        }
    }

    // The beginning of an address protects nothing: "https://".
    private static bool Says(Sentence sentence, Meaning meaning) => meaning != Meaning.Encryption
        ? sentence.Has(meaning)
        : sentence.Has(meaning) && IsSaidOfData(sentence, meaning);

    private static bool IsSaidOfData(Sentence sentence, Meaning meaning) =>
        Array.Exists(sentence.Hits, hit => hit.Meaning == meaning && !TextScan.StandsInAnyCase(sentence.Text, hit.End, "://"));

    // Two meanings of a sentence may be one kind.
    private static bool IsKnown(NoticeDraft draft, SecurityMeasureKind kind, int from) =>
        draft.Security.FindIndex(from, measure => measure.Kind == kind) >= 0;

    // How a right is used, how long data are kept, and what is not so.
    private static bool IsElsewhere(Sentence sentence) =>
        sentence.HasAny(Meaning.Not, Meaning.Right, Meaning.Request)
        || sentence.Section.Main is SectionKind.Rights or SectionKind.OtherRights or SectionKind.Access or SectionKind.Rectification or SectionKind.Erasure
            or SectionKind.Objection or SectionKind.Complaint or SectionKind.Cookies or SectionKind.Controller or SectionKind.Contact;

    private static bool IsDuty(string text) => TextScan.HasAny(text, Duties);

    private static void Add(NoticeDraft draft, Sentence sentence, SecurityMeasureKind kind)
    {
        if (draft.HasRoom(draft.Security, sentence.Span, sentence.Text))
        {
            draft.Log(Place.Of(NoticeShape.Security, draft.Security.Count), sentence.Span, "measureStated", kind == SecurityMeasureKind.Other ? FactConfidence.Inferred : FactConfidence.Stated);
            draft.Security.Add(new() { Kind = kind, Scope = Scope(sentence), Description = draft.Text(sentence.Text) });
        }
    }

    private static MeasureScope? Scope(Sentence sentence)
    {
        var heading = sentence.Section.HeadingMeanings;
        var paper = sentence.Has(Meaning.Paper) || heading.Has(Meaning.Paper);
        var digital = sentence.Has(Meaning.Digital) || heading.Has(Meaning.Digital);
        return paper == digital ? null : paper ? MeasureScope.Manual : MeasureScope.Digital;
    }
}
