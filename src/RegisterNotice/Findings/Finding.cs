using System.ComponentModel;
using System.Text.Json.Serialization;
using RegisterNotice.Json;
using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>Something that is wrong or lacking in a notice: what, where, under which law, and what to do.</summary>
/// <remarks>Findings are compared by content: rule, severity, place, particulars, law and language.</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed class Finding : IEquatable<Finding>
{
    private readonly RuleInForce rule;

    // The notice until somebody asks for the key, then the key. Whoever asks at the same time comes to the same.
    private object? noticeOrKey;

    internal Finding(
        RuleInForce rule,
        JsonPointer pointer,
        IReadOnlyDictionary<string, string> arguments,
        LanguageTag language,
        Notice? notice = null,
        TextPosition? position = null)
    {
        this.rule = rule;
        Pointer = pointer;
        Arguments = arguments;
        Language = language;
        Position = position;
        noticeOrKey = notice;
    }

    internal Finding(
        RuleDescription rule,
        Severity severity,
        JsonPointer pointer,
        IReadOnlyDictionary<string, string> arguments,
        IReadOnlyList<LegalReference> citations,
        LanguageTag language,
        TextPosition? position = null)
        : this(new(rule, severity, citations), pointer, arguments, language, position: position)
    {
    }

    /// <summary>All places; null where there is one.</summary>
    internal IReadOnlyList<JsonPointer>? Places { get; init; }

    /// <summary>Words of its own, where the rule's are too general for this finding.</summary>
    internal RuleText? Wording { get; init; }

    /// <summary>The key where it is known without the notice, as of a finding that came from another process.</summary>
    internal string KnownKey { init => noticeOrKey = value; }

    /// <summary>The rule that is broken.</summary>
    public RuleDescription Rule => rule.Rule;

    /// <summary>The rule's permanent code, such as <c>RN1001</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>How grave the finding is, in the rule set that was used.</summary>
    public Severity Severity => rule.Severity;

    /// <summary>
    /// Where in the notice: a JSON Pointer (RFC 6901) in the names of the notice's JSON. Of something that lacks, where it should stand; empty for the notice
    /// as a whole.
    /// </summary>
    public JsonPointer Pointer { get; }

    /// <summary>
    /// All places that one cause touches, <see cref="Pointer"/> first; that alone where there are no more. What is wrong is mended when it is mended at all of
    /// them.
    /// </summary>
    public IReadOnlyList<JsonPointer> Pointers => Places ?? ValueList<JsonPointer>.Own([Pointer]);

    /// <summary>
    /// What tells the finding from others for as long as its cause is there: <see cref="Code"/>, a colon and <see cref="Pointer"/>, in which each index of a
    /// part that has an id gives way to <c>@</c> and the id, such as <c>RN2005:/purposes/@orders/legalBases/0/interest</c>.
    /// </summary>
    /// <remarks>
    /// It survives parts that are put in another order, added or taken out, and edits of the words: hosts keep by it what was decided of a finding, or since
    /// when it stands. Purposes, groups of data subjects, data categories and retention rules have ids; rights go by their kind (<c>/rights/@access</c>). In an
    /// id <c>~</c> and <c>/</c> are written <c>~0</c> and <c>~1</c>, as in the pointer. Two findings of one rule at one place have one key; so have those at
    /// two parts with one id, which RN3011 reports.
    /// </remarks>
    public string Key
    {
        get
        {
            if (noticeOrKey is string known)
            {
                return known;
            }

            var key = FindingKey.Of(Code, Pointer, noticeOrKey as Notice);
            noticeOrKey = key;
            return key;
        }
    }

    /// <summary>Where in the text that was read; null for findings of validation.</summary>
    public TextPosition? Position { get; }

    /// <summary>The particulars that the message names, by the names of the message's placeholders.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>
    /// The language that was asked for, in which <see cref="Message"/>, <see cref="Remedy"/> and <see cref="Citation"/> are given and arguments that are words
    /// stand.
    /// </summary>
    public LanguageTag Language { get; }

    /// <summary>What is wrong, in the language that was asked for.</summary>
    public string Message => MessageIn(Language);

    /// <summary>What to do about it, in the language that was asked for.</summary>
    public string Remedy => RemedyIn(Language);

    /// <summary>The law that the rule rests on, in the language that was asked for; empty for rules of form.</summary>
    public string Citation => CitationIn(Language);

    /// <summary>The places of law that the rule rests on, on the day of the check.</summary>
    public IReadOnlyList<LegalReference> Citations => rule.Citations;

    /// <summary>The finding without its place, which is not known in a text that holds more than what was read.</summary>
    internal Finding WithoutPosition() => Position is null
        ? this
        : new(rule, Pointer, Arguments, Language) { Places = Places, Wording = Wording };

    /// <summary>What is wrong.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string MessageIn(LanguageTag language) =>
        MessageTemplate.Fill((Wording?.Message ?? Rule.Message).For(Guard.NotNull(language)), Arguments);

    /// <summary>What to do about it.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string RemedyIn(LanguageTag language) =>
        MessageTemplate.Fill((Wording?.Remedy ?? Rule.Remedy).For(Guard.NotNull(language)), Arguments);

    /// <summary>The law that the rule rests on.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string CitationIn(LanguageTag language) =>
        string.Join("; ", Citations.Select(citation => LegalCitations.Cite(citation, Guard.NotNull(language))));

    /// <summary>Whether two findings say the same.</summary>
    public static bool operator ==(Finding? left, Finding? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two findings say something different.</summary>
    public static bool operator !=(Finding? left, Finding? right) => !(left == right);

    /// <summary>
    /// Whether another finding says the same: by the same rule (its code), as gravely, at the same place, with the same particulars and law, in the same
    /// language.
    /// </summary>
    /// <param name="other">The other finding.</param>
    public bool Equals(Finding? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && IsAtSamePlace(other)
            && Severity == other.Severity
            && Language.Equals(other.Language)
            && HasSameParticulars(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Pointer, Severity, Position);

    /// <summary>Code, pointer and message.</summary>
    public override string ToString() =>
        $"{Code} {Severity} {(Pointer.IsWholeDocument ? "/" : Pointer.ToString())}{(Position is { } at ? $" ({at})" : "")}: {Message}";

    private bool IsAtSamePlace(Finding other) =>
        Code == other.Code
            && Pointer == other.Pointer
            && Pointers.SequenceEqual(other.Pointers)
            && Nullable.Equals(Position, other.Position);

    private bool HasSameParticulars(Finding other) =>
        Citations.SequenceEqual(other.Citations)
        && Arguments.Count == other.Arguments.Count
        && Arguments.All(argument => other.Arguments.TryGetValue(argument.Key, out var value) && value == argument.Value);
}
