using System.Text.Json.Serialization;
using RegisterNotice.Text;

namespace RegisterNotice.Validation;

/// <summary>Something that is wrong or lacking in a notice: what, where, under which law, and what to do.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class Finding
{
    private readonly LanguageTag language;
    private readonly IReadOnlyList<LegalReference> citations;

    internal Finding(NoticeRule rule, Severity severity, string pointer, IReadOnlyDictionary<string, string> arguments, IReadOnlyList<LegalReference> citations, LanguageTag language, TextPosition? position = null)
    {
        Rule = rule;
        Severity = severity;
        Pointer = pointer;
        Arguments = arguments;
        Position = position;
        this.citations = citations;
        this.language = language;
    }

    /// <summary>The rule that is broken.</summary>
    public NoticeRule Rule { get; }

    /// <summary>The rule's permanent code, such as <c>RN1001</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>How grave the finding is, in the rule set that was used.</summary>
    public Severity Severity { get; }

    /// <summary>Where in the notice: a JSON Pointer (RFC 6901) in the names of the notice's JSON. Of something that lacks, where it should stand; empty for the notice as a whole.</summary>
    public string Pointer { get; }

    /// <summary>Where in the text that was read; null for findings of validation.</summary>
    public TextPosition? Position { get; }

    /// <summary>The particulars that the message names, by the names of the message's placeholders.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>What is wrong, in the language that was asked for.</summary>
    public string Message => MessageIn(language);

    /// <summary>What to do about it, in the language that was asked for.</summary>
    public string Remedy => RemedyIn(language);

    /// <summary>The law that the rule rests on, in the language that was asked for; empty for rules of form.</summary>
    public string Citation => CitationIn(language);

    /// <summary>The places of law that the rule rests on, on the day of the check.</summary>
    public IReadOnlyList<LegalReference> Citations => citations;

    /// <summary>The finding without its place, which is not known in a text that holds more than what was read.</summary>
    internal Finding WithoutPosition() => Position is null ? this : new(Rule, Severity, Pointer, Arguments, citations, language);

    /// <summary>What is wrong.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string MessageIn(LanguageTag language) => MessageTemplate.Fill(Rule.Message.For(Guard.NotNull(language)), Arguments);

    /// <summary>What to do about it.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string RemedyIn(LanguageTag language) => MessageTemplate.Fill(Rule.Remedy.For(Guard.NotNull(language)), Arguments);

    /// <summary>The law that the rule rests on.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string CitationIn(LanguageTag language) => string.Join("; ", citations.Select(citation => LegalCitations.Cite(citation, Guard.NotNull(language))));

    /// <summary>Code, pointer and message.</summary>
    public override string ToString() => $"{Code} {Severity} {(Pointer.Length == 0 ? "/" : Pointer)}{(Position is { } at ? $" ({at})" : "")}: {Message}";
}
