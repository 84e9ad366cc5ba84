using System.Globalization;
using System.Reflection;
using System.Text;

namespace RegisterNotice.Tests;

/// <summary>Writes down what an assembly offers to others: a line for each type and member.</summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        // What the compiler makes of extension blocks has names that nobody writes.
        foreach (var type in assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<')).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Head(type)}\n");
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
            }
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (type.IsByRefLike ? "ref struct" : "struct") : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        var record = type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null) ? "record " : "";
        var bases = new[] { type.BaseType }.Where(it => it is not null && it != typeof(object) && it != typeof(ValueType) && it != typeof(Enum) && it != typeof(MulticastDelegate))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(it => it.IsVisible)).Select(it => Name(it!)).Order(StringComparer.Ordinal).ToArray();
        return $"{record}{kind} {type.Namespace}.{Name(type)}{(bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture):D2} {name}");
        }

        var accessors = type.GetProperties(Declared).SelectMany(property => property.GetAccessors(nonPublic: true)).Concat(type.GetEvents(Declared).SelectMany(it => new[] { it.AddMethod!, it.RemoveMethod! })).ToHashSet();
        return type.GetConstructors(Declared).Where(IsOffered).Select(it => $"{Modifiers(it)}new({Parameters(it)})")
            .Concat(type.GetFields(Declared).Where(it => it.IsPublic || it.IsFamily).Select(it => $"{(it.IsLiteral ? "const " : it.IsStatic ? "static " : "")}{(it.IsInitOnly ? "readonly " : "")}{Name(it.FieldType, Nullability.Create(it))} {it.Name}"))
            .Concat(type.GetProperties(Declared).Where(it => it.Name != "EqualityContract" && it.GetAccessors(nonPublic: true).Any(IsOffered)).Select(Property))
            .Concat(type.GetMethods(Declared).Where(it => IsOffered(it) && !accessors.Contains(it) && !IsGenerated(it)).Select(Method));
    }

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What every record has is said by the word "record".
    private static bool IsGenerated(MethodInfo method) => method.Name.Contains('<', StringComparison.Ordinal) || method.GetCustomAttributesData().Any(it => it.AttributeType.Name == "CompilerGeneratedAttribute");

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Property(PropertyInfo property)
    {
        var getter = property.GetMethod is { } get && IsOffered(get) ? "get; " : "";
        var setter = property.SetMethod is { } set && IsOffered(set) ? set.ReturnParameter.GetRequiredCustomModifiers().Any(it => it.Name == "IsExternalInit") ? "init; " : "set; " : "";
        var required = property.GetCustomAttributesData().Any(it => it.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        var index = property.GetIndexParameters();
        return $"{Modifiers(property.GetAccessors(nonPublic: true)[0])}{required}{Name(property.PropertyType, Nullability.Create(property))} {(index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]")} {{ {getter}{setter}}}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(it => it.Name))}>" : "";
        return $"{Modifiers(method)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Modifiers(MethodBase method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "") + (method.IsAbstract ? "abstract " : method is MethodInfo it && it.GetBaseDefinition() != it ? "override " : method.IsVirtual && !method.IsFinal ? "virtual " : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var passing = type.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref " : parameter.GetCustomAttributesData().Any(it => it.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params " : "";
        var standard = !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
        {
            null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? " = default" : " = null",
            string words => $" = \"{words}\"",
            bool yes => yes ? " = true" : " = false",
            var value => $" = {Convert.ToString(value, CultureInfo.InvariantCulture)}",
        };
        return $"{passing}{Name(type.IsByRef ? type.GetElementType()! : type, Nullability.Create(parameter))} {parameter.Name}{standard}";
    }

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType)
        {
            return (Keywords.TryGetValue(type, out var keyword) ? keyword : outer + type.Name) + mark;
        }

        var arguments = type.GetGenericArguments().Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return $"{outer}{type.Name[..(type.Name.IndexOf('`', StringComparison.Ordinal) is >= 0 and var at ? at : type.Name.Length)]}<{string.Join(", ", arguments)}>{mark}";
    }
}
