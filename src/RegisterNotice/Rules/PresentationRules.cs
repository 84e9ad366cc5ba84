using System.Globalization;
using NodaTime;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN8: dates, names, language versions and the state of the text.</summary>
internal static class PresentationRules
{
    public static NoticeRule DateMissing { get; } = Rule("RN8003", nameof(DateMissing),
        [Recommended(Info, Gdpr("5(2)"))],
        static it =>
        {
            if (it.Notice is { DraftedOn: null, UpdatedOn: null })
            {
                it.Report(Place.Of(NoticeShape.UpdatedOn));
            }
        });

    public static NoticeRule DateInFuture { get; } = Rule("RN8004", nameof(DateInFuture),
        [Information(Warning)],
        static it =>
        {
            ReportFuture(it, Place.Of(NoticeShape.DraftedOn), it.Notice.DraftedOn);
            ReportFuture(it, Place.Of(NoticeShape.UpdatedOn), it.Notice.UpdatedOn);
            for (var i = 0; i < it.Notice.LanguageVersions.Count; i++)
            {
                ReportFuture(
                    it,
                    Place.Of(NoticeShape.LanguageVersions, i).Of(LanguageVersionShape.UpdatedOn),
                    it.Notice.LanguageVersions[i].UpdatedOn);
            }
        });

    public static NoticeRule OutdatedBodyNamed { get; } = OnceRule("RN8005", nameof(OutdatedBodyNamed),
        [Information(Warning, Gdpr("12(1)"))],
        static it =>
        {
            var before = it.Found?.Count;
            if (it.Facts.Has(Meaning.RenamedBody))
            {
                NoticeTexts.Each(it, static (it, in text) =>
                {
                    if (it.Says(text.Text, Meaning.RenamedBody))
                    {
                        ReportRenamed(it, text.Text, text.Pointer);
                    }
                });
            }

            if (it.Found?.Count == before)
            {
                ReportRenamedInWords(it);
            }
        });

    public static NoticeRule InternalReferenceBroken { get; } = OnceRule("RN8006", nameof(InternalReferenceBroken),
        [Recommended(Warning, Gdpr("12(1)"))],
        static it =>
        {
            SectionNumbers? numbers = null;
            foreach (var section in it.Words.Sections)
            {
                numbers = ReferenceEquals(numbers?.Document, section.Document)
                    ? numbers!
                    : new(section.Document, SomebodyHasAnAddress(it.Notice));
                foreach (var passage in section.Passages.AsSpan())
                {
                    if (InternalReferences.BrokenIn(passage.Text, numbers) is { IsEmpty: false } number)
                    {
                        it.Report(passage.Pointer, ("number", number.ToString()));
                    }
                }
            }
        });

    public static NoticeRule PageChrome { get; } = OnceRule("RN8007", nameof(PageChrome),
        [Recommended(Info, Gdpr("12(1)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Wordings.Count; i++)
            {
                var sections = it.Notice.Wordings[i].Sections;
                for (var s = 0; s < sections.Count; s++)
                {
                    if (sections[s].Kinds.Has(SectionKind.PageChrome))
                    {
                        it.Report(Place.Of(NoticeShape.Wordings, i).Of(NoticeDocumentShape.Sections, s));
                    }
                }
            }
        });

    public static NoticeRule HeadingGlued { get; } = Rule("RN8008", nameof(HeadingGlued),
        [Recommended(Info, Gdpr("12(1)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Wordings.Count; i++)
            {
                var sections = it.Notice.Wordings[i].Sections;
                for (var s = 0; s < sections.Count; s++)
                {
                    if (sections[s] is { Glued: true, Heading: { } heading })
                    {
                        it.Report(
                            Place.Of(NoticeShape.Wordings, i).Of(NoticeDocumentShape.Sections, s).Of(DocumentSectionShape.Heading),
                            ("heading", heading));
                    }
                }
            }

            foreach (var section in it.Words.Sections)
            {
                foreach (var passage in section.Passages.AsSpan())
                {
                    if (GluedHeadings.In(passage.Text) is { } heading)
                    {
                        it.Report(passage.Pointer, ("heading", heading));
                    }
                }
            }
        });

    public static NoticeRule PlaceholderLeft { get; } = OnceRule("RN8009", nameof(PlaceholderLeft),
        [Information(Warning, Gdpr("12(1)")), OldAct(Warning, HetiL("10(1)"))],
        static it =>
        {
            var before = it.Found?.Count;
            if (it.Facts.Has(Meaning.TemplateWords))
            {
                NoticeTexts.Each(it, static (it, in text) =>
                {
                    if (TemplateGaps.In(text.Text) is { IsEmpty: false } gap)
                    {
                        it.Report(text.Pointer, ("gap", gap.ToString()));
                    }
                });
            }

            if (it.Found?.Count == before)
            {
                ReportGapsInWords(it);
            }
        });

    public static NoticeRule AbolishedDocumentKind { get; } = Rule("RN8010", nameof(AbolishedDocumentKind),
        [Recommended(Info, Gdpr("13(1)")), Recommended(Info, Tsl("37")).From(2019, 1, 1)],
        static it =>
        {
            if (it.Says(it.Notice.Title, Meaning.AbolishedDocument))
            {
                it.Report(Place.Of(NoticeShape.Title));
            }
            else if (it.Notice.Title is null && LeadPassage(it.Words, Meaning.AbolishedDocument) is { } passage)
            {
                it.Report(passage.Pointer);
            }
        });

    public static NoticeRule LanguageVersionMissing { get; } = Rule("RN8011", nameof(LanguageVersionMissing),
        [Information(Warning, Gdpr("12(1)"))],
        static it =>
        {
            // A few wordings are gone through, so that a clean notice costs no memory; many are looked up.
            var many = it.Notice.Wordings.Count > ManyWordings
                ? new HashSet<LanguageTag>(it.Notice.Wordings.Select(static wording => wording.Language))
                : null;
            var untranslated = default(Untranslated);
            for (var i = 0; i < it.Notice.Languages.Count; i++)
            {
                var language = it.Notice.Languages[i];
                var lacksWording = it.Notice.Wordings.Count > 0 && !(many?.Contains(language) ?? HasWording(it.Notice, language));
                if (it.LacksLanguage || lacksWording)
                {
                    untranslated ??= Untranslated.Of(it.Notice);
                    untranslated.Report(it, i, lacksWording);
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        DateMissing, DateInFuture, OutdatedBodyNamed, InternalReferenceBroken, PageChrome, HeadingGlued, PlaceholderLeft,
        AbolishedDocumentKind, LanguageVersionMissing,
        .. ReviewRules.All, .. LanguageVersionRules.All,
    ];

    private const int ManyWordings = 8;

    private static bool HasWording(Notice notice, LanguageTag language)
    {
        foreach (var wording in notice.Wordings.AsSpan())
        {
            if (wording.Language.Equals(language))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReportFuture(RuleContext it, in Place<LocalDate> place, LocalDate? day)
    {
        if (day is { } date && date > it.AsOf)
        {
            it.Report(place, ("date", date.ToString("d.M.uuuu", CultureInfo.InvariantCulture)));
        }
    }

    private static void ReportRenamed(RuleContext it, string text, JsonPointer place)
    {
        foreach (var body in RenamedBodies.All.AsSpan())
        {
            if (RenamedBodyNames.Names(text, body, it.AsOf))
            {
                it.Report(place, ("body", body.Name.For(it.Language)), ("successor", body.Successor.For(it.Language)));
            }
        }
    }

    private static void ReportRenamedInWords(RuleContext it)
    {
        foreach (var section in it.Words.Sections)
        {
            foreach (var passage in section.Passages.AsSpan())
            {
                if (passage.Meanings.Has(Meaning.RenamedBody))
                {
                    ReportRenamed(it, passage.Text, passage.Pointer);
                }
            }
        }
    }

    private static void ReportGapsInWords(RuleContext it)
    {
        foreach (var section in it.Words.Sections)
        {
            foreach (var passage in section.Passages.AsSpan())
            {
                var mayHaveGap = passage.Meanings.Has(Meaning.TemplateWords) || TemplateGaps.MayBeIn(passage.Text.AsSpan());
                if (mayHaveGap && TemplateGaps.In(passage.Text) is { IsEmpty: false } gap)
                {
                    it.Report(passage.Pointer, ("gap", gap.ToString()));
                }
            }
        }
    }

    private static bool SomebodyHasAnAddress(Notice notice)
    {
        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (Addresses.IsGiven(controller.Address) || controller.Emails.Count > 0)
            {
                return true;
            }
        }

        foreach (var contact in notice.Contacts.AsSpan())
        {
            if (Addresses.IsGiven(contact.Address) || contact.Emails.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first passage with a meaning among the words that stand before the first section of a known kind.</summary>
    private static Passage? LeadPassage(NoticeWords words, Meaning meaning)
    {
        foreach (var section in words.Sections)
        {
            if (section.Kinds.Count > 0)
            {
                return null;
            }

            foreach (var passage in section.Passages.AsSpan())
            {
                if (passage.Meanings.Has(meaning))
                {
                    return passage;
                }
            }
        }

        return null;
    }
}
