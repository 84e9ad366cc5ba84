namespace RegisterNotice.Json.Shapes;

/// <summary>Every member by which a part of a notice refers to others by their identifiers, a row each.</summary>
internal static class References
{
    /// <summary>The rows, in the order in which the members stand in a notice.</summary>
    public static ReferenceMember[] All { get; } =
    [
        new InnerReference<Controller, JointResponsibility>(
            ReferenceTarget.Controllers, static (i, j) => Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.Arrangement)
                .Of(JointArrangementShape.Responsibilities, j).Of(JointResponsibilityShape.ControllerId),
            static notice => notice.Controllers, static (notice, parts) => notice with { Controllers = parts },
            static part => part.Arrangement?.Responsibilities ?? ValueList<JointResponsibility>.Empty,
            static (part, inner) => part with { Arrangement = part.Arrangement! with { Responsibilities = inner } },
            static inner => inner.ControllerId, static (inner, id) => inner with { ControllerId = id }),
        new ReferenceMember<Purpose>(
            ReferenceTarget.Controllers, static i => Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.ControllerIds),
            static notice => notice.Purposes, static (notice, parts) => notice with { Purposes = parts },
            static part => part.ControllerIds, static (part, ids) => part with { ControllerIds = ids }),
        new ReferenceMember<Purpose>(
            ReferenceTarget.DataCategories, static i => Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.Profiling)
                .Of(ProfilingShape.CategoryIds),
            static notice => notice.Purposes, static (notice, parts) => notice with { Purposes = parts },
            static part => part.Profiling?.CategoryIds ?? [], static (part, ids) =>
                part.Profiling is { } profiling ? part with { Profiling = profiling with { CategoryIds = ids } } : part),
        new ReferenceMember<DataCategory>(
            ReferenceTarget.DataSubjects, static i => Place.Of(NoticeShape.DataCategories, i).Of(DataCategoryShape.SubjectIds),
            static notice => notice.DataCategories, static (notice, parts) => notice with { DataCategories = parts },
            static part => part.SubjectIds, static (part, ids) => part with { SubjectIds = ids }),
        new ReferenceMember<DataCategory>(
            ReferenceTarget.Purposes, static i => Place.Of(NoticeShape.DataCategories, i).Of(DataCategoryShape.PurposeIds),
            static notice => notice.DataCategories, static (notice, parts) => notice with { DataCategories = parts },
            static part => part.PurposeIds, static (part, ids) => part with { PurposeIds = ids }),
        new ReferenceMember<Source>(
            ReferenceTarget.DataCategories, static i => Place.Of(NoticeShape.Sources, i).Of(SourceShape.CategoryIds),
            static notice => notice.Sources, static (notice, parts) => notice with { Sources = parts },
            static part => part.CategoryIds, static (part, ids) => part with { CategoryIds = ids }),
        new ReferenceMember<Disclosure>(
            ReferenceTarget.DataCategories, static i => Place.OfDisclosure(i).Of(DisclosureShape.CategoryIds),
            static notice => notice.Disclosures.Items, static (notice, parts) =>
                notice with { Disclosures = notice.Disclosures with { Items = parts } },
            static part => part.CategoryIds, static (part, ids) => part with { CategoryIds = ids }),
        new ReferenceMember<RetentionRule>(
            ReferenceTarget.DataCategories, static i => Place.Of(NoticeShape.RetentionRules, i).Of(RetentionRuleShape.CategoryIds),
            static notice => notice.RetentionRules, static (notice, parts) => notice with { RetentionRules = parts },
            static part => part.CategoryIds, static (part, ids) => part with { CategoryIds = ids }),
        new InnerReference<SubjectRight, RequestChannel>(
            ReferenceTarget.Controllers, static (i, j) => Place.Of(NoticeShape.Rights, i).Of(SubjectRightShape.Channels, j)
                .Of(RequestChannelShape.ControllerId),
            static notice => notice.Rights, static (notice, parts) => notice with { Rights = parts },
            static part => part.Channels, static (part, inner) => part with { Channels = inner },
            static inner => inner.ControllerId, static (inner, id) => inner with { ControllerId = id }),
        new ReferenceMember<RetentionRule>(
            ReferenceTarget.Purposes, static i => Place.Of(NoticeShape.RetentionRules, i).Of(RetentionRuleShape.PurposeIds),
            static notice => notice.RetentionRules, static (notice, parts) => notice with { RetentionRules = parts },
            static part => part.PurposeIds, static (part, ids) => part with { PurposeIds = ids }),
        new ReferenceMember<AutomatedDecision>(
            ReferenceTarget.Purposes, static i => Place.OfDecision(i).Of(AutomatedDecisionShape.PurposeIds),
            static notice => notice.AutomatedDecisions.Decisions, static (notice, parts) =>
                notice with { AutomatedDecisions = notice.AutomatedDecisions with { Decisions = parts } },
            static part => part.PurposeIds, static (part, ids) => part with { PurposeIds = ids }),
        new ReferenceMember<NoticeChange>(
            ReferenceTarget.Purposes, static i => Place.Of(NoticeShape.Changes, i).Of(NoticeChangeShape.PurposeIds),
            static notice => notice.Changes, static (notice, parts) => notice with { Changes = parts },
            static part => part.PurposeIds, static (part, ids) => part with { PurposeIds = ids },
            IsAllWhereEmpty: false),
    ];

    /// <summary>The notice with all identifiers that lead to parts of a kind changed.</summary>
    public static Notice Changed(Notice notice, ReferenceTarget target, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        All.Where(member => member.Target == target).Aggregate(notice, (changed, member) => member.With(changed, change));

    /// <summary>The notice with an identifier replaced wherever it leads to a part.</summary>
    public static Notice Renamed(Notice notice, ReferenceTarget target, string id, string now) =>
        Changed(notice, target, ids => [.. ids.Select(each => each == id ? now : each)]);

    /// <summary>The notice without an identifier wherever it led to a part that has been taken out.</summary>
    /// <exception cref="InvalidOperationException">Somewhere nothing but this part is referred to.</exception>
    public static Notice Without(Notice notice, ReferenceTarget target, string name, string id)
    {
        var left = All.Where(member => member.Target == target).SelectMany(member => member.Alone(notice, id)).ToArray();
        return left.Length == 0
            ? Changed(notice, target, ids => [.. ids.Where(each => each != id)])
            : throw new InvalidOperationException(
                $"The {name} \"{id}\" cannot be taken out: {string.Join(", ", left)} would be empty, which means all of them. " +
                "Change or take out the parts that refer to nothing else first.");
    }

    /// <summary>The identifiers that parts of a kind have.</summary>
    public static IEnumerable<string> Known(Notice notice, ReferenceTarget target) => target switch
    {
        ReferenceTarget.Controllers => notice.Controllers.Select(controller => controller.Id).OfType<string>(),
        ReferenceTarget.Purposes => notice.Purposes.Select(purpose => purpose.Id),
        ReferenceTarget.DataSubjects => notice.DataSubjects.Select(group => group.Id),
        _ => notice.DataCategories.Select(category => category.Id),
    };
}
