using NodaTime;
using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Weights;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Changes.Merging;

/// <summary>What merging knows of the parts of a notice: how elements are matched, what is one fact, and what nobody has to choose between.</summary>
internal static class MergeTable
{
    /// <summary>Members that say nothing of the processing: of two values the greater or the later stands.</summary>
    public static readonly Dictionary<ReadableMember, Func<object, object, object>> Reconciled = new()
    {
        [NoticeShape.SchemaVersion] = (ours, theirs) => Greater((string)ours, (string)theirs, CompareVersions),
        [NoticeShape.Revision] = (ours, theirs) => Math.Max((int)ours, (int)theirs),
        [NoticeShape.UpdatedOn] = (ours, theirs) => LocalDate.Max((LocalDate)ours, (LocalDate)theirs),
        [LanguageVersionShape.UpdatedOn] = (ours, theirs) => LocalDate.Max((LocalDate)ours, (LocalDate)theirs),
    };

    /// <summary>Parts whose members together are one fact, or a text with places in it.</summary>
    private static readonly HashSet<Type> Wholes =
    [
        .. WholeParts.All.Where(type => type != typeof(NoticeDocument) && type != typeof(InternalPart)),
        typeof(RequestChannel), typeof(RetentionPeriod),
    ];

    /// <summary>Of other parts, when two edits meet in one fact.</summary>
    private static readonly Dictionary<Type, Func<NoticePart, NoticePart, NoticePart, bool>> Facts = new()
    {
        [typeof(DataProtectionOfficer)] = Decisive(DataProtectionOfficerShape.State),
        [typeof(Declaration<Disclosure>)] = Decisive(NoticeShape.Disclosed.State),
        [typeof(Declaration<Transfer>)] = Decisive(NoticeShape.Transferred.State),
        [typeof(AutomatedDecisions)] = Decisive(AutomatedDecisionsShape.State),
        [typeof(Cookies)] = Decisive(CookiesShape.State),
        [typeof(LegalBasis)] = Decisive(LegalBasisShape.Kind),
        [typeof(RetentionRule)] = Together<RetentionRule>(
            RetentionRuleShape.Period, RetentionRuleShape.StartsFrom, RetentionRuleShape.StartDescription, RetentionRuleShape.Condition,
            RetentionRuleShape.Criterion, RetentionRuleShape.Periods, RetentionRuleShape.Combination, RetentionRuleShape.Minimum,
            RetentionRuleShape.Maximum),
    };

    // What the tables of weights do not match, because it is compared otherwise or not at all.
    private static readonly Dictionary<Type, object> Own = new()
    {
        [typeof(LocalizedText)] = TextPasses.All,
        [typeof(LegalReference)] = WholeParts.ReferencePasses,
        [typeof(NoticeDocument)] = Wordings.Passes,
        [typeof(DocumentSection)] = Wordings.SectionPasses,
        [typeof(NoticeChange)] = new[] { MatchPasses.Content<NoticeChange>(), MatchPasses.ByText<NoticeChange>(change => change.Summary) },
        [typeof(InternalDocument)] = new[]
        {
            MatchPasses.Content<InternalDocument>(),
            MatchPasses.By<InternalDocument>(document => document.Address),
            MatchPasses.ByText<InternalDocument>(document => document.Title, document => document.Kind.ToString()),
        },
    };

    private static readonly Lazy<Dictionary<Type, object>> Passes = new(() => WeightTables.All
        .SelectMany(table => table.MatchedRows)
        .GroupBy(row => row.ElementType)
        .Where(rows => !Own.ContainsKey(rows.Key))
        .ToDictionary(rows => rows.Key, rows => rows.First().Passes)
        .Concat(Own)
        .ToDictionary(pair => pair.Key, pair => pair.Value));

    /// <summary>How elements of a type are matched; null where a list of them is one thing, such as the blocks of a section.</summary>
    public static IReadOnlyList<MatchPass<T>>? PassesOf<T>()
    {
        if (Passes.Value.TryGetValue(typeof(T), out var passes))
        {
            return (MatchPass<T>[])passes;
        }

        return typeof(NoticePart).IsAssignableFrom(typeof(T)) ? null : [new ContentPass<T>(static item => item!)];
    }

    /// <summary>Whether an empty list of ids, which means all parts, is among those that are merged: then elements alone do not tell what is meant.</summary>
    public static bool MeansMoreThanItsElements<T>(JsonValue<T> element, params IReadOnlyList<T>[] lists) =>
        ReferenceEquals(element, JsonValues.Id) && Array.Exists(lists, list => list.Count == 0);

    public static bool IsOneFact(NoticePart before, NoticePart ours, NoticePart theirs) =>
        Wholes.Contains(ours.GetType()) || (Facts.TryGetValue(ours.GetType(), out var isOne) && isOne(before, ours, theirs));

    // The member that decides what the others are about: where the two differ in it, nothing of one fits the other.
    private static Func<NoticePart, NoticePart, NoticePart, bool> Decisive<T>(Member<T> member)
        where T : NoticePart => (_, ours, theirs) => !member.IsSame((T)ours, (T)theirs);

    // Members of which each has changed some: a period of one with the start of the other would be a third limit.
    private static Func<NoticePart, NoticePart, NoticePart, bool> Together<T>(params Member<T>[] members)
        where T : NoticePart => (before, ours, theirs) =>
            HasChanged(members, (T)before, (T)ours) && HasChanged(members, (T)before, (T)theirs) && HasChanged(members, (T)ours, (T)theirs);

    private static bool HasChanged<T>(Member<T>[] members, T before, T after)
        where T : NoticePart => !Array.TrueForAll(members, member => member.IsSame(before, after));

    private static string Greater(string one, string other, Comparison<string> compare) => compare(one, other) >= 0 ? one : other;

    private static int CompareVersions(string one, string other) =>
        Version.TryParse(one, out var first) && Version.TryParse(other, out var second)
            ? first.CompareTo(second)
            : string.CompareOrdinal(one, other);
}
