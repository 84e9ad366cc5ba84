using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RegisterNotice.Scale.Tests.Counting;

/// <summary>Rewrites one call into the framework so that its work is counted.</summary>
internal sealed class CountedCall(ModuleDefinition module, MethodBody body, MethodReference called, Instruction call)
{
    private readonly List<Instruction> before = [];
    private readonly List<Instruction> after = [];
    private readonly List<(TypeReference Type, VariableDefinition Local)> arguments = [];

    private bool HasThis => called.HasThis && call.OpCode != OpCodes.Newobj;

    public void Rewrite()
    {
        var cost = CallCosts.Of(called);
        if (cost == CallCost.Free || !Count(cost))
        {
            return;
        }

        // Prefixes belong to the call.
        var place = call;
        while (place.Previous is { OpCode.OpCodeType: OpCodeType.Prefix } prefix)
        {
            place = prefix;
        }

        var last = call;
        if (before.Count > 0)
        {
            var moved = CountedCode.PutBefore(body, place, before);
            last = place == call ? moved : call;
        }

        var index = body.Instructions.IndexOf(last) + 1;
        foreach (var instruction in after)
        {
            body.Instructions.Insert(index++, instruction);
        }
    }

    private bool Count(CallCost cost)
    {
        switch (cost)
        {
            case CallCost.Result:
                return CountResult();
            case CallCost.Json:
                return CountJson();
        }

        Keep();
        var texts = arguments.Where(argument => HasLength(argument.Type)).ToArray();
        var counted = cost switch
        {
            CallCost.Arguments => CountAll(arguments.Skip(HasThis ? 1 : 0).Where(argument => HasLength(argument.Type)).ToArray()),
            CallCost.Whole => CountAll(texts),
            CallCost.First => CountAll([.. texts.Take(1)]),
            CallCost.Key => CountAll([.. arguments.Where(argument => argument.Type.FullName == "System.String").Take(1)]),
            CallCost.Comparison => CountComparison(texts),
            CallCost.Search or CallCost.SearchFromEnd => texts.Length > 0 && CountSearch(texts[0], cost == CallCost.SearchFromEnd),
            CallCost.Trim => CountTrim(texts[0]),
            CallCost.Count => CountNumber(),
            _ => CountBehind(texts[0]),
        };
        return counted;
    }

    // Takes the arguments from the stack and puts them back.
    private void Keep()
    {
        if (HasThis)
        {
            var type = called.DeclaringType;
            Add(call.Previous is { OpCode.Code: Code.Constrained } prefix ? new ByReferenceType((TypeReference)prefix.Operand)
                : type.IsValueType ? new ByReferenceType(type)
                : type);
        }

        foreach (var parameter in called.Parameters)
        {
            Add(Closed(parameter.ParameterType));
        }

        for (var i = arguments.Count - 1; i >= 0; i--)
        {
            before.Add(Instruction.Create(OpCodes.Stloc, arguments[i].Local));
        }

        foreach (var argument in arguments)
        {
            before.Add(Instruction.Create(OpCodes.Ldloc, argument.Local));
        }

        void Add(TypeReference type) => arguments.Add((type, Local(type)));
    }

    private VariableDefinition Local(TypeReference type)
    {
        var local = new VariableDefinition(type);
        body.Variables.Add(local);
        body.InitLocals = true;
        return local;
    }

    private bool CountAll((TypeReference Type, VariableDefinition Local)[] counted)
    {
        foreach (var argument in counted)
        {
            Measure(argument.Type, argument.Local, before);
            before.Add(Call(nameof(Work.Add)));
        }

        return counted.Length > 0;
    }

    private bool CountComparison((TypeReference Type, VariableDefinition Local)[] texts)
    {
        if (texts.Length != 2)
        {
            // A text against a character, or against what is read.
            return texts.Length == 1 && !HasThis && CountAll(texts);
        }

        Measure(texts[0].Type, texts[0].Local, before);
        Measure(texts[1].Type, texts[1].Local, before);
        before.Add(Call(nameof(Work.Compared)));
        return true;
    }

    private bool CountSearch((TypeReference Type, VariableDefinition Local) text, bool fromEnd)
    {
        // A text and an array can be searched from an index on, and so far.
        var numbers = called.DeclaringType.Name is "String" or "Array" ? arguments.Skip(2).Where(argument => IsNumber(argument.Type)).Select(argument => argument.Local).ToArray() : [];
        if (numbers.Length == 2 && fromEnd)
        {
            before.Add(Instruction.Create(OpCodes.Ldloc, numbers[1]));
            before.Add(Call(nameof(Work.Add)));
            return true;
        }

        if (numbers.Length == 2)
        {
            after.Add(Instruction.Create(OpCodes.Ldloc, numbers[0]));
            after.Add(Instruction.Create(OpCodes.Ldloc, numbers[1]));
            after.Add(Instruction.Create(OpCodes.Add));
        }
        else if (fromEnd && numbers.Length == 1)
        {
            after.Add(Instruction.Create(OpCodes.Ldloc, numbers[0]));
        }
        else
        {
            Measure(text.Type, text.Local, after);
        }

        if (!fromEnd)
        {
            after.Add(numbers.Length > 0 ? Instruction.Create(OpCodes.Ldloc, numbers[0]) : Instruction.Create(OpCodes.Ldc_I4, 0));
        }

        after.Add(Call(fromEnd ? nameof(Work.FoundFromEnd) : nameof(Work.Found)));
        return true;
    }

    private bool CountTrim((TypeReference Type, VariableDefinition Local) text)
    {
        var type = Closed(called.ReturnType);
        var result = Local(type);
        Measure(text.Type, text.Local, before);
        before.Add(Call(nameof(Work.Add)));
        after.Add(Instruction.Create(OpCodes.Dup));
        after.Add(Instruction.Create(OpCodes.Stloc, result));
        Measure(type, result, after);
        after.Add(Instruction.Create(OpCodes.Neg));
        after.Add(Call(nameof(Work.Add)));
        return true;
    }

    private bool CountNumber()
    {
        var number = arguments.FindLast(argument => IsNumber(argument.Type)).Local;
        if (number is null)
        {
            return CountAll([.. arguments.Where(argument => HasLength(argument.Type)).Take(1)]);
        }

        before.Add(Instruction.Create(OpCodes.Ldloc, number));
        before.Add(Call(nameof(Work.Add)));
        return true;
    }

    private bool CountBehind((TypeReference Type, VariableDefinition Local) list)
    {
        Measure(list.Type, list.Local, before);
        before.Add(Instruction.Create(OpCodes.Ldloc, arguments.Find(argument => IsNumber(argument.Type)).Local));
        before.Add(Call(nameof(Work.Moved)));
        return true;
    }

    private bool CountResult()
    {
        var made = call.OpCode == OpCodes.Newobj ? called.DeclaringType : Closed(called.ReturnType);
        if (!HasLength(made))
        {
            return false;
        }

        after.Add(Instruction.Create(OpCodes.Dup));
        MeasureTop(made, after);
        after.Add(Call(nameof(Work.Add)));
        return true;
    }

    private bool CountJson()
    {
        Keep();
        before.Add(Instruction.Create(OpCodes.Ldloc, arguments[0].Local));
        before.Add(Call(nameof(Work.Before)));
        after.Add(Instruction.Create(OpCodes.Ldloc, arguments[0].Local));
        after.Add(Call(nameof(Work.After)));
        return true;
    }

    private void Measure(TypeReference type, VariableDefinition local, List<Instruction> into)
    {
        into.Add(Instruction.Create(OpCodes.Ldloc, local));
        if (type is ByReferenceType reference)
        {
            into.Add(Instruction.Create(OpCodes.Ldobj, reference.ElementType));
            type = reference.ElementType;
        }

        MeasureTop(type, into);
    }

    private void MeasureTop(TypeReference type, List<Instruction> into)
    {
        var isSpan = type is GenericInstanceType { Name: "ReadOnlySpan`1" or "Span`1" };
        var length = typeof(Work).GetMethods().Single(method => method.Name == nameof(Work.Length)
            && (isSpan ? method.GetParameters()[0].ParameterType.Name == type.Name : !method.IsGenericMethod));
        var reference = module.ImportReference(length);
        if (isSpan)
        {
            var closed = new GenericInstanceMethod(reference);
            closed.GenericArguments.Add(((GenericInstanceType)type).GenericArguments[0]);
            reference = closed;
        }

        into.Add(Instruction.Create(OpCodes.Call, reference));
    }

    private Instruction Call(string work) => Instruction.Create(OpCodes.Call, module.ImportReference(typeof(Work).GetMethod(work)));

    private static bool IsNumber(TypeReference type) => type.FullName == "System.Int32";

    // Whether a value has a length: texts, builders, spans, arrays and collections.
    private static bool HasLength(TypeReference type)
    {
        if (type is ByReferenceType reference)
        {
            type = reference.ElementType;
        }

        return type is ArrayType || type.FullName is "System.String" or "System.Text.StringBuilder"
            || type is GenericInstanceType { Name: "ReadOnlySpan`1" or "Span`1" or "List`1" or "Stack`1" or "Queue`1" or "HashSet`1" or "IEnumerable`1" or "IReadOnlyList`1" or "ICollection`1" };
    }

    // The type as the call has it, with the type arguments filled in.
    private TypeReference Closed(TypeReference type) => type switch
    {
        GenericParameter { Owner: MethodReference } parameter => ((GenericInstanceMethod)called).GenericArguments[parameter.Position],
        GenericParameter parameter => ((GenericInstanceType)called.DeclaringType).GenericArguments[parameter.Position],
        GenericInstanceType generic => Closed(generic),
        ArrayType array => new ArrayType(Closed(array.ElementType), array.Rank),
        ByReferenceType reference => new ByReferenceType(Closed(reference.ElementType)),
        PointerType pointer => new PointerType(Closed(pointer.ElementType)),
        IModifierType modified => Closed(modified.ElementType),
        _ => type,
    };

    private GenericInstanceType Closed(GenericInstanceType generic)
    {
        var closed = new GenericInstanceType(generic.ElementType);
        foreach (var argument in generic.GenericArguments)
        {
            closed.GenericArguments.Add(Closed(argument));
        }

        return closed;
    }
}
