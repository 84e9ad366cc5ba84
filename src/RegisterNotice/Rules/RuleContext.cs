using NodaTime;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Rules;

namespace RegisterNotice.Validation;

/// <summary>What a rule looks at and where it reports to.</summary>
/// <remarks>
/// It belongs to one validation on one thread, and to no rule after that: a rule may query it with LINQ and closures while it runs, and keeps nothing of it.
/// What the library's own rules read in the words of a notice, the phrases that betray a matter, is not public; a host's rule reads the same words by
/// <see cref="Texts"/>.
/// </remarks>
public sealed class RuleContext
{
    // Of a run in which no host's rule takes part nobody can keep the context: the next run on the thread has it again, so that a faultless notice costs no
    // memory.
    [ThreadStatic]
    private static RuleContext? spare;

    private readonly bool isForReuse;
    private CheckInForce? rule;
    private NoticeWords? words;
    private IReadOnlyList<NoticeText>? texts;
    private readonly FirstWalk walk = new();
    private bool hasWalked;
    private bool hasEnded;

    internal RuleContext(Notice notice, LocalDate asOf, LanguageTag language)
        : this(isForReuse: false) => Set(notice, asOf, language);

    private RuleContext(bool isForReuse) => this.isForReuse = isForReuse;

    /// <summary>The notice.</summary>
    public Notice Notice { get; private set; } = null!;

    /// <summary>The day as of which the notice is judged.</summary>
    public LocalDate AsOf { get; private set; }

    /// <summary>The language in which the report is asked for; for arguments that are words.</summary>
    public LanguageTag Language { get; private set; } = null!;

    /// <summary>
    /// Every text that the notice holds, in the order of its JSON: those of its facts, then those of its published wordings without what belongs to the web
    /// page.
    /// </summary>
    /// <remarks>Gathered when the first rule asks for them.</remarks>
    public IReadOnlyList<NoticeText> Texts => texts ??= NoticeTexts.In(this);

    /// <summary>What has been found so far, by all rules of the run.</summary>
    public IReadOnlyList<Finding> Findings => Found is null ? ValueList<Finding>.Empty : Found.AsReadOnly();

    /// <summary>What the published wording betrays; read when the first rule asks for it.</summary>
    internal NoticeWords Words => words ??= NoticeWords.Of(Notice);

    /// <summary>What the texts of the facts betray, all together; read when the first rule asks for it.</summary>
    internal MeaningSet Facts
    {
        get
        {
            ref var facts = ref Walked.Meanings;
            if (!facts.AreRead)
            {
                facts.Read();
            }

            return facts.All;
        }
    }

    /// <summary>Whether an e-mail address of the facts is not valid.</summary>
    internal bool HasFaultyEmail => Walked.HasFaultyEmail;

    /// <summary>Whether a text of the facts lacks one of the notice's languages.</summary>
    internal bool LacksLanguage => Walked.LacksLanguage;

    /// <summary>Whether the facts cite an act that is repealed.</summary>
    internal bool CitesRepealedAct => Walked.CitesRepealedAct;

    /// <summary>What has been found so far; null while that is nothing.</summary>
    internal List<Finding>? Found { get; private set; }

    /// <summary>A context outside a validation, for a test of a rule's check; <see cref="RuleRun.Run"/> runs the rule as a validation does.</summary>
    /// <param name="rule">The rule that reports; its findings have the gravest severity and the law of the grounds that are in force on the day, or of all
    /// where none is.</param>
    /// <param name="notice">The notice to look at.</param>
    /// <param name="asOf">The day as of which it is judged.</param>
    /// <param name="language">The language of messages; that of the notice where null (see <see cref="NoticeValidationOptions.Language"/>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="notice"/> is null.</exception>
    public static RuleContext For(NoticeRule rule, Notice notice, LocalDate asOf, LanguageTag? language = null)
    {
        var entry = new RuleSetEntry(Guard.NotNull(rule), rule.Grounds);
        var context = new RuleContext(Guard.NotNull(notice), asOf, language ?? NoticeLanguage.Of(notice));
        context.rule = entry.On(asOf, Controllers.OnlyProcess(context)) ?? entry.AtAnyTime();
        return context;
    }

    /// <summary>Reports a breach.</summary>
    /// <param name="pointer">Where: a JSON Pointer (RFC 6901) in the names of the notice's JSON.</param>
    /// <param name="arguments">The particulars for the message's placeholders.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The validation has ended.</exception>
    public void Report(JsonPointer pointer, params (string Name, string Value)[] arguments) =>
        Report(pointer, Guard.NotNull(arguments).AsSpan());

    /// <summary>Reports a breach; C# 13 and later take this method.</summary>
    /// <param name="pointer">Where: a JSON Pointer (RFC 6901) in the names of the notice's JSON.</param>
    /// <param name="arguments">The particulars for the message's placeholders.</param>
    /// <exception cref="InvalidOperationException">The validation has ended.</exception>
    public void Report(JsonPointer pointer, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Add(rule, pointer, null, arguments);
    }

    /// <summary>Reports a breach that has one cause and several places.</summary>
    /// <param name="pointers">Where: JSON Pointers (RFC 6901), at least one; the first becomes the finding's <see cref="Finding.Pointer"/>.</param>
    /// <param name="arguments">The particulars for the message's placeholders.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no pointer.</exception>
    /// <exception cref="InvalidOperationException">The validation has ended.</exception>
    public void ReportAt(IReadOnlyList<JsonPointer> pointers, params (string Name, string Value)[] arguments)
    {
        Guard.NotNull(arguments);
        if (Guard.NotNull(pointers).Count == 0)
        {
            throw new ArgumentException("A breach has a place. Give at least one pointer; an empty one stands for the whole notice.", nameof(pointers));
        }

        Add(rule, pointers[0], pointers.Count == 1 ? null : pointers, arguments);
    }

    /// <summary>Reports as advice what is not known to be wrong: the notice is silent on that on which it depends.</summary>
    internal void Advise(JsonPointer pointer, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        ReportAtMost(Severity.Info, pointer, arguments);

    /// <summary>Reports what is less certain or less grave than what the rule speaks of first.</summary>
    internal void ReportAtMost(Severity most, JsonPointer pointer, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        Add(rule?.AtMost(most), pointer, null, arguments);

    /// <summary>Reports what one set does not ask here: on the grounds of the other sets, where the rule stands in any.</summary>
    internal void ReportOutside(RuleSetName set, JsonPointer pointer, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (rule?.Outside(set) is { } otherwise)
        {
            Add(otherwise, pointer, null, arguments);
        }
    }

    /// <summary>A context for a run. With <paramref name="isOwn"/>, where all rules are the library's, it is the one of the thread's last run.</summary>
    internal static RuleContext Begin(Notice notice, LocalDate asOf, LanguageTag language, bool isOwn)
    {
        if (!isOwn)
        {
            return new(notice, asOf, language);
        }

        // A run within a run finds none, and makes one of its own.
        var context = spare ?? new(isForReuse: true);
        spare = null;
        context.Set(notice, asOf, language);
        return context;
    }

    /// <summary>Whether a text of the facts gives a meaning in any of its languages. A meaning that no text gives costs nothing to ask for.</summary>
    internal bool Says(LocalizedText? text, Meaning meaning)
    {
        if (text is not null && Facts.Has(meaning))
        {
            foreach (var version in text.AsSpan())
            {
                if (walk.Meanings.Of(version.Value).Has(meaning))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a text of the facts gives a meaning.</summary>
    internal bool Says(string? text, Meaning meaning) => text is not null && Facts.Has(meaning) && walk.Meanings.Of(text).Has(meaning);

    internal void Run(CheckInForce next)
    {
        rule = next;
        var before = Found?.Count ?? 0;
        next.Checked.Check(this);
        if (next.Checked.IsToldOnce && Found?.Count > before + 1)
        {
            Join(before);
        }
    }

    /// <summary>Gives back what was borrowed; nothing is asked after this.</summary>
    internal void End()
    {
        walk.End();
        hasEnded = true;
        (rule, words, texts, hasWalked) = (null, null, null, false);
        if (isForReuse)
        {
            (Notice, Found, spare) = (null!, null, this);
        }
    }

    /// <summary>Makes one finding of those of the last rule that have the same particulars.</summary>
    private void Join(int first)
    {
        var causes = Found!.Skip(first)
            .GroupBy(ParticularsOf, StringComparer.Ordinal)
            .Select(static cause => (
                Pointers: cause.Select(static finding => finding.Pointer).ToArray(),
                Arguments: cause.First().Arguments.Select(static argument => (argument.Key, argument.Value)).ToArray()))
            .ToArray();
        if (causes.Length < Found!.Count - first)
        {
            Found.RemoveRange(first, Found.Count - first);
            foreach (var (pointers, arguments) in causes)
            {
                ReportAt(pointers, arguments);
            }
        }
    }

    private void Add(
        CheckInForce? by,
        JsonPointer pointer,
        IReadOnlyList<JsonPointer>? pointers,
        ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (hasEnded || by is null)
        {
            throw new InvalidOperationException("The validation that this context belongs to has ended. Report while the rule runs.");
        }

        (Found ??= []).Add(new(
            by.Checked.IsOwn && CoverageConditions.IsFromDataSubject(Notice) == false ? by.UnderArticle14 : by,
            pointer,
            FindingArguments.Of(arguments),
            Language,
            Notice)
        { Places = pointers is null ? null : ValueList.From(pointers) });
    }

    // Walked when the first rule asks for anything that the walk tells.
    private FirstWalk Walked
    {
        get
        {
            if (!hasWalked)
            {
                hasWalked = true;
                walk.Take(Notice, AsOf);
            }

            return walk;
        }
    }

    private static string ParticularsOf(Finding finding) =>
        string.Join("\n", finding.Arguments.Select(static argument => $"{argument.Key}={argument.Value}"));

    private void Set(Notice notice, LocalDate asOf, LanguageTag language) =>
        (Notice, AsOf, Language, hasEnded) = (notice, asOf, language, false);
}
