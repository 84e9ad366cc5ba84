namespace RegisterNotice.Analyzers.Tests;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("RNA1001", """_ = BusinessId.Parse([|"1234567-0"|]);""")]
    [InlineData("RNA1001", """NoticeBuilder.Create("a", "fi").Controller("A", it => it.BusinessId([|"2345678-1"|])).Build().ToString();""")]
    [InlineData("RNA1002", """_ = VatNumber.Parse([|"FI12345670"|]);""")]
    [InlineData("RNA1002", """other.Controller("A", it => it.VatNumber([|"2345678-0"|]));""")]
    [InlineData("RNA1003", """_ = NoticeBuilder.Create("a", [|"finska!"|]);""")]
    [InlineData("RNA1003", """other.AlsoIn("sv", [|"en_GB"|]);""")]
    [InlineData("RNA1003", """other.AlsoIn(["sv", [|"suomi ja ruotsi"|]]);""")]
    [InlineData("RNA1003", """other.AlsoIn(new[] { [|"x"|], given });""")]
    [InlineData("RNA1003", """other.In([|"fi-"|], it => it.Title("a"));""")]
    [InlineData("RNA1003", """_ = LocalizedText.Of([|"fi_FI"|], "a").With([|""|], "b")[[|"?"|]];""")]
    [InlineData("RNA1003", """_ = LocalizedText.Of(text: "fi_FI", language: [|"fi_FI"|]);""")]
    [InlineData("RNA1004", """other.Controller("A", it => it.Email([|"paja@paja"|]));""")]
    [InlineData("RNA1004", """other.Right(RightKind.Access, it => it.Email([|"paja@paja"|]));""")]
    [InlineData("RNA1004", """_ = new Controller { Name = "A", Emails = [[|"paja at paja.example"|], "paja@paja.example"] };""")]
    [InlineData("RNA1004", """_ = new ContactPoint { Emails = new[] { [|"a b@paja.example"|] } };""")]
    [InlineData("RNA1004", """_ = new Controller { Name = "A" } with { Emails = [[|"tietosuoja(at)paja.example"|]] };""")]
    [InlineData("RNA1004", """_ = new SupervisoryAuthority { Name = LocalizedText.Of("fi", "A"), Email = [|"a"|] };""")]
    [InlineData("RNA1005", """_ = NoticeRuleSet.Information.Without([|"RN9999"|]);""")]
    [InlineData("RNA1005", """_ = NoticeRuleSet.Information.WithSeverity([|"rn1011"|], Severity.Info);""")]
    [InlineData("RNA1005", """_ = new FindingSuppression { Code = [|"BusinessIdInvalid"|], Reason = "r" };""")]
    [InlineData("RNA1003", """other.In([|Wrong|], it => it.Title("a"));""")]
    [InlineData("RNA1003", """other.In([|$"{nameof(given)}" + "!"|], it => it.Title("a"));""")]
    public async Task What_is_wrong_is_reported_where_it_stands(string code, string statement) => await Checked.Statements(code, statement);

    [Theory]
    [InlineData("""_ = BusinessId.Parse("2345678-0"); _ = BusinessId.AsWritten("1234567-0"); _ = BusinessId.TryParse("1234567-0", out _);""")]
    [InlineData("""_ = BusinessId.Parse(given); _ = BusinessId.Parse($"{given}-0"); _ = BusinessId.Parse(given + "-0");""")]
    [InlineData("""_ = VatNumber.Parse("FI23456780"); _ = VatNumber.AsWritten("x");""")]
    [InlineData("""_ = NoticeBuilder.Create("not a tag!", "FI"); other.AlsoIn("zh-Hant", "sv-FI", given).Title("no tag!");""")]
    [InlineData("""_ = LanguageTag.AsWritten("x_y"); _ = LocalizedText.Of(LanguageTag.Finnish, "a_b").With("sv", "c_d");""")]
    [InlineData("""_ = new Controller { Name = "A", Emails = ["paja@paja.example", given, .. new List<string>()] };""")]
    [InlineData("""_ = NoticeRuleSet.Information.Without("RN2006").WithSeverity(given, Severity.Info);""")]
    [InlineData("""_ = new FindingSuppression { Code = "ACME1", Reason = "a rule of our own" };""")]
    [InlineData("""var mine = new Mine { Emails = ["x"], Code = "RN9999" }; mine.Without("RN9999"); } class Mine { public string[]? Emails { get; set; } public string? Code { get; set; } public void Without(string code) { }""")]
    public async Task What_is_right_or_not_known_is_not(string statement) => await Checked.Statements(null, statement);

    [Theory]
    [InlineData("BusinessId.Parse(\"23456780\")", "BusinessId.Parse(\"2345678-0\")")]
    [InlineData("BusinessId.Parse(\"FI23456780\")", "BusinessId.Parse(\"2345678-0\")")]
    [InlineData("BusinessId.Parse(\"2345678-1\")", null)]
    [InlineData("BusinessId.Parse(Wrong)", null)]
    [InlineData("VatNumber.Parse(\"FI 2345678-0\")", "VatNumber.Parse(\"FI23456780\")")]
    [InlineData("VatNumber.Parse(\"2345678-0\")", "VatNumber.Parse(\"FI23456780\")")]
    [InlineData("VatNumber.Parse(\"12345670\")", null)]
    [InlineData("LanguageTag.Parse(@\"sv_fi\")", "LanguageTag.Parse(\"sv-FI\")")]
    [InlineData("LanguageTag.Parse(\"fi!\")", null)]
    [InlineData("new Controller { Name = \"A\", Emails = [\" mailto:paja@paja.example\"] }", "new Controller { Name = \"A\", Emails = [\"paja@paja.example\"] }")]
    [InlineData("new Controller { Name = \"A\", Emails = [\"paja @paja.example\"] }", null)]
    [InlineData("NoticeRuleSet.All.Without(\"rn1011\")", "NoticeRuleSet.All.Without(\"RN1011\")")]
    [InlineData("NoticeRuleSet.All.Without(\"BusinessIdInvalid\")", "NoticeRuleSet.All.Without(\"RN1011\")")]
    [InlineData("NoticeRuleSet.All.Without(\"RN1099\")", null)]
    public async Task A_fix_is_offered_where_there_is_one_answer(string expression, string? mended)
    {
        const string Head = "using RegisterNotice; using RegisterNotice.Validation; class P { const string Wrong = \"wrong\"; object O => ";
        var made = await Checked.Of($"{Head}{expression}; }}");

        (await made.Fixed()).Should().Be(mended is null ? null : $"{Head}{mended}; }}");
    }

    [Theory]
    [InlineData("RN101", "did you mean RN1011")]
    [InlineData("rn2001", "did you mean RN2001 (PurposeMissing)?")]
    public async Task A_code_that_is_nearly_one_is_told_with_that_one(string code, string advice)
    {
        var made = await Checked.Of($"using RegisterNotice.Validation; class P {{ object O => NoticeRuleSet.All.Without(\"{code}\"); }}");

        made.Diagnostics.Should().ContainSingle().Which.GetMessage(null).Should().StartWith($"No rule has the code \"{code}\"").And.Contain(advice[..16]);
    }
}
