using RegisterNotice.Import.Interpreting;
using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import;

/// <summary>Makes notices of a page: finds its structure, then reads the facts section by section.</summary>
internal static class Interpreter
{
    // Those behind rest on what those before have read.
    private static readonly Action<NoticeDraft>[] Readers =
    [
        PartyReader.Read, PaperReader.Read, PurposeReader.Read, DataReader.Read, DisclosureReader.Read, TransferReader.Read, RetentionReader.Read, SecurityReader.Read,
        RightsReader.Read, DecisionsReader.Read, CookieReader.Read,
    ];

    public static ImportResult Interpret(Page page, ImportOptions options, ReadingLimits limits)
    {
        limits.Cancellation.ThrowIfCancellationRequested();
        HeadingFinder.Find(page);
        ChromeFinder.Mark(page.Lines);
        var language = options.Language ?? page.Language ?? Languages.Tell(page.Lines);
        var parts = NoticeSplitter.Split(page.Lines);
        var (before, after) = Around(page.Lines);
        var facts = new List<ImportedFact>();
        var unclear = new List<UnclearPassage>();
        var notices = new Notice[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            var (title, sections) = Sections.Of(parts[i]);
            var draft = new NoticeDraft(i, language, title?.Text, sections, facts, unclear);
            draft.TitleSpan = title?.Span ?? default;
            if (title is not null)
            {
                draft.Log("/title", draft.TitleSpan, "title");
            }

            Read(draft, limits.Cancellation);
            var id = i == 0 ? options.Id : $"{options.Id}-{i + 1}";
            notices[i] = Close(draft, id, WordingBuilder.Build(language, title?.Text, i == 0 ? before : [], sections, i == parts.Count - 1 ? after : []));
        }

        return new(notices, InOrder(facts.ConvertAll(fact => fact with { Span = page.Places.Of(fact.Span) }), fact => fact.Span, fact => fact.Pointer), InOrder(unclear.ConvertAll(passage => passage with { Span = page.Places.Of(passage.Span) }), passage => passage.Span, passage => passage.Text))
        {
            Findings = IsUnderstood(notices, facts) ? [] : [PageRefusals.NotUnderstood(options)],
        };
    }

    // The readers go through the page one after the other; what they find at one place stays in their order.
    // What stands at one place goes by the words after it, so that the order is always the same.
    private static List<T> InOrder<T>(List<T> found, Func<T, SourceSpan> spanOf, Func<T, string> wordsOf)
    {
        found.Sort((one, other) =>
        {
            var (a, b) = (spanOf(one), spanOf(other));
            var line = a.Line.CompareTo(b.Line);
            var column = a.Column.CompareTo(b.Column);
            if (line != 0)
            {
                return line;
            }

            return column != 0 ? column : string.CompareOrdinal(wordsOf(one), wordsOf(other));
        });
        return found;
    }

    // A title alone may be that of any page.
    private static bool IsUnderstood(Notice[] notices, List<ImportedFact> facts) =>
        facts.Exists(fact => fact.Pointer != "/title")
        || Array.Exists(notices, notice => notice.Wordings.Any(wording => wording.Sections.Any(section => section.Kinds.Any(kind => kind is not (SectionKind.Other or SectionKind.PageChrome)))));

    private static void Read(NoticeDraft draft, CancellationToken cancellation)
    {
        foreach (var read in Readers)
        {
            cancellation.ThrowIfCancellationRequested();
            read(draft);
        }
    }

    // What stands between notices belongs to no page around them; it is kept with what comes before.
    private static (List<PageLine> Before, List<PageLine> After) Around(List<PageLine> lines)
    {
        var first = lines.FindIndex(line => !line.IsChrome);
        first = first < 0 ? lines.Count : first;
        return (lines.GetRange(0, first), [.. lines.Skip(first).Where(line => line.IsChrome)]);
    }

    private static Notice Close(NoticeDraft draft, string id, NoticeDocument wording) => new()
    {
        Id = id,
        Languages = [draft.Language],
        Title = draft.Title is { } title ? draft.Text(title) : null,
        RegisterName = draft.RegisterName is { } name ? draft.Text(name) : null,
        DraftedOn = draft.DraftedOn,
        UpdatedOn = draft.UpdatedOn,
        EffectiveFrom = draft.EffectiveFrom,
        LegalFramework = draft.Acts,
        Controllers = draft.Controllers,
        DataProtectionOfficer = draft.Officer,
        Representative = draft.Representative,
        Contacts = draft.Contacts,
        Purposes = draft.Purposes,
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
        SupervisoryAuthority = draft.Authority,
        Changes = draft.Changes,
        Wordings = [wording],
    };
}
