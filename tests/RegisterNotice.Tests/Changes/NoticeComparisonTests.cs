using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;
using static RegisterNotice.Tests.Changes.ChangingNotice;

namespace RegisterNotice.Tests.Changes;

public sealed class NoticeComparisonTests
{
    private const int Many = 10_000;

    [Fact]
    public void Equal_notices_have_no_change_and_share_the_empty_list()
    {
        var comparison = NoticeComparison.Of(Base, NoticeCopy.Of(Base));

        comparison.IsEmpty.Should().BeTrue();
        comparison.Weight.Should().BeNull();
        comparison.Changes.Should().BeSameAs(NoticeComparison.Of(Base, Base).Changes);
    }

    [Fact]
    public void Comparing_equal_notices_allocates_the_result_alone()
    {
        var copy = NoticeCopy.Of(Base);
        NoticeComparison.Of(Base, copy);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            NoticeComparison.Of(Base, copy);
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 100).Should().BeLessThan(100);
    }

    [Fact]
    public void A_null_is_refused()
    {
        FluentActions.Invoking(() => NoticeComparison.Of(null!, Base)).Should().Throw<ArgumentNullException>().WithParameterName("old");
        FluentActions.Invoking(() => NoticeComparison.Of(Base, null!)).Should().Throw<ArgumentNullException>().WithParameterName("new");
    }

    [Fact]
    public void What_says_nothing_of_the_processing_is_no_change() => NoticeComparison.Of(Base, Base with
    {
        Revision = 5,
        UpdatedOn = new(2027, 1, 1),
        Changes = [new() { Summary = Fi("Jotakin muuttui.") }],
        Internal = new() { Owner = "Toimistopäällikkö" },
        AdditionalMembers = AdditionalMembers.None.With("later", "1"),
    }).IsEmpty.Should().BeTrue();

    [Theory]
    [InlineData("Uutiskirje  tilaajille")]
    [InlineData("Uutiskirje\u00A0tilaajille ")]
    [InlineData("Uutis\u00ADkirje\ntilaajille")]
    public void White_space_and_soft_hyphens_are_no_change(string text) =>
        NoticeComparison.Of(Base, Base with { Purposes = [Base.Purposes[0], Base.Purposes[1] with { Description = Fi(text) }] }).IsEmpty.Should().BeTrue();

    [Fact]
    public void A_letter_in_one_character_or_two_is_no_change() =>
        NoticeComparison.Of(Base, Base.Group(it => it with { Name = Fi("Myyja\u0308t") })).IsEmpty.Should().BeTrue();

    [Fact]
    public void The_spelling_of_equal_values_is_no_change() => NoticeComparison.Of(
        Base.Controller(it => it with { Website = "https://Aarre.example/" }),
        Base.Controller(it => it with { Website = "https://aarre.example", Phones = ["+358 40 1234567"], Emails = ["Toimisto@AARRE.example"], BusinessId = BusinessId.AsWritten("2345678-0") })).IsEmpty.Should().BeTrue();

    [Fact]
    public void A_full_list_is_the_same_as_an_empty_one_that_means_all() => NoticeComparison.Of(
        Base.Category(it => it with { PurposeIds = ["sales", "news"], SubjectIds = ["readers", "sellers"] }),
        Base.Category(it => it with { PurposeIds = [], SubjectIds = [] })).IsEmpty.Should().BeTrue();

    [Fact]
    public void A_new_purpose_under_all_is_told_once() =>
        Of(Base.Category(it => it with { PurposeIds = [] }), Base.Category(it => it with { PurposeIds = [] }) with { Purposes = [.. Base.Purposes, new() { Id = "ads", Description = Fi("Mainonta") }] })
            .Should().Equal(("/purposes/2", ChangeKind.Added, ChangeWeight.Material));

    [Fact]
    public void References_that_go_with_a_purpose_are_silent() =>
        Of(Base, Base.Category(it => it with { PurposeIds = [] }) with { Purposes = [Base.Purposes[0]] }).Should().Equal(("/purposes/1", ChangeKind.Removed, ChangeWeight.Notable));

    [Fact]
    public void Two_purposes_that_swap_their_ids_are_renamed()
    {
        var swapped = Base with
        {
            Purposes = [Base.Purposes[0] with { Id = "news" }, Base.Purposes[1] with { Id = "sales" }],
            DataCategories = [.. Base.DataCategories.Select(category => category with { PurposeIds = ["news"] })],
        };

        Of(Base, swapped).Should().Equal(("/purposes/0/id", ChangeKind.Changed, ChangeWeight.Editorial), ("/purposes/1/id", ChangeKind.Changed, ChangeWeight.Editorial));
    }

    [Fact]
    public void A_list_of_ids_that_stays_while_two_ids_are_swapped_leads_elsewhere() =>
        Of(Base, Base with { Purposes = [Base.Purposes[0] with { Id = "news" }, Base.Purposes[1] with { Id = "sales" }] })
            .Should().Contain(("/dataCategories/0/purposes", ChangeKind.Changed, ChangeWeight.Material));

    [Fact]
    public void An_item_that_goes_into_another_category_is_moved() => Of(Base, Base with
    {
        DataCategories = [Base.DataCategories[0] with { Items = [Fi("nimi")] }, Base.DataCategories[1] with { Items = [Fi("tilinumero"), Fi("osoite")] }],
    }).Should().Equal(("/dataCategories/1/items/1", ChangeKind.Moved, ChangeWeight.Notable));

    [Fact]
    public void An_item_that_goes_into_a_more_sensitive_category_is_told()
    {
        var old = Base with { DataCategories = [Base.DataCategories[0], Base.DataCategories[1] with { Sensitivity = DataSensitivity.Special }] };

        Of(old, old with { DataCategories = [old.DataCategories[0] with { Items = [Fi("nimi")] }, old.DataCategories[1] with { Items = [Fi("tilinumero"), Fi("osoite")] }] })
            .Should().Equal(("/dataCategories/1/items/1", ChangeKind.Moved, ChangeWeight.Material));
    }

    [Fact]
    public void A_right_whose_basis_left_too_is_not_lost()
    {
        var old = Base with { Rights = [.. Base.Rights, new() { Kind = RightKind.WithdrawConsent }] };

        Of(old, Base).Should().Equal(("/rights/2", ChangeKind.Removed, ChangeWeight.Material));
        Of(old, Base with { Purposes = [Base.Purposes[0]] }).Should().Equal(
            ("/purposes/1", ChangeKind.Removed, ChangeWeight.Notable), ("/rights/2", ChangeKind.Removed, ChangeWeight.Notable));
    }

    [Fact]
    public void A_new_language_of_the_notice_takes_its_texts_with_it()
    {
        var swedish = Base with { Languages = [LanguageTag.Swedish, LanguageTag.Finnish] };
        var translated = swedish.Purpose(it => it with { Description = it.Description.With("sv", "Bokning av försäljningsplatser") });

        Of(Base, translated).Should().Equal(("/languages/0", ChangeKind.Added, ChangeWeight.Notable));
        Of(swedish, translated).Should().Equal(("/purposes/0/description/sv", ChangeKind.Added, ChangeWeight.Editorial));
        Of(translated, swedish).Should().Equal(("/purposes/0/description/sv", ChangeKind.Removed, ChangeWeight.Editorial));
    }

    [Fact]
    public void A_corrected_translation_is_editorial()
    {
        var old = Base.Purpose(it => it with { Description = it.Description.With("sv", "Uthyrning av torgplatser") });

        Of(old, old.Purpose(it => it with { Description = it.Description.With("sv", "Bokning av försäljningsplatser och redovisning") }))
            .Should().Equal(("/purposes/0/description", ChangeKind.Reworded, ChangeWeight.Editorial));
    }

    [Fact]
    public void The_last_way_of_contact_is_told()
    {
        var old = Base with { Contacts = [], Rights = [], Controllers = [new() { Name = "Aarre Oy", Emails = ["toimisto@aarre.example"] }] };

        Of(old, old.Controller(it => it with { Emails = ["uusi@aarre.example"] })).Should().Equal(("/controllers/0/emails/0", ChangeKind.Changed, ChangeWeight.Material));
        Of(old, old.Controller(it => it with { Emails = ["uusi@aarre.example", "toimisto@aarre.example"] })).Should().Equal(("/controllers/0/emails/0", ChangeKind.Added, ChangeWeight.Notable));
    }

    [Fact]
    public void A_period_in_the_place_of_a_criterion_is_one_change()
    {
        var criterion = Base.Rule(it => it with { Period = null, StartsFrom = null, Criterion = RetentionCriterion.Indefinite });

        Of(Base, criterion).Should().Equal(("/retentionRules/0/criterion", ChangeKind.Changed, ChangeWeight.Material));
        Of(criterion, Base).Should().Equal(("/retentionRules/0/period", ChangeKind.Changed, ChangeWeight.Notable));
    }

    [Fact]
    public void A_wording_is_silent_where_the_facts_of_its_section_changed_too()
    {
        static NoticeDocument Wording(string text) => new()
        {
            Language = LanguageTag.Finnish,
            Sections = [new() { Heading = "Säilytys", Kinds = [SectionKind.Retention], Blocks = [new ParagraphBlock { Text = text }] }],
        };

        var old = Base with { Wordings = [Wording("Tiedot säilytetään 2 vuotta.")] };
        Of(old, old with { Wordings = [Wording("Tiedot säilytetään 3 vuotta.")] }).Should().Equal(("/wordings/0/sections/0", ChangeKind.Changed, ChangeWeight.Notable));
        Of(old, old with { Wordings = [Wording("Säilytämme tiedot 2 vuotta.")] }).Should().Equal(("/wordings/0/sections/0", ChangeKind.Reworded, ChangeWeight.Editorial));
        Of(old, old.Rule(it => it with { Period = Period.FromYears(3) }) with { Wordings = [Wording("Tiedot säilytetään 3 vuotta.")] })
            .Should().Equal(("/retentionRules/0/period", ChangeKind.Changed, ChangeWeight.Material));
    }

    [Fact]
    public void Options_leave_out_and_weigh_otherwise()
    {
        var @new = Base with { Title = Fi("Toinen otsikko"), Security = [], Contacts = [] };

        NoticeComparison.Of(Base, @new, new() { LeftOut = [JsonPointer.Parse("/security")] }).Changes.Select(change => change.Pointer.ToString()).Should().Equal("/title", "/contacts/0");
        NoticeComparison.Of(Base, @new, new() { MinWeight = ChangeWeight.Notable }).Changes.Select(change => change.Pointer.ToString()).Should().Equal("/contacts/0", "/security/0");
        NoticeComparison.Of(Base, @new, new() { Weigh = change => change.Pointer.StartsWith(JsonPointer.Parse("/security")) ? ChangeWeight.Material : null })
            .Changes.Should().ContainSingle().Which.Weight.Should().Be(ChangeWeight.Material);
    }

    [Fact]
    public void Notices_with_different_ids_are_compared_and_it_is_said()
    {
        var change = NoticeComparison.Of(Base, Base with { Id = "toinen" }).Changes.Should().ContainSingle().Subject;

        change.MessageIn(LanguageTag.English).Should().Contain("two notices");
        change.ToString().Should().StartWith("Editorial Changed /id: ");
    }

    [Fact]
    public void Duplicate_ids_are_compared_in_their_order()
    {
        var old = Base with { Purposes = [Base.Purposes[0], Base.Purposes[0] with { Description = Fi("Jäsenrekisterin ylläpito") }] };

        Of(old, old with { Purposes = [old.Purposes[0], old.Purposes[1] with { Description = Fi("Kilpailujen järjestäminen") }] })
            .Should().Equal(("/purposes/1/description", ChangeKind.Changed, ChangeWeight.Material));
    }

    [Fact]
    public void Ten_thousand_parts_of_each_kind_are_compared()
    {
        var (old, @new) = (Large(0), Large(1));
        var comparison = NoticeComparison.Of(old, @new);

        comparison.Changes.Count(change => change.Pointer.StartsWith(JsonPointer.Parse("/purposes"))).Should().Be(Many);
        comparison.Changes.Count(change => change.Pointer.StartsWith(JsonPointer.Parse("/retentionRules"))).Should().Be(Many);
        NoticeComparison.Of(old, old with { Purposes = [.. old.Purposes.Reverse()], Sources = [.. old.Sources.Reverse()], Security = [.. old.Security.Reverse()] }).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_notice_with_every_member_is_compared_with_one_that_has_other_values() =>
        NoticeComparison.Of(ModelTypes.FullNotice(), (Notice)ModelTypes.Filled(typeof(Notice), 2)).Changes.Should().NotBeEmpty();

    private static IEnumerable<(string Pointer, ChangeKind Kind, ChangeWeight Weight)> Of(Notice old, Notice @new) =>
        NoticeComparison.Of(old, @new).Changes.Select(change => (change.Pointer.ToString(), change.Kind, change.Weight));

    private static Notice Large(int seed) => Base with
    {
        Purposes = [.. Range(i => new Purpose { Id = $"p{i}", Description = Fi($"Tarkoitus {i + (seed * Many)}") })],
        DataSubjects = [.. Range(i => new DataSubjectGroup { Id = $"s{i}", Name = Fi($"Ryhmä {i}") })],
        DataCategories = [.. Range(i => new DataCategory { Id = $"c{i}", Name = Fi($"Tiedot {i}"), Items = [Fi($"tieto {i} {seed}")] })],
        Sources = [.. Range(i => new Source { Kind = SourceKind.ThirdParty, Description = Fi($"Tietojen toimittaja {i} {seed}") })],
        RetentionRules = [.. Range(i => new RetentionRule { Id = $"r{i}", CategoryIds = [$"c{i}"], Period = Period.FromDays(i + seed + 1) })],
        Security = [.. Range(i => new SecurityMeasure { Kind = SecurityMeasureKind.Other, Description = Fi($"Toimi {i} {seed}") })],
        Disclosures = new() { State = DeclarationState.Some, Items = [.. Range(i => new Disclosure { Recipient = new() { Category = Fi($"Vastaanottajat {i} {seed}") } })] },
        Transfers = new() { State = DeclarationState.Some, Items = [.. Range(i => new Transfer { Recipient = new() { Name = $"Yhtiö {i} {seed}" } })] },
        Contacts = [.. Range(i => new ContactPoint { Emails = [$"a{i}@b{seed}.example"] })],
        Controllers = [.. Range(i => new Controller { Name = $"Yritys {i} {seed} Oy" })],
    };

    [Fact]
    public void The_day_that_a_page_repeats_is_no_change_of_its_words()
    {
        var old = Base with { Wordings = [Page("Päivitetty 4.5.2026. Säilytämme tiedot 2 vuotta.")] };

        Of(old, old with { UpdatedOn = new(2026, 12, 1), Wordings = [Page("Päivitetty 1.12.2026. Säilytämme tiedot 2 vuotta.")] }).Should().BeEmpty();
        Of(old, old with { UpdatedOn = new(2026, 12, 1), Wordings = [Page("Päivitetty 1.12.2026. Säilytämme tiedot 3 vuotta.")] }).Should().ContainSingle();

        static NoticeDocument Page(string text) => new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text }] }] };
    }

    [Fact]
    public void Words_that_say_a_period_again_change_with_it()
    {
        var old = Base.Rule(it => it with { Description = Fi("Kaksi vuotta sopimuksen päättymisestä") });
        var @new = old.Rule(it => it with { Period = Period.FromYears(3), Description = Fi("3 vuotta asiakkuuden loppumisesta") });

        Of(old, @new).Should().Equal(("/retentionRules/0/period", ChangeKind.Changed, ChangeWeight.Material));
    }

    [Fact]
    public void What_a_part_says_twice_in_the_same_words_has_changed_once()
    {
        var old = Said("Myyntipaikkojen varaaminen ja tilittäminen");

        Of(old, Said("Mainonnan kohdentaminen kävijöille")).Should().Equal(("/purposes/0/description", ChangeKind.Changed, ChangeWeight.Material));

        static Notice Said(string text) => Base.Purpose(it => it with { Description = Fi(text), LegalBases = [new() { Kind = LegalBasisKind.Contract, Description = Fi(text) }] });
    }

    [Fact]
    public void A_title_whose_words_are_others_is_no_more_than_a_title() =>
        Of(Base with { Title = Fi("Rekisteri- ja tietosuojaseloste") }, Base with { Title = Fi("Tietosuojaseloste asiakkaille") }).Should().OnlyContain(change => change.Weight == ChangeWeight.Editorial);

    [Fact]
    public void Equal_notices_take_no_memory_but_for_the_result()
    {
        var equal = NoticeJson.Parse(NoticeJson.Write(Base));
        var none = NoticeComparison.Of(Base, equal);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var comparison = NoticeComparison.Of(Base, equal);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThanOrEqualTo(96, "that is the comparison itself");
        comparison.Changes.Should().BeSameAs(none.Changes);
    }

    private static IEnumerable<T> Range<T>(Func<int, T> make) => Enumerable.Range(0, Many).Select(make);
}
