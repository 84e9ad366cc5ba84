using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RegisterNotice.Internal;

/// <summary>Refuses misuse that the compiler cannot see, such as null from code without nullable annotations.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "value")
        where T : class => value ?? throw new ArgumentNullException(name);

    public static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "value")
    {
        if (string.IsNullOrWhiteSpace(NotNull(value, name)))
        {
            throw new ArgumentException("The text is empty.", name);
        }

        return value;
    }

    /// <summary>The values, none of which is null; the exception names the one that is: <c>purposeIds[1]</c>.</summary>
    public static T[] NoNulls<T>([NotNull] T[]? values, [CallerArgumentExpression(nameof(values))] string name = "values")
    {
        for (var i = 0; i < NotNull(values, name).Length; i++)
        {
            if (values[i] is null)
            {
                throw new ArgumentNullException($"{name}[{i}]");
            }
        }

        return values;
    }
}
