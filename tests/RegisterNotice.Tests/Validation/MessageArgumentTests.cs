using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>What messages name, so that a reader need not follow the pointer.</summary>
public sealed class MessageArgumentTests
{
    [Theory]
    [InlineData("RN1016", """{"supervisoryAuthority":{"name":{"fi":"Toimisto"},"email":"toimisto@"}}""", "email=toimisto@")]
    [InlineData("RN1016", """{"wordings":[{"language":"fi","sections":[{"kinds":["contact"],"blocks":[{"kind":"paragraph","text":"Kirjoita: maija@villa."}]}]}]}""", "email=maija@villa")]
    [InlineData("RN1018", """{"contacts":[{"name":"Vieno","phones":["12"]}]}""", "phone=12")]
    [InlineData("RN1019", """{"controllers":[{"name":"Villanen Oy","phones":["0600 12345"]}],"contacts":[]}""", "phone=0600 12345")]
    [InlineData("RN1020", """{"controllers":[{"name":"Villanen Oy","address":{"street":"Kehrääjänkatu 4","postOfficeBox":"PL 1","postalCode":"3310","town":"Tampere","country":"FI"}}]}""", "address=Kehrääjänkatu 4, PL 1, 3310 Tampere, FI")]
    [InlineData("RN1020", """{"controllers":[{"name":"Villanen Oy","address":{"town":"Tampere"}}]}""", "address=Tampere")]
    [InlineData("RN2004", """{"legalFramework":[{"act":"523/1999"}]}""", "act=henkilötietolaki (523/1999) until=1.1.2019 successor=tietosuojalaki (1050/2018)")]
    [InlineData("RN3004", """{"dataCategories":[{"id":"a","name":{"fi":"Salasana"},"items":[{"fi":"nimi"}]}]}""", "data=Salasana")]
    [InlineData("RN3004", """{"dataCategories":[{"id":"a","name":{"fi":"Tili"},"items":[{"fi":"salasana"}]}]}""", "data=salasana")]
    [InlineData("RN3008", """{"sources":[{"kind":"otherRegister","description":{"fi":"Ajoneuvorekisteri."}}]}""", "source=Ajoneuvorekisteri")]
    [InlineData("RN3008", """{"sources":[{"kind":"otherRegister","name":"Ajoneuvot","description":{"fi":"Ajoneuvorekisteri."}}]}""", "source=Ajoneuvot")]
    [InlineData("RN3010", """{"sources":[{"kind":"dataSubject","categories":["oders"]}]}""", "id=oders")]
    [InlineData("RN3012", """{"contacts":[{"name":"Vieno","role":{"fi":"hoitaja, 010190-900P"}}]}""", "code=010190-***P")]
    [InlineData("RN4011", """{"transfers":{"state":"notStated"},"cookies":{"state":"some","technologies":[{"name":"Oma laskuri","provider":"Google"}]}}""", "tool=Oma laskuri provider=Google country=Yhdysvallat")]
    [InlineData("RN8006", """{"wordings":[{"language":"fi","sections":[{"number":"1","blocks":[{"kind":"paragraph","text":"Siitä kerrotaan kohdassa 5."}]}]}]}""", "number=5")]
    [InlineData("RN8009", """{"registerName":{"fi":"[yrityksen nimi] asiakasrekisteri"}}""", "gap=[yrityksen nimi]")]
    public void A_message_names_what_was_found(string code, string members, string arguments) =>
        string.Join(' ', NoticeValidator.Validate(RuleExamples.Put(members), new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings
            .First(finding => finding.Code == code).Arguments.Select(argument => $"{argument.Key}={argument.Value}")).Should().Be(arguments);
}
