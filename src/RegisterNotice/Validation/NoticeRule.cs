using System.ComponentModel;
using RegisterNotice.Json;
using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>A rule: what a notice must or should hold, on which ground, and how to tell.</summary>
/// <remarks>Immutable; the library's own rules are single objects, so that they can be found in a set and taken out of it.</remarks>
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed class NoticeRule
{
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
    public required IReadOnlyList<RuleGround> Grounds
    {
        get;
        init => field = value is { Count: > 0 } ? ValueList.From(value) : throw new ArgumentException("A rule needs a ground.", nameof(value));
    }

    /// <summary>Looks at a notice and reports what breaks the rule.</summary>
    public required RuleCheck Check { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Whether findings with the same particulars are one finding at several places (<see cref="Finding.Pointers"/>): so of an address that is misspelt in ten places the reader
    /// hears once. Not unless set.
    /// </summary>
    public bool IsToldOnce { get; init; }

    /// <summary>Whether the rule is the library's.</summary>
    internal bool IsOwn { get; init; }

    /// <summary>Checks a notice against this rule alone, as a test of a host's rule does.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">Day, language and suppressions; its rule set is not looked at.</param>
    /// <returns>What the rule finds; nothing where none of its grounds is in force on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public NoticeReport Run(Notice notice, NoticeValidationOptions? options = null) =>
        NoticeValidator.Validate(notice, (options ?? NoticeValidationOptions.Default) with { RuleSet = NoticeRuleSet.Empty.With(this) });

    /// <summary>The law that the rule rests on, on all its grounds; empty for rules of form.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string CitationIn(LanguageTag language) =>
        string.Join("; ", Grounds.SelectMany(ground => ground.Citations).Distinct().Select(citation => LegalCitations.Cite(citation, Guard.NotNull(language))));

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
