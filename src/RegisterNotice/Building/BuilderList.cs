namespace RegisterNotice;

/// <summary>The builders of the parts of one list, found by what the parts are told apart by.</summary>
internal sealed class BuilderList<TBuilder, TPart>
    where TBuilder : PartBuilder<TBuilder, TPart>
    where TPart : NoticePart
{
    private readonly List<TBuilder> builders = [];
    private readonly Dictionary<string, TBuilder> byKey = new(StringComparer.Ordinal);
    private readonly Func<TPart, string?> keyOf;

    /// <summary>Takes over builders.</summary>
    /// <param name="builders">The builders.</param>
    /// <param name="keyOf">What a part is found by; the first one counts. Null where it is not found again.</param>
    public BuilderList(IEnumerable<TBuilder> builders, Func<TPart, string?> keyOf)
    {
        this.keyOf = keyOf;
        foreach (var builder in builders)
        {
            Add(builder);
        }
    }

    public int Count => builders.Count;

    /// <summary>Lets a caller say more of the part with a key, or of a new one, which is added when the caller is done.</summary>
    public void Continue(string? key, LanguageTag language, Func<TBuilder> make, Action<TBuilder>? configure)
    {
        if (key is not null && byKey.TryGetValue(key, out var known))
        {
            known.Configure(language, configure);
            return;
        }

        Append(make(), language, configure);
    }

    /// <summary>Adds a part when the caller has said all of it.</summary>
    public void Append(TBuilder builder, LanguageTag language, Action<TBuilder>? configure)
    {
        builder.Configure(language, configure);
        Add(builder);
    }

    public TPart[] Build() => [.. builders.Select(builder => builder.Build())];

    /// <summary>What brings the list back to where it stands now.</summary>
    public Action Remember()
    {
        var parts = builders.Select(builder => builder.Remember()).ToArray();
        return () =>
        {
            foreach (var added in builders.Skip(parts.Length))
            {
                if (keyOf(added.Part) is { } key && byKey.TryGetValue(key, out var known) && known == added)
                {
                    byKey.Remove(key);
                }
            }

            builders.RemoveRange(parts.Length, builders.Count - parts.Length);
            Array.ForEach(parts, restore => restore());
        };
    }

    private void Add(TBuilder builder)
    {
        builders.Add(builder);
        if (keyOf(builder.Part) is { } key && !byKey.ContainsKey(key))
        {
            byKey.Add(key, builder);
        }
    }
}
