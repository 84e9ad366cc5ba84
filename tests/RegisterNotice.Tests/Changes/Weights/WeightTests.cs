using RegisterNotice.Changes;
using RegisterNotice.Changes.Weights;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Tests.Changes.Weights;

public sealed class WeightTests
{
    private static readonly Dictionary<string, ChangeCase> Cases = ChangeCases.All.ToDictionary(each => each.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_fact_is_one_change_with_its_weight(string name)
    {
        var each = Cases[name];
        var changes = NoticeComparison.Of(each.Old(ChangingNotice.Base), each.New(ChangingNotice.Base)).Changes;

        changes.Select(change => (change.Pointer.ToString(), change.Kind, change.Weight)).Should().Equal((each.Pointer, each.Kind, each.Weight));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_way_back_is_one_change_too(string name)
    {
        var each = Cases[name];
        var changes = NoticeComparison.Of(each.New(ChangingNotice.Base), each.Old(ChangingNotice.Base)).Changes;

        changes.Select(change => (change.Pointer.ToString(), change.Kind, change.Weight)).Should().Equal((each.Pointer, each.BackKind, each.Back));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_is_told_in_three_languages(string name)
    {
        var each = Cases[name];
        var change = NoticeComparison.Of(each.Old(ChangingNotice.Base), each.New(ChangingNotice.Base)).Changes[0];
        string[] messages = [change.MessageIn(LanguageTag.Finnish), change.MessageIn(LanguageTag.Swedish), change.MessageIn(LanguageTag.English)];

        messages.Should().OnlyHaveUniqueItems().And.OnlyContain(message => message.EndsWith('.') && !message.Contains('{') && !message.Contains("  ", StringComparison.Ordinal));
        change.CitationIn(LanguageTag.Finnish).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_row_has_its_pair()
    {
        var met = new HashSet<(Type, string)>();
        foreach (var each in ChangeCases.All)
        {
            met.UnionWith(MembersOn(each.Pointer));
        }

        var silent = new HashSet<(Type, string)>
        {
            (typeof(Notice), "schemaVersion"), (typeof(Notice), "revision"), (typeof(Notice), "updatedOn"), (typeof(Notice), "changes"), (typeof(Notice), "internal"),
            (typeof(LanguageVersion), "updatedOn"),
        };
        var keys = new HashSet<(Type, string)>
        {
            (typeof(LanguageVersion), "language"), (typeof(SubjectRight), "kind"), (typeof(SecurityMeasure), "kind"), (typeof(Source), "kind"), (typeof(RequestChannel), "kind"),
            (typeof(AutomatedDecisions), "state"), (typeof(Cookies), "state"), (typeof(DataProtectionOfficer), "state"),
            (typeof(Declaration<Disclosure>), "state"), (typeof(Declaration<Transfer>), "state"),
            (typeof(JointResponsibility), "task"), (typeof(DocumentRegister), "name"), (typeof(InstructingController), "name"), (typeof(InstructingController), "businessId"),
            (typeof(InstructingController), "contact"), (typeof(InstructingController), "representative"), (typeof(InstructingController), "dataProtectionOfficer"),
        };
        var rows = WeightTables.All.SelectMany(table => table.Members.Select(member => (table.PartType, member))).ToHashSet();

        rows.Except(met).Except(silent).Except(keys).Should().BeEmpty("each row is tried by a pair in ChangeCases");
    }

    // The members on the way to a place, each with the type of the part that has it.
    private static IEnumerable<(Type, string)> MembersOn(string pointer)
    {
        Type? type = typeof(Notice);
        foreach (var step in pointer.Split('/').Skip(1).Where(step => !step.All(char.IsAsciiDigit)))
        {
            var shape = NoticeShapes.Objects.Single(each => each.ValueType == type);
            yield return (type!, step);
            var schema = shape.MemberSchemas.Single(member => member.Name == step).Schema;
            type = schema.Ref ?? schema.Items?.Ref;
        }
    }
}
