using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>
/// What a newer version of the schema, or a host, has written into a part and this version of the library does not know: members, and words for enumerations.
/// </summary>
/// <remarks>
/// They are kept so that an older program that reads, changes and writes a notice loses nothing. A member is its name and its value as compact JSON text. A
/// member that was read is written back in its place among the others; one that was made in code stands behind them. Compares by names, values and order; the
/// place among other members is no content.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AdditionalMembers : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<AdditionalMembers>
{
    /// <summary>
    /// How many objects and arrays may stand inside each other in a value that is made in code; a notice with it is then read within the usual limits.
    /// </summary>
    public const int MaxDepth = 24;

    private readonly KeptMember[] members;
    private readonly KeptWord[] words;

    private AdditionalMembers(KeptMember[] members, KeptWord[] words)
    {
        this.members = members;
        this.words = words;
    }

    /// <summary>No additional members.</summary>
    public static AdditionalMembers None { get; } = new([], []);

    /// <summary>How many members there are; words for enumerations are not counted.</summary>
    public int Count => members.Length;

    /// <summary>
    /// The words that stand where an enumeration of the part has <c>Unknown</c>: the member's name in JSON and the word, of a list one for each such element in
    /// its order.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> UnknownValues =>
        ValueList<KeyValuePair<string, string>>.Own([.. words.SelectMany(
            word => word.Words,
            (word, text) => new KeyValuePair<string, string>(word.Member, text))]);

    /// <summary>The value of a member as compact JSON text, or null where there is no such member.</summary>
    /// <param name="name">The member's name; names are case-sensitive.</param>
    public string? this[string name]
    {
        get
        {
            foreach (var member in members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    return member.Json;
                }
            }

            return null;
        }
    }

    internal bool HasWords => words.Length > 0;

    internal ReadOnlySpan<KeptMember> Members => members;

    internal ReadOnlySpan<KeptWord> Words => words;

    /// <summary>The same with a member of that name: in the place of the one that had the name, or behind all others.</summary>
    /// <param name="name">The member's name in JSON; not one that the part has itself, which writing refuses.</param>
    /// <param name="json">The value as JSON text (RFC 8259); white space and needless escapes are taken out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The text is no JSON or deeper than <see cref="MaxDepth"/>, or a text holds half of a surrogate pair.</exception>
    public AdditionalMembers With(string name, string json) =>
        WithCanonical(WellFormed(name), CanonicalJson.Of(Guard.NotNull(json), MaxDepth));

    /// <summary>The same with a member of that name: in the place of the one that had the name, or behind all others.</summary>
    /// <param name="name">The member's name in JSON; not one that the part has itself, which writing refuses.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The value is undefined or deeper than <see cref="MaxDepth"/>, or a text holds half of a surrogate pair.</exception>
    public AdditionalMembers With(string name, JsonElement value) =>
        With(
            name,
            value.ValueKind == JsonValueKind.Undefined
                ? throw new ArgumentException("The value is undefined.", nameof(value))
                : value.GetRawText());

    /// <summary>The same with a member of that name: in the place of the one that had the name, or behind all others.</summary>
    /// <param name="name">The member's name in JSON; not one that the part has itself, which writing refuses.</param>
    /// <param name="value">The value; null is JSON's null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The value is deeper than <see cref="MaxDepth"/>, or a text holds half of a surrogate pair.</exception>
    public AdditionalMembers With(string name, JsonNode? value) => With(name, value?.ToJsonString() ?? "null");

    /// <summary>The same without a member of that name; the words for enumerations stay.</summary>
    /// <param name="name">The member's name; names are case-sensitive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public AdditionalMembers Without(string name)
    {
        Guard.NotNull(name);
        return IndexOf(name) < 0 ? this : Of([.. members.Where(member => member.Name != name)], words);
    }

    /// <summary>The value of a member for a host to read, for example with <c>value.Deserialize(MyContext.Default.MyType)</c>.</summary>
    /// <param name="name">The member's name; names are case-sensitive.</param>
    /// <param name="value">The value; undefined where there is no such member.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGetValue(string name, out JsonElement value)
    {
        value = default;
        if (this[name] is not { } json)
        {
            return false;
        }

        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = CanonicalJson.MaxDepth });
        value = document.RootElement.Clone();
        return true;
    }

    /// <summary>True when both hold the same members with the same JSON text in the same order, and the same words for enumerations.</summary>
    /// <param name="other">The members to compare with.</param>
    public bool Equals([NotNullWhen(true)] AdditionalMembers? other) =>
        ReferenceEquals(this, other) || (other is not null && this.SequenceEqual(other) && UnknownValues.Equals(other.UnknownValues));

    /// <summary>True when both are the same members with the same JSON text in the same order, or both are null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AdditionalMembers? left, AdditionalMembers? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are not the same members with the same JSON text in the same order, or one alone is null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AdditionalMembers? left, AdditionalMembers? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as AdditionalMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var member in members)
        {
            hash.Add(member.Name, StringComparer.Ordinal);
            hash.Add(member.Json, StringComparer.Ordinal);
        }

        foreach (var word in words)
        {
            hash.Add(word.Member, StringComparer.Ordinal);
            foreach (var text in word.Words)
            {
                hash.Add(text, StringComparer.Ordinal);
            }
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", members.Select(member => member.Name))}]";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        members.Select(member => new KeyValuePair<string, string>(member.Name, member.Json)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What was read of one part. Members stand in the order in which they are written again.</summary>
    internal static AdditionalMembers Of(IEnumerable<KeptMember>? members, IEnumerable<KeptWord>? words)
    {
        KeptMember[] ordered = members is null ? [] : [.. members.OrderBy(member => member.Place)];
        KeptWord[] sorted = words is null ? [] : [.. words.OrderBy(word => word.Member, StringComparer.Ordinal)];
        return ordered.Length + sorted.Length == 0 ? None : new(ordered, sorted);
    }

    /// <summary>The words that were kept for a member; none where it has only values that are known.</summary>
    internal ReadOnlySpan<string> WordsOf(string member)
    {
        foreach (var word in words)
        {
            if (word.Member == member)
            {
                return word.Words;
            }
        }

        return [];
    }

    /// <summary>Nothing but the words that were kept for some members.</summary>
    internal AdditionalMembers WordsAlone(params string[] names) => Of(null, words.Where(word => Array.IndexOf(names, word.Member) >= 0));

    internal AdditionalMembers WithoutMembers() => Of(null, words);

    internal AdditionalMembers WithoutWords(string member) => Of(members, words.Where(word => word.Member != member));

    private static string WellFormed(string name) =>
        IllFormedText.IndexIn(Guard.NotNull(name)) < 0
            ? name
            : throw new ArgumentException("The name holds half of a surrogate pair, which JSON in UTF-8 cannot hold.", nameof(name));

    private int IndexOf(string name) => Array.FindIndex(members, member => member.Name == name);

    private AdditionalMembers WithCanonical(string name, string json)
    {
        var at = IndexOf(name);
        var kept = at < 0 ? [.. members, new(name, json, KeptMember.Last)] : (KeptMember[])members.Clone();
        if (at >= 0)
        {
            kept[at] = kept[at] with { Json = json };
        }

        return Of(kept, words);
    }
}
