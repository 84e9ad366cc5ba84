using NodaTime;
using RegisterNotice.Text.Signals;
using RegisterNotice.Validation.Rules;

namespace RegisterNotice.Validation;

/// <summary>What a rule looks at and where it reports to.</summary>
public ref struct RuleContext
{
    private RuleSetEntry? entry;
    private Severity severity;
    private NoticeWords? words;
    private FactSignals facts;

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
                facts.Borrow();
                NoticeTexts.Each(ref this, static (ref it, text, in _) => it.facts.Add(text));
            }

            return facts.All;
        }
    }

    /// <summary>What has been found so far; null while that is nothing.</summary>
    internal List<Finding>? Findings { get; private set; }

    /// <summary>Reports a breach.</summary>
    /// <param name="pointer">Where: a JSON Pointer (RFC 6901) in the names of the notice's JSON.</param>
    /// <param name="arguments">The particulars for the message's placeholders.</param>
    public void Report(string pointer, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var particulars = new Dictionary<string, string>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            particulars[name] = value;
        }

        (Findings ??= []).Add(new(entry!.Rule, severity, Guard.NotNull(pointer), particulars, entry.CitationsOn(AsOf), Language));
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

    internal void Run(RuleSetEntry next)
    {
        if (next.SeverityOn(AsOf) is { } gravity)
        {
            entry = next;
            severity = gravity;
            next.Rule.Check(ref this);
        }
    }

    /// <summary>Gives back what was borrowed; nothing is asked after this.</summary>
    internal readonly void End() => facts.GiveBack();
}
