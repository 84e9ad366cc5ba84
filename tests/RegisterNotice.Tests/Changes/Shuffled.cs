using System.Reflection;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Changes;

/// <summary>The same notice with every list of facts in another order.</summary>
internal static class Shuffled
{
    public static Notice Of(Notice notice, Random random) => (Notice)Part(NoticeCopy.Of(notice), random);

    private static object Part(object part, Random random)
    {
        foreach (var property in ModelTypes.Properties(part.GetType()).Where(property => property.Name != nameof(Notice.Wordings)))
        {
            if (property.GetValue(part) is NoticePart inner)
            {
                property.SetValue(part, Part(inner with { }, random));
            }
            else if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                property.SetValue(part, List(property, part, random));
            }
        }

        return part;
    }

    private static Array List(PropertyInfo property, object part, Random random)
    {
        var items = ((System.Collections.IEnumerable)property.GetValue(part)!).Cast<object>()
            .Select(item => item is NoticePart inner ? Part(inner with { }, random) : item).OrderBy(_ => random.Next()).ToArray();
        var list = Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], items.Length);
        items.CopyTo(list, 0);
        return list;
    }
}
