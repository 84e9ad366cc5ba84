namespace RegisterNotice;

/// <content>Security measures, which have no name of their own and are told apart by their places.</content>
public static partial class NoticeEdits
{
    /// <summary>Adds a security measure.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="measure">The security measure.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice AddSecurityMeasure(this Notice notice, SecurityMeasure measure) =>
        Guard.NotNull(notice) with { Security = [.. notice.Security, Guard.NotNull(measure)] };

    /// <summary>Changes the security measure at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/security/0</c> of a finding.</param>
    /// <param name="change">Gives the security measure as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithSecurityMeasure(this Notice notice, int index, Func<SecurityMeasure, SecurityMeasure> change) =>
        Guard.NotNull(notice) with { Security = PartPlace.Change(notice.Security, index, change) };

    /// <summary>Takes the security measure at a place out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/security/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutSecurityMeasure(this Notice notice, int index) =>
        Guard.NotNull(notice) with { Security = PartPlace.Remove(notice.Security, index) };
}
