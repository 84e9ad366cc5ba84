using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="Notice"/> step by step.</summary>
/// <remarks>
/// <see cref="Build"/> gives an independent snapshot each time: a notice that has been built does not change when its builder goes on. Texts go to the
/// builder's language; <see cref="PartBuilder{TSelf, TPart}.In"/> adds others, and parts with an identifier are found again by it. A method that throws leaves
/// the builder as it was. A builder is not safe to use from several threads.
/// </remarks>
public sealed partial class NoticeBuilder : PartBuilder<NoticeBuilder, Notice>
{
    private readonly Notice? origin;
    private readonly BuilderList<ControllerBuilder, Controller> controllers;
    private readonly BuilderList<ContactPointBuilder, ContactPoint> representatives;
    private readonly BuilderList<ContactPointBuilder, ContactPoint> contacts;
    private readonly BuilderList<PurposeBuilder, Purpose> purposes;
    private readonly BuilderList<DataSubjectGroupBuilder, DataSubjectGroup> dataSubjects;
    private readonly BuilderList<DataCategoryBuilder, DataCategory> dataCategories;
    private readonly BuilderList<SourceBuilder, Source> sources;
    private readonly BuilderList<DisclosureBuilder, Disclosure> disclosures;
    private readonly BuilderList<TransferBuilder, Transfer> transfers;
    private readonly BuilderList<RetentionRuleBuilder, RetentionRule> retentionRules;
    private readonly BuilderList<SecurityMeasureBuilder, SecurityMeasure> security;
    private readonly BuilderList<SubjectRightBuilder, SubjectRight> rights;
    private OfficerBuilder officer;
    private AutomatedDecisionsBuilder automatedDecisions;
    private CookiesBuilder cookies;
    private RequestBuilder? rightsThatApply;

    private NoticeBuilder(Notice part, LanguageTag language, Notice? origin)
        : base(part, language)
    {
        this.origin = origin;
        controllers = new(part.Controllers.Select(it => new ControllerBuilder(it, language)), static _ => null);
        representatives = new(part.Representatives.Select(it => new ContactPointBuilder(it, language)), static it => it.Name);
        contacts = new(part.Contacts.Select(it => new ContactPointBuilder(it, language)), static _ => null);
        purposes = new(part.Purposes.Select(it => new PurposeBuilder(it, language)), static it => it.Id);
        dataSubjects = new(part.DataSubjects.Select(it => new DataSubjectGroupBuilder(it, language)), static it => it.Id);
        dataCategories = new(part.DataCategories.Select(it => new DataCategoryBuilder(it, language)), static it => it.Id);
        sources = new(part.Sources.Select(it => new SourceBuilder(it, language)), static _ => null);
        disclosures = new(part.Disclosures.Items.Select(it => new DisclosureBuilder(it, language)), static _ => null);
        transfers = new(part.Transfers.Items.Select(it => new TransferBuilder(it, language)), static _ => null);
        retentionRules = new(part.RetentionRules.Select(it => new RetentionRuleBuilder(it, language)), static it => it.Id);
        security = new(part.Security.Select(it => new SecurityMeasureBuilder(it, language)), static _ => null);
        rights = new(part.Rights.Select(it => new SubjectRightBuilder(it, language)), static it => it.Kind.ToString());
        officer = new(part.DataProtectionOfficer, language);
        automatedDecisions = new(part.AutomatedDecisions, language);
        cookies = new(part.Cookies, language);
    }

    private protected override NoticeBuilder Self => this;

    /// <summary>Starts a notice.</summary>
    /// <param name="id">The notice's identifier, such as <c>web-shop-customers</c>.</param>
    /// <param name="language">The main language's tag (BCP 47), in which texts are given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is no well-formed tag.</exception>
    public static NoticeBuilder Create(string id, string language)
    {
        var tag = LanguageTag.Parse(language);
        return new(new Notice { Id = Guard.NotNull(id), Languages = [tag] }, tag, null);
    }

    /// <summary>Goes on with a notice, in its first language. <see cref="Build"/> gives an equal notice where nothing more is said.</summary>
    /// <param name="notice">The notice. What it lacks already is not held against the builder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static NoticeBuilder From(Notice notice) =>
        new(Guard.NotNull(notice), notice.Languages.Count > 0 ? notice.Languages[0] : LanguageTag.Finnish, notice);

    /// <summary>Adds a language in which the notice is published.</summary>
    /// <param name="tags">The languages' tags (BCP 47).</param>
    /// <exception cref="FormatException">A tag is not well-formed.</exception>
    public NoticeBuilder AlsoIn(params string[] tags)
    {
        var added = Guard.NoNulls(tags).Select(LanguageTag.Parse).ToArray();
        return Set(Part with { Languages = [.. Part.Languages, .. added.Except(Part.Languages)] });
    }

    /// <summary>Sets the number of the revision, from 1 upwards.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public NoticeBuilder Revision(int number)
    {
        if (number < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Revisions count from 1.");
        }

        return Set(Part with { Revision = number });
    }

    /// <summary>Sets the heading of the published page.</summary>
    /// <param name="words">The heading, in the builder's language.</param>
    public NoticeBuilder Title(string words) => Set(Part with { Title = Add(Part.Title, words) });

    /// <summary>Sets the name of the register.</summary>
    /// <param name="words">The name, in the builder's language.</param>
    public NoticeBuilder RegisterName(string words) => Set(Part with { RegisterName = Add(Part.RegisterName, words) });

    /// <summary>Sets the day on which the notice was first drawn up.</summary>
    /// <param name="day">The day.</param>
    public NoticeBuilder DraftedOn(LocalDate day) => Set(Part with { DraftedOn = day });

    /// <summary>Sets the day of the latest change.</summary>
    /// <param name="day">The day.</param>
    public NoticeBuilder UpdatedOn(LocalDate day) => Set(Part with { UpdatedOn = day });

    /// <summary>Sets the day from which the notice applies.</summary>
    /// <param name="day">The day.</param>
    public NoticeBuilder EffectiveFrom(LocalDate day) => Set(Part with { EffectiveFrom = day });

    /// <summary>Names an act that the notice follows.</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public NoticeBuilder Follows(Act act, string? provision = null) => Follows(Guard.NotNull(act).At(provision));

    /// <summary>Names an act that the notice follows.</summary>
    /// <param name="reference">The place in the act, as the notice cites it.</param>
    public NoticeBuilder Follows(LegalReference reference) =>
        Set(Part with { LegalFramework = [.. Part.LegalFramework, Guard.NotNull(reference)] });

    /// <summary>Tells the readers of a change, or gives the first change of the same day that has no words in the builder's language its words in it.</summary>
    /// <param name="summary">What changed, in the builder's language.</param>
    /// <param name="day">The day of the change.</param>
    /// <param name="newPurpose">Whether data already collected are put to a new purpose (Article 13(3)).</param>
    public NoticeBuilder Change(string summary, LocalDate? day = null, bool newPurpose = false)
    {
        Guard.NotNull(summary);
        return Tell(day, change => change with { Summary = Add(change.Summary, summary), NewPurpose = change.NewPurpose || newPurpose });
    }

    /// <summary>
    /// Tells the readers that data already collected are put to purposes for which they were not collected (Articles 13(3) and 14(4)), or gives
    /// the first change of the same day that has no words in the builder's language its words in it.
    /// </summary>
    /// <param name="summary">What changes, in the builder's language.</param>
    /// <param name="day">The day from which it is so.</param>
    /// <param name="purposeIds">Identifiers of the new purposes; <see cref="Build"/> names those that the notice does not declare.</param>
    public NoticeBuilder NewPurpose(string summary, LocalDate day, params string[] purposeIds)
    {
        Guard.NotNull(summary);
        Guard.NoNulls(purposeIds);
        return Tell(day, change => change with
        {
            Summary = Add(change.Summary, summary),
            NewPurpose = true,
            PurposeIds = [.. change.PurposeIds, .. purposeIds.Except(change.PurposeIds)],
        });
    }

    /// <summary>Adds the notice's own published words in one language.</summary>
    /// <param name="document">The words.</param>
    public NoticeBuilder Wording(NoticeDocument document) => Set(Part with { Wordings = [.. Part.Wordings, Guard.NotNull(document)] });

    /// <summary>Builds the notice as it stands now.</summary>
    /// <exception cref="NoticeBuildException">
    /// Something lacks without which a part cannot be made, or an identifier leads to no part of the notice; the exception names all of it, with its places.
    /// </exception>
    public new Notice Build()
    {
        var notice = base.Build() with
        {
            Controllers = controllers.Build(),
            Representatives = representatives.Build(),
            DataProtectionOfficer = officer.Build(),
            Contacts = contacts.Build(),
            Purposes = purposes.Build(),
            DataSubjects = dataSubjects.Build(),
            DataCategories = dataCategories.Build(),
            Sources = sources.Build(),
            Disclosures = Part.Disclosures with { Items = disclosures.Build() },
            Transfers = Part.Transfers with { Items = transfers.Build() },
            RetentionRules = retentionRules.Build(),
            Security = security.Build(),
            AutomatedDecisions = automatedDecisions.Build(),
            Cookies = cookies.Build(),
        };
        var problems = BuildCheck.ProblemsOf(notice);
        if (problems.Count > 0 && origin is not null)
        {
            problems = [.. problems.Except(BuildCheck.ProblemsOf(origin))];
        }

        return problems.Count > 0 ? throw new NoticeBuildException(ValueList.From(problems)) : notice with { Rights = BuildRights(notice) };
    }

    private NoticeBuilder Tell(LocalDate? day, Func<NoticeChange, NoticeChange> tell)
    {
        var changes = Part.Changes.ToList();
        var at = changes.FindIndex(change => change.Date == day && change.Summary[Language] is null);
        if (at < 0)
        {
            changes.Add(tell(new() { Date = day, Summary = LocalizedText.Empty }));
        }
        else
        {
            changes[at] = tell(changes[at]);
        }

        return Set(Part with { Changes = changes });
    }
}
