using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Types;

/// <summary>A record holds what it says and no more: <c>with</c> copies its fields, and would take along what was worked out for the original.</summary>
public sealed class RecordTests
{
    [Fact]
    public void No_record_remembers_what_it_worked_out() =>
        SourceProject.All.SelectMany(project => project.Files).SelectMany(Memories).Should().Equal([], "a copy would answer for its original: make the record a class");

    [Theory]
    [InlineData("record Period(int Months) { private int? days; }")]
    [InlineData("record Period(int Months) { private readonly Lazy<int> days; }")]
    [InlineData("record Period(int Months) { public int Days => field ??= Months * 30; }")]
    public void A_memory_is_seen(string code) => Memories(Of(code)).Should().ContainSingle();

    [Theory]
    [InlineData("record Period(int Months) { private const int Days = 30; private static int made; public int Weeks { get; init; } }")]
    [InlineData("class Period { private int? days; }")]
    [InlineData("record Period { private readonly int days = 1; public int Days { get => days; init => days = Math.Max(value, 1); } }")]
    [InlineData("record struct Period { private readonly int months; public Period(int months) => this.months = months; }")]
    [InlineData("record struct Period(int Months) { public int Days => Months * 30; }")]
    public void What_is_no_memory_is_let_be(string code) => Memories(Of(code)).Should().BeEmpty();

    private static SourceFile Of(string code) => new SourceProject("Sample", [("Sample.cs", code)]).Files[0];

    private static IEnumerable<string> Memories(SourceFile file) => file.Root.DescendantNodes().OfType<RecordDeclarationSyntax>()
        .Where(CanChange)
        .SelectMany(record => record.Members.Where(member => Remembers(record, member)))
        .Select(file.Place);

    // Where nothing can be set, a copy is its original.
    private static bool CanChange(RecordDeclarationSyntax record) => record.ParameterList is not null || InitAccessors(record).Any();

    private static bool Remembers(RecordDeclarationSyntax record, MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.StaticKeyword) || modifiers.Any(SyntaxKind.ConstKeyword) => false,
        FieldDeclarationSyntax field => !field.Declaration.Variables.All(variable => IsSaid(record, variable.Identifier.Text)),
        PropertyDeclarationSyntax property => Assignments(property).Any(assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression)),
        _ => false,
    };

    // What an init accessor sets is said by whoever makes the record.
    private static bool IsSaid(RecordDeclarationSyntax record, string field) => InitAccessors(record).SelectMany(Assignments).Any(assignment => assignment.Left.ToString() == field);

    private static IEnumerable<AccessorDeclarationSyntax> InitAccessors(RecordDeclarationSyntax record) => record.DescendantNodes().OfType<AccessorDeclarationSyntax>()
        .Where(accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration));

    private static IEnumerable<AssignmentExpressionSyntax> Assignments(SyntaxNode node) => node.DescendantNodes().OfType<AssignmentExpressionSyntax>();
}
