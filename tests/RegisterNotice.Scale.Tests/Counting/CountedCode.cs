using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace RegisterNotice.Scale.Tests.Counting;

/// <summary>
/// Rewrites a compiled assembly so that it counts what it does: a step at the start of each method and of each round of a loop, and at each call into the framework as many
/// as <see cref="CallCosts"/> says that the call takes.
/// </summary>
internal sealed class CountedCode
{
    private readonly ModuleDefinition module;
    private readonly MethodReference step;

    private CountedCode(ModuleDefinition module)
    {
        this.module = module;
        step = module.ImportReference(typeof(Work).GetMethod(nameof(Work.Step)));
    }

    /// <summary>The assembly in a file, rewritten.</summary>
    public static MemoryStream Of(string path)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver });
        // Compiled for debugging, the code would run several times as long.
        if (assembly.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.Name == nameof(System.Diagnostics.DebuggableAttribute)) is { } debuggable)
        {
            assembly.CustomAttributes.Remove(debuggable);
        }

        var code = new CountedCode(assembly.MainModule);
        foreach (var method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            code.Rewrite(method.Body);
        }

        var rewritten = new MemoryStream();
        assembly.Write(rewritten);
        rewritten.Position = 0;
        return rewritten;
    }

    private void Rewrite(MethodBody body)
    {
        body.SimplifyMacros();
        foreach (var head in LoopHeads(body))
        {
            PutBefore(body, head, [Instruction.Create(OpCodes.Call, step)]);
        }

        foreach (var instruction in body.Instructions.ToArray())
        {
            if (instruction.Operand is MethodReference called && instruction.OpCode.FlowControl == FlowControl.Call && IsOfFramework(called))
            {
                new CountedCall(module, body, called, instruction).Rewrite();
            }
        }

        body.GetILProcessor().InsertBefore(body.Instructions[0], Instruction.Create(OpCodes.Call, step));
        body.OptimizeMacros();
    }

    /// <summary>Puts instructions before another, so that jumps to it meet them first.</summary>
    /// <returns>The other instruction, which is a new object now.</returns>
    public static Instruction PutBefore(MethodBody body, Instruction place, IReadOnlyList<Instruction> added)
    {
        var moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (place.OpCode, place.Operand);
        (place.OpCode, place.Operand) = (added[0].OpCode, added[0].Operand);
        var index = body.Instructions.IndexOf(place);
        for (var i = 1; i < added.Count; i++)
        {
            body.Instructions.Insert(index + i, added[i]);
        }

        body.Instructions.Insert(index + added.Count, moved);
        return moved;
    }

    private bool IsOfFramework(MethodReference called) =>
        called.DeclaringType.GetElementType() is not TypeDefinition and not GenericParameter && called.DeclaringType.Scope.Name.StartsWith("System", StringComparison.Ordinal);

    // Where a jump leads back to.
    private static List<Instruction> LoopHeads(MethodBody body)
    {
        var seen = new HashSet<Instruction>();
        var heads = new HashSet<Instruction>();
        foreach (var instruction in body.Instructions)
        {
            seen.Add(instruction);
            Instruction[] targets = instruction.Operand switch
            {
                Instruction target => [target],
                Instruction[] several => several,
                _ => [],
            };
            heads.UnionWith(targets.Where(seen.Contains));
        }

        return [.. heads];
    }
}
