using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace RegisterNotice.Analyzers;

/// <summary>Judges the constant texts that a program gives the library for identifiers, tags, addresses and codes.</summary>
internal static class LiteralCheck
{
    /// <summary>Under this name a diagnostic holds the text that is right, for the code fix.</summary>
    public const string Replacement = "Replacement";

    public static void Argument(OperationAnalysisContext context, KnownMembers known)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { } parameter && known.IsLiteral(parameter, out var kind))
        {
            Judge(context, kind, argument.Value);
        }
    }

    public static void Assignment(OperationAnalysisContext context, KnownMembers known)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property } && known.IsLiteral(property, out var kind))
        {
            Judge(context, kind, assignment.Value);
        }
    }

    private static void Judge(OperationAnalysisContext context, LiteralKind kind, IOperation value)
    {
        foreach (var (operation, text) in ConstantTexts.Of(value, out _))
        {
            if (!LiteralForm.IsRight(kind, text))
            {
                var advice = kind == LiteralKind.RuleCode ? RuleCodes.Advice(text) : "";
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(kind), operation.Syntax.GetLocation(), PropertiesOf(kind, operation, text), text, advice));
            }
        }
    }

    // A constant that stands elsewhere may have other uses: there is nothing to replace here.
    private static ImmutableDictionary<string, string?> PropertiesOf(LiteralKind kind, IOperation operation, string text)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        return operation.Syntax is LiteralExpressionSyntax && LiteralForm.Meant(kind, text) is { } meant ? none.Add(Replacement, meant) : none;
    }
}
