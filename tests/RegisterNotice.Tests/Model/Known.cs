namespace RegisterNotice.Tests.Model;

/// <summary>The values of an enumeration that this version knows.</summary>
internal static class Known
{
    public static T[] Values<T>()
        where T : struct, Enum => [.. Values(typeof(T)).Cast<T>()];

    public static object[] Values(Type type) => [.. Enum.GetValues(type).Cast<object>().Where(value => value.ToString() != "Unknown")];
}
