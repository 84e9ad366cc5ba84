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
}
