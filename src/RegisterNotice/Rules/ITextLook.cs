using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>What looks at each text of a notice's facts. As a type, and not a delegate, it becomes part of the walk that it goes along with.</summary>
internal interface ITextLook
{
    void At(RuleContext it, string text, in TextPlace place);
}
