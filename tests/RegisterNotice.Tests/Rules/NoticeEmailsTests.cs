using RegisterNotice.Tests.Validation;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>A faulty address that facts and wording both hold is reported once, where the facts hold it.</summary>
public sealed class NoticeEmailsTests
{
    private const string Words = """ "wordings":[{"language":"fi","sections":[{"kinds":["contact"],"blocks":[{"kind":"paragraph","text":"Kirjoita: maija@villa, arki@villa."}]}]}] """;
    private const string Place = "/wordings/0/sections/0/blocks/0/text";

    [Theory]
    [InlineData(""" "contacts":[] """, Place, Place)]
    [InlineData(""" "controllers":[{"name":"Villanen Oy","emails":["maija@villa"]},{"name":"Kudelma Oy","emails":["arki@villa"]},{"name":"Lanka Oy"}] """, "/controllers/0/emails/0", "/controllers/1/emails/0")]
    [InlineData(""" "controllers":[{"name":"Villanen Oy","emails":["maija@villa"]},{"name":"Kudelma Oy","emails":["maija@villa"]}] """, "/controllers/0/emails/0", "/controllers/1/emails/0", Place)]
    [InlineData(""" "controllers":[{"name":"Villanen Oy","arrangement":{"contactPoint":{"emails":["maija@villa","arki@villa"]}}},{"name":"Kudelma Oy","arrangement":{}}] """, "/controllers/0/arrangement/contactPoint/emails/0", "/controllers/0/arrangement/contactPoint/emails/1")]
    [InlineData(""" "contacts":[{"emails":["maija@villa"]},{"emails":["arki@villa"]},{"emails":[]}] """, "/contacts/0/emails/0", "/contacts/1/emails/0")]
    [InlineData(""" "contacts":[{"emails":["maija@villa"]},{"emails":["maija@villa"]}] """, "/contacts/0/emails/0", "/contacts/1/emails/0", Place)]
    [InlineData(""" "representative":{"name":"Edustaja Oy","emails":["arki@villa"]} """, "/representatives/0/emails/0", Place)]
    [InlineData(""" "dataProtectionOfficer":{"state":"some","emails":["maija@villa"]} """, "/dataProtectionOfficer/emails/0", Place)]
    [InlineData(""" "supervisoryAuthority":{"name":{"fi":"Toimisto"},"email":"maija@villa"} """, "/supervisoryAuthority/email", Place)]
    [InlineData(""" "rights":[{"kind":"access","channels":[{"kind":"email","target":"maija@villa"}]},{"kind":"erasure","channels":[{"kind":"other","target":"arki@villa"},{"kind":"email","target":"tieto@villanen.example"}]}] """, "/rights/0/channels/0/target")]
    [InlineData(""" "rights":[{"kind":"access","channels":[{"kind":"other","target":"maija@villa"}]},{"kind":"erasure","channels":[{"kind":"other","target":"maija@villa"}]}] """, Place)]
    public void An_address_is_reported_where_the_facts_hold_it_or_else_in_the_wording(string members, params string[] pointers) =>
        NoticeValidator.Validate(RuleExamples.Put($"{{{members},{Words}}}"), new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings
            .Where(finding => finding.Code == "RN1016").SelectMany(finding => finding.Pointers).Should().Equal(pointers.Select(JsonPointer.Parse));
}
