using RegisterNotice;
using RegisterNotice.Validation;

namespace Consumer;

/// <summary>What the analyzers of the package find: each line is said to be wrong in `check`.</summary>
public static class Codes
{
    public static NoticeRuleSet Rules() => NoticeRuleSet.Information.Without("RN9999");

    public static NoticeBuilder Begin() => NoticeBuilder.Create("members", "fi_FI").Controller("Paja Oy", it => it.BusinessId("1234567-0").VatNumber("FI1"));
}
