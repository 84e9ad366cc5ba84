namespace RegisterNotice;

/// <content>Legal bases of the register as a whole, which are told apart by their places.</content>
public static partial class NoticeEdits
{
    /// <summary>Adds a legal basis of the register as a whole; one of a purpose is changed with the purpose.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="basis">The basis.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice AddLegalBasis(this Notice notice, LegalBasis basis) =>
        Guard.NotNull(notice) with { LegalBases = [.. notice.LegalBases, Guard.NotNull(basis)] };

    /// <summary>Changes the legal basis of the whole at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/legalBases/0</c> of a finding.</param>
    /// <param name="change">Gives the basis as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithLegalBasis(this Notice notice, int index, Func<LegalBasis, LegalBasis> change) =>
        Guard.NotNull(notice) with { LegalBases = PartPlace.Change(notice.LegalBases, index, change) };

    /// <summary>Takes the legal basis of the whole at a place out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/legalBases/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutLegalBasis(this Notice notice, int index) =>
        Guard.NotNull(notice) with { LegalBases = PartPlace.Remove(notice.LegalBases, index) };
}
