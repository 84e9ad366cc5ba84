using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Json;

/// <summary>What notices wrote before in another form still reads, strictly, as what it is today, and is written as that.</summary>
public sealed class FormerMemberTests
{
    public static TheoryData<string, string> Upgrades => new()
    {
        { """ "purposes":[{"id":"p","description":{},"legalBases":[{"kind":"consent","specialCategoryGround":"explicitConsent"}]}] """, """ "purposes":[{"id":"p","description":{},"legalBases":[{"kind":"consent","specialCategory":{"ground":"explicitConsent"}}]}] """ },
        { """ "legalFramework":[{"act":"523/1999","text":"Henkilötietolain edellyttämä informointi"}] """, """ "legalFramework":[{"act":"523/1999","text":{"fi":"Henkilötietolain edellyttämä informointi"}}] """ },
        { """ "representative":{"name":"Edustaja Oy"} """, """ "representatives":[{"name":"Edustaja Oy"}] """ },
    };

    [Theory]
    [MemberData(nameof(Upgrades))]
    public void A_former_member_reads_as_what_it_is_today(string former, string today)
    {
        var read = NoticeJson.Read(Notice(former));

        read.Findings.Should().BeEmpty();
        read.Notice.Should().Be(NoticeJson.Parse(Notice(today)));
        NoticeJson.Write(read.Notice!).Should().Contain(today.Trim());
        NoticeFingerprint.Of(read.Notice!).Should().Be(NoticeFingerprint.Of(NoticeJson.Parse(Notice(today))));
    }

    [Theory]
    [InlineData(""" "representative":{"name":"a"},"representatives":[{"name":"b"}] """, "/representatives")]
    [InlineData(""" "representatives":[{"name":"b"}],"representative":{"name":"a"} """, "/representative")]
    [InlineData(""" "purposes":[{"id":"p","description":{},"legalBases":[{"kind":"consent","specialCategory":{},"specialCategoryGround":"explicitConsent"}]}] """, "/purposes/0/legalBases/0/specialCategoryGround")]
    public void Both_forms_at_once_are_one_member_twice(string members, string pointer) =>
        NoticeJson.Read(Notice(members)).Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "RN9005" && finding.Pointer == pointer);

    [Fact]
    public void A_word_that_nobody_knows_is_kept_where_it_stands_today()
    {
        const string former = """ "purposes":[{"id":"p","description":{},"legalBases":[{"kind":"consent","specialCategoryGround":"later"}]}] """;

        var notice = NoticeJson.Read(Notice(former), new() { UnknownMembers = UnknownMembers.Preserve }).Notice!;

        notice.Purposes[0].LegalBases[0].SpecialCategory!.Ground.Should().Be(SpecialCategoryGround.Unknown);
        NoticeJson.Write(notice).Should().Contain(""" "specialCategory":{"ground":"later"} """.Trim());
    }

    [Fact]
    public void A_former_word_that_nobody_knows_is_refused_at_its_place() =>
        NoticeJson.Read(Notice(""" "purposes":[{"id":"p","description":{},"legalBases":[{"kind":"consent","specialCategoryGround":"later"}]}] """)).Findings
            .Should().ContainSingle().Which.Pointer.ToString().Should().Be("/purposes/0/legalBases/0/specialCategoryGround");

    [Fact]
    public void The_name_of_a_former_member_is_none_for_a_member_of_a_host()
    {
        var notice = new Notice { Id = "a", AdditionalMembers = AdditionalMembers.None.With("representative", "{}") };

        notice.Invoking(it => NoticeJson.Write(it)).Should().Throw<ArgumentException>();
    }

    private static string Notice(string members) => $$"""{"schemaVersion":"1.0","id":"a",{{members.Trim()}}}""";
}
