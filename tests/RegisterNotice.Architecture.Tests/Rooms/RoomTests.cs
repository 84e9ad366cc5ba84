namespace RegisterNotice.Architecture.Tests.Rooms;

/// <summary>No folder knows one above it, so that there is no circle between folders either.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Assemblies => [.. House.All.Select(storeys => storeys.Assembly)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Rooms_know_only_the_rooms_below_them(string assembly) =>
        string.Join('\n', CompiledTypes.Of(assembly).Arrows.Where(arrow => !Of(assembly).Allows(arrow)))
            .Should().BeEmpty("a room may know those that stand before it in House.cs: move the type down, or what it asks for up");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_folder_has_its_place_in_the_order(string assembly) =>
        CompiledTypes.Of(assembly).Types.Select(type => type.Room).Distinct().Should().BeSubsetOf(Of(assembly).Rooms);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_type_is_found_in_a_file(string assembly) => CompiledTypes.Of(assembly).Unhoused.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Packages_know_only_those_they_stand_on(string assembly) =>
        CompiledTypes.Of(assembly).Assemblies.Where(name => name.StartsWith("RegisterNotice", StringComparison.Ordinal)).Should().BeSubsetOf(Of(assembly).Knows);

    [Fact]
    public void An_arrow_upwards_is_seen()
    {
        var (below, above) = (new HousedType("Model/Values", "LanguageTag"), new HousedType("Json", "NoticeJson"));

        Of("RegisterNotice").Allows(new(above, below)).Should().BeTrue();
        Of("RegisterNotice").Allows(new(below, above)).Should().BeFalse();
        CompiledTypes.Of("RegisterNotice").Arrows.Should().Contain(arrow => arrow.From.Room == "Json" && arrow.To.Room == "Model");
    }

    private static Storeys Of(string assembly) => House.All.Single(storeys => storeys.Assembly == assembly);
}
