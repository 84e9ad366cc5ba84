using RegisterNotice.Tests.Validation;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>Where a fact has been found, the wording only says it once more.</summary>
public sealed class RequestRulesTests
{
    private const string Words =
        """ "wordings":[{"language":"fi","sections":[{"kinds":["rights"],"blocks":[{"kind":"paragraph","text":"Pyyntö on tehtävä omakätisesti. Päätös on oman harkintamme varassa. Vastaamme kolmen kuukauden kuluessa. Perimme kulut."}]}]}] """;

    private const string Place = "/wordings/0/sections/0/blocks/0/text";

    [Theory]
    [InlineData("RN6013", """ {"kind":"access"} """, Place)]
    [InlineData("RN6013", """ {"kind":"access","formalities":["signed"]} """, "/rights/0/formalities")]
    [InlineData("RN6013", """ {"kind":"access","channels":[{"kind":"inPerson"}]} """, "/rights/0/channels")]
    [InlineData("RN6013", """ {"kind":"access","formalities":["signed"],"channels":[{"kind":"inPerson"}]} """, "/rights/0/formalities", "/rights/0/channels")]
    [InlineData("RN6016", """ {"kind":"access"} """, Place)]
    [InlineData("RN6016", """ {"kind":"access","formalities":["reasoned"]} """, "/rights/0/formalities")]
    [InlineData("RN6016", """ {"kind":"access","limitation":{"fi":"Päätämme siitä itse."}} """, "/rights/0/limitation")]
    [InlineData("RN6016", """ {"kind":"access","formalities":["reasoned"],"limitation":{"fi":"Päätämme siitä itse."}} """, "/rights/0/formalities", "/rights/0/limitation")]
    [InlineData("RN6018", """ {"kind":"access"} """, Place)]
    [InlineData("RN6018", """ {"kind":"access","responseTime":"P3M"} """, "/rights/0/responseTime")]
    [InlineData("RN6018", """ {"kind":"access","responseTimeExtension":"P3M"} """, "/rights/0/responseTimeExtension")]
    [InlineData("RN6018", """ {"kind":"access","responseTime":"P3M","responseTimeExtension":"P3M"} """, "/rights/0/responseTime", "/rights/0/responseTimeExtension")]
    [InlineData("RN6019", """ {"kind":"access"} """, Place)]
    [InlineData("RN6019", """ {"kind":"access","fee":{"fi":"Pyyntö maksaa 10 euroa."}} """, "/rights/0/fee")]
    public void What_is_demanded_is_reported_at_the_fact_or_else_in_the_wording(string code, string right, params string[] pointers) =>
        NoticeValidator.Validate(RuleExamples.Put($$"""{"rights":[{{right}}],{{Words}}}"""), new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings
            .Where(finding => finding.Code == code).Select(finding => finding.Pointer).Should().Equal(pointers.Select(JsonPointer.Parse));
}
