using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Members that a newer version of the schema wrote: name and compact JSON text, in the order in which they stood.</summary>
/// <remarks>They are kept so that an older program that reads, changes and writes a notice loses nothing. Compares by content.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AdditionalMembers : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<AdditionalMembers>
{
    private readonly KeyValuePair<string, string>[] members;

    private AdditionalMembers(KeyValuePair<string, string>[] members) => this.members = members;

    /// <summary>No additional members.</summary>
    public static AdditionalMembers None { get; } = new([]);

    /// <summary>How many members there are.</summary>
    public int Count => members.Length;

    /// <summary>The value of a member as compact JSON text, or null where there is no such member.</summary>
    /// <param name="name">The member's name; names are case-sensitive.</param>
    public string? this[string name]
    {
        get
        {
            foreach (var member in members)
            {
                if (string.Equals(member.Key, name, StringComparison.Ordinal))
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The members without one; the same where it is not there.</summary>
    internal AdditionalMembers Without(string name) => this[name] is null ? this : From([.. members.Where(member => member.Key != name)]);

    internal static AdditionalMembers From(List<KeyValuePair<string, string>> members) => members.Count == 0 ? None : new([.. members]);

    /// <summary>True when both hold the same members with the same JSON text in the same order.</summary>
    /// <param name="other">The members to compare with.</param>
    public bool Equals([NotNullWhen(true)] AdditionalMembers? other) =>
        ReferenceEquals(this, other) || (other is not null && members.SequenceEqual(other.members));

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
            hash.Add(member.Key, StringComparer.Ordinal);
            hash.Add(member.Value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", members.Select(member => member.Key))}]";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => members.GetEnumerator();
}
