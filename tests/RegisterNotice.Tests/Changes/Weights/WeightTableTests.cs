using RegisterNotice.Changes.Weights;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Tests.Changes.Weights;

/// <summary>No member of a notice comes without a row that says what its changes weigh.</summary>
public sealed class WeightTableTests
{
    public static TheoryData<Type> Types => [.. NoticeShapes.Objects.Select(shape => shape.ValueType)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_member_has_a_row_in_the_tables_of_its_part(Type type)
    {
        // What is read for the sake of earlier versions is put where it stands today.
        string[] members = [.. NoticeShapes.Objects.Single(shape => shape.ValueType == type).MemberSchemas.Where(member => member.Today is null).Select(member => member.Name)];
        IPartWeights[] tables = [.. WeightTables.All.Where(table => table.PartType == type)];

        if (WholeParts.All.Contains(type))
        {
            tables.Should().BeEmpty("{0} is compared as a whole", type.Name);
            return;
        }

        tables.Should().NotBeEmpty("{0} is new: write its table in src/RegisterNotice/Changes/Weights and name it in WeightTables, or name the type in WholeParts", type.Name);
        foreach (var table in tables)
        {
            table.Members.Should().BeEquivalentTo(members, "each member of {0} has one row", type.Name);
        }
    }
}
