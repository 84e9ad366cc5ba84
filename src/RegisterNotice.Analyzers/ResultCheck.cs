using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace RegisterNotice.Analyzers;

/// <summary>Finds statements that do nothing but make something and drop it.</summary>
internal static class ResultCheck
{
    public static void Statement(OperationAnalysisContext context, KnownMembers known)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (statement is { Syntax: ExpressionStatementSyntax syntax, Operation: IInvocationOperation call }
            && !IsAllOfLambda(syntax)
            && (known.IsWithoutEffect(call.TargetMethod) || IsLostBuilder(call, known)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.UnusedResult, call.Syntax.GetLocation(), $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}"));
        }
    }

    // "builder.Invoking(it => { it.Build(); })" in a test asks whether it throws.
    private static bool IsAllOfLambda(ExpressionStatementSyntax statement) =>
        statement.Parent is BlockSyntax { Statements.Count: 1, Parent: AnonymousFunctionExpressionSyntax };

    // A chain that begins with Create and that nobody keeps is never built.
    private static bool IsLostBuilder(IInvocationOperation call, KnownMembers known) =>
        SymbolEqualityComparer.Default.Equals(call.Type, known.NoticeBuilder) && BuilderChain.Start(call) is { } start && known.IsCreate(start.TargetMethod);
}
