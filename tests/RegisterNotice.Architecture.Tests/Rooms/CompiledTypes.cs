using Microsoft.CodeAnalysis.CSharp.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Rooms;

/// <summary>What the types of an assembly know of one another, as compiled.</summary>
/// <remarks>Constants and names (nameof) leave no trace in compiled code, and are no arrows.</remarks>
internal sealed class CompiledTypes
{
    private static readonly Dictionary<string, CompiledTypes> Read = [];

    private readonly Dictionary<string, HousedType> housed;
    private readonly ModuleDefinition module;

    private CompiledTypes(SourceProject project)
    {
        housed = project.Files.SelectMany(Declared).DistinctBy(type => (type.Key, type.Value)).ToDictionary(type => type.Key, type => type.Value);
        module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, project.Name + ".dll"));
        Unhoused = [.. module.Types.Select(type => type.FullName).Where(name => !IsMadeByCompiler(name) && !housed.ContainsKey(name))];
        Arrows = [.. module.Types.Where(type => housed.ContainsKey(type.FullName)).SelectMany(From).Distinct().OrderBy(arrow => arrow.ToString(), StringComparer.Ordinal)];
        Assemblies = [.. module.AssemblyReferences.Select(reference => reference.Name)];
    }

    /// <summary>The folders of types, even of those that know nobody.</summary>
    public IEnumerable<HousedType> Types => housed.Values;

    /// <summary>Types that stand in no file of the project.</summary>
    public IReadOnlyList<string> Unhoused { get; }

    public IReadOnlyList<Arrow> Arrows { get; }

    /// <summary>The assemblies that it knows.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    public static CompiledTypes Of(string assembly)
    {
        lock (Read)
        {
            return Read.TryGetValue(assembly, out var types) ? types : Read[assembly] = new(SourceProject.All.Single(project => project.Name == assembly));
        }
    }

    private static IEnumerable<KeyValuePair<string, HousedType>> Declared(SourceFile file) => file.Root.DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Select(node => node switch
        {
            TypeDeclarationSyntax { TypeParameterList: { } list } generic => FormattableString.Invariant($"{generic.Identifier.Text}`{list.Parameters.Count}"),
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            GlobalStatementSyntax => "Program",
            _ => null,
        })
        .OfType<string>()
        .Select(name => KeyValuePair.Create(file.Root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } space ? $"{space.Name}.{name}" : name, new HousedType(file.Folder, name.Split('`')[0])));

    private static bool IsMadeByCompiler(string name) => name.Contains('<', StringComparison.Ordinal)
        || name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal) || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("OrleansCodeGen.", StringComparison.Ordinal);

    private IEnumerable<Arrow> From(TypeDefinition type)
    {
        var from = housed[type.FullName];
        return Nested(type).SelectMany(References).SelectMany(Named).Distinct().Where(name => housed.ContainsKey(name) && name != type.FullName).Select(name => new Arrow(from, housed[name]));
    }

    private static IEnumerable<TypeDefinition> Nested(TypeDefinition type) => type.NestedTypes.SelectMany(Nested).Prepend(type);

    private static IEnumerable<TypeReference?> References(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(each => each.InterfaceType),
        .. type.CustomAttributes.Select(each => each.AttributeType),
        .. Constraints(type),
        .. type.Fields.SelectMany(field => field.CustomAttributes.Select(each => each.AttributeType).Prepend(field.FieldType)),
        .. type.Properties.SelectMany(property => property.CustomAttributes.Select(each => each.AttributeType)),
        .. type.Methods.SelectMany(References),
    ];

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider owner) => owner.GenericParameters.SelectMany(parameter => parameter.Constraints.Select(constraint => constraint.ConstraintType));

    private static IEnumerable<TypeReference?> References(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.CustomAttributes.Select(each => each.AttributeType),
        .. Constraints(method),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(References) : [],
    ];

    private static IEnumerable<TypeReference?> References(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. method.GenericArguments, .. References(method.ElementMethod)],
        MethodReference method => References(method),
        _ => [],
    };

    private static IEnumerable<TypeReference> References(MethodReference method) => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];

    /// <summary>The outermost types that a reference names, with those between its angle brackets.</summary>
    private static IEnumerable<string> Named(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return [];
            case GenericInstanceType generic:
                return [.. generic.GenericArguments.SelectMany(Named), .. Named(generic.ElementType)];
            case TypeSpecification made:
                return Named(made.ElementType);
            default:
                while (type.DeclaringType is { } outer)
                {
                    type = outer;
                }

                return [type.FullName];
        }
    }
}
