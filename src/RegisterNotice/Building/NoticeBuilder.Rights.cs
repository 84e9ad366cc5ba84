using RegisterNotice.Law;

namespace RegisterNotice;

/// <content>The rights of the data subject.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>States a right, or goes on with what was said of it.</summary>
    /// <param name="kind">The right.</param>
    /// <param name="configure">Says how to use it and more.</param>
    public NoticeBuilder Right(RightKind kind, Action<SubjectRightBuilder>? configure = null)
    {
        rights.Continue(kind.ToString(), Language, () => new(new() { Kind = kind }, Language), configure);
        return this;
    }

    /// <summary>
    /// States every right that follows from the purposes and their legal bases by <see cref="RightsMatrix"/>; purposes that are added later count too.
    /// </summary>
    /// <param name="configure">
    /// Says how to use them. What <see cref="Right"/> says of a right by itself stands; the rest of it is taken from here. A complaint takes nothing from here:
    /// it goes to the authority.
    /// </param>
    public NoticeBuilder RightsThatApply(Action<RequestBuilder> configure)
    {
        Guard.NotNull(configure);
        var requests = rightsThatApply ?? new(Language);
        requests.Configure(Language, configure);
        rightsThatApply = requests;
        return this;
    }

    private SubjectRight[] BuildRights(Notice notice)
    {
        if (rightsThatApply is null)
        {
            return rights.Build();
        }

        var stated = Array.ConvertAll(rights.Build(), rightsThatApply.Complete);
        var applicable = RightsMatrix.For(notice).Select(right => right.Right).ToArray();
        var derived = applicable.SelectMany(kind => stated.Where(right => right.Kind == kind).DefaultIfEmpty(rightsThatApply.For(kind)));
        return [.. derived, .. stated.Where(right => Array.IndexOf(applicable, right.Kind) < 0)];
    }
}
