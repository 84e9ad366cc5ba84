using NodaTime;
using RegisterNotice.Text.Signals;
using RegisterNotice.Validation.Rules;

namespace RegisterNotice.Validation;

/// <summary>What a rule looks at and where it reports to.</summary>
public ref struct RuleContext
{
    private RuleInForce? rule;
    private NoticeWords? words;
    private FactSignals facts;
    private bool? hasFaultyEmail;

    internal RuleContext(Notice notice, LocalDate asOf, LanguageTag language)
    {
        Notice = notice;
        AsOf = asOf;
        Language = language;
    }

    /// <summary>The notice.</summary>
    public readonly Notice Notice { get; }

    /// <summary>The day as of which the notice is judged.</summary>
    public readonly LocalDate AsOf { get; }

    /// <summary>The language in which the report is asked for; for arguments that are words.</summary>
    public readonly LanguageTag Language { get; }

    /// <summary>What the published wording betrays; read when the first rule asks for it.</summary>
    internal NoticeWords Words => words ??= NoticeWords.Of(Notice);

    /// <summary>What the texts of the facts betray, all together; read when the first rule asks for it.</summary>
    internal SignalSet Facts
    {
        get
        {
            if (!facts.AreRead)
            {
                NoticeTexts.Each(ref this, default(Reading));
                facts.Read();
            }

            return facts.All;
        }
    }

    /// <summary>Whether an e-mail address of the facts is not valid; looked for when the first rule asks.</summary>
    internal bool HasFaultyEmail => hasFaultyEmail ??= NoticeEmails.AnyIsFaulty(Notice);

    /// <summary>What has been found so far; null while that is nothing.</summary>
    internal List<Finding>? Findings { get; private set; }

    /// <summary>Reports a breach.</summary>
    /// <param name="pointer">Where: a JSON Pointer (RFC 6901) in the names of the notice's JSON.</param>
    /// <param name="arguments">The particulars for the message's placeholders.</param>
    public void Report(string pointer, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        (Findings ??= []).Add(new(rule!.Rule, rule.Severity, Guard.NotNull(pointer), FindingArguments.Of(arguments), rule.Citations, Language));
    }

    /// <summary>Whether a text of the facts gives a signal in any of its languages. A signal that no text gives costs nothing to ask for.</summary>
    internal bool Says(LocalizedText? text, Signal signal)
    {
        if (text is not null && Facts.Has(signal))
        {
            foreach (var version in text.AsSpan())
            {
                if (facts.Of(version.Value).Has(signal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a text of the facts gives a signal.</summary>
    internal bool Says(string? text, Signal signal) => text is not null && Facts.Has(signal) && facts.Of(text).Has(signal);

    internal void Run(RuleInForce next)
    {
        rule = next;
        next.Rule.Check(ref this);
    }

    /// <summary>Gives back what was borrowed; nothing is asked after this.</summary>
    internal readonly void End() => facts.GiveBack();

    private readonly struct Reading : ITextLook
    {
        public void At(ref RuleContext it, string text, in TextPlace place) => it.facts.Add(text);
    }
}
