using System.Reflection;
using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Building;

/// <summary>Whatever a builder accepts reaches the notice.</summary>
public sealed class BuilderLossTests
{
    // A part that everything can refer to, and a purpose that gives every right a builder speaks of.
    private const string Id = "known";

    private static readonly Dictionary<Type, Func<Action<object>, NoticeBuilder>> Ways = new()
    {
        [typeof(NoticeBuilder)] = say => Say(Known(), say),
        [typeof(ControllerBuilder)] = say => Known().Controller("a", it => say(it)),
        [typeof(InstructingControllerBuilder)] = say => Known().Controller("a", c => c.OnBehalfOf("b", it => say(it))),
        [typeof(ContactPointBuilder)] = say => Known().Contact("a", it => say(it)),
        [typeof(OfficerBuilder)] = say => Known().DataProtectionOfficer("a", it => say(it)),
        [typeof(PurposeBuilder)] = say => Known().Purpose(Id, it => say(it)),
        [typeof(LegalBasisBuilder)] = say => Known().Purpose(Id, p => p.On(LegalBasisKind.PublicTask, it => say(it))),
        [typeof(ProfilingBuilder)] = say => Known().Purpose(Id, p => p.Profiling(it => say(it))),
        [typeof(AutomatedDecisionBuilder)] = say => Known().AutomatedDecisions(d => d.Decision(Id, it => say(it))),
        [typeof(DataSubjectGroupBuilder)] = say => Known().DataSubjects(Id, it => say(it)),
        [typeof(DataCategoryBuilder)] = say => Known().Data(Id, it => say(it)),
        [typeof(SourceBuilder)] = say => Known().From(SourceKind.ThirdParty, "a", it => say(it)),
        [typeof(DisclosureBuilder)] = say => Known().DiscloseTo("a", it => say(it)),
        [typeof(TransferBuilder)] = say => Known().TransferTo("IN", it => say(it)),
        [typeof(RetentionRuleBuilder)] = say => Known().Keep(Id, it => say(it)),
        [typeof(SecurityMeasureBuilder)] = say => Known().ProtectedBy(SecurityMeasureKind.Backup, "a", it => say(it)),
        [typeof(SubjectRightBuilder)] = say => Known().Right(RightKind.Rectification, it => say(it)),
        [typeof(RequestBuilder)] = say => Known().RightsThatApply(it => say(it)),
        [typeof(AutomatedDecisionsBuilder)] = say => Known().AutomatedDecisions(it => say(it)),
        [typeof(CookiesBuilder)] = say => Known().Cookies(it => say(it)),
        [typeof(ResearchBuilder)] = say => Known().Research(it => say(it)),
        [typeof(PublicAccessBuilder)] = say => Known().PublicAccess(it => say(it)),
        [typeof(InternalPartBuilder)] = say => Known().Internal(it => say(it)),
        [typeof(TrackingTechnologyBuilder)] = say => Known().Cookies(c => c.Technology("a", it => say(it))),
    };

    public static TheoryData<Type, string> Methods => [.. Builders.SelectMany(type => MethodsOf(type).Select(method => (type, method.ToString()!)))];

    private static IEnumerable<Type> Builders => typeof(Notice).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && IsBuilder(type));

    [Fact]
    public void Every_builder_is_reached() => Builders.Should().BeEquivalentTo(Ways.Keys);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_method_changes_the_notice(Type builder, string method)
    {
        var called = MethodsOf(builder).Single(known => known.ToString() == method);

        var without = Ways[builder](_ => { }).Build();
        var with = Ways[builder](it => called.Invoke(it, [.. called.GetParameters().Select(Argument)])).Build();

        with.Should().NotBe(without, "{0}.{1} was called", builder.Name, method);
    }

    [Fact]
    public void Formats_of_any_right_are_kept() =>
        NoticeBuilder.Create("a", "fi").Right(RightKind.Access, r => r.Formats("JSON", "PDF")).Build().Rights[0].DataFormats.Should().Equal("JSON", "PDF");

    [Fact]
    public void An_exception_inside_another_language_leaves_the_builder_in_its_own()
    {
        var builder = NoticeBuilder.Create("a", "fi");

        builder.Invoking(b => b.In("sv", _ => throw new InvalidDataException())).Should().Throw<InvalidDataException>();

        builder.Title("Tietosuojaseloste").Build().Title.Should().BeEquivalentTo(AnyWords.Finnish("Tietosuojaseloste"));
    }

    [Fact]
    public void A_callback_that_throws_leaves_no_trace()
    {
        var builder = NoticeBuilder.Create("a", "fi").Purpose("p", "Tilaukset").Cookies(c => c.Technology("t"))
            .Controller("b", c => c.Jointly("jako", point => point.Email("a@b.example"))).Right(RightKind.Access).NoDataProtectionOfficer("ei");
        var before = builder.Build();

        Fails(() => builder.Purpose("p", p => Then(p.OnConsent().Description("uusi"))));
        Fails(() => builder.Purpose("q", "Uusi", p => Then(p.OnConsent())));
        Fails(() => builder.Cookies(c => Then(c.Description("x").Technology("t", t => t.Essential()).Technology("u").Technology(null, t => t.By("x")))));
        Fails(() => builder.Right(RightKind.Access, r => Then(r.Email("x"))));
        Fails(() => builder.RightsThatApply(r => Then(r.Email("x"))));
        Fails(() => builder.DiscloseTo("x", r => Then(r.AsAuthority())));
        Fails(() => builder.DataProtectionOfficer("x", o => Then(o.Email("x"))));
        Fails(() => builder.Representative("x", o => Then(o.Email("x"))));
        Fails(() => builder.AutomatedDecisions(d => Then(d.Logic("x"))));
        Fails(() => builder.Cookies(c => c.Technology("v", t => Then(t.Essential()))));

        builder.Build().Should().Be(before);
        builder.Cookies(c => c.Technology("u", t => t.Essential())).Build().Cookies.Technologies.Should().HaveCount(2, "what was taken back is found no more");

        static void Then(object _) => throw new InvalidDataException();
        static void Fails(Action action) => action.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Another_language_goes_on_where_the_first_began()
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .NoCookies("Ei evästeitä.").NoAutomatedDecisions(profiling: true, d => d.Description("Ei päätöksiä.")).NoDataProtectionOfficer("Ei vastaavaa.")
            .Change("Yksi", new(2026, 1, 2)).Change("Kaksi", new(2026, 1, 2))
            .Purpose("p", "Markkinointi", p => p.OnLegitimateInterests("myynti").OnLegitimateInterests("kehitys"))
            .Data("d", "Tiedot", d => d.Items("nimi").Items("osoite"))
            .In("sv", sv => sv
                .NoCookies("Inga kakor.").NoAutomatedDecisions(configure: d => d.Description("Inga beslut.")).NoDataProtectionOfficer("Inget ombud.")
                .Change("Ett", new(2026, 1, 2)).Change("Två", new(2026, 1, 2))
                .Purpose("p", "Marknadsföring", p => p.OnLegitimateInterests("försäljning").OnLegitimateInterests("utveckling"))
                .Data("d", "Uppgifter", d => d.Items("namn", "adress")))
            .Build();

        notice.Cookies.Should().Be(new Cookies { State = DeclarationState.None, Description = AnyWords.Both("Ei evästeitä.", "Inga kakor.") });
        notice.AutomatedDecisions.Should().Be(new AutomatedDecisions { State = DeclarationState.None, Profiling = true, Description = AnyWords.Both("Ei päätöksiä.", "Inga beslut.") });
        notice.DataProtectionOfficer.Statement.Should().BeEquivalentTo(AnyWords.Both("Ei vastaavaa.", "Inget ombud."));
        notice.Changes.Select(change => change.Summary).Should().Equal(AnyWords.Both("Yksi", "Ett"), AnyWords.Both("Kaksi", "Två"));
        notice.Purposes[0].LegalBases.Select(basis => basis.Interest).Should().Equal(AnyWords.Both("myynti", "försäljning"), AnyWords.Both("kehitys", "utveckling"));
        notice.DataCategories[0].Items.Should().Equal(AnyWords.Both("nimi", "namn"), AnyWords.Both("osoite", "adress"));
    }

    [Fact]
    public void What_is_affirmed_after_a_denial_holds_and_the_other_way_round()
    {
        var builder = NoticeBuilder.Create("a", "fi")
            .NoCookies("ei").Cookies(c => c.Technology("x"))
            .NoAutomatedDecisions(profiling: false, d => d.Description("ei")).AutomatedDecisions(d => d.Logic("näin"))
            .NoDataProtectionOfficer("ei").DataProtectionOfficer(null, o => o.Email("a@b.example"));

        builder.Build().Cookies.Should().Be(new Cookies { State = DeclarationState.Some, Technologies = [new() { Name = "x" }] });
        builder.Build().AutomatedDecisions.Should().Be(new AutomatedDecisions { State = DeclarationState.Some, Logic = AnyWords.Finnish("näin") });
        builder.Build().DataProtectionOfficer.Should().Be(new DataProtectionOfficer { State = DeclarationState.Some, Emails = ["a@b.example"] });
        builder.NoCookies().NoAutomatedDecisions(profiling: null).NoDataProtectionOfficer();
        builder.Build().Cookies.Should().Be(new Cookies { State = DeclarationState.None });
        builder.Build().AutomatedDecisions.Should().Be(new AutomatedDecisions { State = DeclarationState.None });
        builder.Build().DataProtectionOfficer.Should().Be(new DataProtectionOfficer { State = DeclarationState.None });
    }

    [Fact]
    public void Another_safeguard_takes_nothing_over_from_the_one_before() =>
        NoticeBuilder.Create("a", "fi")
            .Transfer(t => t.UnderAdequacyDecision(AdequacyDecisions.DataPrivacyFramework, withinScope: true).UnderDerogation(TransferDerogation.LegalClaims).UnderStandardClauses("osoite"))
            .Build().Transfers.Items[0]
            .Should().Be(new Transfer { Safeguard = TransferSafeguard.StandardContractualClauses, Reference = new() { Act = "2021/914" }, CopyAvailableFrom = AnyWords.Finnish("osoite") });

    [Fact]
    public void A_stated_complaint_takes_over_no_channels_of_the_controller() =>
        NoticeBuilder.Create("a", "fi").Right(RightKind.Complaint, r => r.Description("valitus")).RightsThatApply(r => r.Email("a@b.example"))
            .Build().Rights.Single(right => right.Kind == RightKind.Complaint).Channels.Should().BeEmpty();

    private static NoticeBuilder Known() => NoticeBuilder.Create("a", "fi")
        .Controller(Id, c => c.Id(Id)).Purpose(Id, Id, p => p.OnContract()).DataSubjects(Id, Id).Data(Id, Id).Keep(Id, Id);

    private static NoticeBuilder Say(NoticeBuilder builder, Action<object> say)
    {
        say(builder);
        return builder;
    }

    private static bool IsBuilder(Type type)
    {
        for (var it = type.BaseType; it is not null; it = it.BaseType)
        {
            if (it.IsGenericType && it.GetGenericTypeDefinition() == typeof(PartBuilder<,>))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.ReturnType == type);

    private static object? Argument(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when parameter.Name is "language" => "sv",
            _ when parameter.Name is "country" or "code" => "US",
            _ when parameter.Name is "codes" => new[] { "US" },
            _ when parameter.Name is "tags" => new[] { "sv" },
            _ when parameter.Name!.EndsWith("Id", StringComparison.Ordinal) || parameter.Name.EndsWith("Ids", StringComparison.Ordinal) => type == typeof(string) ? Id : new[] { Id },
            _ when type == typeof(string) => "words of " + parameter.Name,
            _ when type == typeof(string[]) => new[] { "words of " + parameter.Name },
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 13,
            _ when type == typeof(LocalDate) => new LocalDate(2026, 2, 3),
            _ when type == typeof(Period) => Period.FromDays(3),
            _ when type == typeof(Act) => Acts.AccountingAct,
            _ when type == typeof(LegalReference) => new LegalReference { Text = LocalizedText.Of("fi", "x") },
            _ when type == typeof(LegalBasis) => new LegalBasis { Kind = LegalBasisKind.VitalInterests },
            _ when type == typeof(RequestChannel) => new RequestChannel { Kind = ChannelKind.Post, ControllerId = Id },
            _ when type == typeof(RetentionPeriod) => new RetentionPeriod { Period = Period.FromYears(12) },
            _ when type == typeof(PostalAddress) => new PostalAddress { PostOfficeBox = "PL 1" },
            _ when type == typeof(StatutoryPeriod) => StatutoryPeriods.AccountingBooks,
            _ when type == typeof(AdequacyDecision) => AdequacyDecisions.DataPrivacyFramework,
            _ when type == typeof(SupervisoryAuthority) => SupervisoryAuthorities.DataProtectionOmbudsman,
            _ when type == typeof(NoticeDocument) => new NoticeDocument { Language = LanguageTag.Finnish },
            _ when type.IsEnum => Enum.GetValues(type).GetValue(1),
            _ when type.IsArray => Filled(type.GetElementType()!),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Action<>) => Talk(type.GetGenericArguments()[0]),
            _ => throw new InvalidOperationException($"No value for {parameter}."),
        };
    }

    private static Array Filled(Type element)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Enum.GetValues(element).GetValue(1), 0);
        return array;
    }

    /// <summary>A callback that says something in words.</summary>
    private static Delegate Talk(Type builder) => (Delegate)typeof(BuilderLossTests).GetMethod(nameof(Words), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(builder).Invoke(null, null)!;

    private static Action<T> Words<T>() => it =>
    {
        var said = typeof(T).GetMethod("Description", [typeof(string)]) ?? typeof(T).GetMethod("Title", [typeof(string)]) ?? typeof(T).GetMethod("Email", [typeof(string)])
            ?? typeof(T).GetMethod("Website", [typeof(string)]) ?? typeof(T).GetMethod("Name", [typeof(string)]) ?? typeof(T).GetMethod("Category", [typeof(string)])
            ?? typeof(T).GetMethod("Requests", [typeof(string)]) ?? typeof(T).GetMethod("BusinessId", [typeof(string)]) ?? typeof(T).GetMethod("UsedFor", [typeof(string)]) ?? typeof(T).GetMethod("When", [typeof(string)])
            ?? typeof(T).GetMethod("Logic", [typeof(string)]);
        said!.Invoke(it, ["more"]);
    };
}
