namespace RegisterNotice.Law;

/// <summary>A provision by which a right of the data subject is limited or not given at all (GDPR Article 23 and the articles on each right).</summary>
/// <remarks>Finnish: <i>rekisteröidyn oikeuden rajoitus</i>. Immutable; the rows are single objects.</remarks>
public sealed class RightRestriction
{
    internal RightRestriction(LegalReference provision, RestrictionEffect effect, RightKind[] rights, ActSource source)
    {
        Provision = provision;
        Effect = effect;
        Rights = ValueList<RightKind>.Own(rights);
        Source = source;
    }

    /// <summary>The provision.</summary>
    public LegalReference Provision { get; }

    /// <summary>What it does.</summary>
    public RestrictionEffect Effect { get; }

    /// <summary>The rights to which it does so.</summary>
    public IReadOnlyList<RightKind> Rights { get; }

    /// <summary>Where the row was read.</summary>
    public ActSource Source { get; }

    /// <summary>The provision and the rights, for a person who debugs.</summary>
    public override string ToString() => $"{Provision.Act} {Provision.Provision}: {Effect} {string.Join(", ", Rights)}";
}
