using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RegisterNotice.Analyzers;

/// <summary>Finds the texts in an expression that are known when the program is compiled.</summary>
internal static class ConstantTexts
{
    /// <summary>The constant texts of an expression: itself, or the elements of an array or collection that is written there.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="isComplete">Whether there is nothing else in it.</param>
    public static IReadOnlyList<(IOperation Operation, string Text)> Of(IOperation value, out bool isComplete)
    {
        var texts = new List<(IOperation, string)>();
        isComplete = Add(value, texts);
        return texts;
    }

    private static bool Add(IOperation value, List<(IOperation Operation, string Text)> texts)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            if (constant is string text)
            {
                texts.Add((value, text));
            }

            return true;
        }

        return value switch
        {
            IConversionOperation conversion => Add(conversion.Operand, texts),
            IArrayCreationOperation { Initializer: { } elements } => AddAll(elements.ElementValues, texts),

            // An operation of its own in newer compilers than the one that this is compiled with.
            { Syntax: CollectionExpressionSyntax } => AddAll(value.ChildOperations, texts),
            _ => false,
        };
    }

    private static bool AddAll(IEnumerable<IOperation> values, List<(IOperation Operation, string Text)> texts)
    {
        var isComplete = true;
        foreach (var value in values)
        {
            isComplete &= Add(value, texts);
        }

        return isComplete;
    }
}
