using RegisterNotice.Law;

namespace RegisterNotice;

/// <content>The rights of the data subject.</content>
public sealed partial class NoticeBuilder
{
    private readonly List<(RightKind Kind, SubjectRightBuilder Builder)> rights = [];
    private SubjectRightBuilder? rightsThatApply;

    /// <summary>States a right, or goes on with what was said of it.</summary>
    /// <param name="kind">The right.</param>
    /// <param name="configure">Says how to use it and more.</param>
    public NoticeBuilder Right(RightKind kind, Action<SubjectRightBuilder>? configure = null)
    {
        var builder = rights.Find(right => right.Kind == kind).Builder;
        if (builder is null)
        {
            rights.Add((kind, builder = new(Language)));
        }

        builder.In(Language.Value, it => configure?.Invoke(it));
        return this;
    }

    /// <summary>States every right that follows from the purposes and their legal bases by <see cref="RightsMatrix"/>; purposes that are added later count too.</summary>
    /// <param name="configure">Says how to use them. What <see cref="Right"/> says of a right by itself stands; the rest of it is taken from here.</param>
    public NoticeBuilder RightsThatApply(Action<SubjectRightBuilder> configure)
    {
        rightsThatApply ??= new(Language);
        rightsThatApply.In(Language.Value, Guard.NotNull(configure));
        return this;
    }

    private SubjectRight[] BuildRights(Notice notice)
    {
        if (rightsThatApply is null)
        {
            return [.. rights.Select(right => right.Builder.Build(right.Kind))];
        }

        var stated = rights.Select(right => right.Builder.Build(right.Kind, rightsThatApply)).ToList();
        // The complaint goes to the authority, not through the controller's channels.
        var applicable = RightsMatrix.For(notice).Select(right => right.Right).ToArray();
        var derived = applicable.Select(kind => stated.Find(right => right.Kind == kind)
            ?? (kind == RightKind.Complaint ? new() { Kind = kind } : rightsThatApply.Build(kind)));
        return [.. derived, .. stated.Where(right => Array.IndexOf(applicable, right.Kind) < 0)];
    }
}
