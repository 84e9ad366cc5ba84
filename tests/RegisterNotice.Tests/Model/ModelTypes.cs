using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace RegisterNotice.Tests.Model;

/// <summary>Every type of the model, and instances of them made by reflection with every property filled.</summary>
internal static class ModelTypes
{
    public static IEnumerable<Type> Parts { get; } =
    [
        .. typeof(Notice).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(NoticePart)) && !type.IsAbstract)
            .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Disclosure)) : type),
    ];

    /// <summary>Every type of ours that stands in the JSON of a notice: the parts, what they are made of, and what they derive from.</summary>
    public static IEnumerable<Type> InJson { get; } =
    [
        .. Parts.Concat(Parts.SelectMany(part => part.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Select(property => Inner(property.PropertyType)))
            .Concat([typeof(NoticePart), typeof(Block), typeof(TextMark)]).Where(type => type.Assembly == typeof(Notice).Assembly).Distinct(),
    ];

    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.Name != nameof(NoticePart.AdditionalMembers));

    /// <summary>Whether a type is a value that stands in parts.</summary>
    public static bool IsValue(Type type) =>
        type == typeof(LanguageTag) || type == typeof(CountryCode) || type == typeof(BusinessId) || type == typeof(VatNumber) || type == typeof(LocalizedText);

    /// <summary>A notice that uses every member of every type.</summary>
    public static Notice FullNotice() => (Notice)Filled(typeof(Notice), 1);

    /// <summary>An instance with every property filled; another seed gives other values.</summary>
    public static object Filled(Type type, int seed, int depth = 0)
    {
        var part = RuntimeHelpers.GetUninitializedObject(type);
        part = Activator.CreateInstance(type, nonPublic: true) ?? part;
        foreach (var property in Properties(type))
        {
            property.SetValue(part, property.Name == nameof(Notice.SchemaVersion) ? Notice.CurrentSchemaVersion : Value(property.PropertyType, seed, depth, property.Name));
        }

        return part;
    }

    public static object? Value(Type type, int seed, int depth, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => name == nameof(TrackingTechnology.Lifetime) ? "P1Y" : $"{name} {seed} ä€😀\"\\\n<&>",
            _ when type == typeof(int) => name switch { nameof(CellMarks.Cell) => seed % 2, nameof(TextMark.Start) => seed % 3, nameof(TextMark.Length) => 1 + (seed % 2), _ => seed + 1 },
            _ when type == typeof(bool) => seed % 2 == 1,
            _ when type == typeof(LocalDate) => new LocalDate(2026, 11, 22).PlusDays(seed),
            _ when type == typeof(Period) => Period.FromYears(seed),
            _ when type == typeof(LanguageTag) => seed % 2 == 1 ? LanguageTag.Finnish : LanguageTag.Parse("sv-FI"),
            _ when type == typeof(CountryCode) => CountryCode.AsWritten(seed % 2 == 1 ? "US" : "JP"),
            _ when type == typeof(BusinessId) => BusinessId.AsWritten($"234567{seed % 10}-0"),
            _ when type == typeof(VatNumber) => VatNumber.AsWritten($"FI2345678{seed}"),
            _ when type == typeof(LocalizedText) => LocalizedText.Of("fi", $"{name} {seed} på finska").With("sv", $"{name} {seed} ruotsiksi").With("en-GB", "x"),
            _ when type.IsEnum => Known.Values(type)[seed % Known.Values(type).Length],
            _ when type == typeof(Block) => depth > 6 ? new ParagraphBlock { Text = "x" } : Filled(seed % 2 == 1 ? typeof(ListBlock) : typeof(TableBlock), seed, depth + 1),
            _ when type == typeof(TextMark) => Filled(Marks[seed % Marks.Length], seed, depth + 1),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GetGenericArguments()[0], seed, depth, name),
            _ => depth > 8 ? null : Filled(type, seed, depth + 1),
        };
    }

    private static readonly Type[] Marks = [typeof(StrongMark), typeof(LinkMark), typeof(LanguageMark)];

    private static Type Inner(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type);

    private static Array List(Type element, int seed, int depth, string name)
    {
        IEnumerable items = element == typeof(Block)
            ? new object?[] { new ParagraphBlock { Text = $"p {seed}" }, Value(element, seed, depth, name), Value(element, seed + 1, depth, name) }
            : depth > 6 && element == typeof(ListBlock) ? Array.Empty<object?>() : new object?[] { Value(element, seed, depth, name), Value(element, seed + 1, depth, name) };
        var objects = items.Cast<object?>().ToArray();
        var array = Array.CreateInstance(element, objects.Length);
        objects.CopyTo(array, 0);
        return array;
    }
}
