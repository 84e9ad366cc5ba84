using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="Notice"/> step by step.</summary>
/// <remarks>
/// <see cref="Build"/> gives an independent snapshot each time: a notice that has been built does not change when its builder goes on. Texts go to the builder's
/// language; <see cref="PartBuilder{TSelf}.In"/> adds others, and parts with an identifier are found again by it. A builder is not safe to use from several threads.
/// </remarks>
public sealed partial class NoticeBuilder : PartBuilder<NoticeBuilder>
{
    private readonly string id;
    private readonly List<LanguageTag> languages;
    private readonly List<LegalReference> legalFramework = [];
    private readonly List<ControllerBuilder> controllers = [];
    private readonly List<ContactPointBuilder> contacts = [];
    private readonly List<PurposeBuilder> purposes = [];
    private readonly List<DataSubjectGroupBuilder> dataSubjects = [];
    private readonly List<DataCategoryBuilder> dataCategories = [];
    private readonly List<SourceBuilder> sources = [];
    private readonly List<DisclosureBuilder> disclosures = [];
    private readonly List<TransferBuilder> transfers = [];
    private readonly List<RetentionRuleBuilder> retentionRules = [];
    private readonly List<SecurityMeasureBuilder> security = [];
    private readonly List<NoticeChange> changes = [];
    private readonly List<NoticeDocument> wordings = [];
    private ContactPointBuilder? representative;
    private ContactPointBuilder? officer;
    private LocalizedText? title;
    private LocalizedText? registerName;
    private LocalizedText? noOfficer;
    private LocalizedText? disclosureStatement;
    private LocalizedText? transferStatement;
    private DeclarationState officerState;
    private bool disclosuresDenied;
    private bool transfersDenied;
    private AutomatedDecisionsBuilder? automatedDecisions;
    private CookiesBuilder? cookies;
    private SupervisoryAuthority? authority;
    private LocalDate? draftedOn;
    private LocalDate? updatedOn;
    private LocalDate? effectiveFrom;
    private int revision = 1;

    private NoticeBuilder(string id, LanguageTag language)
        : base(language)
    {
        this.id = Guard.NotNull(id);
        languages = [language];
    }

    private protected override NoticeBuilder Self => this;

    /// <summary>Starts a notice.</summary>
    /// <param name="id">The notice's identifier, such as <c>web-shop-customers</c>.</param>
    /// <param name="language">The main language's tag (BCP 47), in which texts are given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is no well-formed tag.</exception>
    public static NoticeBuilder Create(string id, string language) => new(id, LanguageTag.Parse(language));

    /// <summary>Adds a language in which the notice is published.</summary>
    /// <param name="tags">The languages' tags (BCP 47).</param>
    /// <exception cref="FormatException">A tag is not well-formed.</exception>
    public NoticeBuilder AlsoIn(params string[] tags)
    {
        languages.AddRange(Guard.NotNull(tags).Select(LanguageTag.Parse).Except(languages));
        return this;
    }

    /// <summary>Sets the number of the revision, from 1 upwards.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public NoticeBuilder Revision(int number)
    {
        revision = number >= 1 ? number : throw new ArgumentOutOfRangeException(nameof(number), number, "Revisions count from 1.");
        return this;
    }

    /// <summary>Sets the heading of the published page.</summary>
    /// <param name="words">The heading, in the builder's language.</param>
    public NoticeBuilder Title(string words)
    {
        title = Add(title, words);
        return this;
    }

    /// <summary>Sets the name of the register.</summary>
    /// <param name="words">The name, in the builder's language.</param>
    public NoticeBuilder RegisterName(string words)
    {
        registerName = Add(registerName, words);
        return this;
    }

    /// <summary>Sets the day on which the notice was first drawn up.</summary>
    /// <param name="day">The day.</param>
    public NoticeBuilder DraftedOn(LocalDate day)
    {
        draftedOn = day;
        return this;
    }

    /// <summary>Sets the day of the latest change.</summary>
    /// <param name="day">The day.</param>
    public NoticeBuilder UpdatedOn(LocalDate day)
    {
        updatedOn = day;
        return this;
    }

    /// <summary>Sets the day from which the notice applies.</summary>
    /// <param name="day">The day.</param>
    public NoticeBuilder EffectiveFrom(LocalDate day)
    {
        effectiveFrom = day;
        return this;
    }

    /// <summary>Names an act that the notice follows.</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public NoticeBuilder Follows(Act act, string? provision = null)
    {
        legalFramework.Add(Guard.NotNull(act).At(provision));
        return this;
    }

    /// <summary>Names an act that the notice follows.</summary>
    /// <param name="reference">The place in the act, as the notice cites it.</param>
    public NoticeBuilder Follows(LegalReference reference)
    {
        legalFramework.Add(Guard.NotNull(reference));
        return this;
    }

    /// <summary>Tells the readers of a change.</summary>
    /// <param name="summary">What changed, in the builder's language.</param>
    /// <param name="day">The day of the change.</param>
    /// <param name="newPurpose">Whether data already collected are put to a new purpose (Article 13(3)).</param>
    public NoticeBuilder Change(string summary, LocalDate? day = null, bool newPurpose = false)
    {
        changes.Add(new() { Date = day, Summary = Add(null, summary), NewPurpose = newPurpose });
        return this;
    }

    /// <summary>Adds the notice's own published words in one language.</summary>
    /// <param name="document">The words.</param>
    public NoticeBuilder Wording(NoticeDocument document)
    {
        wordings.Add(Guard.NotNull(document));
        return this;
    }

    /// <summary>Builds the notice as it stands now.</summary>
    /// <exception cref="NoticeBuildException">Something lacks without which a part cannot be made; the exception names all of it.</exception>
    public Notice Build()
    {
        var check = new BuildCheck();
        check.Text("/id", id);
        var notice = new Notice
        {
            Id = id,
            Revision = revision,
            Languages = languages,
            Title = title,
            RegisterName = registerName,
            DraftedOn = draftedOn,
            UpdatedOn = updatedOn,
            EffectiveFrom = effectiveFrom,
            LegalFramework = legalFramework,
            Controllers = [.. controllers.Select((part, i) => part.Build(check, $"/controllers/{i}"))],
            Representative = representative?.Build(check, "/representative"),
            DataProtectionOfficer = officer is null ? new() { State = officerState, Statement = noOfficer } : officer.BuildOfficer(),
            Contacts = [.. contacts.Select((part, i) => part.Build(check, $"/contacts/{i}"))],
            Purposes = [.. purposes.Select((part, i) => part.Build(check, $"/purposes/{i}"))],
            DataSubjects = [.. dataSubjects.Select((part, i) => part.Build(check, $"/dataSubjects/{i}"))],
            DataCategories = [.. dataCategories.Select((part, i) => part.Build(check, $"/dataCategories/{i}"))],
            Sources = [.. sources.Select(part => part.Build())],
            Disclosures = new()
            {
                State = State(disclosuresDenied, disclosures.Count),
                Items = [.. disclosures.Select((part, i) => part.Build(check, $"/disclosures/items/{i}"))],
                Statement = disclosureStatement,
            },
            Transfers = new() { State = State(transfersDenied, transfers.Count), Items = [.. transfers.Select(part => part.Build())], Statement = transferStatement },
            RetentionRules = [.. retentionRules.Select((part, i) => part.Build(check, $"/retentionRules/{i}"))],
            Security = [.. security.Select(part => part.Build())],
            AutomatedDecisions = automatedDecisions?.Build() ?? RegisterNotice.AutomatedDecisions.NotStated,
            Cookies = cookies?.Build(check) ?? RegisterNotice.Cookies.NotStated,
            SupervisoryAuthority = authority,
            Changes = changes,
            Wordings = wordings,
        };
        check.ThrowIfAny();
        return notice with { Rights = BuildRights(notice) };
    }

    /// <summary>The part with an identifier, made where there is none yet, with texts going to this builder's language.</summary>
    private void Part<TPart>(List<TPart> parts, Func<TPart, bool> isIt, Func<TPart> make, Action<TPart> configure)
        where TPart : PartBuilder<TPart>
    {
        var part = parts.Find(known => isIt(known));
        if (part is null)
        {
            parts.Add(part = make());
        }

        part.In(Language.Value, configure);
    }
}
