using Orleans;
using RegisterNotice.Internal;
using RegisterNotice.Orleans.Model;
using RegisterNotice.Validation;
using RegisterNotice.Words;

namespace RegisterNotice.Orleans.Reports;

/// <summary>Carries a finding: it says the same on the other side, in all languages.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class FindingConverter : SharedCopier<Finding>, IConverter<Finding, FindingSurrogate>
{
    public Finding ConvertFromSurrogate(in FindingSurrogate surrogate)
    {
        var severity = SeverityNamed(surrogate.Severity);
        var known = NoticeRules.Describe(surrogate.Code);
        var places = ValueList<JsonPointer>.Own([.. surrogate.Pointers.Select(JsonPointer.Parse)]);
        var isAsKnown = known is not null && known.Message.Equals(surrogate.Message) && known.Remedy.Equals(surrogate.Remedy);
        return new(
            known ?? ReportedFault.Of(surrogate.Code, surrogate.RuleName, surrogate.Message, surrogate.Remedy, severity),
            severity,
            places[0],
            FindingArguments.Of([.. (surrogate.Arguments ?? []).Select(argument => (argument.Key, argument.Value))]),
            ValueList<LegalReference>.Own(surrogate.Citations ?? []),
            surrogate.Language,
            surrogate.Position is { } at ? new TextPosition(at.Line, at.Column) : null)
        {
            Places = places.Count > 1 ? places : null,
            Wording = known is null || isAsKnown ? null : RuleText.Of(surrogate.Message, surrogate.Remedy),
            KnownKey = surrogate.Key,
        };
    }

    public FindingSurrogate ConvertToSurrogate(in Finding value) => new()
    {
        Code = value.Code,
        RuleName = value.Rule.Name,
        Message = value.Wording?.Message ?? value.Rule.Message,
        Remedy = value.Wording?.Remedy ?? value.Rule.Remedy,
        Severity = ReportJson.Name(value.Severity),
        Pointers = [.. value.Pointers.Select(pointer => pointer.ToString())],
        Arguments = [.. value.Arguments],
        Citations = [.. value.Citations],
        Language = value.Language,
        Key = value.Key,
        Position = value.Position is { } at ? (at.Line, at.Column) : null,
    };

    // What a newer version calls by another name is not taken for less than it may be.
    private static Severity SeverityNamed(string name) => name switch
    {
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };
}
