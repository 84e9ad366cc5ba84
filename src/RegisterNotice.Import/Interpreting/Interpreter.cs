using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Import.Interpreting.Data;
using RegisterNotice.Import.Pages;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Makes a notice of a document: settles what its sections are about, then reads the facts.</summary>
internal static class Interpreter
{
    /// <summary>The readers of facts. None rests on what another has read: any order of them gives the same notice.</summary>
    public static readonly Action<NoticeDraft>[] Readers =
    [
        draft => _ = draft.Parties, RegisterNameReader.Read, DaysReader.Read, ActsReader.Read, PurposeReader.Read, DataReader.Read, SourcesReader.Read, DisclosureReader.Read,
        TransferReader.Read, RetentionReader.Read, SecurityReader.Read, RightsReader.Read, DecisionsReader.Read, CookieReader.Read,
        ExemptionsReader.Read, ResearchReader.Read, ProvisionReader.Read,
    ];

    /// <summary>Reads a notice from a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="known">The lines of the page of which the document was made; null where they are not at hand.</param>
    /// <param name="least">What is taken for a fact.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static InterpretedDocument Interpret(NoticeDocument document, string id, LineMap? known, FactConfidence least, CancellationToken cancellation) =>
        FactSelection.AtLeast(Interpret(document, id, DocumentLines.Of(document, known), Readers, cancellation), least);

    /// <summary>Reads a notice from a document with readers in an order of one's own.</summary>
    public static InterpretedDocument Interpret(NoticeDocument document, string id, IReadOnlyList<Action<NoticeDraft>> readers, CancellationToken cancellation) =>
        Interpret(document, id, DocumentLines.Of(document), readers, cancellation);

    private static InterpretedDocument Interpret(
        NoticeDocument document, string id, List<Line> lines, IReadOnlyList<Action<NoticeDraft>> readers, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var whole = WrappedLines.Join(lines);
        var marks = new LanguageMarks();
        marks.TakeOut(whole);
        var draft = new NoticeDraft(document.Language, whole.Find(line => line.Kind == LineKind.Title), Sections.Of(document, whole));
        if (draft.Title is { } title)
        {
            draft.Log(Place.Of(NoticeShape.Title), title.Span, "title");
        }

        foreach (var read in readers)
        {
            cancellation.ThrowIfCancellationRequested();
            read(draft);
        }

        draft.Ties.ForEach(tie => tie());
        TabledFacts.Tie(draft);
        if (marks.Any)
        {
            LeftTexts.Tag(draft, marks);
        }

        // The readers go through the document one after the other: what they found goes by its place.
        draft.Facts.Sort(FoundFact.ByPlace);
        draft.Unclear.Sort(UnsettledWords.ByPlace);
        var kinds = draft.Sections.ToDictionary(section => section.Index, section => (IReadOnlyList<SectionKind>)ValueList.From(draft.KindsOf(section)));
        AddWords(draft, whole, kinds);
        return new(NoticeOf(draft, id, Wording(document, draft, kinds)), draft.Facts, draft.Unclear,
            UnreadSentences.In(draft, section => kinds[section.Index]));
    }

    private static void AddWords(NoticeDraft draft, List<Line> lines, Dictionary<int, IReadOnlyList<SectionKind>> kinds)
    {
        var at = 0;
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            var fact = draft.Facts[i];
            at = LineAt(lines, at, fact.Span.Line);
            draft.Facts[i] = fact with { Text = lines[at].WordsOf(fact.Span), Kinds = KindsAt(lines[at]) };
        }

        at = 0;
        for (var i = 0; i < draft.Unclear.Count; i++)
        {
            at = LineAt(lines, at, draft.Unclear[i].Span.Line);
            draft.Unclear[i] = draft.Unclear[i] with { Kinds = KindsAt(lines[at]) };
        }

        IReadOnlyList<SectionKind> KindsAt(Line line) => kinds.TryGetValue(line.Place.Section, out var found) ? found
            : ValueList<SectionKind>.Empty;
    }

    // What was found goes by the lines, and they by their place.
    private static int LineAt(List<Line> lines, int from, int index)
    {
        while (lines[from].Place.Index < index)
        {
            from++;
        }

        return from;
    }

    // The document with what each section turned out to be about.
    private static NoticeDocument Wording(NoticeDocument document, NoticeDraft draft, Dictionary<int, IReadOnlyList<SectionKind>> kindsOf)
    {
        var sections = document.Sections.ToArray();
        foreach (var section in draft.Sections)
        {
            var kinds = kindsOf[section.Index];
            if (!sections[section.Index].Kinds.Contains(SectionKind.Unknown))
            {
                sections[section.Index] = sections[section.Index] with
                {
                    Kinds = kinds.Count > 0 || section.Heading is null ? kinds
                    : [SectionKind.Other]
                };
            }
        }

        return document with { Sections = sections };
    }

    private static Notice NoticeOf(NoticeDraft draft, string id, NoticeDocument wording) => new()
    {
        Id = id,
        Languages = [draft.Language],
        Title = draft.Title is { } title ? draft.Text(title.Text) : null,
        RegisterName = draft.RegisterName is { } name ? draft.Text(name) : null,
        DraftedOn = draft.DraftedOn,
        UpdatedOn = draft.UpdatedOn,
        EffectiveFrom = draft.EffectiveFrom,
        LegalFramework = draft.Acts,
        Controllers = draft.Parties.Controllers,
        DataProtectionOfficer = draft.Parties.Officer,
        Contacts = draft.Parties.Contacts,
        Purposes = draft.Purposes,
        LegalBases = draft.LegalBases,
        DataSubjects = draft.DataSubjects,
        DataCategories = draft.DataCategories,
        Sources = draft.Sources,
        Disclosures = draft.Disclosures,
        Transfers = draft.Transfers,
        RetentionRules = draft.RetentionRules,
        Security = draft.Security,
        Rights = draft.Rights,
        AutomatedDecisions = draft.AutomatedDecisions,
        Cookies = draft.Cookies,
        Exemptions = draft.Exemptions,
        Research = draft.Research,
        SupervisoryAuthority = draft.Parties.Authority,
        Wordings = [wording],
    };
}
