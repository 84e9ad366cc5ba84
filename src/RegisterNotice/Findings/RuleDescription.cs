using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>What a rule is called, what it says and on which grounds it holds: what a finding is told by.</summary>
/// <remarks>
/// Immutable; the library's own rules are single objects. One that is checked in a notice is a <see cref="NoticeRule"/>; what reading and importing report is
/// described alone.
/// </remarks>
public abstract class RuleDescription
{
    private protected RuleDescription()
    {
    }

    /// <summary>
    /// The rule's permanent code. The library's own are <c>RN</c> and four digits; a host's own rule takes another prefix.
    /// </summary>
    public required string Code { get; init => field = Guard.NotBlank(value); }

    /// <summary>The rule's name, such as <c>ControllerMissing</c>.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>What is wrong, as a sentence with <c>{placeholders}</c> for arguments.</summary>
    public required LocalizedText Message { get; init => field = Guard.NotNull(value); }

    /// <summary>What to do about it, with the same placeholders at hand.</summary>
    public LocalizedText Remedy { get; init => field = value ?? LocalizedText.Empty; } = LocalizedText.Empty;

    /// <summary>The grounds on which the rule holds, at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required IReadOnlyList<RuleGround> Grounds
    {
        get;
        init => field = value is { Count: > 0 }
            ? ValueList.From(value)
            : throw new ArgumentException("A rule needs a ground.", nameof(value));
    }

    /// <summary>Whether it is checked in a notice, and not told by what reads.</summary>
    internal abstract bool IsChecked { get; }

    /// <summary>The law that the rule rests on, on all its grounds; empty for rules of form.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string CitationIn(LanguageTag language) =>
        string.Join(
            "; ",
            Grounds.SelectMany(ground => ground.Citations)
                .Distinct()
                .Select(citation => LegalCitations.Cite(citation, Guard.NotNull(language))));

    /// <summary>Code and name.</summary>
    public sealed override string ToString() => $"{Code} {Name}";
}
