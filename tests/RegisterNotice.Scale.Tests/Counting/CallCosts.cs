using Mono.Cecil;

namespace RegisterNotice.Scale.Tests.Counting;

/// <summary>What calls into the framework cost. What no row names costs the lengths of its texts, spans and arrays.</summary>
internal static class CallCosts
{
    // Type (null for any), method, cost; the first row that fits decides.
    private static readonly (string? Type, string Method, CallCost Cost)[] Rows =
    [
        ("Utf8JsonReader", "Read", CallCost.Json),
        ("Utf8JsonReader", "Skip", CallCost.Json),
        ("Utf8JsonReader", "TrySkip", CallCost.Json),

        // Own code that a delegate or an interface leads to is counted where it stands.
        (null, "Invoke", CallCost.Free),
        (null, "GetEnumerator", CallCost.Free),
        (null, "AsSpan", CallCost.Free),
        (null, "AsMemory", CallCost.Free),
        (null, "Slice", CallCost.Free),
        (null, "op_Implicit", CallCost.Free),
        (null, "op_Explicit", CallCost.Free),
        (null, "IsNullOrEmpty", CallCost.Free),
        (null, "InitializeArray", CallCost.Free),
        (null, "CreateSpan", CallCost.Free),
        (null, "GetReference", CallCost.Free),
        (null, "Return", CallCost.Free),
        (null, "Push", CallCost.Free),
        (null, "Enqueue", CallCost.Free),
        ("Char", "*", CallCost.Free),
        ("Interlocked", "*", CallCost.Free),
        ("Volatile", "*", CallCost.Free),
        ("Unsafe", "*", CallCost.Free),
        ("RuntimeHelpers", "*", CallCost.Free),
        ("ReadOnlySpan`1", ".ctor", CallCost.Free),
        ("Span`1", ".ctor", CallCost.Free),

        ("String", ".ctor", CallCost.Result),
        ("StringBuilder", ".ctor", CallCost.Arguments),
        ("Uri", ".ctor", CallCost.Arguments),
        ("List`1", ".ctor", CallCost.Arguments),
        ("HashSet`1", ".ctor", CallCost.Arguments),
        ("Dictionary`2", ".ctor", CallCost.Arguments),
        (null, ".ctor", CallCost.Free),

        (null, "Equals", CallCost.Comparison),
        (null, "op_Equality", CallCost.Comparison),
        (null, "op_Inequality", CallCost.Comparison),
        (null, "SequenceEqual", CallCost.Comparison),
        (null, "SequenceCompareTo", CallCost.Comparison),
        (null, "StartsWith", CallCost.Comparison),
        (null, "EndsWith", CallCost.Comparison),
        (null, "Compare", CallCost.Comparison),
        (null, "CompareOrdinal", CallCost.Comparison),
        (null, "CompareTo", CallCost.Comparison),
        (null, "ValueTextEquals", CallCost.Comparison),

        (null, "LastIndexOf*", CallCost.SearchFromEnd),
        (null, "IndexOf*", CallCost.Search),
        ("MemoryExtensions", "Trim*", CallCost.Trim),
        (null, "CopyTo", CallCost.First),
        (null, "TryCopyTo", CallCost.First),
        ("Array", "Copy", CallCost.Count),
        ("Array", "Clear", CallCost.Count),
        ("Array", "Resize", CallCost.Count),
        ("Buffer", "BlockCopy", CallCost.Count),
        ("Encoding", "GetBytes", CallCost.First),
        ("Encoding", "GetChars", CallCost.First),

        ("StringBuilder", "Insert", CallCost.Whole),
        ("StringBuilder", "Remove", CallCost.Whole),
        ("StringBuilder", "Replace", CallCost.Whole),
        ("String", "Contains", CallCost.Whole),
        ("String", "Replace", CallCost.Whole),
        ("String", "Split", CallCost.Whole),
        ("String", "Trim*", CallCost.Whole),

        ("List`1", "Insert", CallCost.Behind),
        ("List`1", "RemoveAt", CallCost.Behind),
        ("List`1", "Add", CallCost.Free),
        ("List`1", "set_Item", CallCost.Free),

        // It halves what is left with every step: twenty for a million.
        (null, "BinarySearch", CallCost.Free),
        ("List`1", "AddRange", CallCost.Arguments),
        ("List`1", "*", CallCost.Whole),
        ("Stack`1", "Contains", CallCost.Whole),
        ("Queue`1", "Contains", CallCost.Whole),
        ("Enumerable", "Contains", CallCost.First),
        ("Enumerable", "ToArray", CallCost.First),
        ("Enumerable", "ToList", CallCost.First),
        ("Enumerable", "ToHashSet", CallCost.First),
        ("Enumerable", "*", CallCost.Free),
        ("Dictionary`2", "*", CallCost.Key),

        (null, "ToString", CallCost.Result),
        (null, "ToStringAndClear", CallCost.Result),
        ("String", "*", CallCost.Result),
        (null, "GetString", CallCost.Result),
        (null, "EscapeDataString", CallCost.Result),
    ];

    public static CallCost Of(MethodReference method)
    {
        if (method.DeclaringType.Name.EndsWith("Exception", StringComparison.Ordinal) || method.Name.StartsWith("get_", StringComparison.Ordinal))
        {
            return CallCost.Free;
        }

        // A piece of a text, and not the whole of it.
        if (method.Name == "Append" && method.Parameters.Count == 3)
        {
            return CallCost.Count;
        }

        foreach (var row in Rows)
        {
            if ((row.Type is null || row.Type == method.DeclaringType.GetElementType().Name) && Fits(row.Method, method.Name))
            {
                return row.Cost;
            }
        }

        return CallCost.Arguments;
    }

    private static bool Fits(string pattern, string name) =>
        pattern[^1] == '*' ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : name == pattern;
}
