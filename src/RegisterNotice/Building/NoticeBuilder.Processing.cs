namespace RegisterNotice;

/// <content>What is processed, why, from where and how it is protected.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Adds a purpose (Article 13(1)(c)), or goes on with the one of the same identifier.</summary>
    /// <param name="purposeId">The identifier, such as <c>orders</c>.</param>
    /// <param name="description">The purpose, in the builder's language.</param>
    /// <param name="configure">Says on which basis it rests and more.</param>
    public NoticeBuilder Purpose(string purposeId, string description, Action<PurposeBuilder>? configure = null)
    {
        Guard.NotNull(description);
        return Purpose(purposeId, part =>
        {
            part.Description(description);
            configure?.Invoke(part);
        });
    }

    /// <summary>Goes on with the purpose of an identifier, or adds one, which <paramref name="configure"/> then describes.</summary>
    /// <param name="purposeId">The identifier, such as <c>orders</c>.</param>
    /// <param name="configure">Says on which basis it rests and more.</param>
    public NoticeBuilder Purpose(string purposeId, Action<PurposeBuilder> configure)
    {
        Guard.NotNull(purposeId);
        purposes.Continue(purposeId, Language, New, Guard.NotNull(configure));
        return this;

        PurposeBuilder New() => new(new() { Id = purposeId, Description = LocalizedText.Empty }, Language);
    }

    /// <summary>
    /// Rests the processing as a whole on a legal basis (Article 6(1)), where it cannot be said which purpose rests on which: purposes that have bases of
    /// their own rest on those.
    /// </summary>
    /// <param name="basis">The basis.</param>
    public NoticeBuilder RestsOn(LegalBasis basis) => Set(Part with { LegalBases = [.. Part.LegalBases, Guard.NotNull(basis)] });

    /// <summary>Rests the processing as a whole on a legal basis (Article 6(1)), or goes on with the first one of the same kind.</summary>
    /// <param name="kind">The kind of basis.</param>
    /// <param name="configure">Says by which law, for which interest, and what lets special categories of data be processed.</param>
    public NoticeBuilder RestsOn(LegalBasisKind kind, Action<LegalBasisBuilder>? configure = null) =>
        Set(Part with { LegalBases = LegalBasisBuilder.Continue(Part.LegalBases, kind, Language, configure ?? (static _ => { })) });

    /// <summary>Adds a group of data subjects (Article 30(1)(c)), or goes on with the one of the same identifier.</summary>
    /// <param name="groupId">The identifier, such as <c>customers</c>.</param>
    /// <param name="name">What the group is called, in the builder's language.</param>
    /// <param name="description">Who belongs to it, in the builder's language.</param>
    public NoticeBuilder DataSubjects(string groupId, string name, string description)
    {
        Guard.NotNull(description);
        return DataSubjects(groupId, name, part => part.Description(description));
    }

    /// <summary>Adds a group of data subjects (Article 30(1)(c)), or goes on with the one of the same identifier.</summary>
    /// <param name="groupId">The identifier, such as <c>customers</c>.</param>
    /// <param name="name">What the group is called, in the builder's language.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder DataSubjects(string groupId, string name, Action<DataSubjectGroupBuilder>? configure = null)
    {
        Guard.NotNull(name);
        return DataSubjects(groupId, part =>
        {
            part.Name(name);
            configure?.Invoke(part);
        });
    }

    /// <summary>Goes on with the group of data subjects of an identifier, or adds one, which <paramref name="configure"/> then names.</summary>
    /// <param name="groupId">The identifier, such as <c>customers</c>.</param>
    /// <param name="configure">Says who belongs to it.</param>
    public NoticeBuilder DataSubjects(string groupId, Action<DataSubjectGroupBuilder> configure)
    {
        Guard.NotNull(groupId);
        dataSubjects.Continue(groupId, Language, New, Guard.NotNull(configure));
        return this;

        DataSubjectGroupBuilder New() => new(new() { Id = groupId, Name = LocalizedText.Empty }, Language);
    }

    /// <summary>Adds a category of data (Articles 14(1)(d) and 30(1)(c)), or goes on with the one of the same identifier.</summary>
    /// <param name="categoryId">The identifier, such as <c>identity</c>.</param>
    /// <param name="name">What the category is called, in the builder's language.</param>
    /// <param name="configure">Lists the data and says more.</param>
    public NoticeBuilder Data(string categoryId, string name, Action<DataCategoryBuilder>? configure = null)
    {
        Guard.NotNull(name);
        return Data(categoryId, part =>
        {
            part.Name(name);
            configure?.Invoke(part);
        });
    }

    /// <summary>Goes on with the category of data of an identifier, or adds one, which <paramref name="configure"/> then names.</summary>
    /// <param name="categoryId">The identifier, such as <c>identity</c>.</param>
    /// <param name="configure">Lists the data and says more.</param>
    public NoticeBuilder Data(string categoryId, Action<DataCategoryBuilder> configure)
    {
        Guard.NotNull(categoryId);
        dataCategories.Continue(categoryId, Language, New, Guard.NotNull(configure));
        return this;

        DataCategoryBuilder New() => new(new() { Id = categoryId, Name = LocalizedText.Empty }, Language);
    }

    /// <summary>Says that data come from the data subject.</summary>
    /// <param name="description">On which occasions, in the builder's language.</param>
    /// <param name="configure">Says more of the source.</param>
    public NoticeBuilder FromDataSubject(string? description = null, Action<SourceBuilder>? configure = null) =>
        From(SourceKind.DataSubject, description, configure);

    /// <summary>Says that data are recorded from the use of a service or a website.</summary>
    /// <param name="description">From which use, in the builder's language.</param>
    /// <param name="configure">Says more of the source.</param>
    public NoticeBuilder FromServiceUse(string? description = null, Action<SourceBuilder>? configure = null) =>
        From(SourceKind.ServiceUse, description, configure);

    /// <summary>Says that a camera, a sensor or a log records data.</summary>
    /// <param name="description">Which device and where, in the builder's language.</param>
    /// <param name="configure">Says more of the source.</param>
    public NoticeBuilder FromObservation(string? description = null, Action<SourceBuilder>? configure = null) =>
        From(SourceKind.Observation, description, configure);

    /// <summary>Adds a source of data (Article 14(2)(f)).</summary>
    /// <param name="kind">The kind of source.</param>
    /// <param name="description">The source in words, in the builder's language.</param>
    /// <param name="configure">Names the source and says more.</param>
    public NoticeBuilder From(SourceKind kind, string? description = null, Action<SourceBuilder>? configure = null)
    {
        var builder = new SourceBuilder(new() { Kind = kind }, Language);
        sources.Append(description is null ? builder : builder.Description(description), Language, configure);
        return this;
    }

    /// <summary>Adds a security measure (Article 32(1)).</summary>
    /// <param name="kind">The kind of measure.</param>
    /// <param name="description">The measure, in the builder's language.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder ProtectedBy(SecurityMeasureKind kind, string? description = null, Action<SecurityMeasureBuilder>? configure = null)
    {
        var builder = new SecurityMeasureBuilder(new() { Kind = kind }, Language);
        security.Append(description is null ? builder : builder.Description(description), Language, configure);
        return this;
    }
}
