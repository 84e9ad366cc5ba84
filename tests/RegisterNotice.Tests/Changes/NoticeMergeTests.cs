using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Json;
using static RegisterNotice.Tests.Changes.ChangingNotice;

namespace RegisterNotice.Tests.Changes;

public sealed class NoticeMergeTests
{
    [Fact]
    public void What_one_alone_has_changed_is_taken_over()
    {
        var ours = Base.Rule(it => it with { Period = Period.FromYears(3) }) with { Contacts = [] };
        var theirs = Base.Purpose(it => it with { Activities = [ProcessingActivity.Profiling] }) with { Title = Fi("Seloste") };

        var merge = NoticeMerge.Of(Base, ours, theirs);

        merge.IsClean.Should().BeTrue();
        merge.Merged.Should().Be(ours with { Purposes = theirs.Purposes, Title = theirs.Title });
    }

    [Fact]
    public void Bases_of_the_whole_merge_kind_by_kind()
    {
        var ours = Base with { LegalBases = [new() { Kind = LegalBasisKind.Contract }] };
        var theirs = Base with { LegalBases = [new() { Kind = LegalBasisKind.Contract }, new() { Kind = LegalBasisKind.Consent }] };

        var merge = NoticeMerge.Of(Base, ours, theirs);

        merge.IsClean.Should().BeTrue();
        merge.Merged.LegalBases.Should().Equal(theirs.LegalBases);
    }

    [Fact]
    public void Texts_merge_language_by_language()
    {
        var both = Base.Purpose(it => it with { Description = it.Description.With("sv", "Bokning av försäljningsplatser") });
        var ours = both.Purpose(it => it with { Description = it.Description.With("fi", "Myyntipaikkojen varaaminen") });
        var theirs = both.Purpose(it => it with { Description = it.Description.With("sv", "Bokning av platser").With("en", "Booking of stalls") });

        var merge = NoticeMerge.Of(both, ours, theirs);

        merge.IsClean.Should().BeTrue();
        ((object)merge.Merged.Purposes[0].Description).Should().Be(
            LocalizedText.Of("fi", "Myyntipaikkojen varaaminen").With("sv", "Bokning av platser").With("en", "Booking of stalls"));
    }

    [Fact]
    public void Two_texts_of_one_language_conflict_at_the_language()
    {
        var ours = Base.Purpose(it => it with { Description = Fi("Paikkojen varaaminen") });
        var theirs = Base.Purpose(it => it with { Description = Fi("Paikkojen vuokraus").With("sv", "Uthyrning") });

        var merge = NoticeMerge.Of(Base, ours, theirs);

        merge.Conflicts.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Pointer = (JsonPointer)"/purposes/0/description/fi",
            Base = "Myyntipaikkojen varaaminen ja tilittäminen",
            Ours = "Paikkojen varaaminen",
            Theirs = "Paikkojen vuokraus",
        });
        ((object)merge.Merged.Purposes[0].Description).Should().Be(Fi("Paikkojen varaaminen").With("sv", "Uthyrning"));
    }

    [Fact]
    public void Parts_that_both_have_added_stand_side_by_side_whatever_the_order()
    {
        var ours = Base with { Purposes = [.. Base.Purposes, Purpose("ads", "Mainonta")] };
        var theirs = Base with { Purposes = [Purpose("surveys", "Kyselyt"), Base.Purposes[1], Base.Purposes[0]] };

        var merge = NoticeMerge.Of(Base, ours, theirs);

        merge.IsClean.Should().BeTrue();
        merge.Merged.Purposes.Select(purpose => purpose.Id).Should().Equal("surveys", "news", "ads", "sales");
    }

    [Fact]
    public void Parts_that_both_have_added_with_one_id_and_other_words_conflict()
    {
        var ours = Base with { Purposes = [.. Base.Purposes, Purpose("new", "Mainonta")] };
        var theirs = Base with { Purposes = [Purpose("new", "Kyselyt"), .. Base.Purposes] };

        var merge = NoticeMerge.Of(Base, ours, theirs);

        merge.Merged.Purposes.Should().Equal(ours.Purposes);
        merge.Conflicts.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Pointer = (JsonPointer)"/purposes/2", Base = (object?)null, Ours = ours.Purposes[2], Theirs = theirs.Purposes[0] });
    }

    [Fact]
    public void What_one_takes_out_and_the_other_edits_conflicts_where_it_stands()
    {
        var without = Base with { RetentionRules = [Base.RetentionRules[1]] };
        var edited = Base.Rule(it => it with { Period = Period.FromYears(1) });

        var keep = NoticeMerge.Of(Base, edited, without);
        var drop = NoticeMerge.Of(Base, without, edited);

        keep.Merged.Should().Be(edited);
        keep.Conflicts.Should().Equal(new MergeConflict { Pointer = "/retentionRules/0", Base = Base.RetentionRules[0], Ours = edited.RetentionRules[0], Theirs = null });
        drop.Merged.Should().Be(without);
        drop.Conflicts.Should().Equal(new MergeConflict { Pointer = "/retentionRules/0", Base = Base.RetentionRules[0], Ours = null, Theirs = edited.RetentionRules[0] });
    }

    [Fact]
    public void What_one_takes_out_and_the_other_newly_refers_to_conflicts()
    {
        var without = Base with { Purposes = [Base.Purposes[0]] };
        var referring = Base.Category(it => it with { PurposeIds = ["sales", "news"] });

        NoticeMerge.Of(Base, without, referring).Conflicts.Should().ContainSingle().Which.Pointer.Should().Be((JsonPointer)"/purposes/1");
        NoticeMerge.Of(Base, referring, without).Should().BeEquivalentTo(new { Merged = referring, IsClean = false });
    }

    [Fact]
    public void What_the_other_refers_to_by_a_former_id_follows_the_renaming()
    {
        var renamed = Base with
        {
            Purposes = [Base.Purposes[0], Base.Purposes[1] with { Id = "letters" }],
        };
        var referring = Base.Category(it => it with { PurposeIds = ["sales", "news"] });

        foreach (var merge in new[] { NoticeMerge.Of(Base, renamed, referring), NoticeMerge.Of(Base, referring, renamed) })
        {
            merge.IsClean.Should().BeTrue();
            merge.Merged.Should().Be(renamed with { DataCategories = [Base.DataCategories[0] with { PurposeIds = ["sales", "letters"] }, Base.DataCategories[1]] });
        }
    }

    [Fact]
    public void Two_new_ids_of_one_part_conflict()
    {
        var merge = NoticeMerge.Of(Base, Base.Purpose(it => it with { Id = "stalls" }), Base.Purpose(it => it with { Id = "tables" }));

        merge.Conflicts.Should().Equal(new MergeConflict { Pointer = "/purposes/0/id", Base = "sales", Ours = "stalls", Theirs = "tables" });
        merge.Merged.Purposes[0].Id.Should().Be("stalls");
    }

    [Fact]
    public void A_denial_and_a_new_recipient_are_not_both_taken()
    {
        var denied = Base with { Disclosures = new() { State = DeclarationState.None } };
        var more = Base with { Disclosures = Base.Disclosures with { Items = [.. Base.Disclosures.Items, new() { Recipient = new() { Name = "Kuljetus Oy" } }] } };

        var merge = NoticeMerge.Of(Base, denied, more);

        merge.Merged.Disclosures.Should().Be(denied.Disclosures);
        merge.Conflicts.Should().Equal(new MergeConflict { Pointer = "/disclosures", Base = Base.Disclosures, Ours = denied.Disclosures, Theirs = more.Disclosures });
    }

    [Fact]
    public void A_period_and_the_start_of_another_do_not_make_a_third_limit()
    {
        var period = Base.Rule(it => it with { Period = Period.FromYears(3) });
        var start = Base.Rule(it => it with { StartsFrom = RetentionStart.Collection });

        NoticeMerge.Of(Base, period, start).Conflicts.Should().ContainSingle().Which.Pointer.Should().Be((JsonPointer)"/retentionRules/0");
        NoticeMerge.Of(Base, period, Base.Rule(it => it with { Description = Fi("Kaksi vuotta") })).IsClean.Should().BeTrue();
    }

    [Fact]
    public void Lists_that_mean_all_are_not_emptied_from_two_sides()
    {
        var all = Base.Category(it => it with { PurposeIds = ["sales", "news"] });
        var one = all.Category(it => it with { PurposeIds = ["sales"] });
        var other = all.Category(it => it with { PurposeIds = ["news"] });

        NoticeMerge.Of(all, one, other).Conflicts.Should().Equal(new MergeConflict
        {
            Pointer = "/dataCategories/0/purposes",
            Base = all.DataCategories[0].PurposeIds,
            Ours = one.DataCategories[0].PurposeIds,
            Theirs = other.DataCategories[0].PurposeIds,
        });
    }

    [Fact]
    public void The_greater_revision_and_the_later_day_stand()
    {
        var ours = Base with { Revision = 5, UpdatedOn = new(2026, 6, 3) };
        var theirs = Base with { Revision = 6, UpdatedOn = new(2026, 6, 1), Title = Fi("Seloste") };

        NoticeMerge.Of(Base, ours, theirs).Should().BeEquivalentTo(new { Merged = theirs with { UpdatedOn = ours.UpdatedOn }, IsClean = true });
    }

    [Fact]
    public void A_translator_and_a_lawyer_edit_the_words_of_a_page_side_by_side()
    {
        var both = Base with { Wordings = [Wording("fi", "Puhelut nauhoitetaan.", "Käy meillä."), Wording("sv", "Samtal spelas in.")] };
        var ours = both with { Wordings = [Wording("fi", "Puhelut nauhoitetaan.", "Käy meillä arkisin."), both.Wordings[1]] };
        var theirs = both with { Wordings = [Wording("fi", "Puheluja ei nauhoiteta.", "Käy meillä."), Wording("sv", "Samtal spelas inte in.")] };

        var merge = NoticeMerge.Of(both, ours, theirs);

        merge.IsClean.Should().BeTrue();
        merge.Merged.Wordings.Should().Equal(Wording("fi", "Puheluja ei nauhoiteta.", "Käy meillä arkisin."), Wording("sv", "Samtal spelas inte in."));
    }

    [Fact]
    public void Members_of_a_newer_version_merge_by_name()
    {
        var both = Base with { AdditionalMembers = AdditionalMembers.None.With("a", "1").With("b", "2") };
        var ours = both with { AdditionalMembers = both.AdditionalMembers.With("a", "3").With("c", "4") };
        var theirs = both with { AdditionalMembers = both.AdditionalMembers.With("a", "5").Without("b") };

        var merge = NoticeMerge.Of(both, ours, theirs);

        merge.Merged.AdditionalMembers.Select(member => (member.Key, member.Value)).Should().Equal(("a", "3"), ("c", "4"));
        merge.Conflicts.Should().Equal(new MergeConflict { Pointer = "/a", Base = "1", Ours = "3", Theirs = "5" });
    }

    [Fact]
    public void A_part_with_words_of_a_newer_version_is_merged_whole()
    {
        var notices = new[] { "later", "still later", "last" }.Select(word => NoticeJson.Parse(
            $$"""{"schemaVersion":"1.9","id":"a","rights":[{"kind":"access","description":{"fi":"{{word}}"},"formalities":["{{word}}"]}]}""",
            new() { UnknownMembers = UnknownMembers.Preserve })).ToArray();

        var merge = NoticeMerge.Of(notices[0], notices[1], notices[2]);

        merge.Merged.Should().Be(notices[1]);
        NoticeJson.Write(merge.Merged).Should().Be(NoticeJson.Write(notices[1]));
        merge.Conflicts.Should().ContainSingle().Which.Pointer.Should().Be((JsonPointer)"/rights/0");
    }

    [Fact]
    public void A_conflict_is_told_in_three_languages()
    {
        var conflict = NoticeMerge.Of(Base, Base.Rule(it => it with { Period = Period.FromYears(3) }), Base.Rule(it => it with { Period = Period.FromYears(4) })).Conflicts.Single();

        conflict.MessageIn(LanguageTag.Finnish).Should().StartWith("/retentionRules/0: kumpikin on muuttanut").And.Contain("2 vuotta").And.Contain("3 vuotta").And.Contain("4 vuotta");
        conflict.MessageIn(LanguageTag.Swedish).Should().Contain("båda har ändrat").And.Contain("4 år");
        conflict.ToString().Should().Contain("both have changed this").And.Contain("3 years");
    }

    [Fact]
    public void Notices_that_are_no_revisions_of_one_have_a_result()
    {
        var other = new Notice { Id = "other", SchemaVersion = "1.7", Purposes = [Purpose("x", "Muu"), Purpose("x", "Toinen"), Purpose("x", "Kolmas")] };
        var merge = NoticeMerge.Of(new() { Id = "base" }, Base, other);

        merge.Merged.SchemaVersion.Should().Be("1.7");
        merge.Conflicts.Select(conflict => conflict.Pointer.ToString()).Should().Contain("/id");
        merge.Merged.Purposes.Should().HaveCount(5);
    }

    private static Purpose Purpose(string id, string text) => new() { Id = id, Description = Fi(text) };

    private static NoticeDocument Wording(string language, params string[] texts) => new()
    {
        Language = LanguageTag.Parse(language),
        Sections = [.. texts.Select((text, i) => new DocumentSection { Heading = $"Osa {"AB"[i]}", Blocks = [new ParagraphBlock { Text = text }] })],
    };
}
