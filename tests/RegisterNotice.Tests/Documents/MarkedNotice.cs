using System.Reflection;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Documents;

/// <summary>A notice with every member filled, each text with words of its own, so that one sees which of them is lost; and the same with one member changed.</summary>
internal sealed class MarkedNotice
{
    private readonly string? changed;
    private readonly List<(string Path, object Text)> texts = [];
    private readonly List<string> leaves = [];

    private MarkedNotice(string? changed)
    {
        this.changed = changed;
        Notice = (Notice)Part(typeof(Notice), "")! with { Wordings = [] };
    }

    public static MarkedNotice Instance { get; } = new(null);

    public Notice Notice { get; }

    /// <summary>Every text with the path where it stands: a string or a <see cref="LocalizedText"/>.</summary>
    public IReadOnlyList<(string Path, object Text)> Texts => texts;

    /// <summary>The paths of all values that are no parts of their own.</summary>
    public IReadOnlyList<string> Leaves => leaves;

    /// <summary>The same notice with another value in one place.</summary>
    public static Notice WithOther(string path) => new MarkedNotice(path).Notice;

    private object Part(Type type, string path)
    {
        var part = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in ModelTypes.Properties(type).Where(property => property.Name is not nameof(Notice.Wordings)))
        {
            property.SetValue(part, property.Name == nameof(Notice.SchemaVersion) ? Notice.CurrentSchemaVersion : Value(property, $"{path}/{property.Name}"));
        }

        return part;
    }

    private object? Value(PropertyInfo property, string path)
    {
        var type = property.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var element = type.GetGenericArguments()[0];
            var list = Array.CreateInstance(element, 2);
            list.SetValue(Single(element, $"{path}/0", 1), 0);
            list.SetValue(Single(element, $"{path}/1", 2), 1);
            return list;
        }

        return Single(Nullable.GetUnderlyingType(type) ?? type, path, 1);
    }

    private object? Single(Type type, string path, int seed)
    {
        if (type.IsSubclassOf(typeof(NoticePart)))
        {
            return Part(type, path);
        }

        leaves.Add(path);
        if (path == changed)
        {
            return type == typeof(string) ? "another" : type == typeof(LocalizedText) ? LocalizedText.Of("fi", "muu").With("sv", "annan").With("en", "other") : ModelTypes.Value(type, seed + 1, 0, "");
        }

        // Some, so that items are not exceptions.
        object? value = type == typeof(DeclarationState) ? DeclarationState.Some
            : type == typeof(string) ? $"s{path} ä"
            : type == typeof(LocalizedText) ? LocalizedText.Of("fi", $"fi{path} ä").With("sv", $"sv{path} å").With("en", $"en{path}")
            : ModelTypes.Value(type, seed, 0, "");
        if (value is string or LocalizedText)
        {
            texts.Add((path, value));
        }

        return value;
    }
}
