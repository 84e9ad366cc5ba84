using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RegisterNotice.Analyzers;

/// <summary>Checks how a program uses RegisterNotice: what would throw, fail or do nothing when it runs is told when it is compiled.</summary>
/// <remarks>Only constants are judged. The library's members are looked up once for each compilation; one that does not use the library costs that
/// look alone.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoticeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.BusinessId, Descriptors.VatNumber, Descriptors.LanguageTag, Descriptors.Email, Descriptors.RuleCode, Descriptors.UndeclaredPart,
        Descriptors.UnusedResult);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownMembers.Of(start.Compilation) is { } known)
            {
                start.RegisterOperationAction(it => LiteralCheck.Argument(it, known), OperationKind.Argument);
                start.RegisterOperationAction(it => LiteralCheck.Assignment(it, known), OperationKind.SimpleAssignment);
                start.RegisterOperationAction(it => PartCheck.Call(it, known), OperationKind.Invocation);
                start.RegisterOperationAction(it => ResultCheck.Statement(it, known), OperationKind.ExpressionStatement);
            }
        });
    }
}
