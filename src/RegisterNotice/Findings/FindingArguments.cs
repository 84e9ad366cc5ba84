using System.Collections;

namespace RegisterNotice.Validation;

/// <summary>The particulars of a finding: nearly always none, one or two, for which a dictionary would be much ado.</summary>
internal sealed class FindingArguments : IReadOnlyDictionary<string, string>
{
    private static readonly FindingArguments None = new([]);

    private readonly KeyValuePair<string, string>[] arguments;

    private FindingArguments(KeyValuePair<string, string>[] arguments) => this.arguments = arguments;

    public int Count => arguments.Length;

    public IEnumerable<string> Keys => arguments.Select(argument => argument.Key);

    public IEnumerable<string> Values => arguments.Select(argument => argument.Value);

    public string this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The finding has no argument \"{key}\".");

    /// <summary>Holds arguments; of two with one name the later counts.</summary>
    public static FindingArguments Of(ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (arguments.IsEmpty)
        {
            return None;
        }

        var kept = new KeyValuePair<string, string>[arguments.Length];
        var count = 0;
        foreach (var (name, value) in arguments)
        {
            var at = IndexOf(kept.AsSpan(0, count), name);
            kept[at < 0 ? count++ : at] = new(name, value);
        }

        Array.Resize(ref kept, count);
        return new(kept);
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out string value)
    {
        var at = IndexOf(arguments, key);
        value = at < 0 ? null! : arguments[at].Value;
        return at >= 0;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, string>>)arguments).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => arguments.GetEnumerator();

    private static int IndexOf(ReadOnlySpan<KeyValuePair<string, string>> arguments, string name)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Key == name)
            {
                return i;
            }
        }

        return -1;
    }
}
