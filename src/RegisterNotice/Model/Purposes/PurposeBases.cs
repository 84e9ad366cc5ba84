namespace RegisterNotice;

/// <summary>On what purposes rest, by themselves or with the whole register.</summary>
public static class PurposeBases
{
    /// <summary>The legal bases on which a purpose rests: its own, and those of the whole register where it has none.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="purpose">One of its purposes.</param>
    /// <returns>The bases; empty where the notice states none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<LegalBasis> BasesOf(this Notice notice, Purpose purpose) =>
        Guard.NotNull(purpose).LegalBases.Count > 0 ? purpose.LegalBases : Guard.NotNull(notice).LegalBases;

    /// <summary>Every basis that the notice states: those of its purposes, then those of the whole register.</summary>
    internal static IEnumerable<LegalBasis> AllBases(this Notice notice) =>
        notice.Purposes.SelectMany(static purpose => purpose.LegalBases).Concat(notice.LegalBases);

    /// <summary>Whether a purpose rests on a basis that is wanted.</summary>
    internal static bool RestsOn(this Notice notice, Purpose purpose, Func<LegalBasis, bool> isWanted) =>
        notice.BasesOf(purpose).HasAny(isWanted);

    /// <summary>Whether some purpose, or the register as a whole, rests on a basis that is wanted.</summary>
    internal static bool RestsOn(this Notice notice, Func<LegalBasis, bool> isWanted)
    {
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (purpose.LegalBases.HasAny(isWanted))
            {
                return true;
            }
        }

        return notice.LegalBases.HasAny(isWanted);
    }

    /// <summary>Whether each purpose rests on a basis that is wanted; where the notice names no purpose, whether the register does.</summary>
    internal static bool EachRestsOn(this Notice notice, Func<LegalBasis, bool> isWanted)
    {
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (!notice.RestsOn(purpose, isWanted))
            {
                return false;
            }
        }

        return notice.Purposes.Count > 0 || notice.LegalBases.HasAny(isWanted);
    }

    /// <summary>Whether one of the bases is wanted.</summary>
    internal static bool HasAny(this IReadOnlyList<LegalBasis> bases, Func<LegalBasis, bool> isWanted)
    {
        foreach (var basis in bases.AsSpan())
        {
            if (isWanted(basis))
            {
                return true;
            }
        }

        return false;
    }
}
