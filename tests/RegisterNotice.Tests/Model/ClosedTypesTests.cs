using System.Reflection;
using System.Reflection.Emit;

namespace RegisterNotice.Tests.Model;

/// <summary>No other assembly derives from a type of the library: tried out, not only looked at.</summary>
public sealed class ClosedTypesTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly ModuleBuilder Foreign = AssemblyBuilder.DefineDynamicAssembly(new("Foreign"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Foreign");

    public static TheoryData<Type> Open => [.. typeof(Notice).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false })];

    [Fact]
    public void Few_types_are_not_sealed() =>
        Open.Select(row => row.Data).Should().OnlyContain(type => type.IsAbstract).And.Contain([typeof(NoticePart), typeof(Block)]);

    [Theory]
    [MemberData(nameof(Open))]
    public void What_is_not_sealed_cannot_be_made_by_others(Type type)
    {
        type = type.IsGenericTypeDefinition ? Closed(type) : type;
        var outOfReach = type.GetMethods(Members).Where(method => method.IsAbstract && !IsInReach(method)).Select(method => method.Name).ToArray();

        // A constructor out of reach would not do for a record: its copy constructor is within reach.
        FluentActions.Invoking(() => Derive(type, type.GetConstructors(Members)[0])).Should().Throw<TypeLoadException>("{0} has a member that others cannot implement", type)
            .Which.Message.Should().ContainAny(outOfReach);
    }

    [Fact]
    public void The_attempt_itself_works_on_a_type_that_is_open() =>
        Activator.CreateInstance(Derive(typeof(OpenToAll), typeof(OpenToAll).GetConstructors(Members)[0])).Should().BeAssignableTo<OpenToAll>();

    // As a type of the library itself fills it in.
    private static Type Closed(Type definition) =>
        definition.Assembly.GetExportedTypes().Select(type => type.BaseType).First(type => type is { IsGenericType: true, ContainsGenericParameters: false } && type.GetGenericTypeDefinition() == definition)!;

    // A class of another assembly that overrides whatever it may and calls the constructor.
    private static Type Derive(Type type, ConstructorInfo constructor)
    {
        var derived = Foreign.DefineType($"Foreign{type.Name}{Guid.NewGuid():N}", TypeAttributes.Public | TypeAttributes.Class, type);
        var il = derived.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        foreach (var _ in constructor.GetParameters())
        {
            il.Emit(OpCodes.Ldnull);
        }

        il.Emit(OpCodes.Call, constructor);
        il.Emit(OpCodes.Ret);
        foreach (var method in type.GetMethods(Members).Where(method => method.IsAbstract && IsInReach(method)))
        {
            var access = method.Attributes & MethodAttributes.MemberAccessMask;
            var over = derived.DefineMethod(method.Name, access | MethodAttributes.Virtual | MethodAttributes.HideBySig, method.ReturnType, [.. method.GetParameters().Select(it => it.ParameterType)]);
            var body = over.GetILGenerator();
            body.Emit(OpCodes.Ldnull);
            body.Emit(OpCodes.Throw);
        }

        return derived.CreateType();
    }

    private static bool IsInReach(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>A type that anybody may derive from.</summary>
    public abstract class OpenToAll
    {
        public abstract string Name { get; }
    }
}
