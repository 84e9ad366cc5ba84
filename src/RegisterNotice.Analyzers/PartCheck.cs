using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RegisterNotice.Internal;

namespace RegisterNotice.Analyzers;

/// <summary>Finds identifiers in a chain from <c>Create</c> to <c>Build</c> that lead to no part which the chain declares.</summary>
internal sealed class PartCheck
{
    private static readonly string[] Names = ["purpose", "group of data subjects", "data category", "controller"];

    private readonly KnownMembers known;
    private readonly HashSet<string>[] declared = [.. Names.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
    private readonly bool[] isUnsure = new bool[Names.Length];
    private readonly List<(PartKind Kind, IOperation Operation, string Id)> references = [];

    private readonly IInvocationOperation build;

    private PartCheck(IInvocationOperation build, KnownMembers known) => (this.build, this.known) = (build, known);

    public static void Call(OperationAnalysisContext context, KnownMembers known)
    {
        var built = (IInvocationOperation)context.Operation;
        if (!known.IsBuild(built.TargetMethod) || BuilderChain.Start(built) is not { } start || !known.IsCreate(start.TargetMethod))
        {
            return;
        }

        var check = new PartCheck(built, known);
        check.Read(built);
        foreach (var (kind, operation, id) in check.references)
        {
            var parts = check.declared[(int)kind];
            if (!check.isUnsure[(int)kind] && !parts.Contains(id))
            {
                var advice = Spelling.Nearest(id, parts.OrderBy(part => part, StringComparer.Ordinal)) is { } near ? $"; did you mean \"{near}\"?" : "";
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.UndeclaredPart, operation.Syntax.GetLocation(), Names[(int)kind], id, advice));
            }
        }
    }

    private void Read(IOperation operation)
    {
        if (operation is IInvocationOperation call && !ReadCall(call))
        {
            return;
        }

        foreach (var child in operation.ChildOperations)
        {
            Read(child);
        }
    }

    /// <summary>Reads a call's arguments.</summary>
    /// <returns>Whether what stands inside the call is of this chain too.</returns>
    private bool ReadCall(IInvocationOperation call)
    {
        // A chain of its own within this one, such as a notice that a lambda builds on the way.
        if (known.IsBuild(call.TargetMethod) && call != build)
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                ReadArgument(parameter, argument.Value);
            }
        }

        return true;
    }

    private void ReadArgument(IParameterSymbol parameter, IOperation value)
    {
        if (known.IsDeclaration(parameter, out var kind))
        {
            var ids = ConstantTexts.Of(value, out var isComplete);
            foreach (var (_, id) in ids)
            {
                declared[(int)kind].Add(id);
            }

            isUnsure[(int)kind] |= !isComplete;
        }
        else if (known.IsReference(parameter, out kind))
        {
            references.AddRange(ConstantTexts.Of(value, out _).Select(each => (kind, each.Operation, each.Text)));
        }
        else if (GoesElsewhere(parameter, value))
        {
            // What another method says of the builder is not seen here: anything may be declared there.
            for (var i = 0; i < isUnsure.Length; i++)
            {
                isUnsure[i] = true;
            }
        }
    }

    /// <summary>Whether a builder leaves the expression: as an argument, or to a delegate that is not written here.</summary>
    private bool GoesElsewhere(IParameterSymbol parameter, IOperation value)
    {
        if (IsBuilder(value.Type))
        {
            return true;
        }

        return parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, TypeArguments: var types }
            && types.Any(IsBuilder)
            && value is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation }
            && value.ConstantValue is not { HasValue: true, Value: null };
    }

    // No other builders declare parts.
    private bool IsBuilder(ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(type, known.NoticeBuilder)
        || (type is { Name: "ControllerBuilder" } && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, known.Library));
}
