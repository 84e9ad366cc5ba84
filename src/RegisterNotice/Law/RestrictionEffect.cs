namespace RegisterNotice.Law;

/// <summary>What a provision does to a right of the data subject.</summary>
public enum RestrictionEffect
{
    /// <summary>The right is not given: no notice has to state it.</summary>
    Disapplied,

    /// <summary>The right is given and may be refused or narrowed in the cases that the provision names.</summary>
    Limited,
}
