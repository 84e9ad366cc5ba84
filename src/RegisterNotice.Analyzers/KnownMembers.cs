using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RegisterNotice.Analyzers;

/// <summary>The members of the library that take what is judged, a row each, and their symbols in a compilation.</summary>
internal sealed class KnownMembers
{
    private const string Builder = "RegisterNotice.NoticeBuilder";

    private readonly Dictionary<ISymbol, LiteralKind> literals = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, PartKind> declarations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, PartKind> references = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> unchanging = new(SymbolEqualityComparer.Default);

    private KnownMembers(INamedTypeSymbol builder)
    {
        NoticeBuilder = builder;
        Library = builder.ContainingAssembly;
        Fill(literals, Literals);
        Fill(declarations, Declarations);
        Fill(references, References);
        foreach (var name in Unchanging)
        {
            if (Library.GetTypeByMetadataName(name) is { } type)
            {
                unchanging.Add(type);
            }
        }
    }

    /// <summary>The arguments and properties that stand for something: type, member, parameter (null for a property) and what it stands for.</summary>
    public static IReadOnlyList<(string Type, string Member, string? Parameter, LiteralKind Kind)> Literals { get; } =
    [
        ("RegisterNotice.BusinessId", "Parse", "text", LiteralKind.BusinessId),
        ("RegisterNotice.ControllerBuilder", "BusinessId", "id", LiteralKind.BusinessId),
        ("RegisterNotice.InstructingControllerBuilder", "BusinessId", "id", LiteralKind.BusinessId),
        ("RegisterNotice.VatNumber", "Parse", "text", LiteralKind.VatNumber),
        ("RegisterNotice.ControllerBuilder", "VatNumber", "number", LiteralKind.VatNumber),
        ("RegisterNotice.LanguageTag", "Parse", "text", LiteralKind.LanguageTag),
        (Builder, "Create", "language", LiteralKind.LanguageTag),
        (Builder, "AlsoIn", "tags", LiteralKind.LanguageTag),
        (Builder, "LanguageVersion", "language", LiteralKind.LanguageTag),
        ("RegisterNotice.PartBuilder`2", "In", "language", LiteralKind.LanguageTag),
        ("RegisterNotice.ControllerBuilder", "ServesIn", "tags", LiteralKind.LanguageTag),
        ("RegisterNotice.LocalizedText", "Of", "language", LiteralKind.LanguageTag),
        ("RegisterNotice.LocalizedText", "With", "language", LiteralKind.LanguageTag),
        ("RegisterNotice.LocalizedText", "this[]", "language", LiteralKind.LanguageTag),
        ("RegisterNotice.PartyBuilder`2", "Email", "address", LiteralKind.Email),
        ("RegisterNotice.RightUseBuilder`1", "Email", "address", LiteralKind.Email),
        ("RegisterNotice.Controller", "Emails", null, LiteralKind.Email),
        ("RegisterNotice.ContactPoint", "Emails", null, LiteralKind.Email),
        ("RegisterNotice.DataProtectionOfficer", "Emails", null, LiteralKind.Email),
        ("RegisterNotice.SupervisoryAuthority", "Email", null, LiteralKind.Email),
        ("RegisterNotice.Validation.NoticeRuleSet", "Without", "code", LiteralKind.RuleCode),
        ("RegisterNotice.Validation.NoticeRuleSet", "WithSeverity", "code", LiteralKind.RuleCode),
        ("RegisterNotice.Validation.NoticeRuleSet", "Contains", "code", LiteralKind.RuleCode),
        ("RegisterNotice.Validation.FindingSuppression", "Code", null, LiteralKind.RuleCode),
    ];

    /// <summary>The arguments that declare a part by its identifier.</summary>
    public static IReadOnlyList<(string Type, string Member, string? Parameter, PartKind Kind)> Declarations { get; } =
    [
        (Builder, "Purpose", "purposeId", PartKind.Purpose),
        (Builder, "DataSubjects", "groupId", PartKind.DataSubjects),
        (Builder, "Data", "categoryId", PartKind.DataCategory),
        ("RegisterNotice.ControllerBuilder", "Id", "id", PartKind.Controller),
    ];

    /// <summary>The arguments that refer to a part by its identifier.</summary>
    public static IReadOnlyList<(string Type, string Member, string? Parameter, PartKind Kind)> References { get; } =
    [
        ("RegisterNotice.DataCategoryBuilder", "For", "purposeIds", PartKind.Purpose),
        ("RegisterNotice.RetentionRuleBuilder", "ForPurposes", "purposeIds", PartKind.Purpose),
        ("RegisterNotice.AutomatedDecisionBuilder", "For", "purposeIds", PartKind.Purpose),
        ("RegisterNotice.AutomatedDecisionsBuilder", "Decision", "purposeId", PartKind.Purpose),
        ("RegisterNotice.DataCategoryBuilder", "Of", "groupIds", PartKind.DataSubjects),
        ("RegisterNotice.ProfilingBuilder", "Of", "categoryIds", PartKind.DataCategory),
        ("RegisterNotice.SourceBuilder", "Gives", "categoryIds", PartKind.DataCategory),
        ("RegisterNotice.DisclosureBuilder", "Of", "categoryIds", PartKind.DataCategory),
        ("RegisterNotice.RetentionRuleBuilder", "Of", "categoryIds", PartKind.DataCategory),
        ("RegisterNotice.ControllerBuilder", "Responsibility", "controllerId", PartKind.Controller),
        ("RegisterNotice.PurposeBuilder", "OfControllers", "controllerIds", PartKind.Controller),
    ];

    /// <summary>The types whose methods give something new and change nothing.</summary>
    public static IReadOnlyList<string> Unchanging { get; } =
    [
        "RegisterNotice.NoticeEdits", "RegisterNotice.LocalizedText", "RegisterNotice.Validation.NoticeRuleSet",
        "RegisterNotice.Publishing.NoticePublication",
    ];

    /// <summary>The builder of notices.</summary>
    public INamedTypeSymbol NoticeBuilder { get; }

    /// <summary>The library.</summary>
    public IAssemblySymbol Library { get; }

    /// <summary>The library's members in a compilation; null where it does not use the library.</summary>
    public static KnownMembers? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Builder) is { } builder ? new(builder) : null;

    /// <summary>Whether a parameter or property stands for something that is judged.</summary>
    public bool IsLiteral(ISymbol member, out LiteralKind kind) => Find(literals, member, out kind);

    /// <summary>Whether an argument declares a part.</summary>
    public bool IsDeclaration(ISymbol parameter, out PartKind kind) => Find(declarations, parameter, out kind);

    /// <summary>Whether an argument refers to a part.</summary>
    public bool IsReference(ISymbol parameter, out PartKind kind) => Find(references, parameter, out kind);

    /// <summary>Whether a method is <c>NoticeBuilder.Build</c>.</summary>
    public bool IsBuild(IMethodSymbol method) => method.Name == "Build" && IsOfBuilder(method);

    /// <summary>Whether a method is <c>NoticeBuilder.Create</c>.</summary>
    public bool IsCreate(IMethodSymbol method) => method.Name == "Create" && IsOfBuilder(method);

    /// <summary>Whether a method only gives something, so that calling it for nothing else is a mistake.</summary>
    public bool IsWithoutEffect(IMethodSymbol method) =>
        !method.ReturnsVoid
        && (IsBuild(method)
            || (unchanging.Contains(method.ContainingType) && SymbolEqualityComparer.Default.Equals(method.ReturnType.ContainingAssembly, Library)));

    private static bool Find<TKind>(Dictionary<ISymbol, TKind> members, ISymbol member, out TKind kind) =>
        members.TryGetValue(member.OriginalDefinition, out kind!);

    private bool IsOfBuilder(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, NoticeBuilder);

    private void Fill<TKind>(Dictionary<ISymbol, TKind> members, IReadOnlyList<(string Type, string Member, string? Parameter, TKind Kind)> rows)
    {
        foreach (var row in rows)
        {
            foreach (var symbol in SymbolsOf(row.Type, row.Member, row.Parameter))
            {
                members[symbol] = row.Kind;
            }
        }
    }

    /// <summary>What a row means in the library that is there; nothing where that is another version of it.</summary>
    private IEnumerable<ISymbol> SymbolsOf(string type, string member, string? parameter)
    {
        foreach (var symbol in Library.GetTypeByMetadataName(type)?.GetMembers(member) ?? ImmutableArray<ISymbol>.Empty)
        {
            if (symbol is not (IMethodSymbol or IPropertySymbol))
            {
                continue;
            }

            var parameters = symbol is IPropertySymbol property ? property.Parameters : ((IMethodSymbol)symbol).Parameters;
            if (parameter is null)
            {
                yield return symbol;
            }
            else if (parameters.FirstOrDefault(it => it.Name == parameter) is { } found && IsText(found.Type))
            {
                yield return found;
            }
        }
    }

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String };
}
