using System.Reflection;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Building.Editing;

public sealed class NoticeEditsTests
{
    private static readonly Notice Shop = new()
    {
        Id = "shop",
        Controllers = [new() { Name = "A" }, new() { Name = "B" }],
        Contacts = [new() { Emails = ["a@b.example"] }, new() { Name = "Tuula" }],
        Purposes = [new() { Id = "orders", Description = Text("Tilaukset") }, new() { Id = "news", Description = Text("Uutiskirje") }],
        LegalBases = [new() { Kind = LegalBasisKind.Contract }],
        DataSubjects = [new() { Id = "customers", Name = Text("Asiakkaat") }, new() { Id = "visitors", Name = Text("Kävijät") }],
        DataCategories =
        [
            new() { Id = "contact", Name = Text("Yhteystiedot"), PurposeIds = ["orders", "news"], SubjectIds = ["customers", "visitors"] },
            new() { Id = "books", Name = Text("Kirjanpito") },
        ],
        Sources = [new() { Kind = SourceKind.DataSubject, CategoryIds = ["contact", "books"] }, new() { Kind = SourceKind.ServiceUse }],
        Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "Posti" }, CategoryIds = ["contact", "books"] }, new() { Recipient = new() { Name = "Posti" } }] },
        Transfers = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "Pilvi" } }, new()] },
        RetentionRules = [new() { Id = "rule", CategoryIds = ["books", "contact"] }],
        Security = [new() { Kind = SecurityMeasureKind.Backup }],
        Rights = [new() { Kind = RightKind.Access }],
        AutomatedDecisions = new() { State = DeclarationState.Some, Decisions = [new() { Ground = DecisionGround.Law }] },
        Cookies = new() { State = DeclarationState.Some, Technologies = [new() { Name = "_ga" }] },
        Changes = [new() { Summary = Text("Uusi") }],
        Wordings = [new() { Language = LanguageTag.Finnish }],
    };

    private static readonly Notice Joint = new()
    {
        Id = "joint",
        Controllers =
        [
            new() { Id = "a", Name = "A", Arrangement = new() { Responsibilities = [new() { Task = Text("x"), ControllerId = "a" }, new() { Task = Text("y"), ControllerId = "b" }] } },
            new() { Id = "b", Name = "B" },
        ],
        Purposes = [new() { Id = "orders", Description = Text("Tilaukset"), ControllerIds = ["a", "b"] }],
        Rights = [new() { Kind = RightKind.Access, Channels = [new() { Kind = ChannelKind.Post }, new() { Kind = ChannelKind.Email, ControllerId = "b" }] }],
    };

    [Fact]
    public void References_to_a_controller_follow_its_identifier()
    {
        var changed = Joint.WithController("A", it => it with { Id = "first" });

        changed.Controllers[0].Arrangement!.Responsibilities.Select(it => it.ControllerId).Should().Equal("first", "b");
        changed.Purposes[0].ControllerIds.Should().Equal("first", "b");
        changed.Rights[0].Channels.Select(it => it.ControllerId).Should().Equal(null, "b");
        Joint.WithController(1, it => it with { Id = "second" }).Rights[0].Channels[1].ControllerId.Should().Be("second");
    }

    [Fact]
    public void A_controller_is_taken_out_with_what_refers_to_it()
    {
        var without = (Joint with { Rights = [] }).WithController("A", it => it with { Arrangement = null }).WithoutController("B");

        without.Purposes[0].ControllerIds.Should().Equal("a");
        FluentActions.Invoking(() => Joint.WithoutController(1)).Should().Throw<InvalidOperationException>().WithMessage("*controller \"b\"*/controllers/0/arrangement/responsibilities/1/controller, /rights/0/channels/1/controller*");
    }

    [Fact]
    public void One_purpose_is_changed_and_the_rest_stays()
    {
        var changed = Shop.WithPurpose("news", it => it with { LegalBases = [new() { Kind = LegalBasisKind.Consent }] });

        changed.Should().Be(Shop with { Purposes = [Shop.Purposes[0], Shop.Purposes[1] with { LegalBases = [new() { Kind = LegalBasisKind.Consent }] }] });
        Shop.Purposes[1].LegalBases.Should().BeEmpty();
    }

    [Fact]
    public void References_follow_a_changed_identifier()
    {
        Shop.WithPurpose("news", it => it with { Id = "letters" }).DataCategories[0].PurposeIds.Should().Equal("orders", "letters");
        Shop.WithDataSubjectGroup("customers", it => it with { Id = "buyers" }).DataCategories[0].SubjectIds.Should().Equal("buyers", "visitors");
        var changed = Shop.WithDataCategory("contact", it => it with { Id = "identity" });
        changed.Sources[0].CategoryIds.Should().Equal("identity", "books");
        changed.Disclosures.Items[0].CategoryIds.Should().Equal("identity", "books");
        changed.RetentionRules[0].CategoryIds.Should().Equal("books", "identity");
    }

    [Fact]
    public void A_part_that_is_taken_out_leaves_no_reference()
    {
        Shop.WithoutPurpose("news").DataCategories[0].PurposeIds.Should().Equal("orders");
        Shop.WithoutDataSubjectGroup("visitors").DataCategories[0].SubjectIds.Should().Equal("customers");
        var without = Shop.WithoutDataCategory("contact");
        without.DataCategories.Should().ContainSingle();
        without.Sources[0].CategoryIds.Should().Equal("books");
        without.Disclosures.Items[0].CategoryIds.Should().Equal("books");
        without.RetentionRules[0].CategoryIds.Should().Equal("books");
    }

    [Fact]
    public void A_part_is_not_taken_out_where_what_refers_to_it_would_come_to_mean_all() =>
        Shop.WithoutPurpose("news").Invoking(it => it.WithoutPurpose("orders")).Should().Throw<InvalidOperationException>()
            .WithMessage("The purpose \"orders\" cannot be taken out: /dataCategories/0/purposes would be empty, which means all of them.*");

    [Fact]
    public void An_unknown_part_is_told_with_those_that_there_are()
    {
        Shop.Invoking(it => it.WithPurpose("new", p => p)).Should().Throw<KeyNotFoundException>()
            .WithMessage("There is no purpose \"new\"; did you mean \"news\"? The notice has \"orders\", \"news\".");
        Shop.Invoking(it => it.WithoutDataCategory("zzz")).Should().Throw<KeyNotFoundException>().WithMessage("*\"contact\", \"books\".");
        Shop.Invoking(it => it.WithRight(RightKind.Erasure, r => r)).Should().Throw<KeyNotFoundException>().WithMessage("There is no right \"Erasure\"*\"Access\".");
        Shop.Invoking(it => it.WithoutWording(LanguageTag.Swedish)).Should().Throw<KeyNotFoundException>();
        new Notice { Id = "a" }.Invoking(it => it.WithoutController("A")).Should().Throw<KeyNotFoundException>().WithMessage("There is no controller \"A\"; the notice has none.");
        Shop.Invoking(it => it.WithSource(2, s => s)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The notice has 2 of them, counted from 0.*");
        Shop.Invoking(it => it.WithoutChange(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Two_parts_never_get_the_same_identifier()
    {
        Shop.Invoking(it => it.AddPurpose(it.Purposes[0])).Should().Throw<ArgumentException>().WithMessage("There is a purpose \"orders\" already, at place 0.*");
        Shop.Invoking(it => it.WithPurpose("news", p => p with { Id = "orders" })).Should().Throw<ArgumentException>();
        Shop.Invoking(it => it.AddRight(new() { Kind = RightKind.Access })).Should().Throw<ArgumentException>();
        Shop.Invoking(it => it.AddWording(new() { Language = LanguageTag.Finnish })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_disclosure_to_a_recipient_is_meant_or_the_one_at_a_place()
    {
        Shop.WithDisclosure("Posti", it => it with { Regular = true }).Disclosures.Items.Should().OnlyContain(it => it.Regular == true);
        Shop.WithDisclosure(1, it => it with { Regular = true }).Disclosures.Items.Select(it => it.Regular).Should().Equal(null, true);
        Shop.WithoutDisclosure("Posti").Disclosures.Should().Be(new Declaration<Disclosure> { State = DeclarationState.Some });
        Shop.WithoutTransfer("Pilvi").WithoutTransfer(0).Transfers.Items.Should().BeEmpty();
    }

    [Fact]
    public void What_is_added_is_stated()
    {
        var empty = new Notice { Id = "a" };

        empty.AddDisclosure(Shop.Disclosures.Items[0]).Disclosures.State.Should().Be(DeclarationState.Some);
        empty.AddTransfer(new()).Transfers.State.Should().Be(DeclarationState.Some);
        empty.AddTrackingTechnology(new() { Name = "_ga" }).Cookies.Should().Be(Shop.Cookies);
        empty.AddAutomatedDecision(new()).AutomatedDecisions.State.Should().Be(DeclarationState.Some);
        empty.AddAutomatedDecision(new()).WithoutAutomatedDecision(0).AutomatedDecisions.Should().Be(new AutomatedDecisions { State = DeclarationState.Some });
        (empty with { Transfers = new() { State = DeclarationState.None } }).AddTransfer(new()).Transfers.State.Should().Be(DeclarationState.None, "it is an exception from the denial");
    }

    [Fact]
    public void What_is_told_of_a_purpose_that_goes_stays_told()
    {
        var told = Shop with { Changes = [new() { Summary = Text("Uutiskirje otettiin käyttöön."), NewPurpose = true, PurposeIds = ["news"] }] };

        told.WithPurpose("news", it => it with { Id = "letters" }).Changes[0].PurposeIds.Should().Equal("letters");
        told.WithoutPurpose("news").Changes[0].Should().Be(told.Changes[0] with { PurposeIds = [] });
    }

    [Fact]
    public void Every_part_is_added_changed_and_taken_out()
    {
        foreach (var method in typeof(NoticeEdits).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            var notice = method.Name.StartsWith("Without", StringComparison.Ordinal) ? ModelTypes.FullNotice() : Shop;
            var arguments = method.GetParameters().Skip(1).Select(parameter => Argument(method, parameter, notice)).Prepend(notice).ToArray();

            method.Invoke(null, arguments).Should().NotBe(notice, "{0} was called", method);

            arguments[0] = null;
            method.Invoking(it => it.Invoke(null, arguments)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>("{0} has no notice", method);
        }
    }

    private static object? Argument(MethodInfo method, ParameterInfo parameter, Notice notice)
    {
        var family = method.Name.Replace("Without", "").Replace("With", "").Replace("Add", "");
        return parameter.Name switch
        {
            "index" => 0,
            "kind" => notice.Rights[0].Kind,
            "language" => notice.Wordings[0].Language,
            "name" when family == "Contact" => notice.Contacts[^1].Name,
            "name" when family == "TrackingTechnology" => notice.Cookies.Technologies[0].Name,
            "name" => notice.Controllers[0].Name,
            "recipient" when family == "Transfer" => notice.Transfers.Items[0].Recipient!.Name,
            "recipient" => notice.Disclosures.Items[0].Recipient.Name,
            "id" when family == "Purpose" => notice.Purposes[0].Id,
            "id" when family == "DataSubjectGroup" => notice.DataSubjects[0].Id,
            "id" when family == "DataCategory" => notice.DataCategories[0].Id,
            "id" => notice.RetentionRules[0].Id,
            "change" when parameter.ParameterType.IsGenericType => Other(parameter.ParameterType.GetGenericArguments()[0]),
            _ => ModelTypes.Filled(parameter.ParameterType, 8),
        };
    }

    private static Delegate Other(Type part) => (Delegate)typeof(NoticeEditsTests).GetMethod(nameof(Replaced), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(part).Invoke(null, null)!;

    private static Func<T, T> Replaced<T>() => _ => (T)ModelTypes.Filled(typeof(T), 8);

    private static LocalizedText Text(string words) => LocalizedText.Of("fi", words);
}
