using System.Reflection;
using System.Runtime.CompilerServices;
using RegisterNotice.Import;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Model;

/// <summary>Whatever is compared by content is compared so by every means that the language has.</summary>
public sealed class EqualityConventionTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Compared =>
    [
        .. new[] { typeof(Notice).Assembly, typeof(NoticeImporter).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type) && IsComparedByContent(type)),
    ];

    [Fact]
    public void The_values_and_the_parts_are_among_them() =>
        Compared.Select(row => row.Data.Name).Should().Contain([
            nameof(LanguageTag), nameof(CountryCode), nameof(BusinessId), nameof(VatNumber), nameof(LocalizedText), nameof(AdditionalMembers), nameof(Notice), nameof(Block)]);

    [Theory]
    [MemberData(nameof(Compared))]
    public void Equals_hash_code_interface_and_operators_go_together(Type type)
    {
        type.GetMethod(nameof(Equals), Declared, [typeof(object)]).Should().NotBeNull("{0} overrides Equals", type);
        type.GetMethod(nameof(GetHashCode), Declared, []).Should().NotBeNull("{0} overrides GetHashCode", type);
        typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type).Should().BeTrue("{0} is equatable to its own kind", type);
        Operator(type, "op_Equality").Should().NotBeNull("{0} has ==", type);
        Operator(type, "op_Inequality").Should().NotBeNull("{0} has !=", type);
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void Nothing_is_compared_with_null_at_a_price(Type type)
    {
        if (type.IsValueType || type.IsAbstract)
        {
            return;
        }

        type = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Disclosure)) : type;
        var some = Some(type);

        Ask(type, "op_Equality", null, null).Should().BeTrue();
        Ask(type, "op_Inequality", null, null).Should().BeFalse();
        Ask(type, "op_Equality", some, null).Should().BeFalse();
        Ask(type, "op_Equality", null, some).Should().BeFalse();
        Ask(type, "op_Inequality", some, null).Should().BeTrue();
        Ask(type, "op_Equality", some, Some(type)).Should().BeTrue();
        Ask(type, "op_Inequality", some, Some(type)).Should().BeFalse();
        some.GetHashCode().Should().Be(Some(type).GetHashCode());
        some.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Two_values_that_were_read_apart_are_equal_by_operator()
    {
        (LanguageTag.Parse("de") == LanguageTag.Parse("de")).Should().BeTrue();
        (LanguageTag.Parse("de") != LanguageTag.Parse("da")).Should().BeTrue();
        (CountryCode.Parse("SE") == CountryCode.Parse("SE")).Should().BeTrue();
        (BusinessId.Parse("2345678-0") == BusinessId.AsWritten("2345678-0")).Should().BeTrue();
        (VatNumber.Parse("FI23456780") == VatNumber.Parse("FI23456780")).Should().BeTrue();
        (LocalizedText.Of("fi", "a") == LocalizedText.Of("FI", "a")).Should().BeTrue();
        (LocalizedText.Of("fi", "a") != LocalizedText.Of("sv", "a")).Should().BeTrue();
        (AdditionalMembers.None != AdditionalMembers.None).Should().BeFalse();
    }

    private static bool IsComparedByContent(Type type) =>
        type.GetMethod(nameof(Equals), Declared, [typeof(object)]) is not null
        || type.GetInterfaces().Any(it => it.IsGenericType && it.GetGenericTypeDefinition() == typeof(IEquatable<>) && it.GetGenericArguments()[0] == type);

    private static MethodInfo? Operator(Type type, string name) => type.GetMethod(name, Declared, [type, type]);

    private static bool Ask(Type type, string name, object? left, object? right) => (bool)Operator(type, name)!.Invoke(null, [left, right])!;

    private static object Some(Type type) => type switch
    {
        _ when type == typeof(AdditionalMembers) => AdditionalMembers.None,
        _ when type == typeof(NoticeReport) => Report(),
        _ when type == typeof(Finding) => Report().Findings[0],
        _ when type == typeof(SuppressedFinding) => Report().Suppressed[0],
        _ when type.IsSubclassOf(typeof(NoticePart)) => ModelTypes.Filled(type, 1),
        _ when type.GetConstructor([]) is not null => Activator.CreateInstance(type)!,
        _ when type.Assembly == typeof(Notice).Assembly && ModelTypes.IsValue(type) => ModelTypes.Value(type, 1, 0, type.Name)!,
        _ => RuntimeHelpers.GetUninitializedObject(type),
    };

    private static NoticeReport Report() =>
        NoticeValidator.Validate(new Notice { Id = "a" }, new() { AsOf = FaultlessNotice.Today, Suppressions = [new() { Code = "RN2001", Reason = "It is a draft." }] });
}
